import { afterEach, describe, expect, it, vi } from "vitest";
import type { IndexCache } from "../../../../components/search/worker/index-cache.ts";
import { indexReader } from "../../../../components/search/worker/index-reader.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (array: Uint8Array) => new TextDecoder().decode(array);

/** A device that keeps files in a map. */
function device(files: Readonly<Record<string, string>>) {
  const kept = new Map<string, Uint8Array>(
    Object.entries(files).map(([name, content]) => [name, bytes(content)]),
  );
  const cache: IndexCache = {
    get: (name) => Promise.resolve(kept.get(name) ?? null),
    keep: (name, content) => void kept.set(name, content),
    clear: () => {
      kept.clear();
      return Promise.resolve();
    },
  };
  return { kept, cache: Promise.resolve(cache) };
}

/** A server with some files; `null` for no network at all. */
function serve(files: Readonly<Record<string, string>> | null): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    if (files === null) return Promise.reject(new TypeError("no network"));
    const body = files[address.replace("/_search/", "")];
    return Promise.resolve(new Response(body ?? "", { status: body === undefined ? 404 : 200 }));
  });
  return asked;
}
const sent = (content: string | null) =>
  Promise.resolve(content === null ? null : bytes(content).buffer);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("indexReader", () => {
  it("takes the catalogue that the page sent, and keeps it with what is read", async () => {
    const asked = serve({ "terms/a.bin": "postings" });
    const { kept, cache } = device({});
    const read = indexReader("/_search/", cache, sent("now"));
    expect(text(await read("catalogue.bin"))).toBe("now");
    expect(text(await read("terms/a.bin"))).toBe("postings");
    expect(asked).toEqual(["/_search/terms/a.bin"]);
    expect([...kept.keys()]).toEqual(["catalogue.bin", "terms/a.bin"]);
  });

  it("answers from the device where there is no network, and says so of what is not there", async () => {
    serve(null);
    const { cache } = device({ "catalogue.bin": "now", "terms/a.bin": "postings" });
    const read = indexReader("/_search/", cache, sent(null));
    expect(text(await read("catalogue.bin"))).toBe("now");
    expect(text(await read("terms/a.bin"))).toBe("postings");
    await expect(read("terms/b.bin")).rejects.toThrow(/network/);
  });

  it("lets go of everything that belongs to another state of the archive", async () => {
    serve({ "articles/0/1.bin": "new text" });
    const { kept, cache } = device({ "catalogue.bin": "before", "articles/0/1.bin": "old text" });
    const read = indexReader("/_search/", cache, sent("after"));
    await read("catalogue.bin");
    expect([...kept.keys()]).toEqual(["catalogue.bin"]);
    expect(text(await read("articles/0/1.bin"))).toBe("new text");
  });

  it("asks again for what could not be had", async () => {
    serve(null);
    const read = indexReader("/_search/", device({}).cache, sent(null));
    await expect(read("catalogue.bin")).rejects.toThrow(/network/);
    serve({ "catalogue.bin": "now" });
    expect(text(await read("catalogue.bin"))).toBe("now");
  });
});
