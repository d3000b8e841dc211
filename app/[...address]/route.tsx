import { notFoundResponse } from "../_answer/not-found-response.tsx";

/** Every address that no other route has, `/404.html` among them, which static hosts serve for all others. */
export function GET(): Promise<Response> {
  return notFoundResponse();
}
