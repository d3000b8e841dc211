import type { Evidence } from "../article/article.ts";
import type { Editorial } from "../article/editorial.ts";
import type { CountryRoles } from "../countries/country-roles.ts";
import type { ParagraphSources } from "./assemble.ts";
import { startOf } from "./draft.ts";
import { rawSpan } from "./lines/raw-span.ts";
import type { RecognisedInArticle } from "./recognise.ts";

type Field = "countries" | "mentionedCountries";

/**
 * The countries of an article, each with its evidence under the field that holds it: in order of first mention; one that
 * only its outlet gives and people's additions last.
 * @param mentions in the paragraphs, 0 being the title.
 * @param roles what the text is about, and what it only names.
 * @param from where the paragraphs stand in the raw text, what is known of the source, and what people decided.
 */
export function countryValues(
  mentions: RecognisedInArticle["countries"],
  roles: CountryRoles,
  from: {
    readonly sources: ParagraphSources;
    readonly text: string;
    /** The outlet as the article names it; null when it does not. */
    readonly outlet: string | null;
    readonly editorial: Editorial | null;
    readonly editorialFile: string;
  },
): readonly Evidence[] {
  const { sources, text, editorialFile } = from;
  const { add = [], mention = [], remove = [] } = from.editorial?.countries ?? {};
  const values = new Map<string, Evidence>();
  for (const { iso2, form, paragraph, start, end } of mentions) {
    const line = sources[paragraph];
    if (values.has(iso2) || !line) continue;
    const lead = startOf(line);
    const span = rawSpan(text, line.raw, lead + start, lead + end);
    const quote = text.slice(span.start, span.end);
    const field: Field = roles.main.includes(iso2) ? "countries" : "mentionedCountries";
    const found = { rule: `country-${form}`, certainty: "stated", span, quote } as const;
    values.set(iso2, { field, value: iso2, ...found });
  }
  for (const iso2 of roles.main.filter((code) => !values.has(code))) {
    const found = {
      rule: "country-outlet",
      certainty: "inferred",
      quote: from.outlet ?? "",
    } as const;
    values.set(iso2, { field: "countries", value: iso2, ...found });
  }
  const decided = { rule: "editorial", certainty: "confirmed", quote: editorialFile } as const;
  const decide = (field: Field) => (iso2: string) => {
    values.delete(iso2);
    values.set(iso2, { field, value: iso2, ...decided });
  };
  add.forEach(decide("countries"));
  mention.forEach(decide("mentionedCountries"));
  remove.forEach((iso2) => values.delete(iso2));
  return [...values.values()];
}
