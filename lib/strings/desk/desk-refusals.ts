import type { Localized } from "../../locale/locale.ts";
import { isolate } from "../isolate.ts";
import { fill } from "../phrase.ts";

/** What the desk's server says when it cannot do what was asked, in each language. */
export const deskRefusals = {
  token: {
    ar: "ينقص هذا العنوانَ رمزُه. افتح العنوان كاملًا كما كتبه المكتب عند تشغيله.",
    en: "The token is missing from this address. Open the whole address that the desk wrote when it started.",
  },
  host: {
    ar: "لا يجيب المكتب إلا من عنوان هذا الجهاز. افتح العنوان الذي كتبه المكتب عند تشغيله.",
    en: "The desk answers on this machine's own address only. Open the address that the desk wrote when it started.",
  },
  origin: {
    ar: "لا يُكتب شيء بطلب من موقع آخر. افتح المكتب من عنوانه.",
    en: "Nothing is written for another site. Open the desk at its own address.",
  },
  notHere: {
    ar: "لا شيء في هذا العنوان.",
    en: "There is nothing at this address.",
  },
  method: {
    ar: "لا يمكن طلب هذا العنوان بهذه الطريقة.",
    en: "This address does not take this kind of request.",
  },
  tooLarge: {
    ar: "المرسَل أطول مما يقبله المكتب. قسّمه إلى أجزاء.",
    en: "What was sent is longer than the desk accepts. Send it in parts.",
  },
  notJson: {
    ar: "تعذّرت قراءة المرسَل: يجب أن يكون JSON بالشكل المتفق عليه.",
    en: "What was sent cannot be read: it must be JSON of the agreed form.",
  },
  noArticle: {
    ar: "لا مقال بهذا الرقم في الأرشيف.",
    en: "The archive has no article of this id.",
  },
  noPerson: {
    ar: "لم يُعرف بعد صاحب القرار. اكتب اسمك أولًا.",
    en: "It is not known yet who decides. Enter your name first.",
  },
  badPerson: {
    ar: "الاسم فارغ أو طويل أو فيه حرف لا يُرى. اكتبه في سطر واحد.",
    en: "The name is empty, too long, or has an invisible character. Write it on one line.",
  },
  nothingToUndo: {
    ar: "لا قرار يمكن التراجع عنه.",
    en: "There is nothing to undo.",
  },
  nothingDecided: {
    ar: "لم يُقرَّر شيء.",
    en: "Nothing was decided.",
  },
  badDate: {
    ar: `«{value}» ليس تاريخًا بصيغة EDTF. اكتب مثلًا ${isolate("2022-04-01")} أو ${isolate("2022-04")} أو ${isolate("2023~")}.`,
    en: "“{value}” is not an EDTF date. Write one such as 2022-04-01, 2022-04 or 2023~.",
  },
  badCountry: {
    ar: "«{value}» ليس رمز بلد من حرفين (ISO 3166). اكتب مثلًا TN.",
    en: "“{value}” is not a two-letter ISO 3166 code. Write one such as TN.",
  },
  faultyFile: {
    ar: "في الملف {file} خطأ يجب إصلاحه فيه أولًا، ولم يُكتب شيء: {what}.",
    en: "The file {file} has a fault that must be mended in it first, and nothing was written: {what}.",
  },
  noParagraph: {
    ar: "لم تعد في المقال الفقرة {value}، ولم يُكتب شيء. حمّل المقال من جديد.",
    en: "The article has no paragraph {value} any more, and nothing was written. Load it again.",
  },
  noName: {
    ar: "لم يعد هذا الاسم بين أسماء النصوص. حدّث القائمة.",
    en: "This name is no longer among the names of the texts. Load the list again.",
  },
  noRecord: {
    ar: "لا سجل بهذا المعرّف.",
    en: "There is no record of this id.",
  },
  nameTaken: {
    ar: "السجل {id} يحمل هذا الاسم. ادمج الاسم فيه، أو اذكر بلدًا يميّزه.",
    en: "The record {id} bears this name already. Merge the name into it, or name a country that tells them apart.",
  },
  ofRecord: {
    ar: "هذا الاسم في سجل. عدّل السجل نفسه في مجلد المحتوى، أو تراجع عن اعتماده.",
    en: "This name is in a record. Edit the record itself in the content folder, or undo that it was accepted.",
  },
  mergedIntoItself: {
    ar: "لا يُدمج الاسم في نفسه.",
    en: "A name cannot be merged into itself.",
  },
  diskFull: {
    ar: "القرص ممتلئ، ولم يُكتب شيء. أفسح فيه مكانًا ثم أعد المحاولة.",
    en: "The disk is full, and nothing was written. Make room on it and try again.",
  },
  diskLocked: {
    ar: "لا تسمح صلاحيات مجلد المحتوى بالكتابة فيه أو القراءة منه، ولم يُكتب شيء. غيّر الصلاحيات ثم أعد المحاولة.",
    en: "The content folder may not be written or read, and nothing was written. Change its permissions and try again.",
  },
  notUtf8: {
    ar: "الملف {file} ليس بترميز UTF-8، ولو كُتب فيه شيء لضاعت حروفه. احفظه بهذا الترميز أولًا.",
    en: "The file {file} is not UTF-8, and its letters would be lost if anything was written into it. Save it as UTF-8 first.",
  },
  badValue: {
    ar: "لا يمكن كتابة هذا، ولم يُكتب شيء: {what}.",
    en: "This cannot be written, and nothing was: {what}.",
  },
  decidedMeanwhile: {
    ar: "بُتَّ في هذا الاسم في أثناء ذلك. حدّث القائمة.",
    en: "This name has been decided in the meantime. Load the list again.",
  },
  broken: {
    ar: "حدث خطأ في المكتب، ولم يُكتب شيء. وتفصيله في النافذة التي شُغّل منها المكتب.",
    en: "Something went wrong in the desk, and nothing was written. The window in which the desk was started tells more.",
  },
} as const satisfies Readonly<Record<string, Localized<string>>>;

/** Says that a file of people has a fault; the file by its way inside the content folder. */
export function faultyFile(file: string, faults: readonly string[]): Localized<string> {
  return refusalWith("faultyFile", { file, what: faults.join("; ") });
}

/** Says that what was decided cannot stand in a file. */
export function badValue(faults: readonly string[]): Localized<string> {
  return refusalWith("badValue", { what: faults.join("; ") });
}

/** A refusal that names something. */
export function refusalWith(
  name:
    "badDate" | "badCountry" | "badValue" | "faultyFile" | "nameTaken" | "noParagraph" | "notUtf8",
  values: Readonly<Record<string, string>>,
): Localized<string> {
  const { ar, en } = deskRefusals[name];
  const apart = Object.fromEntries(
    Object.entries(values).map(([key, text]) => [key, isolate(text)]),
  );
  return { ar: fill(ar, apart), en: fill(en, values) };
}
