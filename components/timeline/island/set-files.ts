import type { PackedCodes } from "@/lib/timeline/lanes/lane-codes.ts";
import { dataPaths, type TimelineSet, type TimelineSummary } from "@/lib/timeline/data/summary.ts";

/** The data files of one set of the timeline, each loaded once. */
export class SetFiles {
  readonly summary: TimelineSummary;
  readonly codes: PackedCodes;
  readonly #address: (name: string) => string;
  readonly #files = new Map<string, Promise<unknown>>();

  private constructor(
    address: (name: string) => string,
    summary: TimelineSummary,
    codes: PackedCodes,
  ) {
    this.#address = address;
    this.summary = summary;
    this.codes = codes;
  }

  /** Loads the summary, of which the browser asks the server whether it has a newer one, and the lanes. */
  static async open(set: TimelineSet, base: string): Promise<SetFiles> {
    const address = (name: string) => `${base}/${dataPaths.file(set, name)}`;
    const summary = await fetchJson<TimelineSummary>(
      `${base}/${dataPaths.summary(set)}`,
      "no-cache",
    );
    const codes = await fetchJson<PackedCodes>(address(summary.lanes), "default");
    return new SetFiles(address, summary, codes);
  }

  load<T>(name: string): Promise<T> {
    let file = this.#files.get(name);
    if (file === undefined) {
      file = fetchJson(this.#address(name), "default");
      this.#files.set(name, file);
      // What failed may be tried again.
      file.catch(() => this.#files.delete(name));
    }
    return file as Promise<T>;
  }
}

/** Loads a JSON file; anything but a good answer is an error. */
export async function fetchJson<T>(address: string, cache: RequestCache): Promise<T> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
