import type { Locale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { PageHead } from "../list/page-head.tsx";

/** What the archive is, what it promises, and what its marks mean. */
export function AboutPage({ locale }: { readonly locale: Locale }) {
  const { about } = stringsFor(locale);
  return (
    <>
      <PageHead title={about.title} intro={about.lead} />
      <div className="prose">
        {about.sections.map(({ title, text }) => (
          <section key={title}>
            <h2>{title}</h2>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
    </>
  );
}
