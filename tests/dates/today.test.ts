import { expect, test } from "vitest";
import { parseEdtf } from "../../lib/dates/edtf.ts";
import { today } from "../../lib/dates/today.ts";

test("the day is that of the calendar on the wall, also before the sun is up", () => {
  expect(today(new Date(2026, 2, 1, 0, 30))).toBe("2026-03-01");
  expect(today(new Date(2026, 11, 31, 23, 30))).toBe("2026-12-31");
  expect(parseEdtf(today())).not.toBeNull();
});
