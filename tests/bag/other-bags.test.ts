import { createHash } from "node:crypto";
import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { restoreBag } from "../../scripts/bag/restore-bag.ts";
import { verifyBag } from "../../scripts/bag/verify-bag.ts";
import { faultsOf, filesOf, put, temporaryFolder } from "./some-content.ts";

const quiet = () => undefined;
const text = "نص\n";
const name = "raw/خبر.txt";

interface OtherBag {
  readonly version?: string;
  readonly algorithm?: string;
  readonly encoding?: string;
  /** The bytes of a tag file. */
  readonly encode?: (text: string) => Uint8Array | string;
  /** A manifest, instead of that of its one file. */
  readonly manifest?: (checksum: string) => string;
}

/** A bag of one raw file as another program may write it. */
function otherBag({
  version = "1.0",
  algorithm = "md5",
  encoding = "UTF-8",
  encode = (each) => each,
  manifest = (checksum) => `${checksum} data/${name}\n`,
}: OtherBag = {}): string {
  const bag = path.join(temporaryFolder(), "bag");
  const checksum = createHash(algorithm.replace("sha-", "sha")).update(text).digest("hex");
  put(bag, "bagit.txt", `BagIt-Version: ${version}\nTag-File-Character-Encoding: ${encoding}\n`);
  put(bag, `data/${name}`, text);
  put(bag, `manifest-${algorithm}.txt`, encode(manifest(checksum)));
  put(bag, "bag-info.txt", encode(`Payload-Oxum: ${Buffer.byteLength(text)}.1\n`));
  return bag;
}

const utf16 = (each: string) => Buffer.from(`\uFEFF${each}`, "utf16le");

test.each<[string, OtherBag]>([
  ["MD5, without manifests of tags", {}],
  ["version 0.97 with SHA-1", { version: "0.97", algorithm: "sha1" }],
  ["SHA-3", { algorithm: "sha3-256" }],
  ["SHA-256 written with a hyphen", { algorithm: "sha-256" }],
  ["a byte-order mark", { encode: (each) => `\uFEFF${each}` }],
  ["UTF-16", { encoding: "UTF-16", encode: utf16 }],
  ["lines that end in CR LF", { encode: (each) => each.replaceAll("\n", "\r\n") }],
  ["lines that end in CR", { encode: (each) => each.replaceAll("\n", "\r") }],
  ["no end of the last line", { encode: (each) => each.trimEnd() }],
  ["an empty line", { encode: (each) => `${each}\n` }],
  ["checksums in capital letters", { manifest: (sum) => `${sum.toUpperCase()} *data/${name}\n` }],
  ["paths from the bag's own folder on", { manifest: (sum) => `${sum}  ./data/${name}\n` }],
])("a bag with %s is whole", async (_, other) => {
  const bag = otherBag(other);
  expect(await faultsOf(bag)).toEqual([]);
  const target = path.join(temporaryFolder(), "content");
  await restoreBag(bag, target, await verifyBag(bag, quiet, quiet), quiet);
  expect(Object.keys(filesOf(target))).toEqual([name]);
});

test("percent signs that were not encoded, and names in another normal form, are understood", async () => {
  const listed = ["data/raw/100%25.txt", "data/raw/\u0623.txt"];
  const bag = otherBag({ manifest: (sum) => listed.map((each) => `${sum} ${each}\n`).join("") });
  renameSync(path.join(bag, "data", name), path.join(bag, "data/raw/100%25.txt"));
  put(bag, "data/raw/\u0627\u0654.txt", text);
  rmSync(path.join(bag, "bag-info.txt"));
  expect(await faultsOf(bag)).toEqual([]);
  const target = path.join(temporaryFolder(), "content");
  await restoreBag(bag, target, await verifyBag(bag, quiet, quiet), quiet);
  expect(Object.keys(filesOf(target)).sort()).toEqual(["raw/100%25.txt", "raw/\u0623.txt"]);
});

test("before version 1.0, each file was in one manifest of several", async () => {
  const two = (version: string) => {
    const bag = otherBag({ version });
    put(bag, "data/raw/b.txt", text);
    rmSync(path.join(bag, "bag-info.txt"));
    const checksum = createHash("sha1").update(text).digest("hex");
    put(bag, "manifest-sha1.txt", `${checksum} data/raw/b.txt\n`);
    return bag;
  };
  expect(await faultsOf(two("0.97"))).toEqual([]);
  expect(await faultsOf(two("1.0"))).toEqual([
    "data/raw/b.txt is extra: manifest-md5.txt does not list it.",
    `data/${name} is extra: manifest-sha1.txt does not list it.`,
  ]);
});

describe("what is no bag, or not whole, is told in a sentence", () => {
  test.each<[string, (bag: string) => void, RegExp]>([
    ["no folder", (bag) => rmSync(bag, { recursive: true }), /^There is no folder/],
    [
      "a zip file",
      (bag) => {
        rmSync(bag, { recursive: true });
        writeFileSync(bag, "PK");
      },
      /is a file: unpack it/,
    ],
    [
      "no declaration",
      (bag) => rmSync(path.join(bag, "bagit.txt")),
      /is no bag: there is no bagit\.txt/,
    ],
    [
      "an unknown version",
      (bag) => put(bag, "bagit.txt", "BagIt-Version: 3.1\nTag-File-Character-Encoding: UTF-8\n"),
      /says version 3\.1/,
    ],
    [
      "an unknown encoding",
      (bag) => put(bag, "bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: KLINGON\n"),
      /names the encoding KLINGON/,
    ],
  ])("%s", async (_, harm, why) => {
    const bag = otherBag();
    harm(bag);
    await expect(verifyBag(bag, quiet, quiet)).rejects.toThrow(why);
  });

  test.each<[string, (bag: string) => void, readonly RegExp[]]>([
    [
      "no payload",
      (bag) => rmSync(path.join(bag, "data"), { recursive: true }),
      [/^data\/ is missing/, /is missing, and manifest-md5\.txt lists it/],
    ],
    [
      "no manifest",
      (bag) => rmSync(path.join(bag, "manifest-md5.txt")),
      [/^There is no manifest-sha512\.txt or the like/],
    ],
    [
      "an unknown algorithm",
      (bag) => put(bag, "manifest-rot13.txt", ""),
      [/^manifest-rot13\.txt is of an algorithm that is not known here/],
    ],
    [
      "a manifest in another encoding",
      (bag) => put(bag, "manifest-sha1.txt", Buffer.from([0xc7, 0xe1, 0x0a])),
      [/^manifest-sha1\.txt is not written in UTF-8/],
    ],
    [
      "a line that is none",
      (bag) => put(bag, "tagmanifest-md5.txt", "# comment\n"),
      [/^tagmanifest-md5\.txt, line 1, is no checksum/],
    ],
    [
      "another size",
      (bag) => put(bag, "bag-info.txt", "Payload-Oxum: 9.9\n"),
      [/says that the payload is 9\.9 .* and it is 5\.1/],
    ],
    [
      "files that lie elsewhere",
      (bag) => {
        rmSync(path.join(bag, "data", name));
        put(bag, "data/x", "");
        put(bag, "fetch.txt", `https://example.org/x - data/${name}\n`);
      },
      [
        /is missing/,
        /^data\/x is extra/,
        /^fetch\.txt names files that lie elsewhere, and nothing is fetched/,
      ],
    ],
  ])("%s", async (_, harm, why) => {
    const bag = otherBag();
    harm(bag);
    const said = await faultsOf(bag);
    expect(said).toHaveLength(why.length);
    for (const [at, each] of why.entries()) expect(said[at]).toMatch(each);
  });
});

test.each([
  ...["data/../../outside.txt", "/tmp/outside.txt", "../outside.txt", "data/..\\..\\outside.txt"],
  ...["~/outside.txt", "C:\\outside.txt", "data/%2e%2e/../../outside.txt", "bag-info.txt"],
])("the path %s leads nowhere", async (outside) => {
  const bag = otherBag({ manifest: (sum) => `${sum} data/${name}\n${sum} ${outside}\n` });
  put(path.dirname(bag), "outside.txt", text);
  const [said = "", ...more] = await faultsOf(bag);
  expect(more).toEqual([]);
  expect(said).toMatch(/^manifest-md5\.txt, line 2: .*(?:is not followed|does not lie below data)/);
  const target = path.join(temporaryFolder(), "content");
  const verified = await verifyBag(bag, quiet, quiet);
  await expect(restoreBag(bag, target, verified, quiet)).rejects.toThrow(/line 2/);
  expect(existsSync(target)).toBe(false);
});

test("a bag of something else is not restored as an archive", async () => {
  const bag = otherBag({ manifest: (sum) => `${sum} data/photos/x.txt\n` });
  rmSync(path.join(bag, "data"), { recursive: true });
  put(bag, "data/photos/x.txt", text);
  const verified = await verifyBag(bag, quiet, quiet);
  expect(verified.faults).toBe(0);
  const target = path.join(temporaryFolder(), "content");
  await expect(restoreBag(bag, target, verified, quiet)).rejects.toThrow(/holds no archive/);
});
