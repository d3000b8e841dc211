import { html, type TemplateResult } from "lit-html";
import type { MarkedText } from "@/lib/search/types.ts";

/** A text with its found words marked. Only whole words: markup inside a word breaks Arabic joining. */
export function markedText({ text, marks }: MarkedText): TemplateResult {
  const parts: (string | TemplateResult)[] = [];
  let done = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(done, start), html`<mark>${text.slice(start, end)}</mark>`);
    done = end;
  }
  return html`${parts}${text.slice(done)}`;
}
