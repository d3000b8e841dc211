import type { Locale } from "@/lib/locale/locale.ts";
import { type FeedForm, feedForms } from "@/lib/locale/paths.ts";
import { type FeedSubject, feedPath } from "@/lib/site/feeds.ts";

/** The media types of the forms of a feed (RFC 4287, 7; JSON Feed 1.1). */
export const feedTypes = {
  xml: "application/atom+xml",
  json: "application/feed+json",
} as const satisfies Readonly<Record<FeedForm, string>>;

/** A feed as the head of a page names it. */
export interface FeedLink {
  readonly type: (typeof feedTypes)[FeedForm];
  /** Path of the site, without base path. */
  readonly path: string;
  readonly title: string;
}

/** The feeds of what a page is about, in each form; their title is what that is called. */
export function feedLinks(
  subject: FeedSubject,
  locale: Locale,
  title: string,
): readonly FeedLink[] {
  return feedForms.map((form) => {
    return { type: feedTypes[form], path: feedPath(subject, locale, form), title };
  });
}
