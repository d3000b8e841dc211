import { isAgencyDateline } from "./steps/agency-dateline.ts";
import { readByline } from "./steps/byline.ts";

/** About as long as the longest headline that is read at a glance. */
const LONGEST = 90;

/** Fewer Arabic letters than this say nothing. */
const FEWEST_LETTERS = 8;

/**
 * Suggests a headline for an article that states none: the beginning of its first sentence up to a natural
 * break. It is for a person to accept or better, and is never shown to readers as a title.
 * @param paragraphs of the article; datelines and bylines among them are passed over.
 */
export function suggestTitle(paragraphs: readonly string[]): string | null {
  const lead = withoutByline(paragraphs.slice(0, 5).find(isLead) ?? "");
  const sentence = /^.*?(?=[.!؟?](?:\s|$)|$)/u.exec(lead)?.[0].trim() ?? "";
  if (sentence === "") return null;
  if (sentence.length <= LONGEST) return sentence.replace(/[،,؛;:]+$/u, "");
  const clause = /^.{25,90}?(?=[،,؛:])/u.exec(sentence)?.[0];
  if (clause !== undefined) return clause.trim();
  const cut = sentence.slice(0, LONGEST + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).trim();
}

function isLead(paragraph: string): boolean {
  const letters = paragraph.slice(0, 200).match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS) return false;
  return !isAgencyDateline(paragraph) && readByline(paragraph) === null;
}

/** «الدوحة - وكالات: أعلنت …» begins with «أعلنت». */
function withoutByline(lead: string): string {
  const [whole, byline] = /^([^:.«"]{3,70}):\s+/u.exec(lead) ?? [];
  return whole !== undefined && byline !== undefined && readByline(byline) !== null
    ? lead.slice(whole.length)
    : lead;
}
