import type { Locale } from "@/lib/locale/locale.ts";
import type { DataFile } from "@/lib/publish/data/data-package.ts";
import type { DataList } from "@/lib/site/data-files.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import { Fact } from "../record/fact.tsx";
import "./about.css";

/** The way to a file, and its size. */
export function Files({
  locale,
  files,
}: {
  readonly locale: Locale;
  readonly files: readonly DataFile[];
}) {
  const { kilobytes } = stringsFor(locale).data;
  return (
    <ul className="data-files">
      {files.map(({ file, bytes }) => (
        <li key={file}>
          <SiteLink className="tap" to={`/data/${file}`}>
            <bdi dir="ltr">{file}</bdi>
          </SiteLink>{" "}
          <span className="soft small">
            {fill(kilobytes, { n: formatNumber(locale, Math.ceil(bytes / 1024)) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The way to a file, by its path. */
export function Address({ path }: { readonly path: string }) {
  return (
    <p>
      <SiteLink className="tap" to={path}>
        <bdi dir="ltr">{path}</bdi>
      </SiteLink>
    </p>
  );
}

/** The first row of a table, folded; cells in the script that they have. */
export function Example({
  locale,
  cells,
}: {
  readonly locale: Locale;
  readonly cells: DataList["examples"][string];
}) {
  if (cells.length === 0) return null;
  return (
    <details>
      <summary>{stringsFor(locale).data.example}</summary>
      <dl className="facts about-facts data-row">
        {cells.map(([column, cell]) => {
          const isArabic = /\p{Script=Arabic}/u.test(cell);
          return (
            <Fact key={column} term={<bdi dir="ltr">{column}</bdi>}>
              <bdi lang={isArabic ? "ar" : "en"} dir={isArabic ? "rtl" : "ltr"}>
                {cell}
              </bdi>
            </Fact>
          );
        })}
      </dl>
    </details>
  );
}
