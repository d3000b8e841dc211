import fc from "fast-check";
import { remark } from "remark";
import { expect, test } from "vitest";
import { escaped } from "../../../lib/publish/data/article-markdown.ts";
import { attacks } from "../../builds/attacks.ts";

/** What of a node of Markdown is looked at. */
interface Node {
  readonly type: string;
  readonly value?: string;
}

/** What a reader of Markdown takes a text for: the kinds of its blocks and what stands in them, and its letters. */
function read(text: string) {
  const { children } = remark().parse(escaped(text));
  const inside = children.flatMap((block): readonly Node[] =>
    "children" in block ? block.children : [],
  );
  return {
    kinds: [...new Set([...children, ...inside].map(({ type }) => type))],
    text: inside.map(({ value }) => value ?? "").join(""),
  };
}

/** What HTML and XML, and so Markdown, cannot hold, and blanks as one line has them. */
const plain = (text: string) =>
  text
    .replace(/\0/g, "\uFFFD")
    .trim()
    .replace(/\s*[\n\r]\s*/g, " ");

test.each(attacks)("%s is letters and nothing else", (attack) => {
  expect(read(attack)).toEqual({ kinds: ["paragraph", "text"], text: plain(attack) });
});

test("so is any text", () => {
  const signs = fc.string({
    unit: fc.constantFrom(..."#+-=*_~`<>[]()!&;\\\\|:\"'1. )\tab\u0645"),
    minLength: 1,
  });
  fc.assert(
    fc.property(signs, (text) => {
      if (plain(text) === "") return;
      expect(read(text)).toEqual({ kinds: ["paragraph", "text"], text: plain(text) });
    }),
  );
});
