import { po } from "gettext-parser";
import { placeOf, type ArticleSegments, type Segment } from "../segment.ts";
import { fitText } from "../../schema/clean-text.ts";

type Entry = NonNullable<ReturnType<typeof po.parse>["translations"][string]>[string];

/**
 * Writes segments as a PO file (GNU gettext): the place (`003#p3`) is the context of each. What nobody has read since
 * the machine wrote it, or since the Arabic changed, is `fuzzy`, as translators of PO files know it.
 */
export function writePo(articles: Iterable<ArticleSegments>): string {
  const translations: Record<string, Record<string, Entry>> = Object.create(null) as never;
  for (const { id, date, source, segments } of articles) {
    const about = [date, source].filter((text) => text !== null).join(", ");
    for (const segment of segments) {
      const place = placeOf(id, segment.anchor);
      const text = fitText(segment.source);
      translations[place] = { [text]: entry(place, text, segment, about) };
    }
  }
  const headers = {
    "Project-Id-Version": "Sijill",
    "PO-Revision-Date": "",
    Language: "en",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Transfer-Encoding": "8bit",
    "Plural-Forms": "nplurals=2; plural=(n != 1);",
  };
  return po.compile({ charset: "utf-8", headers, translations }).toString();
}

function entry(place: string, msgid: string, segment: Segment, about: string): Entry {
  const { target, names, stamp, state, changed } = segment;
  const named = names.map(({ ar, en }) => `${ar} = ${en}`);
  const lines = [about, ...named].filter((text) => text !== "").map(oneLine);
  const isFuzzy = target !== null && (changed || state === "machine");
  return {
    msgctxt: place,
    msgid,
    msgstr: [target === null ? "" : fitText(target)],
    comments: {
      translator: "",
      extracted: [...lines, `stamp ${stamp}`].join("\n"),
      reference: place,
      flag: isFuzzy ? "fuzzy" : "",
      previous: "",
    },
  };
}

function oneLine(text: string): string {
  return fitText(text).replace(/\s+/gu, " ");
}
