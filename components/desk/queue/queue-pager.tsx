import { fill } from "@/lib/strings/phrase.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { useDesk } from "../state/desk-context.ts";
import type { QueuePlace } from "../state/route.ts";

/** Entries of one page, as the server cuts them. */
const perPage = 100;

interface QueuePagerProps {
  readonly queue: QueuePlace;
  readonly total: number;
}

/** The page before and the one after. */
export function QueuePager({ queue, total }: QueuePagerProps) {
  const { s, locale, href } = useDesk();
  const pages = Math.ceil(total / perPage);
  if (pages < 2) return null;
  const to = (page: number) => href({ view: "queue", queue: { ...queue, page } });
  return (
    <nav className="desk-pager" aria-label={s.queue.pages}>
      {queue.page > 1 && (
        <a className="tap" href={to(queue.page - 1)} rel="prev">
          {s.queue.before}
        </a>
      )}
      <span className="soft">
        {fill(s.queue.pageOf, {
          n: formatNumber(locale, queue.page),
          of: formatNumber(locale, pages),
        })}
      </span>
      {queue.page < pages && (
        <a className="tap" href={to(queue.page + 1)} rel="next">
          {s.queue.after}
        </a>
      )}
    </nav>
  );
}
