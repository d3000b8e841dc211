import fc from "fast-check";
import { expect, test } from "vitest";
import {
  readState,
  requestOf,
  writeState,
} from "../../../../components/search/island/search-state.ts";
import {
  readQuestion,
  writeQuestion,
} from "../../../../components/search/server/question-address.ts";

const year = fc.option(fc.integer({ min: 1000, max: 9999 }), { nil: null });
const state = fc.record({
  text: fc.string({ unit: "grapheme", maxLength: 40 }),
  facets: fc.record(
    {
      country: fc.uniqueArray(fc.constantFrom("TN", "KR", "AE"), { minLength: 1 }),
      person: fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: [] },
  ),
  from: year,
  to: year,
  sort: fc.constantFrom("relevance" as const, "date" as const),
  page: fc.integer({ min: 1, max: 999 }),
});

test("a server reads of a question what the page asks", () => {
  fc.assert(
    fc.property(state, fc.boolean(), fc.boolean(), (asked, typing, counts) => {
      // As the page reads its own address: years in their order, and so on.
      const request = requestOf(readState(writeState(asked)), typing, counts);
      expect(readQuestion(writeQuestion(request))).toEqual(request);
      const alone = { ...request, limit: 0 };
      expect(readQuestion(writeQuestion(alone))).toEqual(alone);
    }),
  );
});

test("it adds nothing to the page's own address where nothing else is asked", () => {
  const parameters = new URLSearchParams("q=تونس&country=TN&sort=date&page=2");
  expect(writeQuestion(requestOf(readState(parameters), false, true)).toString()).toBe(
    parameters.toString(),
  );
});
