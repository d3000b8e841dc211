import type { AuthorityType } from "../authority.ts";

/** A sentence with a name in it; `place` is `<article id>#p<paragraph>`, the span counts in UTF-16 units of `text`. */
export interface NameSentence {
  readonly place: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One name that the texts of an archive use. */
export interface NameEntry {
  /** As texts write it most, in its most complete form. */
  readonly name: string;
  readonly type: AuthorityType;
  /** All spellings that mean it wherever they stand, the name first. */
  readonly forms: readonly string[];
  /** What means it only behind a full form («الشاهد», «وزارة الداخلية» of a second country). */
  readonly short: readonly string[];
  /** Numbers of the articles that name it, in the archive's order. */
  readonly articles: readonly number[];
  /** 0 to 1: how sure the machine is that this is a name of this type. */
  readonly confidence: number;
  /** Whose body it is, where every country has one of that name; ISO 3166 code. */
  readonly country: string | null;
  readonly sentences: readonly NameSentence[];
}
