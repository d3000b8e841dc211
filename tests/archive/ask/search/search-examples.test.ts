import { expect, it } from "vitest";
import { searchExamples } from "../../../../lib/archive/ask/search/search-examples.ts";
import type { ListedRecord } from "../../../../lib/archive/ask/record-views.ts";
import type { ArticleSummary } from "../../../../lib/archive/ask/views.ts";

const record = (type: ListedRecord["type"], id: string) =>
  ({ id, type, articleCount: 1 }) as ListedRecord;
const dated = (date: string | null) => ({ date }) as ArticleSummary;

it("draws questions from the archive: who is named most, the newest month that is known", () => {
  const examples = searchExamples({
    authorities: (type) => ["a", "b", "c"].map((id) => record(type, `${type}-${id}`)),
    newest: () => ["2023~", null, "2022-21", "2022-04-03", "2021-01"].map(dated),
    facts: () => ({
      ...{ articles: 5, years: null, undated: 1 },
      english: { whole: 0, part: 1, headline: 0 },
    }),
  });
  expect(examples.names.map(({ id }) => id)).toEqual([
    ...["person-a", "person-b", "organisation-a", "system-a", "event-a"],
  ]);
  expect(examples.month).toBe("2022-04");
  expect(examples.inEnglish).toBe(false);
});

it("has none of what an archive has not", () => {
  const examples = searchExamples({
    authorities: () => [],
    newest: () => [dated(null)],
    facts: () => ({
      ...{ articles: 1, years: null, undated: 1 },
      english: { whole: 1, part: 0, headline: 0 },
    }),
  });
  expect(examples).toEqual({ names: [], month: null, inEnglish: true });
});
