import { po } from "gettext-parser";
import type { ReadFile, Returned } from "../returned.ts";

/** Reads a PO file; what is `fuzzy` is not finished, and counts as not translated. */
export function readPo(text: string): ReadFile {
  let file: ReturnType<typeof po.parse>;
  try {
    file = po.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, error: `it cannot be read as PO: ${reason.replace(/\.+$/u, "")}` };
  }
  const entries = Object.values(file.translations).flatMap((context) => Object.values(context));
  const segments = entries
    .filter(({ msgid }) => msgid !== "")
    .map(({ msgctxt, msgid, msgstr, comments }): Returned => {
      const isFuzzy = /(?:^|[\s,])fuzzy(?:$|[\s,])/u.test(comments?.flag ?? "");
      const place = msgctxt?.includes("#") ? msgctxt : null;
      return {
        where: place ?? `"${msgid.slice(0, 40)}"`,
        place,
        stamp: /^stamp (\S+)$/mu.exec(comments?.extracted ?? "")?.[1] ?? null,
        source: msgid,
        // The library's types promise it, and a file that ends early has none.
        target: isFuzzy ? "" : ((msgstr as readonly string[] | undefined)?.[0] ?? ""),
        confirmed: !isFuzzy,
      };
    });
  return { ok: true, value: { segments, faults: [] } };
}
