import path from "node:path";
import { expect, test } from "vitest";
import { ingestCommand, ingestOptions } from "../../../scripts/ingest/run/options.ts";
import { readArguments } from "../../../scripts/set-up/arguments.ts";

function readOptions(args: readonly string[], cwd: string, env: Record<string, string>) {
  const read = readArguments(ingestCommand, args);
  if (read === null) throw new Error("Help was asked for.");
  return ingestOptions(read, cwd, env);
}

const home = path.resolve("/home");
const at = (...names: string[]) => path.join(home, ...names);

test("the archive's folders are those of the project", () => {
  expect(readOptions([], home, {})).toMatchObject({
    content: at("content"),
    raw: at("content", "raw"),
    cache: at(".cache", "ingest"),
  });
});

test("SIJILL_CONTENT names another folder, as for the build, and --content one before that", () => {
  const env = { SIJILL_CONTENT: "other" };
  expect(readOptions([], home, env)).toMatchObject({
    content: at("other"),
    raw: at("other", "raw"),
  });
  expect(readOptions(["--content", "third"], home, env)).toMatchObject({
    content: at("third"),
    raw: at("third", "raw"),
  });
  expect(readOptions(["--raw", "texts"], home, env)).toMatchObject({
    content: at("other"),
    raw: at("texts"),
  });
});

test.each(["-1", "65", "1.5", "many"])("%s threads are refused in one sentence", (value) => {
  expect(() => readOptions([`--workers=${value}`], home, {})).toThrow(
    `--workers must be a number from 0 to 64, not "${value}"`,
  );
});
