import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readDescription } from "../../lib/archive/read/description.ts";
import type { Element } from "../../lib/bag/tag-file.ts";
import { addressOfContact } from "../../lib/schema/contact-address.ts";

/**
 * What `bag-info.txt` says of an archive besides its size: what stands in its `archive.yaml`, and nothing where there is none.
 * @param day the day on which the bag is made
 */
export function aboutArchive(root: string, content: string, day: string): readonly Element[] {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    readonly version: string;
  };
  const made: readonly Element[] = [
    ["Bagging-Date", day],
    ["Bag-Software-Agent", `Sijill ${version}`],
  ];
  const { description, problems } = readDescription(content);
  if (!existsSync(path.join(content, "archive.yaml")) || problems.length > 0) return made;
  const { name, subtitle, site, contact } = description;
  const isAddress = contact !== undefined && addressOfContact(contact)?.startsWith("mailto:");
  return [
    ...made,
    ...(["en", "ar"] as const).map((locale): Element => [
      "External-Description",
      `${name[locale]}: ${subtitle[locale]}`,
    ]),
    ...(site.url === undefined
      ? []
      : [["External-Identifier", `${site.url}${site.basePath ?? ""}/`] as const]),
    ...(contact === undefined
      ? []
      : [[isAddress ? "Contact-Email" : "Contact-Address", contact] as const]),
  ];
}
