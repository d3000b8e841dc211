import { countryName } from "@/lib/countries/country-name.ts";
import { plainDateText } from "@/lib/dates/display/plain-date-text.ts";
import { nameIn } from "@/lib/locale/name-in.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { Part } from "../../page/part.tsx";
import { YearStrip } from "./year-strip.tsx";
import { type SearchHelpProps, syntaxExamples } from "./syntax-examples.ts";

/** One thing to ask, and what it finds. */
interface Example {
  readonly write: string;
  readonly does: string;
}

/** What may be asked before anything is: questions that this archive has answers to, and how more can be said. */
export function SearchHelp(props: SearchHelpProps) {
  const { locale, examples, countries, years } = props;
  const { search: s, counts, results } = stringsFor(locale);
  const [country] = countries;
  const month = examples.month === null ? null : plainDateText(examples.month, locale);
  const { type: kinds } = results.record;
  const named = (write: string, kind: keyof typeof kinds, count: number): Example => ({
    write,
    does: `${kinds[kind]} · ${countPhrase(locale, counts.articles, count)}`,
  });
  const names = examples.names.map(({ type, label, articleCount }) =>
    named(nameIn(label, locale).text, type, articleCount),
  );
  const phrase = names.find(({ write }) => write.includes(" "))?.write;
  const questions: Example[] = [
    ...names,
    ...(country ? [named(countryName(country.iso2, locale), "country", country.count)] : []),
    ...(month === null ? [] : [{ write: month, does: s.exampleDate }]),
    ...(phrase === undefined ? [] : [{ write: `"${phrase}"`, does: s.examplePhrase }]),
  ];
  const aside = years.some(({ year }) => year !== null) && (
    <>
      <h2>{results.byYear}</h2>
      <YearStrip {...{ locale, years }} />
    </>
  );
  return (
    <div className="js">
      <Part id="try" title={s.examplesTitle} {...(aside && { aside })}>
        <Examples of={questions} />
      </Part>
      <Part id="how" title={s.hintsTitle}>
        {s.hints.map((hint) => (
          <p key={hint}>{hint}</p>
        ))}
        <details>
          <summary>{s.syntaxTitle}</summary>
          <Examples of={syntaxExamples(props)} />
        </details>
      </Part>
    </div>
  );
}

/** Questions, each with what it finds beside it. */
function Examples({ of }: { readonly of: readonly Example[] }) {
  return (
    <dl className="examples">
      {of.map(({ write, does }) => (
        <div key={write}>
          <dt>
            <a className="tap" href={`?q=${encodeURIComponent(write)}`}>
              <bdi>{write}</bdi>
            </a>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
