import type { TitleStatus } from "../../article/article.ts";
import type { Translation } from "../../article/translation.ts";
import type { Locale } from "../../locale/locale.ts";

/** What every form of a citation is made of: an article as the archive knows it, on its page in one language. */
export interface CitedArticle {
  readonly id: string;
  /** Language of the page that is cited. */
  readonly locale: Locale;
  /** Whole address of that page. */
  readonly url: string;
  /** Name of the archive in that language. */
  readonly archive: string;
  /** Headline, or the opening words of a text without one (status `none`). */
  readonly title: { readonly text: string; readonly lang: Locale; readonly status: TitleStatus };
  /** The Arabic headline that an English one translates; null for an Arabic title, and where there is none. */
  readonly originalTitle: string | null;
  /** EDTF; null when unknown. */
  readonly date: string | null;
  /** Whether the date was concluded rather than stated. */
  readonly dateInferred: boolean;
  /** The newspaper, agency or channel; null when it is not known. The credit never stands for it. */
  readonly outlet: string | null;
  readonly author: string | null;
  readonly credit: string | null;
  readonly section: string | null;
  /** Where it was first published on the web. */
  readonly firstUrl: string | null;
  /** Language of the text on that page: English only where some of it is translated. */
  readonly textLang: Locale;
  /** How the English of the page was made; null where there is none on it. */
  readonly translation: Pick<Translation, "method" | "engine" | "review"> | null;
}

/** A title as cataloguers write it (ISO 690, ISBD): what the archive supplied stands in square brackets. */
export function bracketedTitle({ title }: Pick<CitedArticle, "title">): string {
  return title.status === "stated" ? title.text : `[${title.text}]`;
}
