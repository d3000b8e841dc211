import { cleanTarget } from "../schema/clean-text.ts";

/** Words that are repeated together, and how often, before they are taken for a machine that runs in circles. */
const LONGEST_LOOP = 8;
const MOST_TURNS = 5;

/**
 * Why an answer of a machine is no translation, in half a sentence; null where it may be one. What is wrong in a real
 * translation is not seen here.
 */
export function doubtOf(source: string, answer: string): string | null {
  const text = cleanTarget(answer);
  if (text === "") return "the answer is empty";
  if (text.includes("\uFFFD") && !source.includes("\uFFFD"))
    return "the answer has broken characters";
  if (/\p{L}/u.test(source) && !/\p{Script=Latin}/u.test(text))
    return "the answer has no word in Latin letters";
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (arabic > latin / 2) return "the answer is half in Arabic";
  if (text.length > 5 * source.length + 100) return "the answer is far longer than the Arabic";
  if (source.length > 60 && text.length < source.length / 6)
    return "the answer is far shorter than the Arabic";
  return turns(text) > Math.max(MOST_TURNS, turns(source))
    ? "the answer says the same over and over"
    : null;
}

/** How often the same few words stand one after the other. */
function turns(text: string): number {
  const words = text.toLowerCase().split(/\s+/u);
  let most = 1;
  for (let length = 1; length <= LONGEST_LOOP; length++) {
    let run = 0;
    for (let at = length; at < words.length; at++) {
      run = words[at] === words[at - length] ? run + 1 : 0;
      most = Math.max(most, 1 + Math.floor(run / length));
    }
  }
  return most;
}
