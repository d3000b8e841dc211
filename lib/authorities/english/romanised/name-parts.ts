import { fold } from "../../../arabic/fold.ts";
import { oncePerObject } from "../../../base/once.ts";
import type { Authority } from "../../authority.ts";

/** The parts of personal names in English, by their folded Arabic: a word, or عبد with its noun. */
export type NameParts = ReadonlyMap<string, string>;

/** Words that belong to the next one: of a name in either language they are one part with it. */
const joins = /^(?:عبد|ابو|أبو|ام|أم)$/u;
const englishJoins = /^(?:Abd|Abdul|Abdel|Abu|Abou|Umm)$/u;

/** Cuts a personal name in Arabic into its parts; عبد, أبو and أم stay with the noun behind them. */
export function arabicParts(name: string): readonly string[] {
  return join(name.replace(/(?<=^|\s)(عبد)(?=ال..)/gu, "$1 ").split(/\s+/u), joins);
}

function join(words: readonly string[], first: RegExp): string[] {
  const parts: string[] = [];
  for (const word of words) {
    const before = parts.at(-1);
    if (before !== undefined && first.test(before)) parts[parts.length - 1] = `${before} ${word}`;
    else if (word !== "") parts.push(word);
  }
  return parts;
}

/** Words before names that are no part of them. */
const title =
  /^(?:الرئيس|الشيخ|الشيخة|الملك|الملكة|الأمير|السلطان|البابا|الدكتور|الفريق|المشير|اللواء) /u;

/** Which Latin letters the first letter of a name may become; what does not fit was not set side by side rightly. */
const initials: Readonly<Record<string, RegExp>> = {
  ...{ ب: /^[bpv]/i, ت: /^[tc]/i, ث: /^[tsz]/i, ج: /^[jgdzc]/i, ح: /^h/i, خ: /^[khjg]/i, د: /^d/i },
  ...{
    ذ: /^[dztl]/i,
    ر: /^r/i,
    ز: /^z/i,
    س: /^[scz]/i,
    ش: /^[sc]/i,
    ص: /^s/i,
    ض: /^[dz]/i,
    ط: /^t/i,
  },
  ...{ ظ: /^[zd]/i, غ: /^[gk]/i, ف: /^[fvpw]/i, ق: /^[qkgc]/i, ك: /^[kcq]/i, ل: /^l/i, م: /^m/i },
  ...{ ن: /^n/i, ه: /^h/i, و: /^[woub]/i, ي: /^[yijeu]/i, ع: /^[aeiouéö]/i, ا: /^[aeiouéáhöô]/i },
};

/**
 * Learns parts of personal names from records: where both names have as many parts, each stands for its fellow, if their
 * first sounds agree. A part that records write in several ways is written as most do.
 */
export const learnParts = oncePerObject((records: readonly Authority[]): NameParts => {
  const counts = new Map<string, Map<string, number>>();
  for (const { type, prefLabel, altLabels } of records) {
    if (type !== "person" || prefLabel.en === undefined) continue;
    const english = join(prefLabel.en.split(/\s+/u), englishJoins);
    for (const name of [prefLabel.ar, ...altLabels.ar].filter((each) => !title.test(each))) {
      const arabic = arabicParts(name);
      if (arabic.length !== english.length) continue;
      for (const [at, part] of arabic.entries()) {
        const key = fold(part);
        const written = english[at] ?? "";
        if (!agrees(key, written)) continue;
        const forms = counts.get(key) ?? new Map<string, number>();
        counts.set(key, forms.set(written, (forms.get(written) ?? 0) + 1));
      }
    }
  }
  return new Map(
    [...counts].map(([key, forms]) => [key, [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ""]),
  );
});

/** Whether an English part may be an Arabic one: it begins and ends with fitting letters, and أبو is Abu. */
function agrees(arabic: string, english: string): boolean {
  if (/^ا(?:بو|م) /u.test(arabic) !== englishJoins.test(english.split(" ")[0] ?? "")) return false;
  const letters = [...arabic.replace(/^ال(?=..)/u, "")];
  const latin = english.replace(/^(?:al|el|as|es|ad|ed|an|en)-/i, "").replace(/^['‘’]/u, "");
  const joined = letters.length < arabic.length && /^[ae](?:l|([sdntrz])\1?)/i.test(latin);
  if (!joined && initials[letters[0] ?? ""]?.test(latin) !== true) return false;
  const last = initials[letters.at(-1) ?? ""];
  const isVowel = /[اويهءع]/u.test(letters.at(-1) ?? "");
  return isVowel || last === undefined || [...latin.slice(-3)].some((letter) => last.test(letter));
}
