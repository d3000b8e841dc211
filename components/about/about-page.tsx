import type { ArchiveDescription } from "@/lib/archive/read/description.ts";
import type { ArchiveFacts } from "@/lib/archive/ask/views.ts";
import { addressOfContact } from "@/lib/schema/contact-address.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import { PageHead } from "../list/page-head.tsx";
import { Part } from "../page/part.tsx";
import type { SectionCount } from "@/lib/site/menu.ts";
import { AboutFacts } from "./about-facts.tsx";

export interface AboutPageProps {
  readonly locale: Locale;
  readonly archive: ArchiveDescription;
  readonly facts: ArchiveFacts;
  /** The sections of the archive, with how much stands in each. */
  readonly sections: readonly SectionCount[];
  /** Whether there is a page of corrections. */
  readonly hasCorrections: boolean;
}

/** What the archive is in the words of those who keep it, what it holds and promises, and what its marks mean. */
export function AboutPage({ locale, archive, facts, sections, hasCorrections }: AboutPageProps) {
  const { about, data, card, corrections, offline } = stringsFor(locale);
  const { translation } = about;
  const own = archive.about?.[locale] ?? [];
  const isUntranslated = Object.values(facts.english).every((n) => n === 0);
  const texts = [
    { title: translation.title, text: [isUntranslated ? translation.none : translation.some] },
    ...about.sections,
  ];
  return (
    <>
      <PageHead
        title={about.title}
        intro={
          <>
            <span className="rubric">{archive.subtitle[locale]}</span> {archive.description[locale]}
          </>
        }
      />
      {(own.length > 0 || archive.contact !== undefined || archive.publisher !== undefined) && (
        <Part id="keepers" title={archive.name[locale]}>
          <Prose text={own} />
          <Publisher locale={locale} archive={archive} />
        </Part>
      )}
      <Part
        id="holds"
        title={about.holds}
        note={
          <>
            <SiteLink to={paths.report(locale)}>{card.title}</SiteLink>
            <br />
            <SiteLink to={paths.data(locale)}>{data.title}</SiteLink>
            <br />
            <SiteLink to={paths.offline(locale)}>{offline.title}</SiteLink>
            {hasCorrections && (
              <>
                <br />
                <SiteLink to={paths.corrections(locale)}>{corrections.title}</SiteLink>
              </>
            )}
          </>
        }
      >
        <AboutFacts {...{ locale, facts, sections }} />
      </Part>
      {texts.map(({ title, text }, at) => (
        <Part key={title} id={`about-${at + 1}`} title={title}>
          <Prose text={text} />
        </Part>
      ))}
      <Part
        id="software"
        title={about.software.title}
        note={<SiteLink to={paths.notices}>{about.software.notices}</SiteLink>}
      >
        <Prose text={[about.software.text]} />
      </Part>
    </>
  );
}

/** Who publishes the archive, and where it can be written to: what of it is known. */
function Publisher({ locale, archive }: Pick<AboutPageProps, "locale" | "archive">) {
  const { contact } = stringsFor(locale).about.facts;
  const { publisher, address } = stringsFor(locale).about;
  const own = archive.publisher;
  return (
    <>
      {own !== undefined && (
        <p>
          {publisher}:{" "}
          {own.url === undefined ? (
            <bdi>{own.name[locale]}</bdi>
          ) : (
            <a href={own.url} rel="external">
              <bdi>{own.name[locale]}</bdi>
            </a>
          )}
        </p>
      )}
      {own?.address !== undefined && (
        <p>
          {address}: <bdi>{own.address[locale]}</bdi>
        </p>
      )}
      {archive.contact !== undefined && (
        <p>
          {contact}: <Contact to={archive.contact} />
        </p>
      )}
    </>
  );
}

export function Prose({ text }: { readonly text: readonly string[] }) {
  return (
    <div className="prose">
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}

function Contact({ to }: { readonly to: string }) {
  return (
    <a href={addressOfContact(to) ?? to} dir="ltr">
      {to.replace(/^https?:\/\//, "")}
    </a>
  );
}
