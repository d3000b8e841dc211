import { formTrie, type Entry } from "./form-trie.ts";
import type { Context, Found, MentionForm } from "./guards/context.ts";
import { agrees } from "./guards/guards.ts";
import { matchesAt, type Match } from "./matches-at.ts";
import { words } from "./word.ts";

/**
 * A country named in a text. Offsets in UTF-16 units, end exclusive; a span covers whole words, proclitics
 * included, so that a highlight never cuts an Arabic word. «الكوريتين» gives two mentions of one span.
 */
export interface CountryMention {
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string;
  readonly start: number;
  readonly end: number;
  readonly form: MentionForm;
  /** The form, and after a colon the guard that agreed where the form is ambiguous: `name:mali`. */
  readonly rule: string;
}

/**
 * Finds the countries that a text names: by name, by adjective or word for the people in every inflection,
 * and by capital; Arabic with proclitics and folded spelling, English with capital letters. The longest form
 * wins. Regions, seas and cities other than capitals are not countries. Forms that mean something else as
 * well («مالي», «عمان», «سيول», «تركي») are taken only when their guard agrees.
 *
 * Two passes over one list of words, each linear in the length of the text: guards that depend on which
 * countries the text names otherwise are asked in the second.
 *
 * @param text plain text: a headline, a paragraph or a whole article (the guards see no further than it).
 * @returns mentions in order of their start; never throws.
 */
export function findCountries(text: string): CountryMention[] {
  return findEvidence(text).filter(({ form }) => form !== "city" && form !== "institution");
}

/**
 * Finds what tells of countries in a text: their names, as `findCountries` does, and further their cities, provinces and
 * bodies, which tell where something happens without naming the country.
 */
export function findEvidence(text: string): CountryMention[] {
  const all = words(text);
  const trie = formTrie();
  const mentions: CountryMention[] = [];
  const pending: Match[] = [];
  const at = new Map<number, { iso2: string; form: string }>();

  const accept = (match: Match, entries: readonly Entry[]): void => {
    const start = all[match.first]?.start ?? 0;
    const end = all[match.last]?.end ?? start;
    for (const { iso2, form, guard } of entries) {
      if (iso2 === null) continue;
      mentions.push({ iso2, start, end, form, rule: guard ? `${form}:${guard}` : form });
      for (let i = match.first; i <= match.last; i++) at.set(i, { iso2, form });
    }
  };
  const judge = (match: Match, found: Found | null): readonly Entry[] | "later" => {
    let later = false;
    for (const entry of match.entries) {
      const verdict = judgeEntry(entry, match, found);
      if (verdict === "later") later = true;
      else if (verdict && !later) return siblings(entry, match.entries);
    }
    return later ? "later" : [];
  };
  const judgeEntry = (entry: Entry, { first, last }: Match, found: Found | null) => {
    if (entry.iso2 === null) return true;
    const { iso2, form, surnameLike, givenLike } = entry;
    const context: Context = {
      text,
      words: all,
      first,
      last,
      iso2,
      form,
      surnameLike,
      givenLike,
      found,
    };
    return agrees(entry.guard, context);
  };

  for (let i = 0; i < all.length; i++) {
    for (const match of matchesAt(trie, text, all, i)) {
      const accepted = judge(match, null);
      if (accepted === "later") pending.push(match);
      else if (accepted.length > 0) accept(match, accepted);
      else continue;
      i = match.last;
      break;
    }
  }
  const found: Found = {
    countries: new Set(mentions.map((mention) => mention.iso2)),
    at: new Map(at),
  };
  for (const match of pending) {
    const accepted = judge(match, found);
    if (accepted !== "later") accept(match, accepted);
  }
  const sorted = mentions.sort((a, b) => a.start - b.start || (a.iso2 < b.iso2 ? -1 : 1));
  return sorted.filter((mention, at) => !isQuarter(text, mention, sorted[at + 1]));
}

/** A town, as a capital or another, in one other; both forms are of places. */
const isTown = ({ form }: CountryMention): boolean => form === "capital" || form === "city";
const within = /^\s+(?:(?:في|ب)\s*(?:مدينة|محافظة|ولاية|منطقة)?\s*)?$/u;

/** Whether a town's name is a quarter's in the town of another country that follows: «الدوحة بالظهران». */
function isQuarter(text: string, mention: CountryMention, next?: CountryMention): boolean {
  if (next === undefined || !isTown(mention) || !isTown(next)) return false;
  if (next.iso2 === mention.iso2 || next.start - mention.end > 14) return false;
  const between = text.slice(mention.end, next.start);
  return within.test(between) && (between.trim() !== "" || text.startsWith("ب", next.start));
}

/** All that share the guard `both`, or the entry alone. */
function siblings(entry: Entry, entries: readonly Entry[]): readonly Entry[] {
  return entry.guard === "both" ? entries.filter((other) => other.guard === "both") : [entry];
}
