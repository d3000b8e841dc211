import * as z from "zod";
import type { Result } from "../base/result.ts";
import { mapping, type Value } from "../schema/values.ts";
import { type ParagraphState, paragraphStates, type Parts, runsOf } from "./paragraph-states.ts";

const noPlace = {
  error: 'is no paragraph; write a number such as 3, a span such as "5-8", or "title"',
};

const span = z
  .string()
  .regex(/^(?:title|\d{1,6}(?:-\d{1,6})?)$/, noPlace)
  .meta({ title: "span" });

const place = z.union([z.int().min(1).max(999_999), span], noPlace);

const placesIn = (words: string) => z.array(place).default([]).describe(words);

/** The paragraphs that are in another state than the file as a whole, by their numbers. */
export const statesSchema = mapping({
  machine: placesIn("As a machine gave them."),
  draft: placesIn("Worked on by a person, and not reviewed."),
  reviewed: placesIn("Reviewed."),
});

type States = Value<typeof statesSchema>;

/** First and last number, 0 the headline. */
function spanOf(entry: number | string): readonly [from: number, to: number] {
  if (entry === "title") return [0, 0];
  const [from = 0, to = from] = String(entry).split("-").map(Number);
  return [from, to];
}

/**
 * Gives each translated part its state: that of the list in which its number stands, else the usual one.
 * @returns the states, or one sentence for each number that cannot be right.
 */
export function readStates(
  lists: States,
  usual: ParagraphState,
  translated: Parts<string>,
): Result<Parts<ParagraphState>, readonly string[]> {
  const faults: string[] = [];
  const parts = [translated.title, ...translated.paragraphs];
  const found = new Map<number, ParagraphState>();
  for (const state of paragraphStates) {
    for (const entry of lists[state]) {
      const [from, to] = spanOf(entry);
      if (from > to || to >= parts.length) {
        faults.push(
          `\`states.${state}\` names ${entry}, and the text has ${parts.length - 1} paragraphs; correct it`,
        );
        continue;
      }
      for (let n = from; n <= to; n++) {
        const name = n === 0 ? "the title" : `paragraph ${n}`;
        if (parts[n] === null)
          faults.push(`\`states.${state}\` names ${name}, which is not translated; take it out`);
        if (found.has(n)) faults.push(`\`states\` names ${name} twice; take one out`);
        found.set(n, state);
      }
    }
  }
  if (faults.length > 0) return { ok: false, error: faults };
  const [title = null, ...paragraphs] = parts.map((part, n) =>
    part === null ? null : (found.get(n) ?? usual),
  );
  return { ok: true, value: { title, paragraphs } };
}

/** The lists of a file for the parts whose state is not the usual one; undefined where there are none. */
export function writeStates(
  states: Parts<ParagraphState>,
  usual: ParagraphState,
): Partial<States> | undefined {
  const all = [states.title, ...states.paragraphs];
  const lists = paragraphStates
    .filter((state) => state !== usual && all.includes(state))
    .map((state) => {
      const title = states.title === state ? ["title"] : [];
      return [state, [...title, ...spansOf(states.paragraphs, state)]] as const;
    });
  return lists.length === 0 ? undefined : Object.fromEntries(lists);
}

/** The numbers (from 1) of all items that are `value`: one that follows another is written with it. */
function spansOf<T>(items: readonly T[], value: T): (number | string)[] {
  return runsOf(items, value).map(([from, to]) => (from === to ? from : `${from}-${to}`));
}

/**
 * The lists of a file that have to be written otherwise for these states: one that still says what is so stays as it is
 * written. Undefined is a list in which nothing is to stand.
 * @param lists as they stand in the file.
 */
export function changedStates(
  lists: Partial<States>,
  states: Parts<ParagraphState>,
  usual: ParagraphState,
): readonly (readonly [ParagraphState, States[ParagraphState] | undefined])[] {
  const wanted = writeStates(states, usual) ?? {};
  const all = [states.title, ...states.paragraphs];
  return paragraphStates.flatMap((state) => {
    const named = (lists[state] ?? []).map(spanOf);
    const isNamed = (n: number) => named.some(([from, to]) => from <= n && n <= to);
    const isTrue = all.every((own, n) =>
      own === state ? state === usual || isNamed(n) : !isNamed(n),
    );
    return isTrue ? [] : [[state, wanted[state]] as const];
  });
}
