import {
  type CommonLabels,
  type Labels,
  labelsFile,
  partOfValue,
} from "@/lib/search/files/labels.ts";
import { namedAs, type FacetName } from "@/lib/search/types.ts";

/** Reads a file with names, below the folder of the index; rejects when it cannot be had. */
export type ReadLabels = (file: string) => Promise<unknown>;

/** @param index address of the index's folder, ending with a slash. */
export function readLabels(index: string): ReadLabels {
  return (file) => fetch(index + file).then((response) => response.json() as Promise<unknown>);
}

/** The names of what results can be narrowed by, in one language: the common ones at once, the others when shown. */
export class FacetLabels {
  readonly #locale: string;
  readonly #read: ReadLabels;
  readonly #changed: () => void;
  #common: CommonLabels = { labels: {}, parts: 0 };
  readonly #parts = new Map<number, Labels>();
  #waiting = 0;

  /** @param changed called when names that were asked for have come; until then codes and ids are shown. */
  constructor(locale: string, read: ReadLabels, changed: () => void) {
    this.#locale = locale;
    this.#read = read;
    this.#changed = changed;
    this.#load(labelsFile(locale), (read) => {
      this.#common = read as CommonLabels;
    });
  }

  /** The name of a value if it has come; null otherwise. */
  known(asked: FacetName, value: string): string | null {
    const facet = namedAs(asked);
    const own = this.#common.labels[facet]?.[value];
    if (own !== undefined || !this.#isCut(facet)) return own ?? null;
    return this.#parts.get(this.#partOf(facet, value))?.[facet]?.[value] ?? null;
  }

  /** The name of a value that is shown: asked for where it has not come. */
  name(asked: FacetName, value: string): string {
    const facet = namedAs(asked);
    const known = this.known(facet, value);
    if (known === null && this.#isCut(facet)) this.#want(this.#partOf(facet, value));
    return known ?? value;
  }

  /** Whether other values of a facet may have names in parts. */
  #isCut(facet: FacetName): boolean {
    return this.#common.parts > 0 && this.#common.labels[facet] !== undefined;
  }

  #partOf(facet: FacetName, value: string): number {
    return partOfValue(facet, value, this.#common.parts);
  }

  #want(part: number): void {
    if (this.#parts.has(part)) return;
    this.#parts.set(part, {});
    this.#load(labelsFile(this.#locale, part), (read) => this.#parts.set(part, read as Labels));
  }

  /** What is asked for together is told together. */
  #load(file: string, take: (read: unknown) => void): void {
    this.#waiting += 1;
    void this.#read(file)
      .then(take)
      .catch(() => undefined)
      .then(() => {
        this.#waiting -= 1;
        if (this.#waiting === 0) this.#changed();
      });
  }
}
