import { expect, test, type Page } from "@playwright/test";
import { readerStrings } from "../../lib/strings/reader-strings.ts";
import { languages } from "./page-kinds.ts";

type Language = (typeof languages)[number];

const article = (language: Language) => `${language}/articles/003/`;

/** Opens the reader's switches and chooses a value. */
async function choose(page: Page, language: Language, group: string, value: string): Promise<void> {
  await page.locator("#settings").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("group", { name: group }).getByLabel(value, { exact: true }).check();
  await dialog.getByRole("button", { name: readerStrings[language].close }).click();
  await expect(dialog).toBeHidden();
}

/** Keeps what `<html>` says when the body begins, which is before anything can be painted. */
async function watchFirstPaint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      // The parser has met <body>, and nothing in it yet has been laid out.
      if (!document.querySelector("body")) return;
      observer.disconnect();
      Object.assign(window, { atFirst: { ...document.documentElement.dataset } });
    }).observe(document, { childList: true, subtree: true });
  });
}

function atFirstPaint(page: Page): Promise<Record<string, string>> {
  return page.evaluate(
    () => (window as Window & { atFirst?: Record<string, string> }).atFirst ?? {},
  );
}

function style(page: Page, selector: string, property: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

for (const language of languages) {
  const words = readerStrings[language];

  test.describe(`the reader's switches, in ${language}`, () => {
    const switches = [
      { name: "size", group: words.size, value: "large", label: words.sizes.large },
      { name: "theme", group: words.theme, value: "dark", label: words.themes.dark },
      { name: "theme", group: words.theme, value: "sepia", label: words.themes.sepia },
      { name: "digits", group: words.digits, value: "arab", label: words.digitForms.arab },
      { name: "marks", group: words.marks, value: "hidden", label: words.markForms.hidden },
      {
        name: "calendar",
        group: words.calendar,
        value: "hijri",
        label: words.calendars.hijri,
      },
    ];

    for (const { name, group, value, label } of switches) {
      test(`${name} ${value} is kept, and there before the first paint of the next page`, async ({
        page,
      }) => {
        await watchFirstPaint(page);
        await page.goto(article(language));
        expect(await atFirstPaint(page)).not.toHaveProperty(name);
        await choose(page, language, group, label);
        await expect(page.locator("html")).toHaveAttribute(`data-${name}`, value);
        for (const path of [article(language), `${language}/timeline/`]) {
          await page.goto(path);
          expect(await atFirstPaint(page)).toHaveProperty(name, value);
        }
      });
    }

    test("each does what it says", async ({ page }) => {
      await page.goto(article(language));
      const text = "#p1 > p";
      const size = await style(page, text, "font-size");
      await choose(page, language, words.size, words.sizes.larger);
      expect(parseFloat(await style(page, text, "font-size"))).toBeGreaterThan(
        1.2 * parseFloat(size),
      );
      const colours = new Set<string>();
      for (const theme of [words.themes.light, words.themes.dark, words.themes.sepia]) {
        await choose(page, language, words.theme, theme);
        colours.add(await style(page, "body", "background-color"));
      }
      expect(colours.size).toBe(3);
      await choose(page, language, words.calendar, words.calendars.hijri);
      await expect(page.locator(".dateline time")).toBeHidden();
      await expect(page.locator(".dateline .hijri")).toBeVisible();
      await choose(page, language, words.calendar, words.calendars.gregorian);
      await expect(page.locator(".dateline time")).toBeVisible();
      await expect(page.locator(".dateline .hijri")).toBeHidden();
      // Arabic digits and hidden marks are drawn by a face of their own: the text stays as it is.
      const before = await page.locator(".text").innerText();
      await choose(page, language, words.digits, words.digitForms.arab);
      await choose(page, language, words.marks, words.markForms.hidden);
      expect(await page.locator(".text").innerText()).toBe(before);
      if (language === "ar") {
        expect(await style(page, text, "font-family")).toMatch(/^"?Sijill Digits.*Sijill Bare/);
      }
      // The choice itself must not be drawn by that face, or both forms would look the same.
      await page.locator("#settings").click();
      for (const form of Object.values(words.digitForms)) {
        const label = page.getByRole("dialog").getByText(form, { exact: true });
        await expect(label).not.toHaveCSS("font-family", /Sijill Digits/);
      }
    });

    test("the first choice of each is the page as it comes, and nothing is kept", async ({
      page,
    }) => {
      await page.goto(article(language));
      await choose(page, language, words.theme, words.themes.dark);
      await choose(page, language, words.theme, words.themes.auto);
      await page.reload();
      await expect(page.locator("html")).not.toHaveAttribute("data-theme");
    });
  });

  test.describe(`cards, in ${language}`, () => {
    const name = { ar: "قيس سعيّد", en: "Kais Saied" }[language];
    const mention = '.text p > a[href$="/people/kais-saied/"]';

    test("a card shows on hover and goes with the pointer", async ({ page }) => {
      await page.goto(article(language));
      const card = page.locator("#mention-card");
      await page.locator(mention).hover();
      await expect(card).toContainText(name);
      await page.mouse.move(2, 2);
      await expect(card).toBeHidden();
    });

    test("a card shows on focus, belongs to its link, and Escape puts it away", async ({
      page,
    }) => {
      await page.goto(article(language));
      // A reader comes to a link by key, and keys wake the reader's module.
      await page.keyboard.press("Tab");
      await page.locator(mention).focus();
      const card = page.locator("#mention-card");
      await expect(card).toContainText(name);
      await expect(page.locator(mention)).toHaveAttribute("aria-describedby", "mention-card");
      await page.keyboard.press("Escape");
      await expect(card).toBeHidden();
    });

    test.describe("without scripts", () => {
      test.use({ javaScriptEnabled: false });

      test("a name is a plain link to its record", async ({ page }) => {
        await page.goto(article(language));
        await page.locator(mention).click();
        await expect(page.locator("h1")).toContainText(name);
      });
    });
  });

  test.describe(`copying, in ${language}`, () => {
    test.use({ permissions: ["clipboard-read", "clipboard-write"] });
    const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

    test("the number of a paragraph copies its link", async ({ page }) => {
      await page.goto(article(language));
      await page.locator("#p3 > p").hover();
      await page.locator('.anchors a[href="#p3"]').click();
      await expect(page.locator(".announce")).toHaveText(words.linkCopied);
      expect(await clipboard(page)).toBe(page.url());
      await expect(page).toHaveURL(/\/articles\/003\/#p3$/);
    });

    test("a selection carries its source; a word does not", async ({ page }) => {
      await page.goto(article(language));
      await page.locator("#p4 > p").click();
      await page.waitForFunction(() => document.adoptedStyleSheets.length > 0);
      const select = (letters: number) =>
        page.evaluate((length) => {
          const text = document.querySelector("#p4 > p");
          const range = document.createRange();
          range.selectNodeContents(text as Element);
          if (length > 0) range.setEnd((text as Element).firstChild as Node, length);
          getSelection()?.removeAllRanges();
          getSelection()?.addRange(range);
          return String(getSelection());
        }, letters);
      const passage = await select(0);
      await page.keyboard.press("Control+c");
      const copied = await clipboard(page);
      expect(copied.startsWith(passage)).toBe(true);
      expect(copied.slice(passage.length)).toMatch(
        new RegExp(`https?://\\S+/${language}/articles/003/#p4$`),
      );
      const word = await select(8);
      await page.keyboard.press("Control+c");
      expect(await clipboard(page)).toBe(word);
    });

    test("the citation is copied as it stands, without invisible signs", async ({ page }) => {
      await page.goto(article(language));
      await page.locator(".cite + button").click();
      await expect(page.locator(".announce")).toHaveText(words.copied);
      const shown = (await page.locator(".cite").textContent()) ?? "";
      expect(shown).toMatch(/\u2069$/);
      expect(await clipboard(page)).toBe(shown.replace(/[\u2068\u2069]/g, ""));
    });
  });
}
