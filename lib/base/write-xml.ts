import { toXml } from "xast-util-to-xml";

/**
 * Writes an element as XML: `toXml`, which leaves `]]>` as it is, where XML 1.0 (2.4) wants it escaped in a text. No
 * element of ours is a CDATA section.
 */
export function writeXml(element: Parameters<typeof toXml>[0]): string {
  return toXml(element).replaceAll("]]>", "]]&gt;");
}
