import type { ArchiveDescription } from "@/lib/archive/read/description.ts";
import type { ArchiveFacts } from "@/lib/archive/ask/views.ts";
import { addressOfContact } from "@/lib/schema/contact-address.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import { PageHead } from "../list/page-head.tsx";
import { AboutFacts, type SectionCount } from "./about-facts.tsx";

export interface AboutPageProps {
  readonly locale: Locale;
  readonly archive: ArchiveDescription;
  readonly facts: ArchiveFacts;
  /** The sections of the archive, with how much stands in each. */
  readonly sections: readonly SectionCount[];
}

/** What the archive is in the words of those who keep it, what it holds and promises, and what its marks mean. */
export function AboutPage({ locale, archive, facts, sections }: AboutPageProps) {
  const { about } = stringsFor(locale);
  const { translation } = about;
  return (
    <>
      <PageHead title={about.title} intro={archive.description[locale]} />
      <div className="prose">
        <Paragraphs text={archive.about?.[locale] ?? []} />
        {archive.contact !== undefined && (
          <p>
            {about.facts.contact}: <Contact to={archive.contact} />
          </p>
        )}
        <h2>{about.holds}</h2>
        <AboutFacts {...{ locale, facts, sections }} />
        <p>
          <SiteLink to={paths.report(locale)}>{stringsFor(locale).work.title}</SiteLink>
        </p>
        <h2>{translation.title}</h2>
        <p>
          {Object.values(facts.english).every((n) => n === 0) ? translation.none : translation.some}
        </p>
        {about.sections.map(({ title, text }) => (
          <section key={title}>
            <h2>{title}</h2>
            <Paragraphs text={text} />
          </section>
        ))}
        <h2 id="software">{about.software.title}</h2>
        <p>{about.software.text}</p>
      </div>
    </>
  );
}

function Paragraphs({ text }: { readonly text: readonly string[] }) {
  return text.map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}

function Contact({ to }: { readonly to: string }) {
  return (
    <a href={addressOfContact(to) ?? to} dir="ltr">
      {to.replace(/^https?:\/\//, "")}
    </a>
  );
}
