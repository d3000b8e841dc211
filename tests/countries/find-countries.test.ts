import { describe, expect, it, vi } from "vitest";
import fc from "fast-check";
import { findCountries } from "../../lib/countries/find-countries.ts";

vi.setConfig({ testTimeout: 60_000 });

/** The countries of a text as `code:form`, in order, each once. */
function found(text: string): string {
  const all = findCountries(text).map(({ iso2, form }) => `${iso2}:${form}`);
  return [...new Set(all)].join(" ");
}

/** The codes alone. */
function codes(text: string): string {
  return [...new Set(findCountries(text).map(({ iso2 }) => iso2))].join(" ");
}

describe("findCountries, names", () => {
  it.each([
    ["شوارع بيروت خالية", "LB:capital"],
    ["الشارع المصري يترقب القرار", "EG:adjective"],
    ["وقعت دولة الإمارات وجمهورية كوريا الجنوبية مذكرة تفاهم", "AE:name KR:name"],
    ["الامارات توقع اتفاقا مع كوريا", "AE:name KR:name"],
    ["زلزال يضرب جنوب السودان", "SS:name"],
    ["فيضانات في شمال السودان", "SD:name"],
    ["كوريا الشمالية تطلق صاروخا", "KP:name"],
    ["بيان من جمهورية الكونغو الديمقراطية", "CD:name"],
    ["رئيس جمهورية الكونغو في باريس", "CG:name FR:capital"],
    ["غينيا الاستوائية تستضيف البطولة", "GQ:name"],
    ["انقلاب في غينيا بيساو", "GW:name"],
    ["مباراة غينيا ضد مالي: تعادل", "GN:name ML:name"],
    ["بابوا غينيا الجديدة", "PG:name"],
    ["روسيا البيضاء وروسيا", "BY:name RU:name"],
    ["أيرلندا الشمالية تصوت", "GB:name"],
    ["المملكة المتحدة تعلن", "GB:name"],
    ["المملكة العربية السعودية", "SA:name"],
    ["الجمهورية العربية السورية", "SY:name"],
    ["ساموا الأمريكية", "AS:name"],
    ["غويانا الفرنسية", "GF:name"],
    ["قمة الكوريتين", "KP:name KR:name"],
    ["إلى البوسنة والهرسك", "BA:name"],
    ["في ترينيداد وتوباغو", "TT:name"],
    ["مساعدات لأمريكا وبأميركا", "US:name"],
    ["الدانمرك والنمسا وسويسرا", "DK:name AT:name CH:name"],
  ])("%s → %s", (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe("findCountries, nouns with the article that are names without it", () => {
  it.each([
    ["النجم المصري محمد صلاح يقترب من العودة", "EG"],
    ["الهلال السوداني يتأهل", "SD"],
    ["الطالب السوري يتفوق على أقرانه", "SY"],
    ["القارئ المصري محمود خليل يتلو في الحرم", "EG"],
    ["الأمير المغربي مولاي رشيد يترأس الوفد", "MA"],
    ["البن اليمني يعود إلى الأسواق", "YE"],
    ["الجزائري سليماني ينتقل إلى ليستر", "DZ"],
    ["يتعاقد مع اليوناني فيتفا", "GR"],
    ["نقل عن المصري قوله", ""],
    ["سعر صرف الجنيه المصري اليوم", "EG"],
    ["صحيفة المصري اليوم", ""],
    ["نجم المصري يعتزل", ""],
    ["الدكتور المصري: الوضع مستقر", ""],
    ["محمد الكويتي رئيسا للمجلس", ""],
  ])("%s → %s", (text, expected) => {
    expect(codes(text)).toBe(expected);
  });
});

describe("findCountries, cities and their clubs", () => {
  it.each([
    ["الرياض يفوز على ضمك بثلاثية", ""],
    ["الرياض تستضيف القمة", "SA"],
    ["روما يضم المهاجم الواعد", ""],
    ["روما: البابا يدعو إلى السلام", "IT"],
    ["معرض الرياض يفتح أبوابه", "SA"],
    ["منتخب عمان يواجه الأردن", "OM JO"],
    ["رياح نشطة على عمان والزرقاء", "JO"],
    ["الملك عبد الله الثاني يستقبل في عمان الوزير", "JO"],
    ["الجيش المالي يستعيد المدينة", "ML"],
    ["تغلق حدودها مع بنين", "BJ"],
    ["سيول تحتج على التجربة", "KR"],
    ["مدرب كوبي للملاكمة", "CU"],
    ["دبلوماسيين روسا", "RU"],
  ])("%s → %s", (text, expected) => {
    expect(codes(text)).toBe(expected);
  });
});

describe("findCountries, proclitics and spelling", () => {
  it.each([
    ["وكوريا", "KR"],
    ["للعراق", "IQ"],
    ["وللأردن", "JO"],
    ["فالصين", "CN"],
    ["كاليابان", "JP"],
    ["بألمانيا", "DE"],
    ["وبالكويت", "KW"],
    ["لفلسطين", "PS"],
    ["مساعدات للبنانيين ولليبيين", "LB LY"],
    ["السّعوديّة", "SA"],
    ["الســعودية", "SA"],
    ["اليابـان", "JP"],
    ["لإسرائيل", "IL"],
    ["المصرى", ""],
    ["الرئيس المصرى", "EG"],
    ["سوريه", "SY"],
    ["تونس\u200F", "TN"],
  ])("%s → %s", (text, expected) => {
    expect(codes(text)).toBe(expected);
  });

  it("covers the whole word, proclitics included", () => {
    const text = "قال إن وللكوريين دورا";
    const [mention] = findCountries(text);
    expect(text.slice(mention?.start, mention?.end)).toBe("وللكوريين");
  });
});

describe("findCountries, adjectives in every inflection", () => {
  it.each([
    "كوري مقيم",
    "الوزير الكوري",
    "شركة كورية",
    "الوزارة الكورية",
    "وزارتان كوريتان",
    "الشركتين الكوريتين",
    "وزيران كوريان",
    "خبراء كوريين",
    "الكوريون",
    "والكوريين",
    "للكوريات",
    "نموذجا كوريًا",
    "بالكوري",
  ])("%s → KR", (text) => {
    expect(codes(text)).toBe("KR");
  });

  it.each([
    ["تونسيات يشاركن", "TN:adjective"],
    ["الزعيم الكوري الشمالي", "KP:adjective"],
    ["جنديين كوريين شماليين", "KP:adjective"],
    ["الشركات الكورية الجنوبية", "KR:adjective"],
    ["لاعب جنوب أفريقي", "ZA:adjective"],
    ["الحكومة الجنوب أفريقية", "ZA:adjective"],
    ["خبراء ألمان", "DE:adjective"],
    ["اعتقال سياح روس", "RU:adjective"],
    ["الأتراك والروس", "TR:adjective RU:adjective"],
    ["عمال هنود", "IN:adjective"],
    ["المغاربة يحتفلون", "MA:adjective"],
    ["الدوري الإنجليزي", "GB:adjective"],
    ["نظيره الألماني", "DE:adjective"],
    ["وزير الخارجية التركي", "TR:adjective"],
    ["مسؤول تركي كبير", "TR:adjective"],
    ["تعاون سعودي تركي", "SA:adjective TR:adjective"],
    ["رئيس الوزراء الهندي", "IN:adjective"],
    ["الفريق المصري", "EG:adjective"],
    ["السوري عمر السومة يغيب", "SY:adjective"],
    ["التعاقد مع المصري أحمد فتحي", "EG:adjective"],
    ["سوداني ينجو من حادث", "SD:adjective"],
    ["الأهلي المصري", "EG:adjective"],
    ["الرئيسان الروسي والتركي", "RU:adjective TR:adjective"],
    ["المحكمة المالية في باماكو", "ML:capital"],
  ])("%s → %s", (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe("findCountries, capitals", () => {
  it.each([
    ["اجتماع الدوحة", "QA:capital"],
    ["نقل المصاب للرياض", "SA:capital"],
    ["بيونغ يانغ تهدد", "KP:capital"],
    ["في سيول", "KR:capital"],
    ["سيول: لن نقبل بالتهديدات", "KR:capital"],
    ["مباحثات بين كوريا واليابان تستضيفها سيول", "KR:name JP:name KR:capital"],
    ["أبوظبي وأبو ظبي", "AE:capital"],
    ["مسقط تستضيف المحادثات", "OM:capital"],
    ["العاصمة الليبية طرابلس", "LY:adjective LY:capital"],
    ["العاصمة المغربية الرباط", "MA:adjective MA:capital"],
    ["رام الله", "PS:capital"],
    ["واشنطن وموسكو وبكين", "US:capital RU:capital CN:capital"],
  ])("%s → %s", (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe("findCountries, forms that mean something else as well", () => {
  it.each([
    ["القتال في شمال مالي", "ML"],
    ["النيجر ومالي وبوركينا فاسو", "NE ML BF"],
    ["توغو وبنين", "TG BJ"],
    ["جمهورية بنين", "BJ"],
    ["زيارة السلطان إلى عمان", "OM"],
    ["الإمارات وعمان", "AE OM"],
    ["السلطات الأردنية في عمان", "JO"],
    ["عمّان", "JO"],
    ["الملكة رانيا في عمان", "JO"],
    ["أمير موناكو يزور فرنسا", "MC FR"],
    ["عُمان", "OM"],
    ["عمان - رويترز", "JO"],
    ["الأردن وسلطنة عمان", "JO OM"],
    ["معرض من (الأردن) وآخر من (عمان)", "JO OM"],
    ["الوضع في الكونغو", "CD"],
    ["برازافيل عاصمة الكونغو", "CG"],
    ["قطر تفوز بالبطولة", "QA"],
    ["رفع كوبا من قائمة الإرهاب", "CU"],
    ["المغرب يستضيف القمة", "MA"],
    ["الزعيم الكوري كيم جونغ أون", "KP"],
    ["الزعيم الكوري الراحل كيم إيل سونغ", "KP"],
    ["السفير الكوري لدى القاهرة كيم يونغ سو", "KR EG"],
    ["الرئيس الكوري كيم داي جونغ", "KR"],
    ["الوزير الكوري كيم جونغ هون", "KR"],
    ["الوفد الكوري يزور مصنعا شمال القاهرة", "KR EG"],
    ["وزارة المرأة اليمنية", "YE"],
    ["فى القاهرة قال اليمنى", "EG"],
    ["البحرين تستضيف سباقا", "BH"],
    ["زيارة مصر على رأس وفد", "EG"],
    ["حكومة كاميرون في لندن", "GB"],
  ])("%s → %s", (text, expected) => {
    expect(codes(text)).toBe(expected);
  });
});

describe("findCountries, beside languages", () => {
  it.each([
    ["النسخة الروسية من كأس العالم", "RU"],
    ["النسخة البريطانية من الصحيفة", "GB"],
    ["المعلمة الفرنسية", "FR"],
    ["دروس في الفرنسية", "FR"],
    ["دورة ألمانية للسيارات", "DE"],
    ["مترجم فرنسي", "FR"],
    ["الفرنسية لغة رسمية في تشاد", "TD"],
    ["فازت على الألمانية أنجيليك كيربر", "DE"],
    ["بالألمانية أنجيلا ميركل", "DE"],
    ["تزوج من الفرنسية كارولين", "FR"],
    ["حصل على الجنسية الفرنسية", "FR"],
    ["من الجنسية الجزائرية إلى الفرنسية", "DZ FR"],
    ["القوات الفرنسية والألمانية", "FR DE"],
    ["الحكومتان الفرنسية والألمانية", "FR DE"],
    ["بين الحكومة السورية والروسية", "SY RU"],
    ["وكالة الأنباء الفرنسية", "FR"],
    ["الطائرات الروسية إلى جانب السورية", "RU SY"],
    ["إلى العاصمة الفرنسية باريس", "FR"],
    ["المدارس الفرنسية", "FR"],
    ["المنطقة الناطقة بالألمانية في سويسرا", "CH"],
    ["ترجمة الحكومة الفرنسية", "FR"],
    ["اليوم الفرنسية تلعب", "FR"],
    ["الوفد التركي يتحدث الإنجليزية", "TR"],
    ["الجالية التركية في ألمانيا تتقن الألمانية", "TR DE"],
    ["كتاب بالفرنسية للكاتب الجزائري كمال داود", "DZ"],
    ["المغرب يعتمد الإنجليزية بدل الفرنسية", "MA"],
    ["أستاذ اللغة الصينية في جامعة القاهرة", "EG"],
    ["الصحيفة الألمانية بيلد", "DE"],
    ["سويدي الجنسية", "SE"],
  ])("%s → %s", (text, expected) => {
    expect(codes(text).split(" ").sort()).toEqual(expected.split(" ").sort());
  });
});

describe("findCountries, names that are words, persons and clubs as well", () => {
  it.each([
    ["النيجر ونيجيريا تتفقان", "NE NG"],
    ["غينيا وغينيا بيساو وغينيا الاستوائية", "GN GW GQ"],
    ["الدومينيكان ودومينيكا", "DO DM"],
    ["جمهورية أفريقيا الوسطى وجنوب أفريقيا", "CF ZA"],
    ["جورجيا ميلوني تصل إلى تونس", "TN"],
    ["مالي تعلن الحداد", "ML"],
    ["مالي تعلن حالة الطوارئ في باماكو", "ML"],
    ["مالي.. انقلاب جديد", "ML"],
    ["مالي… انقلاب جديد", "ML"],
    ["مالي - انقلاب جديد", "ML"],
    ["مالي | مقتل جنود", "ML"],
    ["مالي والنيجر تنسحبان", "ML NE"],
    ["سفير مالي في الجزائر", "ML DZ"],
    ["الرئيس المالي يصل إلى باماكو", "ML"],
    ["القوات المالية تستعيد مدينة", "ML"],
    ["الجنود الماليون", "ML"],
    ["جندي مالي", "ML"],
    ["وزير خارجية مالي", "ML"],
    ["ضحايا من مالي وغانا", "ML GH"],
    ["بنين تنتخب رئيسا", "BJ"],
    ["بنين تعلن إحباط انقلاب", "BJ"],
    ["بنين.. محاولة انقلاب", "BJ"],
    ["جيش بنين يصد هجوما في كوتونو", "BJ"],
    ["قطر الشقيقة", "QA"],
    ["دولة قطر الشقيقة", "QA"],
    ["قطر تستضيف كل مباريات", "QA"],
    ["زار قطر واحدا من الوفود", "QA"],
    ["اليمن والسعودية", "YE SA"],
    ["الفيلسوف الكندي تشارلز تايلور", "CA"],
    ["رئيس الوزراء الكندي", "CA"],
    ["بليز كومباوري رئيس بوركينا فاسو", "BF"],
    ["بليز تنضم إلى الاتفاق", "BZ"],
    ["في بليز وغواتيمالا", "BZ GT"],
    ["مدرب كوبي", "CU"],
    ["السيجار الكوبي", "CU"],
    ["سيدة مصر الأولى", "EG"],
    ["السويدي إلكتريك توقع عقدا في تنزانيا", "TZ"],
    ["السويدي إبراهيموفيتش يغيب", "SE"],
    ["حملة المصري أحمد حسن", "EG"],
    ["المنتدى الإماراتي - الهندي", "AE IN"],
    ["اللقاء المصري - السوداني", "EG SD"],
    ["اللقاء المصري/السوداني", "EG SD"],
    ["التعاون السعودي–المصري", "SA EG"],
    ["اتفاق روسي - تركي", "RU TR"],
    ["الحدود السورية - التركية", "SY TR"],
    ["الأرقام اليابانية تتراجع", "JP"],
    ["قال للفرنسية", "FR"],
    ["كوسوفو", "XK"],
    ["كوسوفو وصربيا", "XK RS"],
    ["بريشتينا", "XK"],
    ["الرئيس الكوسوفي", "XK"],
    ["مصر على موقفها", "EG"],
    ["فوز مصر على المغرب", "EG MA"],
    ["اتفقت مصر على", "EG"],
    ["حصلت مصر على قرض", "EG"],
    ["مصر على أعتاب مرحلة", "EG"],
    ["مصر على رأس القائمة", "EG"],
    ["تشدد مصر على أن", "EG"],
    ["الشقيقة مصر على رأس", "EG"],
    ["ترامب مصر على بناء الجدار", "EG"],
    ["مِصر", "EG"],
    ["عمان 5 مايو (بترا)", "JO"],
    ["عمان (العمانية)", "OM"],
    ["عمان/ بترا", "JO"],
    ["العاصمة الأردنية عمان", "JO"],
    ["غرق قارب قبالة سواحل ليبيا في البحر المتوسط", "LY"],
    ["شرق الأردن", "JO"],
    ["الأردن وإسرائيل", "JO IL"],
    ["أكرا تستضيف القمة", "GH"],
    ["غانا وعاصمتها أكرا", "GH"],
    ["جوبا تستضيف المفاوضات", "SS"],
    ["في فينا عاصمة النمسا", "AT"],
    ["المنتخب الكامروني", "CM"],
    ["الكوت ديفوار والسينغال والتشاد", "CI SN TD"],
    ["منتخب ويلز", "GB"],
    ["منتخب بيرو", "PE"],
    ["بيرو تعلن", "PE"],
    ["تشاد تغلق الحدود", "TD"],
    ["لبنان: إضراب", "LB"],
    ["القمة الأردنية - المصرية", "JO EG"],
    ["المغرب الأقصى", "MA"],
    ["الكويتي والبحريني", "KW BH"],
    ["المركز الثقافي الفرنسي", "FR"],
    ["مستشفى الكندي في بغداد", "IQ"],
    ["نجم الدوري المصري", "EG"],
    ["نادي الزمالك المصري", "EG"],
    ["سموحة المصري يتعادل", "EG"],
    ["اتفقت تونس والجزائر ومصر على اعلان مشترك", "TN DZ EG"],
    ["دخل قطر كصديق", "QA"],
    ["حفظ كرامة التونسي في الخارج", "TN"],
    ["وزارة المالية في مصر", "EG"],
    ["تلفزيون روسيا اليوم الناطق بالعربية", "RU"],
    ["مباراة مصر على ملعب القاهرة", "EG"],
    ["مصر: على الجميع التعاون", "EG"],
    ["وكانت مصر على علم بالأمر", "EG"],
    ["هل مصر على استعداد", "EG"],
    ["أن مصر على استعداد", "EG"],
    ["إن مصر على تواصل مع", "EG"],
    ["لأن مصر على الطريق الصحيح", "EG"],
    ["أكد أن مصر على موقفها", "EG"],
    ["الدولة المصرية مصر على رأسها", "EG"],
    ["نحن في مصر على يقين", "EG"],
    ["حرص مصر على وحدة ليبيا", "EG LY"],
    ["ريال سعودي لكل فرد", "SA"],
    ["السويد وفنلندا", "SE FI"],
    ["مهرجان كان الفرنسي", "FR"],
    ["نيجيريا: مقتل", "NG"],
    ["غانا تفوز على مالي", "GH ML"],
  ])("%s → %s", (text, expected) => {
    expect(codes(text).split(" ").sort()).toEqual(expected.split(" ").sort());
  });
});

describe("findCountries in English", () => {
  it.each([
    ["Korea and Tunisia sign a memorandum", "KR:name TN:name"],
    ["Tunisia's prime minister met the South Korean delegation", "TN:name KR:adjective"],
    ["the US, the U.K. and the UAE", "US:name GB:name AE:name"],
    ["join us in turkey season, made of china", ""],
    ["NORTH KOREA LAUNCHES MISSILE", "KP:name"],
    ["Jordan Signs Deal With Egypt", "JO:name EG:name"],
    ["talks in Jordan and Oman", "JO:name OM:name"],
    ["Tunisians and Koreans in Seoul", "TN:adjective KR:adjective KR:capital"],
    ["the Dutch government", "NL:adjective"],
    ["Democratic Republic of the Congo", "CD:name"],
    ["Brazzaville, capital of the Congo", "CG:capital CG:name"],
    ["Papua New Guinea and Guinea-Bissau", "PG:name GW:name"],
    ["Korea–Tunisia cooperation", "KR:name TN:name"],
    ["Côte d'Ivoire", "CI:name"],
    ["Kosovo and Serbia; talks in Pristina", "XK:name RS:name XK:capital"],
    ["the minister speaks French and studied in German prisons", "DE:adjective"],
    ["translated into Turkish by an Egyptian", "EG:adjective"],
    ["the Chinese edition of the paper", ""],
    ["German officials to French firms", "DE:adjective FR:adjective"],
  ])("%s → %s", (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe("findCountries on any text", () => {
  const word = fc.constantFrom(
    ..."كوريا الجنوبية و للعراق تركي الأمير عمان مالي في سيول الرياض «الرياض» Jordan U.S. الكوريتين ‏ َّ ـ \n . ، ( ) 12".split(
      " ",
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(" ")),
  );

  it("gives spans of whole words, in order, that find the same country again", () => {
    fc.assert(
      fc.property(text, (value) => {
        const mentions = findCountries(value);
        let last = 0;
        for (const { start, end, iso2, rule } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(value.length);
          last = start;
          if (rule.includes(":")) continue;
          expect(findCountries(value.slice(start, end)).map((other) => other.iso2)).toContain(iso2);
        }
        expect(findCountries(value)).toEqual(mentions);
      }),
    );
  });

  it("keeps overlapping spans to the two Koreas", () => {
    fc.assert(
      fc.property(text, (value) => {
        const mentions = findCountries(value).filter(({ rule }) => !rule.endsWith(":both"));
        mentions.forEach(({ end }, index) => {
          expect(mentions[index + 1]?.start ?? Infinity).toBeGreaterThanOrEqual(end);
        });
      }),
    );
  });
});
