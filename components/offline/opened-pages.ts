import type { Locale } from "@/lib/locale/locale.ts";
import { storeOf } from "./kept-files.ts";

/** So many pages are listed, those kept last first. */
const most = 30;

/** Lists the pages of a language that were opened and are kept, by their titles, in the place of the words that there are none. */
export async function listOpened(
  none: Element | null,
  scope: string,
  locale: Locale,
): Promise<void> {
  const store = await storeOf(scope, "page");
  const kept = (await store.keys())
    .map(({ url }) => new URL(url).pathname)
    .filter((path) => path.startsWith(`${scope}${locale}/`) && path !== location.pathname)
    .slice(-most)
    .reverse();
  if (kept.length === 0) return;
  const items = await Promise.all(
    kept.map(async (path) => {
      const html = (await (await store.match(path))?.text()) ?? "";
      const link = document.createElement("a");
      link.href = path;
      link.className = "tap";
      link.textContent = titleIn(html) ?? path;
      const item = document.createElement("li");
      item.append(link);
      return item;
    }),
  );
  const list = document.createElement("ul");
  list.append(...items);
  none?.replaceWith(list);
}

const signs: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#x27": "'",
};

/** The title of a page of this site, whose pages write these five signs alone as references. */
function titleIn(html: string): string | null {
  const title = /<title>([^<]*)/.exec(html)?.[1];
  return title?.replace(/&(amp|lt|gt|quot|#x27);/g, (_, sign: string) => signs[sign] ?? "") ?? null;
}
