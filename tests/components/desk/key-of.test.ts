import { expect, test } from "vitest";
import { keyOf } from "@/components/desk/state/key-of.ts";

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each([
  ["j on a Latin layout", { key: "j", code: "KeyJ" }, "j"],
  ["the same key on an Arabic layout", { key: "ت", code: "KeyJ" }, "j"],
  ["j with capitals locked", { key: "J", code: "KeyJ" }, "j"],
  ["j where a Latin layout has it elsewhere", { key: "j", code: "KeyC" }, "j"],
  ["لا, two letters on one key", { key: "لا", code: "KeyB" }, "لا"],
  ["a digit ٣", { key: "٣", code: "Digit3" }, "3"],
  ["a digit of the block of numbers", { key: "3", code: "Numpad3" }, "3"],
  ["the slash on an Arabic layout", { key: "ظ", code: "Slash" }, "/"],
  ["the Arabic question mark", { key: "؟", code: "Slash", shiftKey: true }, "?"],
  ["the Latin question mark", { key: "?", code: "Slash", shiftKey: true }, "?"],
  ["Enter", { key: "Enter", code: "Enter" }, "Enter"],
  ["saving on an Arabic layout", { key: "س", code: "KeyS", ctrlKey: true }, "Ctrl+S"],
  ["saving with ⌘", { key: "s", code: "KeyS", metaKey: true }, "Ctrl+S"],
  ["Alt and a digit that gives a sign", { key: "¡", code: "Digit1", altKey: true }, "Alt+1"],
  ["Ctrl and Enter", { key: "Enter", code: "Enter", ctrlKey: true }, "Ctrl+Enter"],
])("%s", (_, press, name) => {
  expect(keyOf({ ...none, ...press })).toBe(name);
});
