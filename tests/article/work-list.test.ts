import { expect, test } from "vitest";
import { parseEditorial } from "../../lib/article/editorial.ts";
import {
  lacksOf,
  lacksOfTranslation,
  englishHeadline,
  type WorkItem,
  workList,
} from "../../lib/article/work-list.ts";

type State = NonNullable<Parameters<typeof lacksOfTranslation>[0]>["titleState"];

const of = (titleState: State, ...states: readonly State[]) =>
  lacksOfTranslation({ titleState, states }, "none");

const whole: Parameters<typeof lacksOf>[0] = {
  ...{ date: "2022", titleStatus: "stated", countries: ["TN"], source: "واس", outlet: "spa" },
};

test("an article lacks what nobody knows of it", () => {
  expect(lacksOf(whole)).toEqual([]);
  expect(lacksOf({ ...whole, titleStatus: "supplied", outlet: null })).toEqual([]);
  expect(lacksOf({ ...whole, source: null })).toEqual([]);
  expect(
    lacksOf({ date: null, titleStatus: "none", countries: [], source: null, outlet: null }),
  ).toEqual(["date", "headline", "source", "country"]);
});

test("a translation is lacking, or its review", () => {
  expect(lacksOfTranslation(null, "wanted")).toEqual(["translation"]);
  expect(of("reviewed", "reviewed")).toEqual([]);
  expect(of(null, "reviewed")).toEqual([]);
  expect(of("reviewed", "reviewed", "machine")).toEqual(["review"]);
});

test("where the headline stands alone, or paragraphs are left, the rest is lacking", () => {
  expect(of("reviewed", null, null)).toEqual(["rest"]);
  expect(of("draft", "reviewed", null)).toEqual(["rest", "review"]);
});

test("a headline that is left is lacking, unless there is none or people have decided it", () => {
  const headless = { titleState: null, states: ["reviewed"] } as const;
  expect(lacksOfTranslation(headless, englishHeadline("عنوان", null))).toEqual(["rest"]);
  expect(lacksOfTranslation(headless, englishHeadline(null, null))).toEqual([]);
  const editorial = parseEditorial('id: "1"\ntitle: { ar: "عنوان", en: "A headline" }\n', "1");
  if (!editorial.ok) throw new Error(editorial.error.join());
  expect(lacksOfTranslation(headless, englishHeadline("عنوان", editorial.value))).toEqual([]);
  // Lists show that headline, and so it is not all that is lacking.
  expect(lacksOfTranslation(null, englishHeadline("عنوان", editorial.value))).toEqual(["rest"]);
});

const item = (id: string, outlet: string | null, ...lacks: WorkItem["lacks"]): WorkItem => {
  return { id, outlet, lacks };
};

test("what is to be done stands by kind and outlet, in the order of the archive", () => {
  expect(
    workList([
      item("5", null, "date", "review"),
      item("4", "okaz", "date"),
      item("3", "cnn"),
      item("2", "cnn", "date"),
      item("1", "okaz", "date"),
    ]),
  ).toEqual([
    {
      lack: "date",
      outlets: [
        ["cnn", 1],
        ["okaz", 2],
        [null, 1],
      ],
      ids: ["2", "4", "1", "5"],
    },
    { lack: "review", outlets: [[null, 1]], ids: ["5"] },
  ]);
  expect(workList([item("1", "cnn")])).toEqual([]);
});
