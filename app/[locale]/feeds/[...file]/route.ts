import { isLocale } from "@/lib/locale/locale.ts";
import { authoritySections, feedForms } from "@/lib/locale/paths.ts";
import type { FeedSubject } from "@/lib/site/feeds.ts";
import { feedResponse } from "../../../_answer/feed-response.ts";
import { notFoundResponse } from "../../../_answer/not-found-response.tsx";

interface Context {
  readonly params: Promise<{ locale: string; file: string[] }>;
}

/** The newest articles of a country (`kr.xml`), a record (`people/kais-saied.json`) or an outlet. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale, file } = await params;
  const [, name = "", ending] = /^(.+)\.(\w+)$/.exec(file.join("/")) ?? [];
  const form = feedForms.find((each) => each === ending);
  const subject = subjectOf(name);
  if (!isLocale(locale) || form === undefined || subject === null) return notFoundResponse();
  return feedResponse(subject, locale, form);
}

function subjectOf(name: string): FeedSubject | null {
  if (/^[a-z]{2}$/.test(name)) return { of: "country", iso2: name.toUpperCase() };
  const [, kind, id = ""] = /^([a-z]+)\/([^/]+)$/.exec(name) ?? [];
  const of = [...authoritySections, "outlets" as const].find((each) => each === kind);
  if (of === undefined) return null;
  return of === "outlets" ? { of: "outlet", id } : { of, id };
}
