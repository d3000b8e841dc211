import type { AuthorityMention } from "../../article/article.ts";
import { joinParagraphs, placeInParagraphs } from "../../article/joined-paragraphs.ts";
import { authoritySection } from "../../authorities/authority-section.ts";
import { pageHistory } from "../../article/history/page-history.ts";
import type { Authority } from "../../authorities/authority.ts";
import { findAuthorities } from "../../authorities/find-authorities.ts";
import type { Locale } from "../../locale/locale.ts";
import { paths } from "../../locale/paths.ts";
import type { TextLink } from "../../markdown/link-spans.ts";
import { renderParagraphs } from "../../markdown/render-paragraphs.ts";
import { type OutletTable, outletTable } from "../../outlets/outlet-table.ts";
import type { Outlet } from "../../outlets/outlet.ts";
import type { ArticleSources } from "../read/article-sources.ts";
import type { ArticleDetails, ArticleExcerpts } from "./article-details.ts";
import { nameLinks } from "./name-links.ts";
import { passagesByAuthority } from "./passages.ts";
import { featuresOf } from "./related.ts";
import { summarise } from "./summarise.ts";
import { ownEvents } from "./timeline/own-events.ts";

/** What the details of every article share. */
export interface DetailsContext {
  /** Finds the records that English paragraphs name. */
  readonly mentionsIn: (paragraphs: readonly (string | null)[]) => readonly AuthorityMention[];
  /** An accepted record; null for an unknown id. */
  readonly recordOf: (authority: string) => Authority | null;
  readonly outlets: OutletTable;
  /** The address of a record's page, with the site's base path. */
  readonly href: (locale: Locale, authority: string) => string;
}

/** What the details of every article need of the records: their names in English texts, and their addresses. */
export function detailsContext(
  records: readonly Authority[],
  outlets: readonly Outlet[],
  basePath: string,
): DetailsContext {
  const byId = new Map(records.map((record) => [record.id, record]));
  const recordOf = (id: string) => byId.get(id) ?? null;
  return {
    mentionsIn(paragraphs) {
      const joined = joinParagraphs(null, paragraphs);
      return placeInParagraphs(joined, findAuthorities(joined.text, records));
    },
    outlets: outletTable(outlets),
    recordOf,
    href: (locale, id) =>
      basePath + paths.authority(locale, authoritySection(recordOf(id)?.type ?? "person"), id),
  };
}

/**
 * Renders the translated paragraphs, each in its place; null for the others.
 * @returns null where none is translated.
 */
function renderTranslated(
  markdown: string,
  paragraphs: readonly (string | null)[],
  links: readonly TextLink[],
): (string | null)[] | null {
  const written = paragraphs.flatMap((text, index) => (text === null ? [] : [index + 1]));
  if (written.length === 0) return null;
  const html = renderParagraphs(
    markdown,
    links.map((link) => ({ ...link, paragraph: written.indexOf(link.paragraph) + 1 })),
  );
  return paragraphs.map((_, index) => html[written.indexOf(index + 1)] ?? null);
}

/** Works out everything that one article says by itself. */
export function buildDetails(
  sources: ArticleSources,
  context: DetailsContext,
  fingerprint: string,
): { readonly details: ArticleDetails; readonly excerpts: ArticleExcerpts } {
  const { article, evidence, translation, body, editorial } = sources;
  const known = evidence.authorities.filter((m) => context.recordOf(m.authority) !== null);
  const links = (
    locale: Locale,
    mentions: readonly AuthorityMention[],
    paragraphs: readonly (string | null)[],
  ): TextLink[] =>
    nameLinks(mentions, paragraphs, context.recordOf).map(
      ({ paragraph, start, end, authority }) => {
        return { paragraph, start, end, href: context.href(locale, authority) };
      },
    );
  const passages = passagesByAuthority(article, translation, known);
  // A record has its pages from what Arabic texts name: one that the English alone names may have none to lead to.
  const english = context
    .mentionsIn(translation?.paragraphs ?? [])
    .filter(({ authority }) => authority in passages);
  const named = Object.keys(passages).flatMap((id) => context.recordOf(id)?.prefLabel ?? []);
  const summary = summarise(article, translation, editorial, context.outlets, named);
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
        body.en === null || translation === null
          ? null
          : renderTranslated(
              body.en,
              translation.paragraphs,
              links("en", english, translation.paragraphs),
            ),
    },
    editorialNote: editorial?.note ?? null,
    changes: editorial?.changes ?? [],
    corrections: editorial?.corrections ?? [],
    history: pageHistory(article, translation, editorial, sources.replaced),
    authorities: Object.keys(passages),
    features: featuresOf(article, known),
  };
  const events = ownEvents(article, details.evidence, translation, details.authorities, (id) => {
    const record = context.recordOf(id);
    return record?.type === "event" ? record : null;
  });
  return { details, excerpts: { passages, events } };
}
