import { fold } from "../../arabic/fold.ts";
import { asciiId } from "../../authorities/ascii-id.ts";

/** Arabic letters in ASCII, plainly: only an address is made of them. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  "ا a,ب b,ت t,ث th,ج j,ح h,خ kh,د d,ذ dh,ر r,ز z,س s,ش sh,ص s,ض d,ط t,ظ z,ع a,غ gh,ف f,ق q,ك k,ل l,م m,ن n,ه h,ة a,و w,ي y,ى a,ء ,گ g,پ p,چ ch,ڤ v"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

/** Longer ids say no more. */
const longest = 60;

/**
 * The id of a new record: short, ASCII and written once, from its English name or, without one, its Arabic letters.
 * @param country ISO 3166 code that tells it from others of its name.
 * @param taken whether a record has an id already; then a number is added.
 */
export function recordId(
  name: { readonly ar: string; readonly en: string | null },
  country: string | null,
  taken: (id: string) => boolean,
): string {
  // The code says what stands in brackets: Ministry of Health (Tunisia) is ministry-of-health-tn.
  const english = country === null ? name.en : name.en?.replace(/ \([^()]*\)$/u, "");
  const words = asciiId(english ?? "") || asciiId(inLatin(name.ar)) || "name";
  const cut = words
    .slice(0, longest)
    .replace(/-[^-]*$/u, (rest) => (words.length > longest ? "" : rest));
  const base = country === null ? cut : `${cut}-${country.toLowerCase()}`;
  if (!taken(base)) return base;
  for (let number = 2; ; number++) if (!taken(`${base}-${number}`)) return `${base}-${number}`;
}

function inLatin(arabic: string): string {
  return [...fold(arabic)].map((letter) => letters[letter] ?? letter).join("");
}
