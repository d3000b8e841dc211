import { ALEF, WAW, YEH } from "../../arabic/letters.ts";
import { oncePerText } from "../../base/once.ts";

/**
 * What each Arabic letter or pair of letters is romanised as, likeliest first, with what each way costs: 0 what
 * everybody writes, 0.1–0.3 what some do (French, Egyptian, Spanish ways), 0.4–0.6 what few do.
 */
const written = readTable(`
  ب b 0, p 0, v .5
  ت t 0, th .3
  ث th 0, t .2, s .4
  ج j 0, g .1, dj 0, zh .3, ch .4, dg .1
  ح h 0, _ .4
  خ kh 0, k .3, ch .3, h .4, j .4
  د d 0, dh .2
  ذ dh 0, d .1, th .2, z .2
  ر r 0, rh .2
  ز z 0, s .3
  س s 0, c .1, sc .1, ts .3, z .4
  ش sh 0, ch 0, sch 0, s .5
  ص s .08, c .2
  ض d .1, dh .1
  ط t .1, th .4
  ظ z 0, dh 0, d .2, th .2
  غ gh 0, g 0
  ف f 0, ph 0, v .1, w .6
  ق q 0, k .1, c .15, g .2, ck .1, gh .3, kh .4
  ك k 0, c 0, q .2, ck 0, ch .2, g .4, kh .5
  ل l 0
  م m 0
  ن n 0, ng .3
  ه h 0, _ .4
  ع _ .1
  ء _ .2, i .1, e .1
  تش ch 0, tch 0, sh .2, c .2, cz .2
  تس ts 0, tz 0, z .1
  كس x 0
  قس x 0
  ا a 0, e .2, o .4, i .7, u .7
  و u 0, o 0, w 0
  ي i 0, y 0, e .2, j .5
`);

/** What begins with a vowel is seldom written without. */
const begins = readTable(`
  ا a 0, e 0, i 0, o 0, u 0, y .3, _ .45
  ع a 0, e .1, i .1, o .1, u .1, _ .6
  او o 0, u 0, ou 0, au 0, ho .3
  اي i 0, e 0, ei 0, ai 0, y .2
  عي ai 0, ei 0, i .1, e .1
  عو o 0, u 0, ou 0, aw 0
`);
/** What stands at the end for ة and may for ا. */
const ending = readTable("ه a 0, ah 0, e 0, eh 0, at .3, et .3, _ .2, i .6").get("ه") ?? [];
/** A vowel letter of Arabic that the Latin spelling passes over. */
const NOT_SAID: Readonly<Record<string, number>> = { [ALEF]: 0.6, [WAW]: 0.7, [YEH]: 0.6 };

/** A way to write one or two letters of a word. */
export interface Way {
  /** Latin letters; none for a letter that is not said. */
  readonly latin: string;
  readonly cost: number;
  /** How many Arabic letters it stands for. */
  readonly letters: number;
}

/** For each letter of a folded Arabic word the ways in which it, or it and the next, may be romanised. */
export const waysOf = oncePerText(
  (arabic: string): readonly (readonly Way[])[] =>
    [...arabic].map((letter, at) => {
      const pair = arabic.slice(at, at + 2);
      const last = at === arabic.length - 1 && letter === "ه";
      const single = (at === 0 ? begins.get(letter) : undefined) ?? written.get(letter) ?? [];
      const double = (at === 0 ? begins.get(pair) : undefined) ?? written.get(pair) ?? [];
      const silent = at > 0 ? NOT_SAID[letter] : undefined;
      return [
        ...(last ? ending : single).map(([latin, cost]) => ({ latin, cost, letters: 1 })),
        ...double.map(([latin, cost]) => ({ latin, cost, letters: 2 })),
        ...(silent === undefined ? [] : [{ latin: "", cost: silent, letters: 1 }]),
      ];
    }),
  { most: 2000 },
);

/** Reads lines of an Arabic spelling and its ways, each with its cost; `_` is nothing. */
function readTable(lines: string): ReadonlyMap<string, readonly (readonly [string, number])[]> {
  return new Map(
    lines
      .trim()
      .split("\n")
      .map((line) => {
        const [, spelling = "", ways = ""] = /^\s*(\S+) (.*)$/.exec(line) ?? [];
        const read = ways.split(", ").map((way): [string, number] => {
          const [letters = "", cost] = way.split(" ");
          return [letters === "_" ? "" : letters, Number(cost)];
        });
        return [spelling, read];
      }),
  );
}
