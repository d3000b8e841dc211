import { type ParagraphState, type Parts, runsOf } from "@/lib/article/paragraph-states.ts";
import type { Translation } from "@/lib/article/translation.ts";
import type { ArticleView } from "@/lib/archive/ask/views.ts";
import { displayDate } from "@/lib/dates/display-date.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { isolate } from "@/lib/strings/isolate.ts";
import { fill } from "@/lib/strings/phrase.ts";
import type { Strings } from "@/lib/strings/strings.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import type { ArticlePartProps } from "../page/article-part-props.ts";

type Words = Strings<Locale>["article"];

/** How much of the article is in English, said before a text that is not; null where all of it is. */
export function translatedPart({ english }: ArticleView["summary"], s: Words): string | null {
  if (english.text === "whole") return null;
  if (english.text === "part") return s.partlyTranslated;
  return english.title === null ? s.untranslated : s.onlyHeadline;
}

/** How the English came to be, how much of it anybody has reviewed, and which text is the record. */
export function TranslationNote({ view, locale }: Pick<ArticlePartProps, "view" | "locale">) {
  const s = stringsFor(locale).article;
  const { translation } = view;
  const part = translatedPart(view.summary, s);
  if (translation === null) return <p>{part}</p>;
  const { engine, changes } = translation;
  const last = changes.at(-1);
  const sentences = [
    part,
    (view.body.en === null ? s.headlineMethod : s.translationMethod)[translation.method],
    engine === null ? null : fill(s.engine, { name: isolate(engine) }),
    ...reviewOf(translation, s, locale),
    last === undefined ? null : signed(s.changedBy, last, locale),
    view.translationIsStale ? s.staleTranslation : s.recordIsArabic,
  ];
  return <p>{sentences.filter((sentence) => sentence !== null).join(" ")}</p>;
}

/** What is reviewed, by whom, and what is not. */
function reviewOf(translation: Translation, s: Words, locale: Locale): readonly string[] {
  const { review, titleState, states } = translation;
  const parts = [titleState, ...states].filter((state) => state !== null);
  const reviewed = parts.filter((state) => state === "reviewed").length;
  const who = review === null ? [] : [signed(s.reviewedBy, review, locale)];
  if (reviewed === parts.length) return who.length === 0 ? [s.reviewed] : who;
  if (reviewed === 0 && who.length === 0) return [s.notReviewed];
  // Where nobody signs for all of it, what is reviewed is told; else what is not.
  const named = who.length === 0;
  const isTold = (state: ParagraphState | null) =>
    state === null ? null : (state === "reviewed") === named;
  const chosen = { title: isTold(titleState), paragraphs: states.map(isTold) };
  const words = named ? s.reviewedParts : s.unreviewedParts;
  return [...who, fill(words, { parts: partsInWords(chosen, s, locale) })];
}

/** «the headline; paragraphs 1–3, 5» */
function partsInWords(chosen: Parts<boolean>, s: Words, locale: Locale): string {
  const runs = runsOf(chosen.paragraphs, true);
  const list = runs
    .map(([from, to]) => (from === to ? String(from) : isolate(`${from}–${to}`)))
    .join(locale === "ar" ? "، " : ", ");
  const [first] = runs;
  const isOne = runs.length === 1 && first !== undefined && first[0] === first[1];
  const said = [
    chosen.title === true && s.theHeadline,
    runs.length > 0 && fill(isOne ? s.oneParagraph : s.someParagraphs, { n: list, list }),
  ];
  return said.filter((one) => one !== false).join(locale === "ar" ? "؛ " : "; ");
}

function signed(
  sentence: string,
  { by, date }: { readonly by: string; readonly date: string },
  locale: Locale,
): string {
  const words = displayDate(date, locale, { calendar: "gregorian", digits: "latn" });
  return fill(sentence, { name: isolate(by), date: words });
}
