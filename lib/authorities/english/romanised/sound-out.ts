import { consonants, longVowels } from "./letters.ts";

/** A sound of a word: a consonant (empty where it is not written in Latin letters) or a vowel. */
interface Sound {
  readonly text: string;
  readonly vowel: boolean;
}

/** Longer words are foreign, or more than one. */
const LONGEST = 8;

/**
 * Writes an Arabic surname in Latin letters. Arabic leaves short vowels out; they are set where the common patterns of
 * Arabic names have one: طارق is Tariq, المرزوقي al-Marzuqi, الغرياني al-Ghariani.
 * @param word one word, with or without the article.
 * @returns null for what no pattern fits, so that no name without vowels is ever shown.
 */
export function soundOut(word: string): string | null {
  const article = /^ال(?=..)/u.test(word);
  const sounds = soundsOf(article ? word.slice(2) : word);
  if (sounds === null) return null;
  const text = withVowels(sounds);
  if (!/[aiu]/.test(text)) return null;
  const name = text.charAt(0).toUpperCase() + text.slice(1);
  return article ? `al-${name}` : name;
}

function soundsOf(word: string): Sound[] | null {
  const letters = [...word.replace(/[\u064B-\u0652\u0640]/gu, "")];
  if (letters.length < 3 || letters.length > LONGEST) return null;
  const sounds: Sound[] = [];
  for (const [at, letter] of letters.entries()) {
    const sound = soundOf(letter, letters[at - 1], letters[at + 1]);
    if (sound === null) return null;
    sounds.push(...sound);
  }
  return sounds;
}

function soundOf(letter: string, before: string | undefined, after: string | undefined) {
  const vowel = (text: string): Sound[] => [{ text, vowel: true }];
  const isLast = after === undefined;
  if (letter === "أ" || letter === "إ") {
    if (before !== undefined) return vowel("a");
    return vowel(letter === "إ" ? "i" : "a");
  }
  if (letter === "آ") return vowel("a");
  if (letter === "ئ") return vowel("i");
  if (letter === "ى") return isLast ? vowel("a") : null;
  if (letter === "ة") return isLast ? vowel("a") : null;
  const long = longVowels[letter];
  const carriesVowel = after !== undefined && /[اويىة]/u.test(after);
  if (long !== undefined && before !== undefined && !(letter !== "ا" && carriesVowel))
    return vowel(long);
  if (letter === "ا") return vowel("a");
  const consonant = consonants[letter];
  return consonant === undefined ? null : [{ text: consonant, vowel: false }];
}

/** Sets short vowels between consonants: runs at the beginning, between vowels and at the end have patterns of their own. */
function withVowels(sounds: readonly Sound[]): string {
  const small = diminutive(sounds);
  if (small !== null) return small;
  let text = "";
  let run: string[] = [];
  let lastVowel = "";
  for (const [at, { text: sound, vowel }] of sounds.entries()) {
    if (!vowel) {
      run.push(sound);
      continue;
    }
    const ends = at === sounds.length - 1 && sound === "i";
    text += lastVowel === "" ? opening(run) : between(run, ends && lastVowel === "a");
    // Two vowels meet where ع or hamza is not written; one stands for both.
    text += run.join("") === "" && text.endsWith(sound) ? "" : sound;
    lastVowel = sound;
    run = [];
  }
  return text + closing(run, lastVowel);
}

/** عتيبي is of عتيب, a little one: Utaibi. */
function diminutive(sounds: readonly Sound[]): string | null {
  const [first, second, third, fourth, last, ...rest] = sounds;
  const shape = [first, second, third, fourth, last].map((sound) => sound?.vowel);
  if (rest.length > 0 || shape.join() !== "false,false,true,false,true") return null;
  if (third?.text !== "i" || last?.text !== "i") return null;
  return `${first?.text ?? ""}u${second?.text ?? ""}ai${fourth?.text ?? ""}i`;
}

function opening(run: readonly string[]): string {
  const [first = "", second = "", ...rest] = run;
  if (run.length < 2) return first;
  // A ع that is not written lengthens the vowel before it, as in al-Kaabi.
  const vowel = second === "" ? "aa" : second === "y" ? "i" : "a";
  if (rest.length < 2) return `${first}${vowel}${second}${rest.join("")}`;
  return `${first}a${second}${rest.slice(0, -1).join("")}a${rest.at(-1) ?? ""}`;
}

/** @param isActive between a long a and the i of descent: شاذلي is Shadhili. */
function between(run: readonly string[], isActive: boolean): string {
  if (run.length === 2 && isActive) return run.join("i");
  if (run.length < 3) return run.join("");
  return `${run.slice(0, -1).join("")}a${run.at(-1) ?? ""}`;
}

function closing(run: readonly string[], lastVowel: string): string {
  if (lastVowel === "") {
    const [first = "", second = "", ...rest] = run;
    return `${first}a${second}${rest.length > 0 ? `a${rest.join("")}` : ""}`;
  }
  const [first = "", ...rest] = run;
  if (rest.length === 0) return first;
  if (rest.length > 1) return `${[first, ...rest.slice(0, -1)].join("")}a${rest.at(-1) ?? ""}`;
  return `${first}${lastVowel === "a" ? "i" : "a"}${rest.join("")}`;
}
