import { x } from "xastscript";
import type { Mention } from "./mention-data.ts";

/** The whole address of a record's or a country's page; null where it has none. */
export type AddressOf = (mention: Mention) => string | null;

/**
 * A text with its names marked: names as names, other words that mean somebody or a country as such (`rs`).
 * @param mentions of this text, in its order; of two that overlap the first is marked
 */
export function marked(text: string, mentions: readonly Mention[], addressOf: AddressOf) {
  const parts: (string | ReturnType<typeof x>)[] = [];
  let at = 0;
  for (const mention of mentions) {
    const { start, end } = mention;
    const element = elementOf(mention);
    if (element === null || start < at) continue;
    if (start > at) parts.push(text.slice(at, start));
    const { name, ...type } = element;
    const ref = addressOf(mention);
    parts.push(x(name, { ...type, ...(ref === null ? {} : { ref }) }, text.slice(start, end)));
    at = end;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}

/** The element of a mention; null for what is no name: a date, and cities and bodies, which only tell of a country. */
function elementOf({
  type,
  rule,
}: Mention): { readonly name: string; readonly type?: string } | null {
  if (type === "date") return null;
  if (type !== "country") return rule === "pattern" ? { name: "rs", type } : elements[type];
  const [form] = rule.split(":");
  if (form === "name") return elements.country;
  return form === "adjective" ? { name: "rs", type } : null;
}

const elements = {
  person: { name: "persName" },
  organisation: { name: "orgName" },
  country: { name: "placeName" },
  system: { name: "name", type: "system" },
  event: { name: "name", type: "event" },
} as const;
