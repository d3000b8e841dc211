import { afterEach, describe, expect, it, vi } from "vitest";
import { indexReader } from "../../../../components/search/worker/index-reader.ts";

const text = (array: Uint8Array) => new TextDecoder().decode(array);

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
  Promise.resolve(content === null ? null : new TextEncoder().encode(content).buffer);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("indexReader", () => {
  it("takes the catalogue that the page sent, and asks for each file once", async () => {
    const asked = serve({ "terms/a.bin": "postings" });
    const read = indexReader("/_search/", sent("now"));
    expect(text(await read("catalogue.bin"))).toBe("now");
    expect(text(await read("terms/a.bin"))).toBe("postings");
    expect(text(await read("terms/a.bin"))).toBe("postings");
    expect(asked).toEqual(["/_search/terms/a.bin"]);
  });

  it("says so of what is not there", async () => {
    serve({});
    const read = indexReader("/_search/", sent("now"));
    await expect(read("terms/b.bin")).rejects.toThrow(/404/);
  });

  it("asks again for what could not be had", async () => {
    serve(null);
    const read = indexReader("/_search/", sent(null));
    await expect(read("catalogue.bin")).rejects.toThrow(/network/);
    serve({ "catalogue.bin": "now" });
    expect(text(await read("catalogue.bin"))).toBe("now");
  });
});
