import { sentences } from "../../arabic/sentences.ts";
import { type Counting, countArchive } from "./count/count-archive.ts";
import { cuedNames } from "./find/cued-names.ts";
import { cuedBases, type CuedSpan, cuedSpans } from "./find/cued-spans.ts";
import { makeLexicon } from "./find/lexicon.ts";
import { makeEntry } from "./find/make-entry.ts";
import type { NamePlace } from "./find/tally.ts";
import { tallyNames } from "./find/tally-names.ts";
import { widenForms } from "./find/widen-forms.ts";
import { joinForms } from "./join/join-forms.ts";
import type { NameForm } from "./join/name-form.ts";
import { judgeGrams } from "./judge/judge-grams.ts";
import type { NameArticle } from "./name-article.ts";
import type { NameEntry, NameSentence } from "./name-entry.ts";

/** Articles from which on the counts of a word sequence say whether it is a name. */
const LEAST = 3;

/**
 * The names that an archive uses, found over all of its articles: word sequences that hang together and stand where names
 * stand; where a name is too rare for that, a cue beside it. All spellings and short forms of one are one entry.
 *
 * @param articles all of the archive's, in its order.
 * @returns the names, those of most articles first. Time and memory grow a little more than linearly with the texts.
 */
export function proposeNames(articles: readonly NameArticle[]): NameEntry[] {
  const spans = articles.map(({ parts, text }) => cuedSpans(parts, text));
  const bases = cuedBases(
    articles.map(({ text }) => text),
    spans,
  );
  const counting = countArchive(articles, bases, LEAST);
  const own = formsOf(counting, spans);
  const { vocabulary, counted, home } = counting;
  const found = widenForms(own, joinForms(own, home), counted, vocabulary);
  return tallyNames(articles, found, counting)
    .map((tally) => {
      const { inArticle, ...entry } = makeEntry(tally, found.forms, home);
      const short = new Set([...inArticle, ...(found.short.get(tally.group) ?? [])]);
      return {
        ...entry,
        short: [...short].filter((form) => !entry.forms.includes(form)),
        sentences: tally.places.map((place) => sentenceAt(articles[place.article], place)),
      };
    })
    .sort((a, b) => b.articles.length - a.articles.length || (a.name < b.name ? -1 : 1));
}

/** What counting shows, and then what cues show where nothing of that stands. */
function formsOf(counting: Counting, spans: readonly (readonly CuedSpan[])[]): readonly NameForm[] {
  const { vocabulary } = counting;
  const judged = judgeGrams(counting, LEAST).map((named) => ({
    ...named,
    ids: named.words,
    words: named.words.map((id) => vocabulary.words[id] ?? ""),
    judged: true,
  }));
  const lexicon = makeLexicon(vocabulary.words.length);
  judged.forEach(({ ids }, i) => lexicon.enter(ids, i));
  return [...judged, ...cuedNames(counting, spans, lexicon, LEAST)];
}

function sentenceAt(article: NameArticle | undefined, { match }: NamePlace): NameSentence {
  const { id = "", parts = [], text } = article ?? {};
  const number = text?.parts[match.first] ?? 0;
  const part = parts[number] ?? "";
  const [from, to] = [text?.starts[match.first] ?? 0, text?.ends[match.last] ?? 0];
  const cut = sentences(part).find(({ end }) => end >= to) ?? { start: 0, end: part.length };
  return {
    place: number === 0 ? id : `${id}#p${number}`,
    text: part.slice(cut.start, cut.end),
    start: from - cut.start,
    end: to - cut.start,
  };
}
