import type { Locale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { PageHead } from "../list/page-head.tsx";
import { Part } from "../page/part.tsx";
import "./keys.css";

/** The keys that do something on this site. */
export function KeysPage({ locale }: { readonly locale: Locale }) {
  const { keys, sections, timelinePage } = stringsFor(locale);
  return (
    <>
      <PageHead title={keys.title} intro={keys.intro} />
      <Part id="everywhere" title={keys.everywhere}>
        <dl className="keys">
          {keys.rows.map((row) => (
            <div key={row.keys.join(" ")}>
              <dt>
                {row.keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{row.does}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part id="timeline" title={sections.timeline}>
        <div className="prose">
          <p>{timelinePage.island.keys}</p>
          <p className="soft small">{keys.without}</p>
        </div>
      </Part>
    </>
  );
}
