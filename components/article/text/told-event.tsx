import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../../link/site-link.tsx";
import { EventDate } from "../../record/event-date.tsx";
import { NameText } from "../../record/name-text.tsx";
import type { ArticlePartProps } from "../page/article-part-props.ts";

/** When what the article tells of took place, where that is known more closely than its publication. */
export function ToldEvent({ view, locale }: Pick<ArticlePartProps, "view" | "locale">) {
  const event = view.toldEvent;
  if (event === null || event.date === null) return null;
  const s = stringsFor(locale).article;
  return (
    <p>
      {s.tellsOf}{" "}
      <SiteLink to={paths.authority(locale, "events", event.id)}>
        <NameText name={event.label} locale={locale} />
      </SiteLink>
      : <EventDate locale={locale} date={event.date} source={event.dateSource} />.{" "}
      {s.noPublicationDay}
    </p>
  );
}
