import type { Step } from "./draft.ts";
import { agencyDateline } from "./steps/agency-dateline.ts";
import { bylineLine } from "./steps/byline-line.ts";
import { creditLine } from "./steps/credit-line.ts";
import { dateLines } from "./steps/date-lines.ts";
import { datePrefix } from "./steps/date-prefix.ts";
import { deskPrefix } from "./steps/desk-prefix.ts";
import { labelledLines } from "./steps/labelled-lines.ts";
import { pageFurniture } from "./steps/page-furniture.ts";
import { statedTitle } from "./steps/stated-title.ts";
import { yearInName } from "./steps/year-in-name.ts";

/** The layout rules, in the order in which they read a file: each sees what those before it left. */
export const layoutSteps: readonly Step[] = [
  pageFurniture,
  datePrefix,
  creditLine,
  labelledLines,
  dateLines,
  statedTitle,
  deskPrefix,
  agencyDateline,
  bylineLine,
  yearInName,
];
