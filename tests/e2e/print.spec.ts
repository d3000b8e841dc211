import { expect, test } from "@playwright/test";
import { languages } from "./page-kinds.ts";

for (const language of languages) {
  for (const path of ["articles/003/", "articles/003/parallel/"]) {
    test(`${language}/${path} on paper is a document`, async ({ page }) => {
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      // A sheet of A4 without its margins.
      await page.setViewportSize({ width: 658, height: 971 });
      await page.goto(`${language}/${path}`);
      await expect(page.locator("h1").first()).toBeVisible();
      await expect(page.locator("main header time").first()).toBeVisible();
      await expect(page.locator(".cite")).toContainText(`/${language}/articles/003/`);
      await expect(page.locator(".cite")).toContainText("Ministry of the Interior and Safety");
      for (const way of ["header nav", ".tools", "footer nav", "main button", "a.skip"]) {
        for (const element of await page.locator(way).all()) await expect(element).toBeHidden();
      }
      // Dark ink, though the device is set to a dark theme.
      const ink = await page.locator("body").evaluate((body) => getComputedStyle(body).color);
      expect(Math.max(...(ink.match(/\d+/g) ?? ["255"]).map(Number))).toBeLessThan(80);
      if (!path.includes("parallel")) return;
      const [arabic, english] = await page.locator("#p1").evaluate((row) =>
        ["ar", "en"].map((lang) => {
          const { x, y } = row.querySelector(`p[lang="${lang}"]`)?.getBoundingClientRect() ?? {};
          return { x, y };
        }),
      );
      expect(arabic?.y).toBe(english?.y);
      expect(arabic?.x).not.toBe(english?.x);
    });
  }
}

for (const [language, sheet, of] of [
  ["ar", "صفحة ", " من "],
  ["en", "Page ", " of "],
] as const) {
  test(`sheets are numbered in words of their language, ${language}`, async ({ page }) => {
    await page.goto(`${language}/articles/003/`);
    const [rules, own] = await page.evaluate(() => [
      [...document.styleSheets].flatMap((all) => [...all.cssRules].map((rule) => rule.cssText)),
      getComputedStyle(document.body).getPropertyValue("page"),
    ]);
    expect(own).toBe(language);
    expect(rules.join("\n")).toMatch(
      new RegExp(`@page ${language}[^}]*"${sheet}" counter\\(page\\) "${of}" counter\\(pages\\)`),
    );
  });
}
