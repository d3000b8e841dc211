import type { ArchiveDescription } from "@/lib/archive/read/description.ts";
import { displayDate } from "@/lib/dates/display-date.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { citationFormats, paths } from "@/lib/locale/paths.ts";
import { schemaVersion } from "@/lib/publish/data/data-package.ts";
import { mailOfContact } from "@/lib/schema/contact-address.ts";
import type { DataList } from "@/lib/site/data-files.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { PageHead } from "../list/page-head.tsx";
import { Part } from "../page/part.tsx";
import { Address, Example, Files } from "./data-files.tsx";
import "./about.css";

interface DataPageProps {
  readonly locale: Locale;
  readonly archive: ArchiveDescription;
  readonly list: DataList;
  /** Id of an article, as an example; null in an empty archive. */
  readonly article: string | null;
}

const tables = ["articles", "evidence", "mentions", "authorities", "events"] as const;

/** The open data of the archive: each file with its size, what a row of it is, and the first one. */
export function DataPage({ locale, archive, list, article }: DataPageProps) {
  const { cite, data } = stringsFor(locale);
  const filesOf = (name: string) => list.files.filter(({ file }) => file.startsWith(`${name}.`));
  return (
    <>
      <PageHead title={data.title} intro={data.intro} />
      {tables.map((name) => (
        <Part key={name} id={name} title={data.files[name].title}>
          <div className="prose">
            <p>{data.files[name].text}</p>
          </div>
          <Files locale={locale} files={filesOf(name)} />
          <Example locale={locale} cells={list.examples[name] ?? []} />
        </Part>
      ))}
      {(["translations", "oai-dc"] as const).map((name) => (
        <Part key={name} id={name} title={data.files[name].title}>
          <div className="prose">
            <p>{data.files[name].text}</p>
            {name === "oai-dc" && mailOfContact(archive.contact) === null && (
              <p>{data.noContact}</p>
            )}
          </div>
          <Files locale={locale} files={filesOf(name)} />
        </Part>
      ))}
      <Part id="tei" title={data.files.tei.title}>
        <div className="prose">
          <p>{data.files.tei.text}</p>
        </div>
        {article !== null && <Address path={`/data/tei/${article}.xml`} />}
      </Part>
      <Part id="twins" title={data.files.twins.title}>
        <div className="prose">
          <p>{data.files.twins.text}</p>
        </div>
        {article !== null && (
          <>
            <Address path={`${paths.article(locale, article)}index.json`} />
            <Address path={`${paths.article("ar", article)}index.md`} />
          </>
        )}
      </Part>
      <Part id="citations" title={cite.wholeArchive}>
        <div className="prose">
          <p>{cite.wholeArchiveIntro}</p>
        </div>
        {citationFormats.map((format) => (
          <Address key={format} path={paths.archiveFile(locale, format)} />
        ))}
      </Part>
      <Part id="feeds" title={data.files.feeds.title}>
        <div className="prose">
          <p>{data.files.feeds.text}</p>
        </div>
        <Address path={paths.feed(locale)} />
        <Address path={paths.feed(locale, "json")} />
      </Part>
      <Part id="package" title={data.files.package.title}>
        <div className="prose">
          <p>{data.files.package.text}</p>
          <p>{data.formulas}</p>
        </div>
        <Address path="/data/datapackage.json" />
      </Part>
      <Terms locale={locale} archive={archive} />
    </>
  );
}

/** Under what terms, and of which state of the archive. */
function Terms({ locale, archive }: Pick<DataPageProps, "locale" | "archive">) {
  const { data } = stringsFor(locale);
  const { rights, released } = archive;
  return (
    <Part id="terms" title={data.terms}>
      <div className="prose">
        <p>
          {rights === undefined ? data.noTerms : rights[locale]}{" "}
          {rights?.url !== undefined && (
            <a href={rights.url} rel="license external" dir="ltr">
              {rights.url}
            </a>
          )}
        </p>
        <p className="soft small">
          {released !== null &&
            `${fill(data.released, { date: displayDate(released, locale, { calendar: "gregorian" }) })} `}
          {fill(data.layout, { version: schemaVersion })}
        </p>
      </div>
    </Part>
  );
}
