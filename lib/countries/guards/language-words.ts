import { wordSet } from "../../arabic/fold.ts";

/** The words by which `languages.ts` tells a language from a country; as in `word-sets.ts`. */

/** Behind these every adjective is one of language, whatever the country («باللهجة اللبنانية» is no mention of it). */
export const languageHeads = wordSet(`
لغة لغات لغتين لغتان لغتي لغتا لغته لغتها لغتهم لغاته لغاتها ألسنة لهجة لهجات لهجته لهجتها`);
/** «لغات أخرى مثل الفرنسية», «اللغات الثلاث، وهي …». */
export const between = wordSet(`
هي وهي هما منها بينها ومنها وبينها ضمنها مثل أخرى الأخرى عدة مختلفة متعددة رسمية أجنبية عالمية حية أم أولى ثانية ثالثة ثلاث أربع
خمس ست سبع ثماني تسع عشر اثنتان اثنتين رئيسية إلى جانب كذلك أيضا خاصة خصوصا لاسيما سيما سواء أو ثم فضلا عن إضافة مع حيث`);
export const or = wordSet(`أو ثم أم`);
export const copulas = wordSet(`هي ليست تعد تعتبر كانت أصبحت تبقى تظل باتت`);
/** Words that end as an adjective does. */
export const notAdjectives = wordSet(`عليه إليه فيه لديه يديه والديه عليها`);
export const numerals = wordSet(`أرقام أعداد رقم`);
/** Texts and parts of a language, described by its name: «النسخة الفرنسية». */
export const texts = wordSet(`
نسخة نسخ نسخته نسختها نسختيه نسختيها نسختين ترجمة ترجمات ترجمته ترجمتها طبعة طبعات طبعته طبعتها دبلجة مفردات مفردة ألفاظ لفظة حروف أحرف أبجدية كلمات مصطلحات`);
/** After «النسخة الروسية من» it is a country where the whole is one of these. */
export const contests = wordSet(`
كأس مونديال بطولة دوري دورة سباق رالي مهرجان معرض سيارة هاتف برنامج مسابقة جائزة طائرة صاروخ مؤتمر قمة`);
export const dictionaries = wordSet(`قاموس معجم قواميس معاجم`);
/** Nouns in construct: «معلمة الإنجليزية» teaches it, «المعلمة الإنجليزية» comes from there. */
export const lessons = wordSet(`
تعلم تعليم تدريس دراسة دروس درس دورة دورات حصة حصص مادة امتحان اختبار قواعد نحو معلم معلمة مدرس مدرسة مدرسي معلمي أستاذ أستاذة
أساتذة طلاب طلبة قسم أقسام إجادة إتقان إلمام معرفة نطق تكلم تحدث استعمال استخدام انتشار تاريخ كتاب إلغاء اعتماد فرض تعريب قراءة كتابة`);
export const speaking = wordSet(`
يجيد تجيد يجيدون تجيدين أجيد نجيد أجاد أجادت يتقن تتقن يتقنون أتقن أتقنت نتقن يتحدث تتحدث يتحدثون نتحدث يتكلم تتكلم يتكلمون نتكلم تكلم
يعتمد تعتمد اعتمدت ينطق ينطقون يتعلم تتعلم يتعلمون تعلم تعلمت نتعلم يدرس تدرس يدرسون يدرّس درس درست يعرف تعرف يعرفون يفهم تفهم يفهمون يجهل إجادة إجادته إجادتها
إجادتهم إتقان إتقانه إتقانها إتقانهم تعلمه تعلمها التحدث تحدثه تحدثها التكلم`);
export const towards = wordSet(`إلى عن وعن بدل عوض`);
export const within = wordSet(`من في ومن وفي`);
export const translating = wordSet(`
ترجم ترجمت ترجما ترجمه ترجمها ترجموه يترجم تترجم يترجمه يترجمها مترجم مترجمة مترجما مترجمون ترجمة ترجمات ترجمته ترجمتها تعريب عربه نقله
نقلها نقل نقلت لغة لغات معرب مدبلج مدبلجة كتاب رواية ديوان قصائد نص كلمة مصطلح لفظ اسم باسم تعني يعني معناها معناه يسمى تسمى يعرف تعرف يعرفون تنطق`);
/** Beside these «إلى الفرنسية» goes on from another noun. */
export const nationalities = wordSet(`جنسية حدود ليرة عملة شركة شركات قوات حكومة بطولة دوري أراضي`);

export const englishBefore = wordSet(`in into to from`);
export const englishSpeaking = wordSet(
  `speak speaks spoken speaking spoke learn learns learned learning teach teaches plain`,
);
export const englishAfter = wordSet(
  `language languages translation translations text version speaking speaker speakers edition subtitles words lessons dictionary`,
);
