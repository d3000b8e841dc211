/** About as long as the longest headline that is read at a glance. */
const LONGEST = 90;

/**
 * Suggests a headline for an article that states none: the beginning of its first sentence up to a natural
 * break. It is for a person to accept or better, and is never shown to readers as a title.
 * @param lead the first paragraph.
 */
export function suggestTitle(lead: string): string | null {
  const sentence = /^.*?(?=[.!؟?](?:\s|$)|$)/u.exec(lead)?.[0].trim() ?? "";
  if (sentence === "") return null;
  if (sentence.length <= LONGEST) return sentence.replace(/[،,؛;:]+$/u, "");
  const clause = /^.{25,90}?(?=[،,؛:])/u.exec(sentence)?.[0];
  if (clause !== undefined) return clause.trim();
  const cut = sentence.slice(0, LONGEST + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).trim();
}
