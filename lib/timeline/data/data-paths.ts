import type { Locale } from "../../locale/locale.ts";

/** Folder of the timeline's data files, from the root of the site. */
const FOLDER = "timeline-data";

/** Addresses of the data files, without base path and leading slash. */
export const dataPaths = {
  summary: `${FOLDER}/summary.json`,
  file: (name: string) => `${FOLDER}/${name}`,
  /** Events of one day (`MM-DD`) of any year. */
  onThisDay: (locale: Locale, day: string) => `${FOLDER}/day/${locale}/${day}.json`,
} as const;
