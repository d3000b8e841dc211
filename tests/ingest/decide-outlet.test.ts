import { expect, test } from "vitest";
import type { Editorial } from "../../lib/article/editorial.ts";
import { convert } from "../../lib/ingest/convert.ts";
import { outletTable } from "../../lib/outlets/outlet-table.ts";
import { encode } from "./encode.ts";

const title = "الأردن والمغرب يبحثان إدارة السدود";
const body =
  "بحث وزيرا المياه في الأردن والمغرب سبل التعاون.\n\nوقال الوزير إن اللقاء مثمر وإن العمل مستمر.";

/** Source and outlet of a text, and the evidence for the outlet. */
function outletOf(text: string, file = "x.txt", decided: Partial<Editorial> | null = null) {
  const editorial = decided && { id: "x", confirmed: [], ...decided };
  const bytes = encode(text, "utf-8");
  const raw = { id: "x", file, sha256: "0", bytes, editorial, editorialFile: "x.yaml" };
  const result = convert(raw, [], outletTable([]));
  if (!result.ok) throw new Error(result.error.message);
  const { article, evidence } = result.value;
  const why = evidence.values.find(({ field }) => /outlet/i.test(field));
  return {
    source: article.source,
    outlet: article.outlet,
    why: why && `${why.rule} ${why.certainty} ${why.quote}`,
    named: why?.field === "namedOutlet" ? why.value : null,
  };
}

test("the source that the file states, as printed, and the outlet that it is", () => {
  expect(outletOf(`${title}\nالمصدر: سي إن إن بالعربية\n\n${body}`)).toEqual({
    source: "سي إن إن بالعربية",
    outlet: "cnn",
    why: "labelled-source stated سي إن إن بالعربية",
    named: null,
  });
});

test("the folder tells the outlet, and leaves the printed source as it is", () => {
  expect(outletOf(`${title}\nالمصدر: واس\n\n${body}`, "al-riyadh/2015/x.txt")).toMatchObject({
    source: "واس",
    outlet: "al-riyadh",
    why: "folder recorded content/raw/al-riyadh/2015/",
  });
});

test("what a person decided counts more than the folder, and null decides that there is none", () => {
  const text = `${title}\nالمصدر: واس\n\n${body}`;
  const okaz = outletOf(text, "al-riyadh/x.txt", { source: "Okaz" });
  expect(okaz).toMatchObject({ source: "Okaz", outlet: "okaz" });
  const nobody = outletOf(text, "al-riyadh/x.txt", { source: null });
  expect(nobody).toMatchObject({ source: null, outlet: null });
});

test("whoever holds the copyright is the outlet; whose the picture is, is not", () => {
  expect(outletOf(` date 2015-08 ⓒ Okaz\n${body}`).outlet).toBe("okaz");
  expect(outletOf(` date 2015-08 Photo : Okaz\n${body}`).outlet).toBeNull();
});

test("a name in the first paragraph is told, and makes no source", () => {
  const text = `${title}\n\nقال وزير المياه لـ"عكاظ" إن اللقاء مثمر.\n\n${body}`;
  expect(outletOf(text)).toEqual({
    source: null,
    outlet: null,
    why: "outlet-in-lead inferred عكاظ",
    named: "عكاظ",
  });
});

test("a bare name of several papers is a source without an outlet", () => {
  expect(outletOf(`${title}\nالمصدر: الوطن\n\n${body}`)).toMatchObject({
    source: "الوطن",
    outlet: null,
  });
});
