import { narrowToDates } from "./narrow-to-dates.ts";
import { readDates } from "./read-dates.ts";
import { readAsDate } from "./resolve-date.ts";

/** All that a question of dates needs and others do not: much code for a browser, loaded together (`load-dates.ts`). */
export const dateReading = { readDates, narrowToDates, readAsDate };
