import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { restoreBag } from "../../scripts/bag/restore-bag.ts";
import { verifyBag } from "../../scripts/bag/verify-bag.ts";
import {
  awkward,
  faultsOf,
  filesOf,
  someBag,
  someContent,
  temporaryFolder,
} from "./some-content.ts";

/** The Library of Congress's bagit-python, which shares nothing with ours. */
const python = findBagit();
const quiet = () => undefined;

/** Python with bagit: the one that is there, or one of its own below `.cache/`, into which pip gets it; null without. */
function findBagit(): string | null {
  const has = (program: string) =>
    spawnSync(program, ["-c", "import bagit"], { stdio: "ignore" }).status === 0;
  if (has("python3")) return "python3";
  const folder = path.resolve(".cache/test/bagit-python");
  const own = path.join(folder, "bin", "python3");
  if (has(own)) return own;
  mkdirSync(folder, { recursive: true });
  const run = (program: string, ...args: readonly string[]) =>
    spawnSync(program, args, { stdio: "ignore", timeout: 60_000 }).status === 0;
  const got =
    run("python3", "-m", "venv", folder) &&
    run(own, "-m", "pip", "install", "--quiet", "--retries", "0", "bagit==1.9.0") &&
    has(own);
  return got ? own : null;
}

if (python === null)
  process.stdout.write(
    "Bags were not checked against bagit-python: there is no python3 with bagit, and pip cannot get it (pip install bagit).\n",
  );

function bagit(...args: readonly string[]): {
  readonly code: number | null;
  readonly said: string;
} {
  const ran = spawnSync(python ?? "", ["-m", "bagit", ...args], { encoding: "utf8" });
  return { code: ran.status, said: ran.stderr + ran.stdout };
}

describe.skipIf(python === null)("beside bagit-python", () => {
  // It does not decode %25, as RFC 8493 asks for, and of the names with line breaks below one spelling alone.
  const names = awkward.filter((name) => !name.includes("%"));

  test("it finds our bags valid, and a changed one not", async () => {
    const { bag } = await someBag(names);
    expect(bagit("--validate", bag)).toMatchObject({ code: 0 });
    appendFileSync(path.join(bag, "data/raw/bytes.txt"), "x");
    expect(bagit("--validate", bag)).toMatchObject({ code: 1 });
  });

  test.each([["--md5"], ["--sha1"], ["--sha256", "--sha512"], []])(
    "we find its bags whole, and restore them (%s %s)",
    async (...algorithms) => {
      const content = someContent();
      const bag = path.join(temporaryFolder(), "bag");
      mkdirSync(bag);
      cpSync(content, bag, { recursive: true });
      expect(bagit(...algorithms, "--contact-name", "هدى", bag)).toMatchObject({ code: 0 });
      expect(await faultsOf(bag)).toEqual([]);
      const target = path.join(temporaryFolder(), "content");
      await restoreBag(bag, target, await verifyBag(bag, quiet, quiet), quiet);
      expect(filesOf(target)).toEqual(filesOf(content));
    },
  );
});
