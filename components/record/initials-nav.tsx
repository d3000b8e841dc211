import type { Locale } from "@/lib/locale/locale.ts";
import type { Initial } from "@/lib/site/record-lists.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";

interface InitialsNavProps {
  readonly locale: Locale;
  readonly initials: readonly Initial[];
  /** The address of a page of the list. */
  readonly to: (page: number) => string;
}

/** The letters of the alphabet under which records stand, each a link to its first. */
export function InitialsNav({ locale, initials, to }: InitialsNavProps) {
  const { record } = stringsFor(locale);
  return (
    <nav id="initials" aria-label={record.initials}>
      {initials.map(({ letter, count, page }) => (
        <SiteLink
          key={letter}
          className="tap"
          to={`${to(page)}#${initialAnchor(letter)}`}
          aria-label={`${letter}: ${countPhrase(locale, record.count, count)}`}
        >
          {letter}
        </SiteLink>
      ))}
    </nav>
  );
}

/** The anchor of the first record under a letter: its code point, since addresses are ASCII. */
export function initialAnchor(letter: string): string {
  return `letter-${(letter.codePointAt(0) ?? 0).toString(16)}`;
}
