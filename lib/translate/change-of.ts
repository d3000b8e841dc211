import type { TranslationChange } from "../article/change-translation.ts";
import type { Judgement } from "./judge-returned.ts";
import type { Returned } from "./returned.ts";
import { titleAnchor, type ArticleSegments } from "./segment.ts";

/** Who translated: a machine, by its name; or people, with the one who answers for it and the day (EDTF) where known. */
export type MadeBy = { readonly engine: string } | { readonly person: TranslationChange["by"] };

/**
 * The change that an article's translation is to undergo.
 * @param judged what came back of it.
 * @param article as it was judged by.
 * @returns null where nothing changes.
 */
export function changeOf(
  judged: readonly { readonly returned: Returned; readonly judgement: Judgement }[],
  { segments, engine }: Pick<ArticleSegments, "segments" | "engine">,
  made: MadeBy,
): TranslationChange | null {
  const ofMachine = "engine" in made;
  const parts = judged.flatMap(({ returned: { place }, judgement }) => {
    const segment = segments.find(({ anchor }) => place?.endsWith(`#${anchor}`));
    if (segment === undefined) return [];
    const { anchor, target, state } = segment;
    if (judgement.kind === "taken")
      return [{ anchor, text: judgement.target, state: ofMachine ? "machine" : "draft" } as const];
    // It is the English of the Arabic of now, and stays as far as it was.
    return judgement.kind === "same" && judgement.confirmed && state !== null
      ? [{ anchor, text: target, state }]
      : [];
  });
  if (parts.length === 0) return null;
  const title = parts.find(({ anchor }) => anchor === titleAnchor);
  return {
    ...(title === undefined ? {} : { title: { text: title.text, state: title.state } }),
    paragraphs: parts
      .filter((part) => part !== title)
      .map(({ anchor, text, state }) => ({ n: Number(anchor.slice(1)), text, state })),
    ...(ofMachine
      ? { engine: enginesOf(segments, parts, engine, made.engine), by: null }
      : { by: made.person }),
  };
}

/** The machine's name, beside that of another whose words stay. */
function enginesOf(
  segments: ArticleSegments["segments"],
  parts: readonly { readonly anchor: string }[],
  before: string | null,
  now: string,
): string {
  const anchors = new Set(parts.map(({ anchor }) => anchor));
  const stays = segments.some(({ anchor, state }) => state === "machine" && !anchors.has(anchor));
  return before === null || !stays ? now : [...new Set([...before.split(", "), now])].join(", ");
}
