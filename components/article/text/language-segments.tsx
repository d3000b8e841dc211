import { locales, type Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../../link/site-link.tsx";

interface LanguageSegmentsProps {
  readonly id: string;
  /** The language of the page. */
  readonly locale: Locale;
  /** What the page shows of the article. */
  readonly shown: Locale | "parallel";
}

/**
 * The three ways to read a translated article: in Arabic, in English, side by side. From the last, the ways to one
 * language say so in their address, for readers who prefer both and would be led back.
 */
export function LanguageSegments({ id, locale, shown }: LanguageSegmentsProps) {
  const s = stringsFor(locale).article;
  const alone = shown === "parallel" ? "?single" : "";
  const here = (each: Locale | "parallel") => (each === shown ? "page" : undefined);
  return (
    <nav className="segments" aria-label={s.readIn}>
      {locales.map((lang) => (
        <SiteLink
          key={lang}
          to={`${paths.article(lang, id)}${alone}`}
          lang={lang}
          hrefLang={lang === locale ? undefined : lang}
          aria-current={here(lang)}
        >
          {s.languages[lang]}
        </SiteLink>
      ))}
      <SiteLink to={paths.parallel(locale, id)} aria-current={here("parallel")}>
        {s.sideBySide}
      </SiteLink>
    </nav>
  );
}
