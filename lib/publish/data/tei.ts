import { x } from "xastscript";
import { writeXml } from "../../base/write-xml.ts";
import { isPlainDate } from "../../dates/edtf.ts";
import type { ArticleData } from "./article-data.ts";
import type { Mention } from "./mention-data.ts";
import { type AddressOf, marked } from "./tei-names.ts";

/** What a TEI document says beside its article. */
export interface TeiContext {
  /** What the archive is called, in Arabic. */
  readonly archive: string;
  readonly released: string | null;
  /** Under what terms it may be used, as the archive says it. */
  readonly rights: string | null;
  readonly addressOf: AddressOf;
}

type Node = ReturnType<typeof x>;

/**
 * An article as a TEI P5 document: the Arabic paragraph by paragraph with the names in it, and what of it is in English beside
 * it, each paragraph pointing to its own (`corresp`). A date is `when` where it is one of ISO 8601, and EDTF in words always.
 * @param mentions in the order of the text; of two that overlap the first, which is the longer, is marked
 */
export function teiDocument(
  article: ArticleData,
  mentions: readonly Mention[],
  context: TeiContext,
): string {
  const english = article.paragraphs.some(({ en }) => en !== null);
  const texts = [
    arabicText(article, mentions, context),
    ...(english ? [englishText(article)] : []),
  ];
  const root = x("TEI", { xmlns: "http://www.tei-c.org/ns/1.0", "xml:lang": "ar" }, [
    header(article, context),
    x("text", [x("group", texts)]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(root)}\n`;
}

function header(article: ArticleData, { archive, released, rights }: TeiContext): Node {
  const { title, author, outlet, date, url } = article;
  const titles = [
    ...(title.ar === null ? [] : [x("title", { "xml:lang": "ar" }, title.ar)]),
    ...(title.en === null ? [] : [x("title", { "xml:lang": "en" }, title.en)]),
    // A document must have a title: of a text without one, its number in the archive.
    ...(title.ar === null && title.en === null ? [x("title", article.id)] : []),
  ];
  const wrote = author === null ? [] : [x("author", author)];
  const dated = date === null ? [] : [x("date", isPlainDate(date) ? { when: date } : {}, date)];
  const source = outlet?.name.ar ?? article.source;
  const bibl = [
    ...titles.slice(0, 1),
    ...wrote,
    ...(source === null ? [] : [x("publisher", source)]),
    ...dated,
    ...(article.publishedAt === null ? [] : [x("ptr", { target: article.publishedAt })]),
    ...(article.credit === null ? [] : [x("note", { type: "credit" }, article.credit)]),
  ];
  return x("teiHeader", [
    x("fileDesc", [
      x("titleStmt", [...titles, ...wrote]),
      x("publicationStmt", [
        x("publisher", archive),
        ...(released === null ? [] : [x("date", { when: released }, released)]),
        x("idno", { type: "URI" }, article.name),
        x("ptr", { target: url.ar }),
        ...(rights === null ? [] : [x("availability", [x("p", rights)])]),
      ]),
      x("sourceDesc", [x("bibl", bibl)]),
    ]),
    x("profileDesc", [
      x("langUsage", [
        x("language", { ident: "ar" }, "العربية"),
        ...(article.english === "none" ? [] : [x("language", { ident: "en" }, "English")]),
      ]),
    ]),
  ]);
}

function arabicText(article: ArticleData, mentions: readonly Mention[], context: TeiContext) {
  const of = (paragraph: number, text: string) =>
    marked(
      text,
      mentions.filter((mention) => mention.paragraph === paragraph),
      context.addressOf,
    );
  const { title, titleStatus } = article;
  const head =
    title.ar === null
      ? []
      : [x("head", titleStatus === "supplied" ? { type: "supplied" } : {}, of(0, title.ar))];
  const paragraphs = article.paragraphs.map(({ n, ar }) =>
    x("p", { "xml:id": `p${n}`, n: String(n) }, of(n, ar)),
  );
  return x("text", { "xml:lang": "ar" }, x("body", [x("div", [...head, ...paragraphs])]));
}

function englishText({ title, paragraphs }: ArticleData) {
  const head = title.en === null ? [] : [x("head", title.en)];
  const translated = paragraphs.flatMap(({ n, en }) =>
    en === null ? [] : [x("p", { corresp: `#p${n}`, n: String(n) }, en)],
  );
  return x("text", { "xml:lang": "en" }, x("body", [x("div", [...head, ...translated])]));
}
