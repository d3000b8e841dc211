import type { CountryLeaf, OrganizationLeaf, Thing } from "schema-dts";
import type { Authority, ProjectKind } from "../../authorities/authority.ts";
import { isPlainDate } from "../../dates/edtf.ts";
import { type Locale, locales } from "../../locale/locale.ts";
import { nameIn } from "../../locale/name-in.ts";

/** A node with a type, as every type has it. */
export type ThingNode = Extract<Thing, { readonly "@type": string }>;

const types = { person: "Person", organisation: "Organization", event: "Event" } as const;

/**
 * A record as another node names it: what it is, and which, here and elsewhere; its names stand on its own page. A project
 * is a `Service` where people called it one, and else a `Thing`: schema.org has no word for systems and agreements that
 * would not say more than is known.
 * @param url address of its page
 */
export function recordNode(
  { type, kind, sameAs }: Pick<Authority, "type" | "sameAs"> & { kind?: ProjectKind | null },
  url: string,
): ThingNode {
  return {
    "@type": type === "system" ? (kind === "service" ? "Service" : "Thing") : types[type],
    "@id": url,
    ...some("sameAs", sameAs),
  };
}

/**
 * A record as its own page tells it: with its other names in both languages, what it is, and of an event its days. A date
 * that is not ISO 8601 (about, open, unknown) is left out.
 */
export function recordPageNode(record: Authority, locale: Locale, url: string): ThingNode {
  const { prefLabel, altLabels, description, date } = record;
  const name = nameIn(prefLabel, locale).text;
  const names = locales.flatMap((each) => [prefLabel[each] ?? [], altLabels[each]].flat());
  const [start, end = start] = record.type === "event" ? (date?.split("/") ?? []) : [];
  return {
    ...recordNode(record, url),
    name,
    ...some(
      "alternateName",
      names.filter((each) => each !== name),
    ),
    ...(description === undefined ? {} : { description: description[locale] }),
    ...(start !== undefined && isPlainDate(start) ? { startDate: start } : {}),
    ...(end !== undefined && isPlainDate(end) ? { endDate: end } : {}),
    url,
  };
}

/** @param url address of its page */
export function countryNode(name: string, url: string): CountryLeaf {
  return { "@type": "Country", "@id": url, name };
}

/**
 * A paper, agency, channel or site.
 * @param url whole address of its page; null where the archive knows no more than a printed name
 * @param home its own site
 */
export function outletNode(
  name: string,
  url: string | null,
  home: string | null = null,
): OrganizationLeaf {
  return {
    "@type": "Organization",
    ...(url === null ? {} : { "@id": url }),
    name,
    ...(home === null ? {} : { url: home }),
  };
}

/** One value stands by itself, and none nowhere. */
function some<Key extends string>(
  key: Key,
  values: readonly string[],
): Partial<Record<Key, string | readonly string[]>> {
  if (values.length === 0) return {};
  return { [key]: values.length === 1 ? values[0] : values } as Record<Key, readonly string[]>;
}
