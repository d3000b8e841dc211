import { wordSet } from "../../arabic/fold.ts";

/**
 * The words that the guards look for beside a form that means something else as well. Arabic words stand
 * without article; they are compared folded, with proclitics and article taken off.
 */

/** Words that lead to the name of a country or capital. */
export const cues = wordSet(`
جمهورية دولة مملكة سلطنة إمارة جزيرة جزر عاصمة مدينة في إلى نحو داخل رئيس رئيسة حكومة شعب سفير سفيرة سفارة منتخب
شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي in to from republic city capital island of`);
export const capitalWords = wordSet(`عاصمة capital`);
export const streets = wordSet(`شارع حي ميدان`);

export const pyongyang = wordSet(`بيونغ بيونج بيونق بيونغيانغ بيونجيانج`);
/** Kim is the name of every fifth Korean: only all parts of a leader's name tell of the North. */
export const northernLeaders = [`كيم;جونغ جونج;أون اون ايل إيل`, `كيم;ايل إيل;سونغ سونج`].map(
  (name) => name.split(";").map(wordSet),
);
export const upon = wordSet(`على`);
export const pronouns = wordSet(`
هو هي نحن أنه إنه لأنه لكنه كأنه فهو وهو أني إني أنا كان ظل بات زال لازال مازال يزال لايزال مايزال غير أنك إنك ليس لست أصبح أضحى أمسى يبدو بدا وكأنه`);
export const forces = wordSet(`ظروف ظرف قوة قوى أسباب سبب حالة حالات حوادث ضرورة أحداث`);
export const ivoryThings = wordSet(`برج أبراج لون مقبض أبيض`);
export const prayerBefore = wordSet(
  `صلاة أذان بعد قبل قبيل بعيد وقت عند مغيب سنة فرض ركعتي نافلة بلاد إفطار أذكار صلوات`,
);
export const prayerAfter = wordSet(`عشاء`);
export const east = wordSet(`مشرق`);
export const injuries = wordSet(`قطع تمزق تمزقات أوتار غضروف جراحة مفصل`);
export const ligaments = wordSet(`صليبي داخلي خارجي جانبي أمامي خلفي مقدس`);
/** Before a leader's name: «الرئيس ترامب مصر على …». */
export const leaders = wordSet(`رئيس وزير مدرب لاعب نجم زعيم أمير ملك نائب مدير`);
/** «قطر شقيق»: a land. */
export const landly = wordSet(
  `شقيق عربي إسلامي مسلم آخر مجاور واحد معين صديق أوروبي أفريقي آسيوي غربي`,
);
export const every = wordSet(`كل أي ذات`);
export const joinedWords = wordSet(`باكرا وجوبا`);
export const kindis = wordSet(`يعقوب فارابي خوارزمي سينا رشد`);
export const philosophers = wordSet(`فيلسوف فلاسفة`);
/** What bears a person's name without its article; «الشركة السويدية» has it. */
export const namedAfter = wordSet(`
مستشفى معهد شارع ميدان مسجد جامع دار نادي مجمع برج فندق قصر سوق حي ملعب كوبري جسر نفق آل بيت مطعم مقهى مصنع متجر معرض مكتب شركة مجموعة مؤسسة عائلة أسرة قبيلة مدرسة ثانوية جامعة جائزة مكتبة قاعة قضية كنية مزرعة ساحة عيادة صيدلية`);
export const tens = wordSet(`
عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون عشر`);
export const drinking = wordSet(
  `شرب يشرب تشرب شربت احتسى يحتسي تحتسي احتست تناول يتناول ملأ يملأ كسر اشرب اشربي تناولي`,
);
export const cupLike = wordSet(`كبيرا صغيرا ساخنا باردا واحدا كاملا مليئا فارغا زجاجيا ورقيا آخر`);
export const jordan = wordSet(`الأردن`);
export const omanAgency = wordSet(`عمانية`);
export const races = wordSet(`رالي سباق راليات rally`);
export const wires = wordSet(`
كهرباء كهربائي كهربائية بحري بحرية ألياف انترنت ضوئي ضوئية سلك أسلاك توصيل نحاس نحاسي شحن اتصالات كابلات سرقة فولت جهد`);
export const seas = wordSet(`أحمر أبيض متوسط أسود ميت`);
export const meetings = wordSet(`ملتقى مرج برزخ مجمع`);
/** Words of the Jordanian court, beside which عمان is Amman. */
export const jordanian = wordSet(
  `رانيا هاشمي هاشمية زرقاء إربد مفرق بلقاء كرك جرش مادبا عجلون معان رصيفة بترا عمون`,
);
export const markets = wordSet(`سوق بورصة أمانة`);
/** Heads that a country has and a city has not: after them عمان is Oman. */
export const national = wordSet(`
منتخب سلطان سلطنة سفير سفارة حكومة دولة شعب خارجية اتحاد سواحل قابوس خليج بحر طيران`);
export const gases = wordSet(`غاز أسطوانة أسطوانات`);
export const clubWords = wordSet(`نادي فريق لاعب مهاجم مدرب مدافع حارس نجم`);
/** Words in ي that are no verb in the masculine, beside given names. */
export const notVerbs = wordSet(`يناير ينبع يمني يمنية ياباني يابانية يهودي يساري يسار يمين يديه`);
export const frenchClub = wordSet(`فرنسي`);
export const dishes = wordSet(`
كنافة بسبوسة بطاطس دجاج لحم خضار خضروات فرن شاي تقديم حلويات حلوى طعام أكل ضيافة كفتة سمك قهوة بيتزا كعك زجاج نحاس فضة
فضية نحاسية دائرية مستديرة صينية`);
export const states = wordSet(`ولاية`);
export const georgias = wordSet(`أمريكية أميركية ميلوني تك`);
export const american = wordSet(`atlanta bulldogs alabama florida tennessee usa`);
export const rivers = wordSet(`نهر غور وادي ضفة ضفتي ضفاف مياه منابع روافد مجرى حوض`);
export const schools = wordSet(`
بنات مدارس مدرسة مدرستي مجمع تعليم طلاب ابتدائية متوسطة ثانوية كلية كليات أقسام قسم تحفيظ معلمين روضة مدير أطفال أنجب رزق حضانة`);
export const borders = wordSet(`حدود حدودها حدوده رئيس جمهورية`);
export const drinks = wordSet(
  `شاي ماء قهوة حليب عصير لبن نسكافيه كابتشينو مياه زنجبيل نعناع ينسون`,
);

/** Prepositions behind which a name stands. */
export const prepositions = wordSet(`
في إلى من عن على مع وفي ومن وعن ومع ضد لدى أمام بين نحو داخل خارج عبر حول تجاه باتجاه صوب ضمن حتى منذ خلال بعد قبل وسط تحت فوق قرب قبالة دون سوى`);
export const ownMoney = wordSet(`خاص خاصة اقتصادي وإداري إداري كبير ضخم`);
export const maliCues = wordSet(`
جمهورية دولة حكومة شعب سفارة سفير منتخب رئيس زعيم قائد مدرب جيش انقلاب انقلابيو لاعبو جنود متمردو رئيسا حدود شمال جنوب شرق غرب وسط شمالي جنوبي شرقي
غربي حرب أزمة عاصمة`);
/** «رئيس مالي تنفيذي» heads the finances. */
export const officers = wordSet(`تنفيذي إداري للشركة للبنك للمجموعة للنادي سابق جديد`);
/** Malian and never financial. */
export const maliSure = wordSet(`جيش جنود جندي منتخب شعب قوات لاعب مهاجم مدافع`);
export const maliNouns = wordSet(`
حكومة جيش رئيس رئاسة قوات سلطات خارجية دفاع شعب عاصمة منتخب لاعب مهاجم مدافع أراضي جمهورية جنود ضابط`);

/** Words that only a writer who types ى for final ي writes so. */
export const egyptianSpellings = new Set(["فى", "الذى", "التى", "وفى", "هى", "أى", "وهى"]);

export const papers = wordSet(`صحيفة جريدة نادي فريق جروب لاعب مدرسة مدارس`);
export const romanThings = wordSet(`
دولة اضطهادات إمبراطورية امبراطور مسرح مسارح مدرج مدرجات عصر آثار عهد حمام حمامات أعمدة معبد حقبة مصارعة كنيسة قانون أرقام مدينة قلعة حضارة
فترة قناصل قبور مقابر تماثيل تمثال طريق عهود عصور`);
export const football = wordSet(`
نادي فريق دوري مباراة مهاجم ميلان إنتر يوفنتوس نابولي لاتسيو هدف لاعب مدرب توتي كالتشيو مدافع حارس فيورنتينا سامبدوريا أتالانتا
تورينو تعادل يتعادل فوز يفوز يهزم هزم يخسر خسر ملعب كأس جماهير ليون مرسيليا نيس انتقال صفقة`);
export const peopleWords = wordSet(`
مسؤولين مسؤولون جنود خبراء دبلوماسيين دبلوماسيون طيارين علماء قراصنة لاعبين سياح رجال مستشارين مستشارون مقاتلين مقاتلون ضباط
مواطنين مهندسين نواب محققين محققون صحفيين باحثين باحثون رواد عسكريين عسكريون سجناء مرتزقة مستثمرين شركاء عملاء ركاب أطباء قادة`);
export const accords = wordSet(`اتفاق اتفاقية اتفاقات اتفاقيات مسار عملية ملحق مبادئ`);
export const poles = wordSet(`north south position vault star`);

export const floods = wordSet(`
سيول أمطار مطر وادي أودية مجاري مجرى مياه فيضانات فيضان جارفة جريان درء تصريف غزيرة منقولة أخطار خطر دفاع غرق أغرقت جرفت
أضرار تضرر عواصف رياح رعدية بردية شعاب متضرري شبكة احتجاز كوارث كارثة سدود سد جازان عسير تجرف داهمت خلفت قطعت`);
export const governing = wordSet(`
تعلن تؤكد تنفي تدعو ترفض تطالب تحذر تتهم تستدعي تدين تبحث توقع تقول ترد تعتزم تدرس تجري تطلق تختبر تستضيف تفرض وواشنطن وطوكيو وبيونغ وبكين
أعلنت أكدت نفت دعت رفضت حذرت اتهمت استدعت قالت ردت أطلقت تحتج تستأنف تلغي تقرر توافق تنتقد تشدد تصر تتعهد تعرب تعلق
تتوعد تتفق تسعى تستعد تنشر تجدد تتمسك تلوح تراقب تخطط تعزز تطلب تقترح ترحب تستنكر تشارك تفتتح تحتفل شهدت تشهد تواجه واجهت انسحبت تنسحب طردت تطرد علقت غادرت تغادر خسرت تخسر فازت تفوز تعادلت تتعادل
حققت تحقق تحتل احتلت تعاني عانت تقع كانت أصبحت باتت ظلت تنتخب انتخبت تغلق أغلقت تستقبل استقبلت ترسل أرسلت حصلت تحصل وصفت اعتبرت تعتبر تملك`);
export const deaths = wordSet(`مصرع وفاة قتلى ضحايا مفقودين غرقى منكوبي انجراف`);
/** Papers, channels and sites, before names such as «روسيا اليوم». */
export const outlets = wordSet(`صحيفة جريدة قناة موقع مجلة وكالة إذاعة بوابة شبكة`);
/** Before an outlet that is cited, with «عن» or without. */
export const citing = wordSet(`نقلا حسب بحسب وفق وفقا`);
export const today = wordSet(`اليوم`);
export const branches = wordSet(`
مكتب مكاتب مدير مديرة قيادة قيادات مستوى ممثل حزب فرع برامج أمين استراتيجية تقرير تقارير`);
export const measures = wordSet(`سحب جر نصف أنصاف طول محيط عرض شاحنة سيارة مقاس يبلغ بلغ شفرات`);
export const units = wordSet(`
سم سنتيمتر سنتيمترا متر أمتار ملم مليمتر بوصة كيلومتر دائرة عجلة أنبوب أنابيب ماسورة كرة إطار ندى فوهة حفرة كوكب قمر أرض عدسة كبير صغير داخلي خارجي سفينة مركبة عربة`);
