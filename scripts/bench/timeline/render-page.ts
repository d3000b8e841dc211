import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { TimelinePage } from "../../../components/timeline/page/timeline-page.tsx";
import { generateEvents } from "./generate-events.ts";

/**
 * The timeline's main page over invented events, as HTML. Bundled by the benchmark, because components import
 * style sheets, which Node does not read.
 */
export function renderTimelinePage(count: number, island: string): string {
  return renderToStaticMarkup(
    createElement(TimelinePage, {
      locale: "ar",
      events: generateEvents(count),
      recordNames: new Map(),
      island,
    }),
  );
}
