import type { AuthorityMention } from "../../article/article.ts";
import { joinParagraphs, placeInParagraphs } from "../../article/joined-paragraphs.ts";
import type { Authority, AuthorityType } from "../../authorities/authority.ts";
import { authoritySection } from "../../authorities/authority-section.ts";
import { findAuthorities } from "../../authorities/find-authorities.ts";
import type { Locale } from "../../locale/locale.ts";
import { paths } from "../../locale/paths.ts";
import type { TextLink } from "../../markdown/link-spans.ts";
import { renderParagraphs } from "../../markdown/render-paragraphs.ts";
import type { ArticleSources } from "../read/article-sources.ts";
import type { ArticleExcerpts, ArticleDetails } from "./article-details.ts";
import { eventsOf } from "./events.ts";

import { firstMentions } from "./first-mentions.ts";
import { passagesByAuthority } from "./passages.ts";
import { featuresOf } from "./related.ts";
import { summarise } from "./summarise.ts";

/** What the details of every article share. */
export interface DetailsContext {
  /** Finds the records that English paragraphs name. */
  readonly mentionsIn: (paragraphs: readonly string[]) => readonly AuthorityMention[];
  /** The type of an accepted record, null for an unknown id. */
  readonly typeOf: (authority: string) => AuthorityType | null;
  /** The countries that the record of an event gives; none for other records and unknown ids. */
  readonly countriesOfEvent: (authority: string) => readonly string[];
  /** The address of a record's page, with the site's base path. */
  readonly href: (locale: Locale, authority: string) => string;
}

/** What the details of every article need of the records: their names in English texts, and their addresses. */
export function detailsContext(records: readonly Authority[], basePath: string): DetailsContext {
  const types = new Map(records.map((record) => [record.id, record.type]));
  const eventCountries = new Map(
    records.filter(({ type }) => type === "event").map(({ id, countries }) => [id, countries]),
  );
  return {
    mentionsIn(paragraphs) {
      const joined = joinParagraphs(null, paragraphs);
      return placeInParagraphs(joined, findAuthorities(joined.text, records));
    },
    typeOf: (id) => types.get(id) ?? null,
    countriesOfEvent: (id) => eventCountries.get(id) ?? [],
    href: (locale, id) =>
      basePath + paths.authority(locale, authoritySection(types.get(id) ?? "person"), id),
  };
}

/** Works out everything that one article says by itself. */
export function buildDetails(
  sources: ArticleSources,
  context: DetailsContext,
  fingerprint: string,
): { readonly details: ArticleDetails; readonly excerpts: ArticleExcerpts } {
  const { article, evidence, translation, body, editorial } = sources;
  const summary = summarise(article, translation, editorial);
  const known = evidence.authorities.filter((m) => context.typeOf(m.authority) !== null);
  const english = context.mentionsIn(translation?.paragraphs ?? []);
  const links = (
    locale: Locale,
    mentions: readonly AuthorityMention[],
    paragraphs: readonly string[] = [],
  ): TextLink[] =>
    firstMentions(mentions, paragraphs).map(({ paragraph, start, end, authority }) => {
      return { paragraph, start, end, href: context.href(locale, authority) };
    });
  const passages = passagesByAuthority(article, translation, known);
  const details: ArticleDetails = {
    fingerprint,
    summary,
    article,
    evidence: { ...evidence, authorities: known },
    translation,
    translationIsStale: translation !== null && translation.rawSha256 !== article.raw.sha256,
    body: {
      ar: renderParagraphs(body.ar, links("ar", known, article.paragraphs)),
      en:
        body.en === null
          ? null
          : renderParagraphs(body.en, links("en", english, translation?.paragraphs)),
    },
    editorialNote: editorial?.note ?? null,
    authorities: Object.keys(passages),
    features: featuresOf(article, known),
  };
  const events = eventsOf(
    summary,
    article,
    details.evidence,
    translation,
    context.countriesOfEvent,
  );
  return { details, excerpts: { passages, events } };
}
