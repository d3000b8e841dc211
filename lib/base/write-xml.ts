import { toXml } from "xast-util-to-xml";

/** What XML 1.0 (2.2) has no way to write: one of them in a headline, and no reader opens the feed. */
const unfit = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Writes an element as XML: `toXml`, which leaves `]]>` as it is, where XML 1.0 (2.4) wants it escaped in a text. No
 * element of ours is a CDATA section. What XML cannot hold is shown as missing (U+FFFD).
 */
export function writeXml(element: Parameters<typeof toXml>[0]): string {
  return toXml(element).replaceAll("]]>", "]]&gt;").replace(unfit, "\uFFFD");
}
