import type { Step } from "./draft.ts";
import { creditLine } from "./steps/credit-line.ts";
import { datePrefix } from "./steps/date-prefix.ts";
import { statedTitle } from "./steps/stated-title.ts";
import { yearInName } from "./steps/year-in-name.ts";

/** The layout rules, in the order in which they read a file: each sees what those before it left. */
export const layoutSteps: readonly Step[] = [datePrefix, creditLine, statedTitle, yearInName];
