import { deflateRawSync, inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { packOf, readPacked, writePack } from "../../lib/offline/pack.ts";

const style = `<style>${"a{color:red}".repeat(40)}</style>`;
const page = (text: string) => `<!DOCTYPE html><head>${style}</head><p>${text}</p>`;
const files = new Map<string, Uint8Array>([
  ["ar/articles/003/", Buffer.from(page("وزير الداخلية $& \\0"))],
  ["ar/", Buffer.from(page("سجل"))],
  ["_search/terms/a.1.bin", Uint8Array.of(0, 48, 0, 255, 254)],
]);
const pack = (of: Iterable<readonly [string, Uint8Array]> = files) =>
  writePack(of, (bytes) => deflateRawSync(bytes));
const read = (bytes: Uint8Array, path: string) =>
  readPacked(Uint8Array.from(bytes).buffer, path, (part) =>
    Promise.resolve(new Uint8Array(inflateRawSync(part))),
  );

test("every file comes out of a pack as it went in, and no other", async () => {
  const packed = pack();
  for (const [path, bytes] of files) {
    expect(Buffer.from((await read(packed, path)) ?? []), path).toEqual(Buffer.from(bytes));
  }
  for (const path of ["ar/articles/", "toString", "__proto__"])
    expect(await read(packed, path)).toBeNull();
});

test("the same files make the same bytes, and a sheet that pages share is there once", () => {
  expect(pack()).toEqual(pack());
  const noise = Array.from({ length: 400 }, (_, at) => `.c${(at * 7919) % 10007}{}`).join("");
  const sheet = `<style>${noise}</style>`;
  const many = Array.from({ length: 20 }, (_, at) => [`ar/${at}/`, Buffer.from(sheet)] as const);
  const one = deflateRawSync(Buffer.from(sheet)).length;
  expect(pack(many).length).toBeLessThan(2 * one);
});

test("a path is always in the same one of so many packs", () => {
  const counts = [0, 0, 0, 0];
  for (let at = 0; at < 4000; at++) {
    const pack = packOf(`ar/articles/${at}/`, 4);
    counts[pack] = (counts[pack] ?? 0) + 1;
  }
  for (const count of counts) expect(count).toBeGreaterThan(900);
  expect(packOf("ar/", 1)).toBe(0);
});
