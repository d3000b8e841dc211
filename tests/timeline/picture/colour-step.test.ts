import { expect, test } from "vitest";
import { colourStep } from "../../../lib/timeline/picture/colour-step.ts";

test("the most bears the full colour, one the palest, and the scale never falls", () => {
  for (const most of [2, 3, 7, 120, 9000]) {
    const steps = Array.from({ length: most }, (_, i) => colourStep(i + 1, most));
    expect(steps[0]).toBe(0);
    expect(steps.at(-1)).toBe(4);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  }
});

test("where all counts are one, there is one tint: the full one", () => {
  expect(colourStep(1, 1)).toBe(4);
});
