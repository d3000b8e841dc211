import type { Locale } from "../../locale/locale.ts";
import { eventItem } from "../list/event-item.ts";
import type { TimelineEvent } from "../timeline-event.ts";
import { namedFile, type TimelineFile } from "./named-file.ts";
import type { TextFiles, TimelineSet } from "./summary.ts";

/** Bytes of JSON after which a file of texts is closed: one file is less than a view may load, even unpacked. */
const LIMIT = 40_000;

/** The entries of the list in one language, cut into files. */
export function* textFiles(
  set: TimelineSet,
  prefix: string,
  events: readonly TimelineEvent[],
  locale: Locale,
): Generator<TimelineFile, TextFiles> {
  const files: (readonly [number, string])[] = [];
  for (const rows of cut(events, locale)) {
    const { name, file } = namedFile(set, prefix, `[${rows.join()}]`);
    yield file;
    files.push([rows.length, name]);
  }
  return files;
}

/** Entries as JSON, as many at a time as a file holds. */
function* cut(events: readonly TimelineEvent[], locale: Locale): Generator<readonly string[]> {
  let rows: string[] = [];
  let bytes = 0;
  for (const event of events) {
    const row = JSON.stringify(eventItem(event, locale));
    const size = utf8Length(row);
    if (rows.length > 0 && bytes + size > LIMIT) {
      yield rows;
      rows = [];
      bytes = 0;
    }
    rows.push(row);
    bytes += size;
  }
  if (rows.length > 0) yield rows;
}

/** The bytes of a text in UTF-8, without writing them: half of a surrogate pair counts for two. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
