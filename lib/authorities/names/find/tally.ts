import type { Match } from "./lexicon.ts";

/** A place of a name: which article, which words. */
export interface NamePlace {
  readonly article: number;
  readonly match: Match;
}

/** What is counted of one name. */
export interface Tally {
  /** The name's group, and whose body it is. */
  readonly group: number;
  readonly country: string | null;
  /** Numbers of the articles, in order. */
  readonly articles: number[];
  /** Number of each form → in how many articles. */
  readonly forms: Map<number, number>;
  /** Number of each form → how it is written → how often. */
  readonly surfaces: Map<number, Map<string, number>>;
  /** The first places, each in an article of its own. */
  readonly places: NamePlace[];
}

/** Places that are kept of a name, as evidence. */
const PLACES = 3;

/** Counts names by group and country. */
export class Tallies {
  readonly #byKey = new Map<
    string,
    Tally & { last: number; readonly formLast: Map<number, number> }
  >();

  /** Enters one place of a name. Articles must come in order. */
  add(group: number, country: string | null, place: NamePlace, surface: string | null): void {
    const key = `${group} ${country ?? ""}`;
    let tally = this.#byKey.get(key);
    if (tally === undefined) {
      tally = {
        group,
        country,
        articles: [],
        forms: new Map(),
        surfaces: new Map(),
        places: [],
        last: -1,
        formLast: new Map(),
      };
      this.#byKey.set(key, tally);
    }
    const { article, match } = place;
    if (tally.last !== article) {
      tally.articles.push(article);
      tally.last = article;
      if (tally.places.length < PLACES) tally.places.push(place);
    }
    if (tally.formLast.get(match.value) !== article) {
      tally.formLast.set(match.value, article);
      tally.forms.set(match.value, (tally.forms.get(match.value) ?? 0) + 1);
    }
    const surfaces = tally.surfaces.get(match.value) ?? new Map<string, number>();
    if (surface !== null) surfaces.set(surface, (surfaces.get(surface) ?? 0) + 1);
    tally.surfaces.set(match.value, surfaces);
  }

  all(): readonly Tally[] {
    return [...this.#byKey.values()];
  }
}
