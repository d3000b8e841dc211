import { fold } from "../arabic/fold.ts";
import type { Outlet, OutletKind } from "../outlets/outlet.ts";
import type { OutletTable } from "../outlets/outlet-table.ts";

/** Local media speak of themselves so; what an agency or a television channel was told is news everywhere. */
const local: ReadonlySet<OutletKind | null> = new Set<OutletKind | null>([
  "newspaper",
  "radio",
  "website",
  null,
]);
/** Longest name that is tried, in words. */
const MOST_WORDS = 4;
const said = `تصريح|تصريحات|تصريحها|تصريحه|حديث|حديثه|حوار|قال|قالت|اكد|اكدت|افاد|افادت|اوضح|اوضحت|ذكر|كشف|كشفت|صرح`;
const reporters = `مراسل|مراسله|موفد|موفده|ميكروفون`;
/** «في تصريح للجوهرة أف أم», «علمت الجوهرة أف أم», «مراسلة الجوهرة», «أوضح المدير لـ"عكاظ"»; what follows is the name. */
const cues = new RegExp(
  [
    `(?:^|\\s)[وف]?(?:${said})(?:\\s(?:خاص|حصري|هاتفي|صحفي))?\\sل(?:(?:${reporters})\\s)?ـ?[\\s«"“(]*`,
    `(?:^|\\s)[وف]?ل?(?:علمت|${reporters})\\s[«"“(]*`,
    `\\sل\\s?ـ?\\s?[«"“(]`,
  ].join("|"),
  "gu",
);
const name = /^[\p{L}\p{N}]+(?:["“”«»\s]+[\p{L}\p{N}]+)*/u;

/**
 * Finds the paper, station or site that a text names as the one it was told to: its own outlet, as a rule.
 * @param text a whole article.
 * @returns null where it names none that the table knows, or several.
 */
export function toldOutlet(text: string, outlets: OutletTable): Outlet | null {
  const folded = fold(text);
  const found = new Map<string, Outlet>();
  for (const cue of folded.matchAll(cues)) {
    const from = cue.index + cue[0].length;
    const words = (name.exec(folded.slice(from, from + 60))?.[0] ?? "")
      .replace(/["“”«»]+/gu, " ")
      .split(/\s+/u)
      .filter(Boolean)
      .slice(0, MOST_WORDS);
    const outlet = longest(words, outlets);
    if (outlet !== null && local.has(outlet.kind)) found.set(outlet.id, outlet);
  }
  const [only, ...others] = found.values();
  return others.length === 0 ? (only ?? null) : null;
}

/** The outlet that the most of the first words name; «لل» stands for «ل» and «ال». */
function longest(words: readonly string[], outlets: OutletTable): Outlet | null {
  for (let count = words.length; count > 0; count--) {
    const text = words.slice(0, count).join(" ");
    const outlet = outlets.find(text) ?? (text.startsWith("ل") ? outlets.find(`ا${text}`) : null);
    if (outlet !== null && (count > 1 || outlet.kind !== null)) return outlet;
  }
  return null;
}
