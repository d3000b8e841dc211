import { writeXml } from "../../base/write-xml.ts";
import { x } from "xastscript";
import { placeOf, type ArticleSegments, type Segment } from "../segment.ts";
import { fitText } from "../../schema/clean-text.ts";

/** What a part of an XLIFF file is written of; the state of a segment tells what is to be done with it. */
const namespaces = {
  xmlns: "urn:oasis:names:tc:xliff:document:2.0",
  "xmlns:mda": "urn:oasis:names:tc:xliff:metadata:2.0",
  "xmlns:gls": "urn:oasis:names:tc:xliff:glossary:2.0",
};

/**
 * Writes segments as XLIFF 2.1 (OASIS Standard, 13 February 2018), a part for each article: a `file` for the article, a
 * `unit` with one `segment` for its headline and each paragraph, both with the anchor as their id. What the archive wants
 * back stands in the Metadata module, the names of records in the Glossary module.
 * @param articles each with one segment at least; one article at least.
 */
export function* writeXliff(articles: Iterable<ArticleSegments>): Generator<string> {
  const attributes = Object.entries({
    ...namespaces,
    version: "2.1",
    srcLang: "ar",
    trgLang: "en",
  });
  const head = attributes.map(([name, value]) => ` ${name}="${value}"`).join("");
  yield `<?xml version="1.0" encoding="utf-8"?>\n<xliff${head}>\n`;
  for (const article of articles) yield `${writeXml(fileElement(article))}\n`;
  yield "</xliff>\n";
}

function fileElement({ id, date, source, segments }: ArticleSegments) {
  const notes = [["article", id] as const, ["date", date] as const, ["source", source] as const];
  return x("file", { id, original: `articles/${id}/ar.md`, canResegment: "no", srcDir: "rtl" }, [
    x(
      "notes",
      {},
      notes.flatMap(([category, text]) =>
        text === null ? [] : [x("note", { category }, fitText(text))],
      ),
    ),
    ...segments.map((segment) => unitElement(id, segment)),
  ]);
}

function unitElement(id: string, segment: Segment) {
  const { anchor, source, target, names, stamp, changed } = segment;
  return x("unit", { id: anchor, name: placeOf(id, anchor) }, [
    x("mda:metadata", {}, [
      x("mda:metaGroup", { category: "sijill" }, [x("mda:meta", { type: "stamp" }, stamp)]),
    ]),
    ...(names.length === 0 ? [] : [x("gls:glossary", {}, names.map(nameElement))]),
    ...(changed ? [x("notes", {}, [x("note", changedNote)])] : []),
    x("segment", { id: anchor, ...stateOf(segment) }, [
      x("source", fitText(source)),
      ...(target === null ? [] : [x("target", fitText(target))]),
    ]),
  ]);
}

const changedNote = "The Arabic has changed since this was translated.";

function nameElement({ record, ar, en }: Segment["names"][number]) {
  return x("gls:glossEntry", { id: record }, [
    x("gls:term", fitText(ar)),
    x("gls:translation", fitText(en)),
  ]);
}

/** What was reviewed is final; a machine's words are said to be its own; where the Arabic has changed, all begins anew. */
function stateOf({ state, changed }: Segment): { state: string; subState?: string } {
  if (state === null || changed) return { state: "initial" };
  if (state === "reviewed") return { state: "final" };
  return state === "machine"
    ? { state: "translated", subState: "sijill:machine" }
    : { state: "translated" };
}
