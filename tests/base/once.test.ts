import { expect, test, vi } from "vitest";
import { once, oncePerObject, oncePerText } from "../../lib/base/once.ts";

test("makes a value when it is first asked for, and once", () => {
  const make = vi.fn((): number | undefined => undefined);
  const value = once(make);
  expect(make).not.toHaveBeenCalled();
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});

test("answers once for each object, not for each that looks the same", () => {
  const size = vi.fn((list: readonly number[]) => list.length);
  const sizeOf = oncePerObject(size);
  const [a, b] = [[1], [1]];
  expect([sizeOf(a), sizeOf(a), sizeOf(b)]).toEqual([1, 1, 1]);
  expect(size).toHaveBeenCalledTimes(2);
});

test("answers once for each text, also where the answer is nothing", () => {
  const answer = vi.fn(() => null);
  const answerTo = oncePerText(answer);
  answerTo("a");
  answerTo("a");
  answerTo("b");
  expect(answer).toHaveBeenCalledTimes(2);
});

test("a failure is not kept", () => {
  let fails = true;
  const value = oncePerText(() => {
    if (fails) throw new Error("not yet");
    return 1;
  });
  expect(() => value("a")).toThrow("not yet");
  fails = false;
  expect(value("a")).toBe(1);
});

test("forgets all when it knows the most it may, and never keeps what is too long", () => {
  const answer = vi.fn((text: string) => text.length);
  const answerTo = oncePerText(answer, { most: 2, longest: 3 });
  for (const text of ["a", "b", "a", "b"]) answerTo(text);
  expect(answer).toHaveBeenCalledTimes(2);
  for (const text of ["c", "a"]) answerTo(text);
  expect(answer).toHaveBeenCalledTimes(4);
  for (const text of ["long", "long"]) answerTo(text);
  expect(answer).toHaveBeenCalledTimes(6);
});
