import type { Locale } from "@/lib/locale/locale.ts";
import type { FacetName } from "@/lib/search/types.ts";
import type { Strings } from "@/lib/strings/strings.ts";

/** The words that the search page needs in its reader's language; they travel with the page. */
export type SearchWords = Strings<Locale>["results"];

/** What all parts of the results share. */
export interface SearchContext {
  readonly locale: Locale;
  readonly words: SearchWords;
  /** `""` or a path such as `/archive`, put before every address. */
  readonly basePath: string;
  /** A date as the reader's language writes it. */
  readonly date: (edtf: string) => string;
  /** A whole number as the reader's language writes it. */
  readonly number: (n: number) => string;
  /** The name of a facet's value; the value itself where no name is known. */
  readonly label: (facet: FacetName, value: string) => string;
}

/** Names of facet values in one language, `labels-<locale>.json` beside the index. */
export type FacetLabels = Partial<Readonly<Record<FacetName, Readonly<Record<string, string>>>>>;
