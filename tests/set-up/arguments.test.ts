import { describe, expect, test } from "vitest";
import {
  helpOf,
  readArguments,
  UsageError,
  type CommandInfo,
} from "../../scripts/set-up/arguments.ts";

const info = {
  name: "bake",
  does: "Bakes bread.",
  takes: { name: "FLOUR", does: "what of", required: true },
  options: {
    "dry-run": { does: "bakes nothing" },
    oven: { value: "NAME", does: "which oven" },
    seed: { value: "NAME", many: true, does: "what to strew on it" },
  },
  example: "npm run bake -- rye --oven left",
} as const satisfies CommandInfo;

describe("readArguments", () => {
  test("reads what is given, wherever it stands", () => {
    const args = ["--oven", "left", "rye", "--seed=poppy", "--dry-run", "--seed", "sesame"];
    expect(readArguments(info, args)).toEqual({
      options: { "dry-run": true, oven: "left", seed: ["poppy", "sesame"] },
      rest: ["rye"],
    });
  });

  test("what is not given is false, not there or empty", () => {
    expect(readArguments(info, ["rye"])?.options).toEqual({
      "dry-run": false,
      oven: undefined,
      seed: [],
    });
  });

  test.each([
    [["rye", "--bogus"], "there is no option --bogus"],
    [["rye", "--dryrun"], "there is no option --dryrun; perhaps --dry-run is meant"],
    [["rye", "-x"], "there is no option -x"],
    [["rye", "--oven"], "--oven needs a value, NAME"],
    [["rye", "--oven="], "--oven needs a value, NAME"],
    [["rye", "--oven", "--dry-run"], "--oven needs a value, NAME"],
    [["rye", "--dry-run=yes"], "--dry-run takes no value"],
    [["rye", "wheat"], '"wheat" is an argument too many'],
    [[], "FLOUR is missing"],
  ])("%j is refused in one sentence", (args, what) => {
    const sentence = `npm run bake: ${what}; npm run bake -- --help tells what it takes.`;
    expect(() => readArguments(info, args)).toThrow(new UsageError(sentence));
  });

  test("help wins over whatever else is given", () => {
    expect(readArguments(info, ["--bogus", "--help"])).toBeNull();
  });

  test("a command that passes its arguments on reads none of them but --help", () => {
    const passing = { name: "sift", does: "Sifts.", passesTo: "the sieve", example: "" };
    expect(readArguments(passing, ["--mesh", "2", "x"])?.rest).toEqual(["--mesh", "2", "x"]);
    expect(readArguments(passing, ["--mesh", "--help"])).toBeNull();
  });
});

test("the help tells what a command does, what it takes, and an example", () => {
  expect(helpOf(info)).toBe(`Bakes bread.

  FLOUR        what of
  --dry-run    bakes nothing
  --oven NAME  which oven
  --seed NAME  what to strew on it (may be repeated)
  --help       tells this

Example: npm run bake -- rye --oven left
`);
});
