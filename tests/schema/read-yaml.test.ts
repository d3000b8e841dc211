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
