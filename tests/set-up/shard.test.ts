import { expect, test } from "vitest";
import { isDealtTo, nameOf, parseShard } from "../../scripts/set-up/shard.ts";

test("a shard is read as it is written", () => {
  expect(parseShard("3/8")).toEqual({ number: 3, of: 8 });
  expect(nameOf(parseShard("1/1"))).toBe("1/1");
});

test.each(["9/8", "0/8", "3", "3/0", "a/b", "1/5000", "1/2/3", "-1/2", "1.5/2", ""])(
  "%s is no shard",
  (text) => {
    expect(() => parseShard(text)).toThrow(`--shard ${text} is no shard: write its number`);
  },
);

test("each name falls into one shard, and every shard has its part", () => {
  const names = Array.from({ length: 800 }, (_, n) => `articles/${n}`);
  const counts = [1, 2, 3, 4].map(
    (number) => names.filter((name) => isDealtTo({ number, of: 4 }, name)).length,
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(800);
  for (const count of counts) expect(count).toBeGreaterThan(140);
});

test("where a name falls does not change from one version to the next", () => {
  expect([1, 2, 3].filter((number) => isDealtTo({ number, of: 3 }, "articles/000"))).toEqual([1]);
});
