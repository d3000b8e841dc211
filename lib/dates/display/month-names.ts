import type { Localized } from "../../locale/locale.ts";

/**
 * Month names as they are printed. Kept here and not taken from `Intl` at run time, because its data differ between Node and
 * browsers and the same page must come out the same; the tests hold the Arabic Gregorian names equal to `Intl`'s pan-Arab
 * locale `ar` (مارس, not the آذار of ar-SY or the غشت of ar-MA).
 */
export const gregorianMonths: Localized<readonly string[]> = {
  ar: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(" "),
  en: "January February March April May June July August September October November December".split(
    " ",
  ),
};

/** Hijri months; English in the plain transliteration of the Arab press, without marks. */
export const hijriMonths: Localized<readonly string[]> = {
  ar: "محرم|صفر|ربيع الأول|ربيع الآخر|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة".split(
    "|",
  ),
  en: "Muharram|Safar|Rabi al-Awwal|Rabi al-Akhir|Jumada al-Ula|Jumada al-Akhira|Rajab|Shaban|Ramadan|Shawwal|Dhu al-Qida|Dhu al-Hijja".split(
    "|",
  ),
};
