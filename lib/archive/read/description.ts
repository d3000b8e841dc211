import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fieldsOf } from "../../article/fields.ts";
import { readYaml } from "../../article/front-matter.ts";
import { parseEdtf } from "../../dates/edtf.ts";
import { precisionOf } from "../../dates/edtf-precision.ts";
import type { Localized } from "../../locale/locale.ts";
import type { ContentProblem } from "./content-problem.ts";

/** What an archive says of itself: `content/archive.yaml`, written by people. */
export interface ArchiveDescription {
  readonly name: Localized<string>;
  readonly subtitle: Localized<string>;
  readonly description: Localized<string>;
  /** The day (`YYYY-MM-DD`) on which this state of the archive was published; null when nobody said. */
  readonly released: string | null;
}

/** An archive that does not say what it is bears the name of the software. */
const unnamed: ArchiveDescription = {
  name: { ar: "سِجِلّ", en: "Sijill" },
  subtitle: { ar: "أرشيف أخبار عربية", en: "An archive of Arabic news" },
  description: {
    ar: "نصوص إخبارية عربية محفوظة كما وردت، مع مصدر كل معلومة.",
    en: "Arabic news texts, kept as they came, with the source of every fact.",
  },
  released: null,
};

/** Reads the archive's description; a faulty file is reported and left aside. */
export function readDescription(contentDir: string): {
  readonly description: ArchiveDescription;
  readonly problems: readonly ContentProblem[];
} {
  const file = path.join(contentDir, "archive.yaml");
  if (!existsSync(file)) return { description: unnamed, problems: [] };
  const fail = (errors: readonly string[]) => ({
    description: unnamed,
    problems: errors.map((error) => ({
      file: "archive.yaml",
      message: `archive.yaml: ${error}.`,
    })),
  });
  try {
    const fields = fieldsOf(readYaml(readFileSync(file, "utf8")));
    fields.onlyKeys(["name", "subtitle", "description", "released"]);
    const inBoth = (key: string): Localized<string> => {
      const value = fields.within(key);
      return { ar: value.requiredText("ar"), en: value.requiredText("en") };
    };
    const description: ArchiveDescription = {
      name: inBoth("name"),
      subtitle: inBoth("subtitle"),
      description: inBoth("description"),
      released: fields.text("released"),
    };
    const { released } = description;
    if (released !== null && (parseEdtf(released) === null || precisionOf(released) !== "day"))
      fields.errors.push(`\`released\` "${released}" is not a day such as "2026-11-21"`);
    return fields.errors.length === 0 ? { description, problems: [] } : fail(fields.errors);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return fail([`it cannot be read as YAML: ${reason.replace(/:$/, "")}`]);
  }
}
