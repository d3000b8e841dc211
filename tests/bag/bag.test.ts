import {
  appendFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { restoreBag } from "../../scripts/bag/restore-bag.ts";
import { verifyBag } from "../../scripts/bag/verify-bag.ts";
import { writeBag } from "../../scripts/bag/write-bag.ts";
import {
  awkward,
  faultsOf,
  filesOf,
  put,
  someBag,
  someContent,
  temporaryFolder,
} from "./some-content.ts";

const quiet = () => undefined;
const bagOf = (content: string, bag = path.join(path.dirname(content), "bag")) =>
  writeBag(content, bag, [], quiet);
const restore = async (bag: string, target: string) =>
  restoreBag(bag, target, await verifyBag(bag, quiet, quiet), quiet);

describe("a bag", () => {
  test("holds every file byte for byte under its name, and gives it back", async () => {
    const { bag, content } = await someBag();
    expect(filesOf(path.join(bag, "data"))).toEqual(filesOf(content));
    expect(Object.keys(filesOf(content))).toEqual(expect.arrayContaining([`raw/${awkward[5]}`]));
    expect(await faultsOf(bag)).toEqual([]);
    const target = path.join(temporaryFolder(), "checkout", "content");
    expect(await restore(bag, target)).toBe(awkward.length + 3);
    expect(filesOf(target)).toEqual(filesOf(content));
    expect(existsSync(`${target}.unfinished`)).toBe(false);
  });

  test("says its size, and lists all of its own files", async () => {
    const { bag } = await someBag(["a.txt"]);
    const info = readFileSync(path.join(bag, "bag-info.txt"), "utf8");
    const { files, bytes } = await verifyBag(bag, quiet, quiet);
    expect(info).toBe(`Bagging-Date: 2026-11-21\nPayload-Oxum: ${bytes}.${files}\n`);
    for (const algorithm of ["sha256", "sha512"]) {
      const listed = readFileSync(path.join(bag, `tagmanifest-${algorithm}.txt`), "utf8");
      expect(listed.match(/\S+$/gm)).toEqual([
        "bagit.txt",
        "bag-info.txt",
        "manifest-sha256.txt",
        "manifest-sha512.txt",
      ]);
    }
  });

  test("leaves out what commands and systems leave, and takes files that links lead to inside", async () => {
    const content = someContent(["a.txt"]);
    put(content, "articles/.lock-of-1-0@host", "");
    put(content, "articles/.writing/half", "half");
    put(content, "raw/.DS_Store", "x");
    put(content, ".git/config", "x");
    const before = filesOf(content);
    symlinkSync("a.txt", path.join(content, "raw/link.txt"));
    await bagOf(content);
    const bagged = filesOf(path.join(path.dirname(content), "bag/data"));
    expect(bagged["raw/link.txt"]).toBe(before["raw/a.txt"]);
    expect(Object.keys(bagged).filter((name) => name.includes("/."))).toEqual([]);
    expect(bagged[".git/config"]).toBeUndefined();
  });

  test.each([
    ["../elsewhere.txt", /^raw\/link\.txt is a symbolic link to something outside/],
    ["nowhere.txt", /^raw\/link\.txt is a symbolic link that leads nowhere/],
    [".", /^raw\/link\.txt is a symbolic link to a folder/],
  ])("is not made of an archive that it would not hold whole: a link to %s", async (to, why) => {
    const content = someContent(["a.txt"]);
    put(path.dirname(content), "elsewhere.txt", "x");
    symlinkSync(
      to === "../elsewhere.txt" ? "../../elsewhere.txt" : to,
      path.join(content, "raw/link.txt"),
    );
    await expect(bagOf(content)).rejects.toThrow(why);
    expect(existsSync(path.join(path.dirname(content), "bag"))).toBe(false);
  });

  test.skipIf(process.platform === "darwin")(
    "is not made with a name that no manifest can hold",
    async () => {
      const content = someContent(["a.txt"]);
      const name = Buffer.concat([Buffer.from(`${content}/raw/`), Buffer.from([0xe1, 0x62])]);
      writeFileSync(name, "x");
      await expect(bagOf(content)).rejects.toThrow(/has a name that is not written in UTF-8/);
    },
  );

  test("never replaces what is there", async () => {
    const { bag, content } = await someBag(["a.txt"]);
    await expect(bagOf(content)).rejects.toThrow(/is there already and not empty/);
    await expect(restore(bag, content)).rejects.toThrow(/is there already and not empty/);
    const file = path.join(temporaryFolder(), "bag");
    writeFileSync(file, "mine");
    await expect(bagOf(content, file)).rejects.toThrow(/is there already and not empty/);
    expect(readFileSync(file, "utf8")).toBe("mine");
    rmSync(file);
    put(`${file}.unfinished`, "mine.txt", "mine");
    await expect(bagOf(content, file)).rejects.toThrow(/unfinished is there already/);
    expect(filesOf(`${file}.unfinished`)).toHaveProperty(["mine.txt"]);
  });

  test("takes an empty folder, and clears away what a killed run left", async () => {
    const content = someContent(["a.txt"]);
    const bag = path.join(path.dirname(content), "bag");
    mkdirSync(bag);
    put(`${bag}.unfinished`, "whole/data/raw/half.txt", "half");
    await bagOf(content);
    expect(await faultsOf(bag)).toEqual([]);
    expect(existsSync(`${bag}.unfinished`)).toBe(false);
  });

  test("is not made while somebody writes into the content", async () => {
    const content = someContent(["a.txt"]);
    const bag = path.join(path.dirname(content), "bag");
    const writes = (): void => put(content, "editorial/000.yaml", `# ${Math.random()}\n`);
    await expect(writeBag(content, bag, [], writes)).rejects.toThrow(/Somebody wrote/);
    expect(existsSync(bag)).toBe(false);
    expect(existsSync(`${bag}.unfinished`)).toBe(false);
  });
});

describe("verifying", () => {
  test("says of each file what is wrong, once", async () => {
    const { bag } = await someBag(["a.txt", "b.txt", "c.txt"]);
    appendFileSync(path.join(bag, "data/raw/a.txt"), " ");
    rmSync(path.join(bag, "data/raw/b.txt"));
    put(bag, "data/raw/خبر.txt", "extra");
    appendFileSync(path.join(bag, "bag-info.txt"), "Contact-Name: x\n");
    const said = await faultsOf(bag);
    expect(said).toHaveLength(4);
    expect(said).toEqual(
      expect.arrayContaining([
        "data/raw/a.txt has changed: its sha256 is not the one in the manifest.",
        "data/raw/b.txt is missing, and manifest-sha256.txt lists it.",
        "data/raw/خبر.txt is extra: manifest-sha256.txt does not list it.",
        "bag-info.txt has changed: its sha256 is not the one in the manifest.",
      ]),
    );
  });

  test("finds a file renamed, a file swapped for another, and a manifest that was cut off", async () => {
    const { bag } = await someBag(["a.txt", "b.txt"]);
    renameSync(path.join(bag, "data/raw/a.txt"), path.join(bag, "data/raw/z.txt"));
    expect(await faultsOf(bag)).toEqual([
      "data/raw/a.txt is missing, and manifest-sha256.txt lists it.",
      "data/raw/z.txt is extra: manifest-sha256.txt does not list it.",
    ]);
    const other = await someBag(["a.txt", "b.txt"]);
    const manifest = path.join(other.bag, "manifest-sha512.txt");
    writeFileSync(manifest, readFileSync(manifest, "utf8").split("\n").slice(1).join("\n"));
    const said = await faultsOf(other.bag);
    expect(said).toContain(
      "manifest-sha512.txt has changed: its sha256 is not the one in the manifest.",
    );
    expect(
      said.filter((each) => each.endsWith("manifest-sha512.txt does not list it.")),
    ).toHaveLength(1);
  });

  test("follows no link, and restores nothing of a bag that has one", async () => {
    const { bag, content } = await someBag(["a.txt"]);
    rmSync(path.join(bag, "data/raw/a.txt"));
    symlinkSync(path.join(content, "raw/a.txt"), path.join(bag, "data/raw/a.txt"));
    expect(await faultsOf(bag)).toEqual([
      "data/raw/a.txt is a symbolic link, which no bag may hold; it is not followed.",
    ]);
    const other = await someBag(["a.txt"]);
    renameSync(path.join(other.bag, "data/raw"), path.join(other.bag, "../raw"));
    symlinkSync("../../raw", path.join(other.bag, "data/raw"));
    const target = path.join(temporaryFolder(), "content");
    expect((await faultsOf(other.bag)).length).toBeGreaterThan(1);
    await expect(restore(other.bag, target)).rejects.toThrow(/is missing/);
    expect(existsSync(target)).toBe(false);
  });

  test("a file with two names on the disk is a file like any other", async () => {
    const { bag } = await someBag(["a.txt"]);
    linkSync(path.join(bag, "data/raw/a.txt"), path.join(path.dirname(bag), "second"));
    expect(await faultsOf(bag)).toEqual([]);
  });
});
