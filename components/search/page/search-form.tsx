import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { siteHref } from "../../link/site-href.ts";
import "./search-line.css";

interface SearchFormProps {
  readonly locale: Locale;
  /** Whether suggestions are drawn under the box, which the search page's island does. */
  readonly suggests?: boolean;
}

/** The one-line search: a plain form that leads to the search page with the words in its address. */
export function SearchForm({ locale, suggests = false }: SearchFormProps) {
  const s = stringsFor(locale).search;
  return (
    <form action={siteHref(paths.search(locale))} role="search" className="search-line">
      <label htmlFor="q" className="sr">
        {s.label}
      </label>
      <input id="q" name="q" type="search" dir="auto" placeholder={s.placeholder} />
      <button>{s.submit}</button>
      {suggests && <div id="search-suggestions" hidden />}
    </form>
  );
}
