import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openOutput } from "../../scripts/build/output/output.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "sijill-out-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const page = "<p>نص طويل بما يكفي ليُضغط</p>".repeat(20);

test("puts each file with its compressed copies, which hold the same", async () => {
  const output = openOutput(folder, 5, false);
  await output.put("ar/index.html", page);
  await output.put("font.woff2", "x".repeat(1000));
  expect(await output.finish()).toEqual({
    written: ["ar/index.html", "font.woff2"],
    removed: [],
    total: 2,
  });
  const file = path.join(folder, "ar/index.html");
  expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(page);
  expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(page);
  expect(readdirSync(folder).sort()).toEqual(["ar", "font.woff2"]);
});

test("touches nothing that has not changed, and removes what is gone", async () => {
  const first = openOutput(folder, 5, false);
  await first.put("ar/a/index.html", page);
  await first.put("ar/b/index.html", page);
  await first.put("ar/c/index.html", page);
  await first.finish();
  const before = statSync(path.join(folder, "ar/a/index.html")).mtimeMs;
  const second = openOutput(folder, 5, false);
  await second.put("ar/a/index.html", page);
  expect(second.keep("ar/b/index.html")).toBe(true);
  expect(second.keep("ar/never/index.html")).toBe(false);
  expect(await second.finish()).toEqual({
    written: [],
    removed: ["ar/c/index.html"],
    total: 2,
  });
  expect(statSync(path.join(folder, "ar/a/index.html")).mtimeMs).toBe(before);
  expect(readdirSync(path.join(folder, "ar")).sort()).toEqual(["a", "b"]);
  expect(readdirSync(path.join(folder, "ar/b"))).toHaveLength(3);
});

test("a kept file gets the copies that it lacks, and those of another quality again", async () => {
  const copy = path.join(folder, "ar/index.html.br");
  const first = openOutput(folder, 0, false);
  await first.put("ar/index.html", page);
  await first.finish();
  const fast = readFileSync(copy);

  rmSync(copy);
  const second = openOutput(folder, 0, false);
  expect(second.keep("ar/index.html")).toBe(true);
  expect(await second.finish()).toEqual({ written: [], removed: [], total: 1 });
  expect(readFileSync(copy)).toEqual(fast);

  const best = openOutput(folder, 11, true);
  best.keep("ar/index.html");
  await best.finish();
  expect(readFileSync(copy).length).toBeLessThan(fast.length);
});

test("a file has the same copies whether it was put whole, written in parts, or kept", async () => {
  const text = Array.from({ length: 5000 }, (_, n) => `${n},خبر,${n * 7919}`).join("\n");
  const output = openOutput(folder, 7);
  await output.put("data/put.csv", text);
  const parts = output.open("data/parts.csv");
  for (const line of text.split(/(?<=\n)/)) parts.write(line);
  await parts.end();
  await output.finish();
  const copiesOf = (name: string) =>
    [".br", ".gz"].map((kind) => readFileSync(path.join(folder, `data/${name}.csv${kind}`)));
  const put = copiesOf("put");
  expect(copiesOf("parts")).toEqual(put);
  const again = openOutput(folder, 7, true);
  again.keep("data/put.csv");
  again.keep("data/parts.csv");
  await again.finish();
  expect(copiesOf("parts")).toEqual(put);
  expect(copiesOf("put")).toEqual(put);
});

test("what a killed build left half written is written anew, or removed", async () => {
  mkdirSync(path.join(folder, "data"));
  for (const file of ["data/again.csv.new", "data/gone.csv.new"])
    writeFileSync(path.join(folder, file), "half of i");
  const output = openOutput(folder, null);
  const parts = output.open("data/again.csv");
  parts.write("all of it");
  await parts.end();
  await output.finish();
  expect(readdirSync(path.join(folder, "data"))).toEqual(["again.csv"]);
  expect(readFileSync(path.join(folder, "data/again.csv"), "utf8")).toBe("all of it");
});

test("refuses to write one file twice", async () => {
  const output = openOutput(folder, 5, false);
  await output.put("robots.txt", "a");
  await expect(output.put("robots.txt", "b")).rejects.toThrow("robots.txt");
});
