import { expect, test, type Page } from "@playwright/test";
import { pageKinds, type PageKind } from "./page-kinds.ts";

/** A block of a page: what it is and where it lies, in CSS pixels; `start` from the edge that reading starts at. */
interface Block {
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What stays as it is in both languages: a map has the east on the right, parallel texts keep each language's own
 * direction, and what a search finds depends on the language.
 */
const kinds = (Object.keys(pageKinds) as PageKind[]).filter(
  (kind) => kind !== "not found" && kind !== "search with results",
);

/** Blocks whose width follows from the layout and not from the words in them, each once. */
const selectors = [
  ...["body > header", "header nav", "header .name", ".tools", "main"],
  ...["main h1", "main header", "main article", "main section", "main aside", "main form"],
  ...[".flag", ".ledger > li:first-child > *", ".index li:first-child", ".text > div:first-child"],
  ...[".tl-picture", ".tl-still", ".tl-item:first-child > *", ".map", ".pairs", ".facts > div"],
  ...["body > footer", ".foot"],
].join();

async function blocks(page: Page, address: string): Promise<Block[]> {
  await page.goto(address);
  return page.evaluate((all) => {
    const isRightToLeft = document.documentElement.dir === "rtl";
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll<HTMLElement>(all)].flatMap((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      const display = getComputedStyle(element).display;
      if (own === 0 || display.startsWith("inline") || element.matches("header nav, .head *")) {
        return [];
      }
      // A line of text is as long as reads well in its language; the name on the flag as long as its words.
      if (element.matches(".flag h1")) return [];
      const measure = element.matches(".text > div") ? 0 : own;
      const what = `${element.localName}.${element.className}#${element.id}`;
      return [
        isRightToLeft
          ? { what, start: width - right, end: width - right + measure }
          : { what, start: left, end: left + measure },
      ];
    });
  }, selectors);
}

for (const width of [320, 1280]) {
  for (const kind of kinds) {
    test(`${kind} at ${width} px: the Arabic layout mirrors the English one`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const arabic = await blocks(page, `ar/${pageKinds[kind]}`);
      const english = await blocks(page, `en/${pageKinds[kind]}`);
      expect(arabic.length).toBeGreaterThan(4);
      expect(arabic.map(({ what }) => what)).toEqual(english.map(({ what }) => what));
      for (const [n, { what, start, end }] of arabic.entries()) {
        expect(Math.abs(start - (english[n]?.start ?? 0)), `${what}: start`).toBeLessThanOrEqual(2);
        expect(Math.abs(end - (english[n]?.end ?? 0)), `${what}: end`).toBeLessThanOrEqual(2);
      }
    });
  }
}

for (const width of [320, 1280]) {
  test(`at ${width} px the head starts with the name and ends with the language`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const edges = async (language: string) => {
      await page.goto(`${language}/about/`);
      const at = async (selector: string) => {
        const box = await page.locator(selector).first().boundingBox();
        return [box?.x ?? 0, (box?.x ?? 0) + (box?.width ?? 0)] as const;
      };
      return { name: await at(".head .name"), other: await at(".tools a[lang]") };
    };
    const arabic = await edges("ar");
    const english = await edges("en");
    expect(Math.abs(width - arabic.name[1] - english.name[0])).toBeLessThanOrEqual(2);
    expect(Math.abs(width - arabic.other[0] - english.other[1])).toBeLessThanOrEqual(2);
  });
}
