import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { ParagraphState } from "../../../../lib/article/paragraph-states.ts";
import type { Translation } from "../../../../lib/article/translation.ts";
import type { Locale } from "../../../../lib/locale/locale.ts";
import { withoutIsolates } from "../../../../lib/strings/isolate.ts";
import { TranslationNote } from "../../../../components/article/text/translation-note.tsx";
import { articleView } from "../article-view.ts";

const { translation } = articleView();

function note(
  states: readonly (ParagraphState | null)[],
  change: Partial<Translation> = {},
  locale: Locale = "en",
) {
  if (translation === null) throw new Error("the article is translated");
  const paragraphs = states.map((state) => state && "A paragraph");
  const view = articleView({ translation: { ...translation, paragraphs, states, ...change } });
  return withoutIsolates(renderToStaticMarkup(<TranslationNote view={view} locale={locale} />));
}

const review = { by: "M. Example", date: "2026-11-29" };

describe("what is said of a translation", () => {
  test("the program that made it is named", () => {
    expect(note(["machine"], { engine: "Opus 1.2" })).toContain("Translation program: Opus 1.2.");
    expect(note(["machine"], { engine: "Opus 1.2" }, "ar")).toContain("برنامج الترجمة: Opus 1.2.");
  });

  test("where some of it is reviewed, the parts are named", () => {
    const html = note(["reviewed", "reviewed", null, "reviewed", "draft"]);
    expect(html).toContain("Reviewed so far: paragraphs 1–2, 4.");
    expect(html).not.toContain("No person has reviewed");
    expect(note(["machine", "reviewed"])).toContain("Reviewed so far: paragraph 2.");
    expect(note(["reviewed", "machine"], { titleState: "reviewed" }, "ar")).toContain(
      "رُوجع منها حتى الآن: العنوان؛ الفقرة 1.",
    );
  });

  test("a review that is signed stays, beside what is not reviewed any more", () => {
    const html = note(["reviewed", "draft", "machine"], { review, titleState: "reviewed" });
    expect(html).toContain(
      "Reviewed by M. Example (29 November 2026). Not reviewed: paragraphs 2–3.",
    );
  });

  test("a review of all of it is whole, whoever signs it", () => {
    expect(note(["reviewed", null], { titleState: "reviewed" })).toContain("It has been reviewed.");
    const signed = note(["reviewed"], { titleState: "reviewed", review });
    expect(signed).toContain("Reviewed by M. Example (29 November 2026). The Arabic");
  });

  test("who changed it last, and when, stands there", () => {
    const changes = [{ ...review, keys: ["paragraphs"] }];
    expect(note(["draft"], { changes })).toContain(
      "Last changed by M. Example (29 November 2026).",
    );
  });
});
