import { useEffect, useState } from "react";
import type { QueuePage } from "@/lib/desk/api.ts";
import { queuePath } from "../queue/queue-path.ts";
import { useDesk } from "../state/desk-context.ts";
import type { QueuePlace } from "../state/route.ts";

/** An article of the list that comes next: its id, or null at the end of the page of the list. */
export type Next = { readonly id: string; readonly title: string } | null;

/**
 * What comes after an article in the list that it was opened from. The list is asked once: when the article has been
 * decided, it stands in it no more.
 */
export function useNext(id: string, queue: QueuePlace | null): Next {
  const { client } = useDesk();
  const [next, setNext] = useState<Next>(null);
  const path = queue === null ? null : queuePath(queue);
  useEffect(() => {
    if (path === null) return;
    let stale = false;
    void client.get<QueuePage>(path).then((got) => {
      if (stale || !got.ok) return;
      const items = got.value.items.flatMap((item) =>
        item.id === null ? [] : [{ id: item.id, title: item.title }],
      );
      const at = items.findIndex((item) => item.id === id);
      setNext(items[at + 1] ?? null);
    });
    return () => {
      stale = true;
    };
  }, [client, path, id]);
  return next;
}
