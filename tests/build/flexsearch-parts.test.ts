import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { Index, type StorageInterface } from "flexsearch";
import { expect, it } from "vitest";
import { flexSearchParts } from "../../scripts/build/assets/flexsearch-parts.ts";

const root = new URL("../..", import.meta.url).pathname;

async function bundled(): Promise<{ readonly Index: typeof Index; readonly bytes: Uint8Array }> {
  const { outputFiles } = await build({
    stdin: { contents: 'export { Index } from "flexsearch";', resolveDir: root },
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
    plugins: [flexSearchParts(root)],
  });
  const [file] = outputFiles;
  if (!file) throw new Error("nothing was bundled");
  const loaded = (await import(`data:text/javascript,${encodeURIComponent(file.text)}`)) as {
    Index: typeof Index;
  };
  return { Index: loaded.Index, bytes: file.contents };
}

/** A storage that writes down what it is asked. */
class Recorder implements StorageInterface {
  readonly db: unknown[] = [];
  readonly open = () => Promise.resolve();
  readonly close = this.open;
  readonly destroy = this.open;
  readonly clear = this.open;

  mount(index: Index): Promise<void> {
    Object.assign(index, { db: this });
    return this.open();
  }

  get(...asked: unknown[]): Promise<number[]> {
    this.db.push(["get", ...asked.slice(0, 6)]);
    return Promise.resolve([1]);
  }

  search(_index: Index, ...asked: unknown[]): Promise<number[]> {
    this.db.push(["search", ...asked.slice(0, 6)]);
    return Promise.resolve([2]);
  }
}

/** What an index answers to a question of one term and to one of two. */
async function ask<S extends StorageInterface>(Made: typeof Index, storage: S): Promise<unknown[]> {
  const index = new Made<false, S>({ encode: (text) => text.split(" "), commit: false });
  await index.mount(storage);
  const one = await index.search("one");
  return [one, await index.search("one two", { suggest: true, limit: 5 })];
}

it("bundles an index that asks its storage as the published one does", async () => {
  const { Index: Made } = await bundled();
  const [ours, published] = [new Recorder(), new Recorder()];
  expect(await ask(Made, ours)).toEqual([[1], [2]]);
  await ask(Index, published);
  expect(ours.db).toEqual(published.db);
  expect(ours.db).toHaveLength(2);
});

it("leaves out what search does not use, and says so when it is called", async () => {
  const { Index: Made, bytes } = await bundled();
  expect(brotliCompressSync(bytes).length).toBeLessThan(1_700);
  expect(() => new Made().add(1, "text")).toThrow();
});
