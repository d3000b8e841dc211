import type { Localized } from "../locale/locale.ts";

/** What the check of a raw file says; apart from the other words, since only its module loads them. */
export interface FixityStrings {
  readonly check: string;
  readonly intact: string;
  /** With `{sum}`, the checksum as it was computed. */
  readonly changed: string;
  readonly missed: string;
}

const ar: FixityStrings = {
  check: "تحقّق من سلامة الملف",
  intact: "الملف سليم: حسب متصفحك بصمته الآن فجاءت مطابقة.",
  changed: "الملف تغيّر: بصمته كما حسبها متصفحك الآن {sum}.",
  missed: "تعذّر التحقق: لم يصل الملف، أو لا يتيح المتصفح حساب بصمته.",
};

const en: FixityStrings = {
  check: "Check the file",
  intact: "Intact: your browser has just computed its checksum, and it is the same.",
  changed: "Changed: its checksum, as your browser has just computed it, is {sum}.",
  missed: "Not checked: the file did not arrive, or the browser cannot compute checksums here.",
};

export const fixityStrings: Localized<FixityStrings> = { ar, en };
