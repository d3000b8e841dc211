import { cleanTarget } from "../schema/clean-text.ts";
import type { Difference } from "./check/difference.ts";
import { differencesOf } from "./check/differences-of.ts";
import type { Returned } from "./returned.ts";
import { isOfSameSource, type Segment } from "./segment.ts";

/** What becomes of a segment that a file brings back. */
export type Judgement =
  /** It is written, and what a person should look at in it is told. */
  | {
      readonly kind: "taken";
      readonly target: string;
      readonly differences: readonly Difference[];
    }
  /** The archive has this text already; `confirmed` where the Arabic has changed and this is said to fit it. */
  | { readonly kind: "same"; readonly confirmed: boolean }
  /** It is not translated yet. */
  | { readonly kind: "empty" }
  /** It names no place, and the archive has no such Arabic that waits for English. */
  | { readonly kind: "foreign" }
  /** The archive keeps what it has, or has no place for it: why, in half a sentence that says what to do. */
  | { readonly kind: "kept" | "refused"; readonly reason: string };

/** What a translation that comes in is judged by. */
export interface JudgeOptions {
  /** EDTF publication date of the article; null when unknown. */
  readonly date: string | null;
  /** Whether a machine has translated what the file holds. */
  readonly ofMachine: boolean;
}

/**
 * Judges one segment of a file. What a person has reviewed is never replaced; what a person has written only by a file
 * that was exported from it; what a machine wrote by whatever a person brings.
 * @param segment as the archive has it; undefined when it has no such headline or paragraph.
 */
export function judgeReturned(
  segment: Segment | undefined,
  returned: Returned,
  { date, ofMachine }: JudgeOptions,
): Judgement {
  if (segment === undefined)
    return refused("the archive has no such headline or paragraph; check its name");
  const target = cleanTarget(returned.target);
  if (target === "" || target === cleanTarget(segment.source)) return { kind: "empty" };
  if (!isOfSource(segment, returned))
    return refused("the Arabic is not what was exported; export it again and translate that");
  if (/\p{L}/u.test(segment.source) && !/\p{Script=Latin}/u.test(target))
    return refused("the translation has no word in Latin letters; write it in English");
  const { state } = segment;
  if (target === segment.target) {
    const confirmed = returned.confirmed && (!ofMachine || state === "machine");
    if (!confirmed || state !== "machine" || ofMachine)
      return { kind: "same", confirmed: confirmed && segment.changed };
  } else if (state === "reviewed")
    return kept("what is there has been reviewed; change it at the desk or in its file");
  else if (state === "draft" && (ofMachine || returned.stamp !== segment.stamp))
    return kept(
      "a person's text is there that the file does not know; export it again, or change it at the desk or in its file",
    );
  return { kind: "taken", target, differences: differencesOf(segment, target, date) };
}

function isOfSource(segment: Segment, { stamp, source }: Returned): boolean {
  if (stamp === null) return cleanTarget(source) === cleanTarget(segment.source);
  // Programs touch the blanks and marks of the Arabic; with other letters it is another paragraph's, put here.
  const letters = lettersOf(source);
  return (
    isOfSameSource(stamp, segment.stamp) &&
    (letters === "" || letters === lettersOf(segment.source))
  );
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

function refused(reason: string): Judgement {
  return { kind: "refused", reason };
}

function kept(reason: string): Judgement {
  return { kind: "kept", reason };
}
