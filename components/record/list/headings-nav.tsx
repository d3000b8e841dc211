import type { Locale } from "@/lib/locale/locale.ts";
import type { Heading } from "@/lib/site/record-lists.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../../link/site-link.tsx";
import { headingAnchor, headingWord } from "./heading-words.ts";

interface HeadingsNavProps {
  readonly locale: Locale;
  readonly headings: readonly Heading[];
  /** The address of a page of the list. */
  readonly to: (page: number) => string;
  /** The id of what names it. */
  readonly labelledBy: string;
}

/** The letters of the alphabet, or the years, under which records stand, each a link to its first. */
export function HeadingsNav({ locale, headings, to, labelledBy }: HeadingsNavProps) {
  const { record } = stringsFor(locale);
  return (
    <nav className="headings" aria-labelledby={labelledBy}>
      {headings.map(({ key, count, page }) => (
        <SiteLink
          key={key}
          className="tap"
          to={`${to(page)}#${headingAnchor(key)}`}
          aria-label={`${headingWord(key, locale)}: ${countPhrase(locale, record.count, count)}`}
        >
          {headingWord(key, locale)}
        </SiteLink>
      ))}
    </nav>
  );
}
