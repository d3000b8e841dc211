import type { Localized } from "@/lib/locale/locale.ts";
import type { QueueItem } from "@/lib/desk/api.ts";
import { displayDate } from "@/lib/dates/display-date.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { useDesk } from "../state/desk-context.ts";
import { articleQueues, type QueuePlace, type Route } from "../state/route.ts";

interface QueueRowProps {
  readonly item: QueueItem;
  readonly queue: QueuePlace;
}

/** An article of a list, or a file that is no article and says why. */
export function QueueRow({ item, queue }: QueueRowProps) {
  const { locale, href, state } = useDesk();
  const outlet = state.outlets.find(({ id }) => id === item.outlet)?.name[locale] ?? item.outlet;
  const to: Route | null =
    item.id === null ? null : { view: articleQueues[queue.kind], id: item.id, queue };
  return (
    <li>
      <p className="small soft">
        {item.id !== null &&
          (item.date === null
            ? stringsFor(locale).list.undated
            : displayDate(item.date, locale, { calendar: "gregorian" }))}
        {outlet !== null && (
          <>
            <br />
            <bdi>{outlet}</bdi>
          </>
        )}
      </p>
      <div>
        <h2>
          {to === null ? (
            <bdi dir="ltr">{item.title}</bdi>
          ) : (
            <a href={href(to)} lang="ar">
              <bdi dir="rtl">{item.title}</bdi>
            </a>
          )}
        </h2>
        {item.reason !== null && (
          <p className="small">
            <Reason reason={item.reason} />
          </p>
        )}
      </div>
    </li>
  );
}

/** Why it stands here. What the ingest says of a file is in English alone, and keeps its direction in Arabic. */
function Reason({ reason }: { readonly reason: Localized<string> }) {
  const { locale } = useDesk();
  if (reason.ar !== reason.en) return reason[locale];
  return (
    <bdi lang="en" dir="ltr">
      {reason.en}
    </bdi>
  );
}
