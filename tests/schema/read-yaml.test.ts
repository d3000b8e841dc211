import { expect, test } from "vitest";
import * as z from "zod";
import { check } from "@/lib/schema/check.ts";
import { readYaml } from "@/lib/schema/read-yaml.ts";

test("a file in another encoding is told of, and its lost letters stand on no page", () => {
  const windows = Buffer.from([0xcc, 0xe3, 0xc7, 0xe1]).toString("utf8");
  expect(readYaml(`id: "a"\nauthor: "${windows}"\n`)).toEqual({
    ok: false,
    error: ["it is not UTF-8, or letters were lost on line 2; save it as UTF-8"],
  });
});

test("what a sentence shows of a file does not turn the sentence around", () => {
  const schema = z.strictObject({ starter: z.boolean() });
  expect(check(schema, { starter: "\u202eno\uffff" })).toEqual({
    ok: false,
    error: ['`starter` must be true or false without quotation marks, not "\\u202eno\\uffff"'],
  });
});

test.each(["[", "- ", "? ", ": ", "{a: ", '"a": ', "- [", "- ? a: ", "&a [", "{\n"])(
  "%j many thousand times inside itself is told in one sentence, and ends no process",
  (opener) => {
    const read = readYaml(opener.repeat(100_000));
    expect(read).toEqual({
      ok: false,
      error: [expect.stringMatching(/more than 50 deep inside each other on line \d+$/)],
    });
  },
);

test("what is nested as deeply as people write, and many things beside each other, are read", () => {
  const deep = Array.from({ length: 40 }, (_, level) => `${" ".repeat(level)}a:\n`).join("");
  expect(readYaml(`${deep}${" ".repeat(40)}b: [[{c: 1}]]\n`).ok).toBe(true);
  const many = Array.from({ length: 50_000 }, (_, at) => `k${at}: [${at}, {a: "[["}]\n`).join("");
  const read = readYaml(many);
  expect(read.ok && Object.keys(read.value)).toHaveLength(50_000);
});

test("a key that stands twice is told with its line", () => {
  expect(readYaml("a: 1\nb: {c: 1,\n  c: 2}\n")).toEqual({
    ok: false,
    error: [
      "it cannot be read as YAML: the key on line 3 stands there twice; remove one of the two",
    ],
  });
});

test("of thousands of unknown keys, or of wrong values, the first are told and the others counted", () => {
  const schema = z.strictObject({ list: z.array(z.string()).optional() });
  const keys = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`key${at}`, 1]));
  const unknown = check(schema, keys);
  expect(unknown.ok || unknown.error).toHaveLength(51);
  expect(unknown.ok || unknown.error.at(-1)).toBe(
    "49950 more keys are not known here; remove them",
  );
  const wrong = check(schema, { list: Array.from({ length: 50_000 }, () => 1) });
  expect(wrong.ok || wrong.error).toHaveLength(51);
});
