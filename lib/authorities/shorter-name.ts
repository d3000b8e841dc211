import type { Authority } from "./authority.ts";
import { labelTokens } from "./label-tokens.ts";

/**
 * Where a shorter name of a record ends with which a long one begins: «اللجنة الرئاسية للتحول الرقمي» in «اللجنة الرئاسية
 * للتحول الرقمي في جمهورية كوريا الجنوبية».
 * @param words the name as a text has it, proclitics included.
 * @param most the words that the shorter name may have.
 * @returns an offset into `words`, of the longest such name; null where there is none.
 */
export function shorterName(
  words: string,
  { prefLabel, altLabels }: Pick<Authority, "prefLabel" | "altLabels">,
  most: number,
): number | null {
  const tokens = labelTokens(words);
  const lengths = [...Object.values(prefLabel), ...altLabels.ar, ...altLabels.en].flatMap(
    (name) => {
      const own = labelTokens(name);
      const isShorter = own.length > 1 && own.length <= most && own.length < tokens.length;
      // Its first word may bear proclitics here.
      const begins = own.every(({ key }, at) => at === 0 || tokens[at]?.key === key);
      return isShorter && begins ? [own.length] : [];
    },
  );
  return lengths.length === 0 ? null : (tokens[Math.max(...lengths) - 1]?.end ?? null);
}
