import { writeXml } from "../../base/write-xml.ts";
import { x } from "xastscript";
import { placeOf, type ArticleSegments, type Segment } from "../segment.ts";
import { fitText } from "../../schema/clean-text.ts";

const head = {
  creationtool: "Sijill",
  creationtoolversion: "1",
  segtype: "paragraph",
  "o-tmf": "Sijill",
  adminlang: "en",
  srclang: "ar",
  datatype: "plaintext",
};

/**
 * Writes what is translated as TMX 1.4b (LISA OSCAR, 26 April 2005): a translation memory that any program of
 * translators reads. Each `tu` is a headline or a paragraph, named by its place (`003#p3`), with its state in a `prop`.
 */
export function* writeTmx(articles: Iterable<ArticleSegments>): Generator<string> {
  yield tmxHead();
  for (const article of articles) yield* tmxUnits(article);
  yield tmxTail;
}

/** How such a file begins and ends, for one that is written beside others. */
export function tmxHead(): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<tmx version="1.4">\n${writeXml(x("header", head))}\n<body>\n`;
}
export const tmxTail = "</body>\n</tmx>\n";

/** What of one article is translated. */
export function* tmxUnits({
  id,
  engine,
  segments,
}: Pick<ArticleSegments, "id" | "engine" | "segments">): Generator<string> {
  for (const segment of segments) {
    if (segment.target !== null)
      yield `${writeXml(unit(placeOf(id, segment.anchor), segment, segment.target, engine))}\n`;
  }
}

function unit(place: string, segment: Segment, target: string, engine: string | null) {
  const { state, stamp, source } = segment;
  const ofMachine = state === "machine" && engine !== null;
  return x("tu", { tuid: place }, [
    x("prop", { type: "x-state" }, state ?? "draft"),
    ...(ofMachine ? [x("prop", { type: "x-engine" }, fitText(engine))] : []),
    x("prop", { type: "x-stamp" }, stamp),
    x("tuv", { "xml:lang": "ar" }, [x("seg", fitText(source))]),
    x("tuv", { "xml:lang": "en" }, [x("seg", fitText(target))]),
  ]);
}
