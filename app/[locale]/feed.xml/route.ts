import { isLocale } from "@/lib/locale/locale.ts";
import { feedResponse } from "../../_answer/feed-response.ts";
import { notFoundResponse } from "../../_answer/not-found-response.tsx";

interface Context {
  readonly params: Promise<{ locale: string }>;
}

/** The newest articles of the archive, as Atom. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  return isLocale(locale) ? feedResponse({ of: "archive" }, locale, "xml") : notFoundResponse();
}
