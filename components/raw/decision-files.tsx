import type { ArticleView } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";

interface DecisionFilesProps {
  readonly view: ArticleView;
  readonly locale: Locale;
}

/** For archivists: the files and folders of the archive in which people recorded values of this article. */
export function DecisionFiles({ view, locale }: DecisionFilesProps) {
  const s = stringsFor(locale).article;
  const quotes = view.evidence.values.filter(({ span }) => span === undefined);
  const files = [...new Set(quotes.map(({ quote }) => quote))];
  if (files.length === 0) return null;
  return (
    <details>
      <summary>{s.archivist}</summary>
      <p>{s.decidedIn}</p>
      <ul className="raw-files">
        {files.map((file) => (
          <li key={file}>
            <bdi dir="ltr" lang="en">
              {file}
            </bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
