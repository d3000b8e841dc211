import { expect, test, type Page } from "@playwright/test";
import { languages } from "./page-kinds.ts";

/** Dates of what the two articles and their event records tell, as the list says them. */
const dates = {
  ar: [
    "27–29 مارس 2022",
    "28 مارس 2022",
    "29 مارس 2022",
    "أكتوبر 2022",
    "فبراير 2023",
    "13–15 فبراير 2023",
  ],
  en: [
    "27–29 March 2022",
    "28 March 2022",
    "29 March 2022",
    "October 2022",
    "February 2023",
    "13–15 February 2023",
  ],
} as const;

/** Event records, by whose names their entries begin, with the date that a record gives and a text does not. */
const records = {
  ar: [
    ["زيارة عهود الرومي إلى جمهورية كوريا الجنوبية", "أكتوبر 2022", "«البيان»، 9 أكتوبر 2022"],
    ["منتدى التعاون الكوري التونسي للحكومة الرقمية", "28 مارس 2022", "نيوسيس، 29 مارس 2022"],
    ["القمة العالمية للحكومات 2023", "13–15 فبراير 2023", "«الإمارات 24|7»، 15 فبراير 2023"],
  ],
  en: [
    ["Ohood Al Roumi’s visit to the Republic of Korea", "October 2022", "Al Bayan, 9 October 2022"],
    [
      "Korea–Tunisia Digital Government Co-operation Forum",
      "28 March 2022",
      "Newsis, 29 March 2022",
    ],
    ["World Governments Summit 2023", "13–15 February 2023", "Emirates 24|7, 15 February 2023"],
  ],
} as const;

/** The months between the first events and the next. */
const gap = { ar: "5 أشهر بلا أحداث", en: "5 months without events" } as const;

/** What a text dates and no timeline shows unasked. */
const background = { ar: "منذ 2020", en: "since 2020" } as const;

const picture = (page: Page) => page.locator('[data-part="picture"]');
const card = (page: Page) => page.locator('[data-part="card"]');
const results = (page: Page) => page.locator('[data-part="results"]');

for (const language of languages) {
  const later = language === "ar" ? "ArrowLeft" : "ArrowRight";

  test.describe(`timeline without scripts, in ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test("lists everything at the precision it has, with its evidence", async ({ page }) => {
      await page.goto(`${language}/timeline/`);
      const list = page.locator('[data-part="list"]');
      for (const date of dates[language]) {
        await expect(list.getByText(date, { exact: true }).first()).toBeVisible();
      }
      await expect(list).not.toContainText(/1 أبريل|1 April/);
      const entries = await list.locator("li.tl-item").count();
      await expect(list.locator(".tl-item blockquote")).toHaveCount(entries);
      await expect(list.locator('.tl-item a[href*="#p"]').first()).toBeVisible();
    });

    test("gives an event one entry, with its record's name and who gives its date", async ({
      page,
    }) => {
      await page.goto(`${language}/timeline/`);
      for (const [name, date, source] of records[language]) {
        const entry = page
          .locator("li.tl-item")
          .filter({ has: page.getByRole("link", { name, exact: true }) });
        await expect(entry).toHaveCount(1);
        await expect(entry.locator(".tl-date")).toContainText(date);
        await expect(entry.locator(".tl-when")).toContainText(source);
        await expect(entry.locator("blockquote")).toHaveCount(1);
      }
    });

    test("lists no publication and no background, and says that the switch needs scripts", async ({
      page,
    }) => {
      await page.goto(`${language}/timeline/`);
      await expect(page.locator('[data-part="list"]')).not.toContainText(background[language]);
      expect(await page.locator("time-line noscript").innerHTML()).toContain("JavaScript");
      await expect(page.locator(`[data-part="list"] a[href$="/years/2022/"]`)).toBeVisible();
    });

    test("draws a lane for each country, with names beside marks and empty months cut out", async ({
      page,
    }) => {
      await page.goto(`${language}/timeline/`);
      const drawn = page.locator(".tl-wide");
      await expect(drawn.locator(".tl-l text")).toHaveCount(3);
      await expect(drawn.locator(".tl-n text", { hasText: records[language][0][0] })).toHaveCount(
        1,
      );
      await expect(drawn.locator(".tl-b text").first()).toHaveText(gap[language]);
      await expect(page.locator(".tl-gap").first()).toHaveText(gap[language]);
    });

    test("explains the sign of inferred dates once", async ({ page }) => {
      await page.goto(`${language}/timeline/`);
      const list = page.locator('[data-part="list"]');
      await expect(list.getByText(/^\* /)).toHaveCount(1);
      expect(await list.locator(".tl-star").count()).toBeGreaterThan(1);
    });

    test("leads from an entry to its paragraph", async ({ page }) => {
      await page.goto(`${language}/timeline/2022/`);
      await page.locator(`a[href$="/${language}/articles/003/#p11"]`).first().click();
      await expect(page.locator("#p11")).toBeInViewport();
    });

    test("leads from year to year", async ({ page }) => {
      await page.goto(`${language}/timeline/2022/`);
      await page.locator('a[rel="next"]').click();
      await expect(page).toHaveURL(/\/timeline\/2023\/$/);
    });
  });

  test.describe(`timeline with scripts, in ${language}`, () => {
    test("walks from event to event by keys, and opens the paragraph", async ({ page }) => {
      await page.goto(`${language}/timeline/`);
      await picture(page).focus();
      await page.keyboard.press("Home");
      await expect(card(page)).toContainText(dates[language][0]);
      await page.keyboard.press(later);
      await expect(card(page)).toContainText(dates[language][1]);
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/\/articles\/003\/#p3$/);
    });

    test("a tap on a mark opens its card, and leads nowhere", async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`${language}/timeline/`);
      const before = await page.evaluate(() => scrollY);
      await page.locator(".tl-svg:visible a").nth(1).click();
      await expect(card(page)).toContainText(dates[language][1]);
      await expect(card(page).locator("blockquote")).toBeVisible();
      expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(400);
      await card(page).locator('[data-does="close"]').click();
      await expect(card(page)).toBeHidden();
    });

    test("a tap that lasts until the data have come opens the card too", async ({ page }) => {
      let letCome = () => {};
      const pressed = new Promise<void>((resolve) => (letCome = resolve));
      await page.route(/timeline-data\//, async (route) => {
        await pressed;
        await route.continue();
      });
      await page.goto(`${language}/timeline/`);
      const mark = page.locator(".tl-svg:visible a").nth(1);
      await mark.hover();
      const drawn = await mark.evaluateHandle((node) => node);
      await page.mouse.down();
      letCome();
      await expect.poll(() => drawn.evaluate(({ isConnected }) => isConnected)).toBe(false);
      await page.mouse.up();
      await expect(card(page)).toContainText(dates[language][1]);
    });

    test("zooms by keys into the address, and the address brings it back", async ({ page }) => {
      await page.goto(`${language}/timeline/`);
      await picture(page).focus();
      await page.keyboard.press("ArrowUp");
      await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
      const first = page.url();
      await page.keyboard.press("ArrowUp");
      // Address and words are written together, when the picture has come to rest.
      await expect(page).not.toHaveURL(first);
      const status = page.locator('[data-part="status"]');
      const said = await status.innerText();
      await page.reload();
      await expect(status).toHaveText(said);
      await picture(page).focus();
      await page.keyboard.press("Escape");
      await expect(page).toHaveURL(/\/timeline\/$/);
      await expect(page.locator('[data-part="list"]')).toBeVisible();
    });

    test("is narrowed by country, and shows what else is dated when asked", async ({ page }) => {
      await page.goto(`${language}/timeline/?country=TN`);
      await expect(page.locator('select[name="country"]')).toHaveValue("TN");
      await expect(results(page).locator("li.tl-item").first()).toBeVisible();
      const unasked = await results(page).locator("li.tl-item").count();
      await page.check('input[name="all"]');
      await expect(results(page).locator("li.tl-item")).toHaveCount(unasked + 1);
      await expect(results(page)).toContainText(background[language]);
      await expect(page).toHaveURL(/country=TN&all=1/);
      await page.goBack();
      await expect(page).toHaveURL(/country=TN$/);
      await expect(results(page).locator("li.tl-item")).toHaveCount(unasked);
    });

    test("narrowed on the page of a year, it lists that year alone", async ({ page }) => {
      await page.goto(`${language}/timeline/2022/?country=AE`);
      await expect(results(page).locator("li.tl-item")).toHaveCount(1);
      await expect(results(page)).toContainText(dates[language][3]);
    });
  });
}

test("time runs from right to left in Arabic: one picture mirrors the other", async ({ page }) => {
  const places = async (language: string) => {
    await page.goto(`${language}/timeline/`);
    return page
      .locator(".tl-wide circle")
      .evaluateAll((dots) => dots.map((dot) => Number(dot.getAttribute("cx"))));
  };
  const ar = await places("ar");
  const en = await places("en");
  expect(ar.length).toBeGreaterThan(0);
  expect(ar.map((x) => Math.round(1164 - x))).toEqual(en.map((x) => Math.round(x)));
});

test("picture and list lie across an A4 page on paper", async ({ page }) => {
  await page.goto("ar/timeline/");
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const [, width, height] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
});

for (const language of languages) {
  test(`"on this day" shows the reader's day in other years, in ${language}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(2026, 2, 28, 12));
    await page.goto(`${language}/timeline/`);
    const day = page.locator('[data-part="day"]');
    await expect(day.locator("li.tl-item")).toHaveCount(3);
    await expect(day).toContainText(dates[language][1]);
  });

  test(`an arc of the map leads to what it stands for, in ${language}`, async ({ page }) => {
    await page.goto(`${language}/countries/`);
    await expect(page.locator(".map-countries a")).toHaveCount(3);
    const arc = page.locator(".map-arcs a").first();
    await arc.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/countries\/#ae-kr$/);
    await expect(page.locator("#ae-kr")).toBeInViewport();
    await expect(page.locator("#ae-kr a").first()).toHaveAttribute("href", /articles\/000/);
  });
}
