import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanTarget } from "@/lib/schema/clean-text.ts";
import { formats, writeExchange } from "@/lib/translate/formats/write-exchange.ts";
import { placeOf } from "@/lib/translate/segment.ts";
import { readExchange } from "@/scripts/translate/read-exchange.ts";
import { xmlFaults } from "../../validate/xml-faults.ts";
import { anArticle } from "../an-article.ts";

const hard = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(
      ...[
        "<",
        "&",
        "]]>",
        '"',
        "'",
        "=",
        "\\",
        "\n",
        "\t",
        "\u0000",
        "\uFFFE",
        "\uD800",
        "ل",
        "A",
        "#",
        "-->",
      ],
    ),
    minLength: 1,
    maxLength: 20,
  }),
);
// Each has a letter of its own script, as every paragraph and translation has.
const paragraphs = fc
  .array(hard, { minLength: 1, maxLength: 4 })
  .map((texts) => texts.map((text, at) => `نص ${at} ${text}`));

describe.each(formats)("%s", (format) => {
  test("whatever is written comes back with its place and its stamp", () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, fc.boolean(), (arabic, english, changed) => {
        const article = anArticle(
          arabic,
          english.map((text) => `Text ${text}`),
          { changed },
        );
        const file = [...writeExchange(format, [article])].join("");
        const read = readExchange(new TextEncoder().encode(file));
        if (!read.ok) throw new Error(read.error);
        const sent = article.segments.filter(({ target }) => format !== "tmx" || target !== null);
        // What a person has to look at again counts in PO as not translated.
        const isOpen = format === "po" && changed;
        const clean = (text: string) => cleanTarget(text.replace(/\uFFFD/gu, " "));
        expect(
          read.value.segments.map(({ place, stamp, target, source }) => ({
            ...{ place, stamp, target: clean(target), source: clean(source) },
          })),
        ).toEqual(
          sent.map(({ anchor, stamp, target, source }) => ({
            place: placeOf("003", anchor),
            stamp,
            target: isOpen ? "" : clean(target ?? ""),
            source: clean(source),
          })),
        );
      }),
    );
  });

  test("holds no character that its readers refuse", () => {
    const file = [
      ...writeExchange(format, [anArticle(["أ\u0000\u0008\uFFFE\uD800ب"], ["A\u0001\uFFFFB"])]),
    ].join("");
    expect(file).toContain("A\uFFFD\uFFFDB");
    expect(file).not.toMatch(/[\u0000-\u0008\uFFFE\uFFFF]|\p{Surrogate}/u);
  });
});

test.each(["xliff", "tmx"] as const)(
  "%s is what its standard says, whatever it holds",
  async (format) => {
    const texts = fc.sample(fc.tuple(paragraphs, paragraphs, fc.boolean()), 50);
    const files = texts.map(([arabic, english, changed], at) => ({
      file: `${format} ${at}`,
      text: [...writeExchange(format, [anArticle(arabic, english, { changed })])].join(""),
    }));
    expect(await xmlFaults(files)).toEqual([]);
  },
);
