import type { PackedCodes } from "@/lib/timeline/lanes/lane-codes.ts";
import { loadAgain } from "@/components/offline/renew-page.ts";
import { dataPaths, type TimelineSet, type TimelineSummary } from "@/lib/timeline/data/summary.ts";

/** The data files of one set of the timeline, each loaded once. */
export class SetFiles {
  readonly summary: TimelineSummary;
  readonly codes: PackedCodes;
  readonly #address: (name: string) => string;
  readonly #files = new Map<string, Promise<unknown>>();

  readonly #reread: () => Promise<TimelineSummary>;

  private constructor(
    address: (name: string) => string,
    reread: () => Promise<TimelineSummary>,
    summary: TimelineSummary,
    codes: PackedCodes,
  ) {
    this.#address = address;
    this.#reread = reread;
    this.summary = summary;
    this.codes = codes;
  }

  /** Loads the summary, of which the browser asks the server whether it has a newer one, and the lanes. */
  static async open(set: TimelineSet, base: string): Promise<SetFiles> {
    const address = (name: string) => `${base}/${dataPaths.file(set, name)}`;
    const read = () => fetchJson<TimelineSummary>(`${base}/${dataPaths.summary(set)}`, "no-cache");
    const summary = await read();
    const codes = await fetchJson<PackedCodes>(address(summary.lanes), "default");
    return new SetFiles(address, read, summary, codes);
  }

  load<T>(name: string): Promise<T> {
    let file = this.#files.get(name);
    if (file === undefined) {
      file = this.#fetch(name);
      this.#files.set(name, file);
      // What failed may be tried again.
      file.catch(() => this.#files.delete(name));
    }
    return file as Promise<T>;
  }

  /** A file that cannot be had may be of an archive published anew since: the page is then loaded again. */
  async #fetch(name: string): Promise<unknown> {
    try {
      return await fetchJson(this.#address(name), "default");
    } catch (error) {
      const now = JSON.stringify(await this.#reread());
      if (now !== JSON.stringify(this.summary)) await loadAgain();
      throw error;
    }
  }
}

/** Loads a JSON file; anything but a good answer is an error. */
export async function fetchJson<T>(address: string, cache: RequestCache): Promise<T> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
