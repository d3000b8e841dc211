import { notFound } from "../_page/not-found.tsx";

/** Every address that no other route has, `/404.html` among them, which static hosts serve for all others. */
export function GET(): Promise<Response> {
  return notFound();
}
