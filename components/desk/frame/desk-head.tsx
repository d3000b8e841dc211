import { otherLocale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { useDesk } from "../state/desk-context.ts";
import type { Route } from "../state/route.ts";

interface DeskHeadProps {
  readonly route: Route;
  /** The same place in the other language. */
  readonly other: string;
  readonly onHelp: () => void;
}

/** The head: where one is, the two ways to work, undo, the site as it is now, the other language. */
export function DeskHead({ route, other, onHelp }: DeskHeadProps) {
  const { s, locale, state, href } = useDesk();
  const language = otherLocale(locale);
  const here = (is: boolean) => (is ? ("true" as const) : undefined);
  return (
    <header className="head">
      <a className="name name-long" href={href({ view: "start" })}>
        {s.desk}
      </a>
      <nav aria-label={s.navigation}>
        <a href={href({ view: "start" })} aria-current={here(route.view === "start")}>
          {s.start.title}
        </a>
        <a
          href={href({ view: "names", state: "open", type: null, q: "" })}
          aria-current={here(route.view === "names")}
        >
          {s.names.title}
        </a>
      </nav>
      <div className="tools">
        {state.preview !== null && (
          <a
            href={`${state.preview.replace(/\/$/, "")}/${locale}/`}
            target="_blank"
            rel="noreferrer"
          >
            {s.preview}
          </a>
        )}
        <button type="button" onClick={onHelp} aria-keyshortcuts="?">
          {s.help.open}
        </button>
        <a href={other} lang={language} hrefLang={language}>
          {stringsFor(locale).site.otherLanguage}
        </a>
      </div>
    </header>
  );
}
