import type { Localized } from "../locale/locale.ts";

/** What an authority record stands for. */
export const authorityTypes = ["person", "organisation", "system", "event"] as const;
export type AuthorityType = (typeof authorityTypes)[number];

/** An office or position, with the time it is known for. */
export interface Role {
  /** The office in each language, without the holder's name. */
  readonly label: Localized<string>;
  /** Id of the organisation record the office belongs to, where there is one. */
  readonly organisation?: string;
  /** EDTF: the date or interval for which the source attests the role. Absent when the source gives none. */
  readonly date?: string;
  /** Where it is attested: `<article id>#p<paragraph>`, or an https address. */
  readonly source: string;
}

/**
 * One bilingual authority record (in the sense of ISO 15836 / SKOS: a preferred label and variants per
 * language). Lives in `content/authorities/<type>/<id>.yaml`, written by people, never by a machine.
 */
export interface Authority {
  /** ASCII slug, unique among all records, written once. */
  readonly id: string;
  readonly type: AuthorityType;
  readonly prefLabel: Localized<string>;
  /** Other spellings and names by which texts refer to it. */
  readonly altLabels: Localized<readonly string[]>;
  /**
   * Back-references that name it only once a full label has stood earlier in the same article, such as a
   * surname («جون») or a bare noun that others bear too («المركز»).
   */
  readonly shortLabels?: Localized<readonly string[]>;
  /** One or two sentences in each language, only of what sources support. */
  readonly description?: Localized<string>;
  readonly roles: readonly Role[];
  /** ISO 3166-1 alpha-2 codes of the countries it belongs to. */
  readonly countries: readonly string[];
  /** EDTF date of an event, or of a system's or organisation's existence, where a source gives one. */
  readonly date?: string;
  /** Ids of related records. */
  readonly related: readonly string[];
  /** External identifiers (addresses); only where certain. */
  readonly sameAs: readonly string[];
  /** What is not certain, said plainly in each language. */
  readonly uncertain?: Localized<string>;
}
