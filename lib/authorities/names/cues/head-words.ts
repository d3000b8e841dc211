import { wordSet } from "../../../arabic/fold.ts";

/** Heads of names of bodies, without article: «وزارة …», «الحزب …». */
export const bodyHeads = wordSet(`
وزارة مجلس لجنة مركز هيئة مؤسسة جامعة شركة منظمة بنك مصرف اتحاد جمعية معهد أكاديمية وكالة محكمة صندوق غرفة مستشفى كلية
مديرية نقابة رابطة أمانة ديوان دارة مفوضية سفارة قنصلية رئاسة حزب حركة نادي قناة إذاعة صحيفة جريدة تنظيم جماعة
كتائب سرايا جيش شرطة حرس قطب كنيسة برلمان تحالف ائتلاف تيار جبهة كتلة فيلق لواء ميليشيا مليشيا قوات شبكة بورصة متحف
بلدية دائرة نيابة أسطول فرقة كونفدرالية فيدرالية فدرالية مرصد مدرسة ثانوية مصحة دار مصلحة سلطة جهاز خطوط طيران
تعاونية كنفدرالية تنسيقية خفر عمادة مشيخة إفتاء جوازات جمارك ديوانة مكتبة`);

/** Nouns with the article that head bodies beside these: «الحماية المدنية», «الأمن الوطني». */
export const guardHeads = wordSet(`
الأمن الحماية الدفاع الاستخبارات المخابرات البحرية الهلال الصليب البيت الخطوط الملكية الأمم الادعاء الإدارة الجامعة
القضاء الفرقة`);

/** Of those, the ones that are bodies with their adjective, whatever stands around them. */
export const sureHeads = wordSet(`الأمم البيت الهلال الصليب الخطوط`);

/** Heads that a proper name follows as it is: «وكالة رويترز», «نادي برشلونة», «حركة نداء تونس». */
export const namingHeads = wordSet(`
وكالة حزب نادي تنظيم حركة شركة صحيفة قناة موقع فريق جماعة مجموعة شبكة إذاعة جريدة مجلة منظمة مؤسسة ميليشيا مليشيا منصة
تطبيق تلفزيون مصرف بنك راديو يومية أسبوعية محرك متصفح كتيبة كتائب نظيره نظيرها عملاق`);

/** Heads that a name bears or leaves out: «(حركة) نداء تونس». */
export const looseHeads = wordSet(`
حزب حركة تنظيم نادي فريق جماعة وكالة قناة صحيفة جريدة مجلة شركة موقع منظمة مؤسسة شبكة ميليشيا مليشيا منصة تطبيق إذاعة
راديو كتائب`);

/** Parts of bodies: what follows is the body, not a name of the part («مركز الأمن», «كتلة حركة …»). */
export const partHeads = wordSet(`
فرقة مركز وحدة منطقة إدارة فرع كتلة مصلحة مكتب قسم قوات مقر مجلس هيئة مديرية لجنة نادي فريق`);

/** Heads that need more than «الوطني» or «العام» behind them to be one body. */
export const openHeads = wordSet(`
هيئة شركة غرفة معهد مركز لجنة منظمة جمعية اتحاد مجلس نقابة وكالة مؤسسة مدرسة صندوق ديوان إدارة جامعة مصلحة كلية رابطة
محكمة مستشفى مديرية سلطة مكتبة دائرة أمانة مرصد أكاديمية قناة إذاعة حزب تيار`);

/** Heads that are other things as well: without article they need to act like a body. */
export const ambiguousHeads = wordSet(`
حركة سلطة شبكة دار تيار جهاز خطوط طيران حملة مجلة نيابة قناة جبهة شرطة رئاسة لواء كتلة تحالف فرقة قوات مجموعة`);

/** Bodies that every country has of its own: «وزارة الداخلية» alone says not whose. */
export const stateHeads = wordSet(`
وزارة رئاسة شرطة جيش حرس نيابة برلمان محكمة جمارك ديوانة سفارة أمن حماية دفاع حكومة استخبارات مخابرات بحرية قضاء ادعاء`);

/** Behind «مجلس», «بنك» and «قوات»: then they are bodies of a state too. */
export const nationalChambers = wordSet(`
الوزراء النواب نواب الشورى الأمة الشعب الأعيان المستشارين الشيوخ القضاء الأعلى العموم الوطني المركزي المسلحة`);

/** Heads of names of events. */
export const eventHeads = wordSet(`
قمة مؤتمر مهرجان معرض بطولة كأس ملتقى دوري أولمبياد مونديال مهرجانات أيام معاهدة اتفاقية اتفاق ثورة معركة حرب عملية
سباق ماراثون جائزة`);

/** Bodies of one word with the article that the news of the world knows. */
export const knownBodies = wordSet(`
الديوانة الجمارك البنتاغون الكرملين الكونغرس الكونجرس الأزهر الفيفا اليونسكو اليونيسكو اليونيسف الإنتربول الناتو
الفاتيكان الكنيست الدوما الباسيج`);
