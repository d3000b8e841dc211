import { expect, test } from "vitest";
import { fnv1a, fnvDigits, mixBits, spreadHash } from "../../lib/base/fnv.ts";

test("is FNV-1a: the published values of a few ASCII texts", () => {
  // http://www.isthe.com/chongo/src/fnv/test_fnv.c
  expect(fnv1a("")).toBe(0x811c9dc5);
  expect(fnv1a("a")).toBe(0xe40c292c);
  expect(fnv1a("foobar")).toBe(0xbf9cf968);
});

test("mixes as MurmurHash3 ends", () => {
  expect(mixBits(0)).toBe(0);
  expect(mixBits(1)).toBe(0x514e28b7);
});

// Names of published files are made of these: another value would send every reader to fetch everything anew.
test("keeps the values that files are named by", () => {
  expect(spreadHash("تونس")).toBe(144715067);
  expect(fnvDigits("تونس")).toBe("96e4e8f1bea1");
});

test("digits change with the order of the same letters", () => {
  expect(fnvDigits("ab")).not.toBe(fnvDigits("ba"));
  expect(fnvDigits("")).toMatch(/^[0-9a-f]{12}$/);
});
