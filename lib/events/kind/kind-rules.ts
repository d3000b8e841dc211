import type { EventKind } from "../event-kind.ts";
import {
  isAgain,
  isBornOrMade,
  isCalledOff,
  isEveryYear,
  isInstead,
  isPublicationLine,
  isTimeOfYear,
  isUntil,
} from "./not-told.ts";
import { isBudget, isEdition, isLaw, isRanking, isSeason } from "./named-year.ts";
import { isCountedPeriod, isForecast, isStatistic } from "./figures.ts";
import { isSince, isSinceMoment } from "./since.ts";
import { isSaidThen } from "./said-then.ts";
import { isBefore, type Scene } from "../scene.ts";
import { isPlanned } from "./planned-by-words.ts";

/** One reason to call a dated sentence something. */
interface KindRule {
  /** Shown to readers, in words of `lib/strings/kind-rule-words.ts`. */
  readonly name: string;
  readonly kind: EventKind;
  readonly holds: (scene: Scene) => boolean;
}

const atPublication = ({ relation }: Scene) =>
  relation === "same" || relation === "eve" || relation === "running";

/** «يوم السبت» in a text of which no day is known. */
const NOTHING = /^X{4}(?:-XX)*$/;

/** «مطلع الشهر الجاري»، «هذا الأسبوع», with a deed. */
const isCurrentDeed = (scene: Scene) =>
  scene.relation === "around" && scene.days <= 31 && isBefore(scene, "moment", 10);

/** Why a dated sentence is what it is; the first that holds decides. The last always holds. */
export const kindRules: readonly KindRule[] = [
  { name: "publication-line", kind: "report", holds: isPublicationLine },
  { name: "recurring", kind: "background", holds: isAgain },
  { name: "every-year", kind: "background", holds: isEveryYear },
  { name: "time-of-year", kind: "background", holds: isTimeOfYear },
  { name: "born-or-made", kind: "background", holds: isBornOrMade },
  { name: "only-an-end", kind: "background", holds: isUntil },
  { name: "called-off", kind: "background", holds: isCalledOff },
  { name: "instead-of", kind: "background", holds: isInstead },
  { name: "law-date", kind: "background", holds: isLaw },
  { name: "budget-year", kind: "background", holds: isBudget },
  { name: "season-name", kind: "background", holds: isSeason },
  { name: "ranking-year", kind: "background", holds: isRanking },
  {
    name: "edition-ahead",
    kind: "planned",
    holds: (s) => isEdition(s) && (s.relation === "after" || isPlanned(s)),
  },
  { name: "edition-year", kind: "background", holds: isEdition },
  { name: "begun-then", kind: "happening", holds: isSinceMoment },
  { name: "lasting-since", kind: "background", holds: isSince },
  { name: "length-of-time", kind: "background", holds: isCountedPeriod },
  { name: "forecast", kind: "background", holds: isForecast },
  { name: "statistic", kind: "background", holds: isStatistic },
  { name: "after-publication", kind: "planned", holds: ({ relation }) => relation === "after" },
  { name: "said-then", kind: "background", holds: isSaidThen },
  { name: "publication-day", kind: "report", holds: atPublication },
  {
    name: "planned-by-words",
    kind: "planned",
    holds: (s) => s.relation !== "before" && isPlanned(s),
  },
  { name: "current-weeks-lead", kind: "report", holds: (s) => s.lead && isCurrentDeed(s) },
  { name: "current-weeks", kind: "happening", holds: isCurrentDeed },
  { name: "current-period", kind: "background", holds: ({ relation }) => relation === "around" },
  { name: "before-publication", kind: "happening", holds: ({ relation }) => relation === "before" },
  { name: "day-without-date", kind: "report", holds: ({ mention }) => NOTHING.test(mention.edtf) },
  { name: "without-publication", kind: "happening", holds: () => true },
];
