import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeTranslation, type TranslationChange } from "../../lib/article/change-translation.ts";
import { rewriteTranslation } from "../../lib/article/rewrite-translation.ts";
import { parseTranslation } from "../../lib/article/translation.ts";

const by = { by: "M. Example", date: "2026-11-29" };

/** What a change makes of a file. */
function changed(file: string, count: number, change: Omit<TranslationChange, "by">): string {
  const read = parseTranslation(file, { id: "003", paragraphs: count });
  if (!read.ok) throw new Error(read.error.join("; "));
  const article = {
    ...{ id: "003", titleStatus: "none" as const, paragraphs: Array<string>(count).fill("نص") },
    raw: { file: "a.txt", sha256: "ab", encoding: "utf-8" as const },
  };
  const next = changeTranslation(read.value, article, { ...change, by });
  if (next === null) throw new Error("nothing is left");
  const text = rewriteTranslation(file, next);
  expect(parseTranslation(text, { id: "003", paragraphs: count })).toEqual({
    ok: true,
    value: next,
  });
  return text;
}

const head = `---
# Ours since the spring.
lang: en
id: '003'   # as the folder
titleStatus: supplied
title: >-
  A visit
  to Tunis
method:   human # by hand
rawSha256: 'ab'
states: { reviewed: [ "title",  2 ] } # so far
---
`;
/** Who changed paragraphs or the title, and what stood there before. */
const signature = (was: string, key = "paragraphs") =>
  `changes:\n  - { by: "M. Example", date: "2026-11-29", keys: ["${key}"], was: { ${was} } }\n`;
const signed = (was: string, key?: string) =>
  head.replace("so far\n", `so far\n${signature(was, key)}`);

describe("rewriteTranslation", () => {
  test("of a changed paragraph, its words alone are others", () => {
    const body =
      "\n## The *visit*\n\n\nThe minister  \nspoke.\n\n<!-- ours -->\n- _Three_\n  lines\n\n";
    const change = { paragraphs: [{ n: 2, text: "He spoke. 1 * 2", state: "reviewed" }] } as const;
    expect(changed(head + body, 3, change)).toBe(
      signed('2: "The minister spoke."') +
        body.replace("The minister  \nspoke.", "He spoke. 1 \\* 2"),
    );
    const heading = { paragraphs: [{ n: 1, text: "A visit", state: "draft" }] } as const;
    expect(changed(head + body, 3, heading)).toBe(
      signed('1: "The visit"') + body.replace("The *visit*", "A visit"),
    );
  });

  test("a new headline and state change their own values", () => {
    const title = { text: "A minister's visit", state: "draft" } as const;
    expect(changed(`${head}\nOne.\n\nTwo.\n`, 2, { title, paragraphs: [] })).toBe(
      `${signed('title: "A visit to Tunis"', "title")}\nOne.\n\nTwo.\n`
        .replace(/>-\n.*\n.*\n/u, '"A minister\'s visit"\n')
        .replace('[ "title",  2 ]', "[2]"),
    );
  });

  test("a comment in place of many is cut around the one that is translated", () => {
    const body = "\nOne.\n<!-- not translated: 2-5 -->\nSix.\n";
    const plain = head.replace(/states.*\n/u, "");
    const written = (n: number) => ({ paragraphs: [{ n, text: "New.", state: "draft" }] }) as const;
    expect(changed(plain + body, 6, written(3))).toContain(
      "\nOne.\n\n<!-- not translated: 2 -->\n\nNew.\n\n<!-- not translated: 4-5 -->\n\nSix.\n",
    );
    expect(changed(plain, 6, written(1))).toMatch(
      /---\n\nNew\.\n\n<!-- not translated: 2-6 -->\n$/u,
    );
  });

  test("a paragraph that is taken out leaves a comment in its place", () => {
    const out = { paragraphs: [{ n: 1, text: null, state: "draft" }] } as const;
    expect(changed(`${head}\n## One\n\n\nTwo  \nlines.\n`, 2, out)).toContain(
      "---\n\n<!-- not translated: 1 -->\n\n\nTwo  \nlines.\n",
    );
  });

  test("a list of states that is not so any more is left with what is", () => {
    const file = head.replace('reviewed: [ "title",  2 ]', "draft: [1, 2]");
    const change = { paragraphs: [{ n: 1, text: "One.", state: "reviewed" }] } as const;
    expect(changed(`${file}\nOne.\n\nTwo.\n`, 2, change)).toContain(
      "states: { reviewed: [1] } # so far\n",
    );
  });
});

/** A paragraph as somebody may have written it. */
const written = fc.constantFrom(
  "Plain words.",
  "Broken\nover lines.",
  "With *emphasis* and  blanks.",
  "Hard  \nbreak.",
  "# A heading #",
  "Set\n---",
  "> quoted\nwords",
  "- an entry",
  "    code",
  '[A link](https://example.org "t") in it.',
  "a\\_b &amp; c",
);
const between = fc.constantFrom(
  "\n\n",
  "\n\n\n\n",
  "\n \n",
  "\n\n<!-- a comment -->\n\n",
  "\n\n***\n\n",
);
const replaced = fc.constantFrom(
  "New.",
  "1. New",
  "# New",
  "a_b*c*",
  "<b>",
  "- x",
  "> y",
  "=",
  "x #",
);

describe("whatever paragraph is changed", () => {
  test("every other byte of the file stays", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(written, between), { minLength: 1, maxLength: 5 }),
        fc.nat(4),
        replaced,
        fc.constantFrom("\n", "\r\n"),
        fc.constantFrom("", "\uFEFF"),
        fc.constantFrom("", "\n", "\n\n  "),
        (parts, at, text, end, mark, last) => {
          const index = at % parts.length;
          const above = parts
            .slice(0, index)
            .map(([part, gap]) => part + gap)
            .join("");
          const below = parts
            .slice(index + 1)
            .map(([part, gap]) => gap + part)
            .join("");
          const [own = ""] = parts[index] ?? [];
          const plainHead = head.replace(/states.*\n/u, "");
          const lines = (part: string) => part.replaceAll("\n", end);
          const file = mark + lines(`${plainHead}\n${above}${own}${below}${last}`);
          const count = parts.length;
          const read = parseTranslation(file, { id: "003", paragraphs: count });
          // Two that stand close together may be read as one.
          fc.pre(read.ok && read.value.paragraphs[index] !== text);
          const change = { paragraphs: [{ n: index + 1, text, state: "draft" }] } as const;
          const done = changed(file, count, change);
          const [begun = ""] = signature("").split(" }");
          const before = mark + lines(plainHead.replace(/---\n$/u, begun).trimEnd());
          expect(done.slice(0, before.length)).toBe(before);
          const fence = lines("\n---\n");
          const body = done.indexOf(fence, before.length) + fence.length;
          expect(done.slice(body).startsWith(lines(`\n${above}`))).toBe(true);
          const after = lines(below + last);
          expect(done.slice(done.length - after.length)).toBe(after);
        },
      ),
      { numRuns: 200 },
    );
  });
});
