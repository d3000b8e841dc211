import { describe, expect, it, test } from "vitest";
import { DAY, told } from "./told.ts";

/** Kind and rule of the only date, or of the one whose words are given. */
function kindOf(text: string, referenceDate: string | undefined = DAY, span?: string) {
  const found = told(text, referenceDate).find((date) => span === undefined || date.span === span);
  return found && `${found.kind} ${found.rule}`;
}

describe("by the day of publication", () => {
  test.each([
    // before
    ["وصل الرئيس إلى الدوحة الأحد الماضي في زيارة رسمية.", "happening before-publication"],
    ["واندلع الحريق في 3 أبريل 2018 في مستودع للأخشاب.", "happening before-publication"],
    ["ولد الشاعر في حلب عام 1936.", "happening before-publication"],
    // after
    ["ينطلق المعرض في المنامة يوم الأحد المقبل.", "planned after-publication"],
    ["وتقام المباراة النهائية في 1 يونيو 2019.", "planned after-publication"],
    ["يغلق باب التسجيل قبل 30 مايو 2019.", "planned after-publication"],
    // the day itself and the day before
    ["افتتح الوزير اليوم مستشفى جديدا في صلالة.", "report publication-day"],
    ["اصطدمت شاحنتان مساء أمس الأربعاء على الطريق الساحلي.", "report publication-day"],
    ["تتواصل أعمال المنتدى من 14 إلى 17 مايو 2019.", "report publication-day"],
    // a misprinted year does not make today the past
    ["ضبطت الجمارك اليوم الخميس 16 مايو 2018 شحنة من الأدوية.", "report publication-day"],
  ])("%s", (text, expected) => expect(kindOf(text)).toBe(expected));

  it("knows a meeting that is over from today's by the same weekday", () => {
    expect(kindOf("وكان الوزيران قد التقيا الاثنين الماضي في مسقط.")).toBe(
      "happening before-publication",
    );
  });

  it("counts from a month of publication what lies before it", () => {
    const text = "زار الوفد مراكش في السابع والعشرين من مارس.";
    expect(kindOf(text, "2019-04")).toBe("happening before-publication");
  });
});

describe("by words", () => {
  test.each([
    // the day of the saying
    ["وقال المتحدث يوم الأحد الماضي إن الميناء يعمل كالمعتاد.", "background said-then"],
    ["وأوضح في بيان صدر السبت الماضي أن الخدمة عادت.", "background said-then"],
    ["وأضاف المدير في تصريح أمس أن العدد يكفي.", "background said-then"],
    // but what is told behind «أن» has its own day
    ["وأكدت الوزارة أن الطائرة هبطت السبت الماضي بسلام.", "happening before-publication"],
    // what was founded is no figure, whatever is counted behind it
    ["وتأسس الصندوق عام 1971 وتبلغ أصوله نحو 320 مليار دولار.", "happening before-publication"],
    // figures
    ["وبلغت الصادرات العام الماضي 3 ملايين طن.", "background statistic"],
    ["وتراجع الإنتاج بنسبة 4% مقارنة بعام 2017.", "background statistic"],
    ["وسجلت 45 حالة خلال الأشهر الثلاثة الأولى من 2018.", "background length-of-time"],
    ["ويتوقع أن يبلغ عدد السكان 9 ملايين نسمة بحلول عام 2040.", "background forecast"],
    // states and what began
    ["وتعيش الأسرة في المخيم منذ عام 2012.", "background lasting-since"],
    ["ويرأس النادي منذ 2009.", "background lasting-since"],
    ["وانطلقت الأشغال منذ مارس 2017.", "happening begun-then"],
    ["وهي أسوأ عاصفة منذ يونيو 2007 عندما ضرب الإعصار السواحل.", "happening begun-then"],
    // names with a year
    ["وينص قانون العمل عدد 18 لسنة 2003 على ذلك.", "background law-date"],
    ["والمرسوم المؤرخ في 9 فبراير 1998 ما زال ساريا.", "background law-date"],
    ["وهو رقم ورد في ميزانية 2018.", "background budget-year"],
    ["وتصدر ترتيب الدوري في موسم 2016-2017.", "background season-name"],
    ["وحلت الجامعة عاشرة في تصنيف الجامعات العربية لعام 2020.", "background ranking-year"],
    ["ويستعد المنتخب لتصفيات مونديال 2022.", "planned edition-ahead"],
    ["وشارك اللاعب في مونديال 2014.", "background edition-year"],
    // called off, replaced
    ["وكان من المقرر أن تقام المباراة الأحد الماضي.", "background called-off"],
    ["وألغت النقابة الإضراب الذي كان مبرمجا يوم 20 مايو.", "background called-off"],
    ["وأعلن الاتحاد إلغاء مباراة الأحد المقبل بسبب العاصفة.", "background called-off"],
    ["وتقرر تأجيل الجلسة إلى الأحد المقبل.", "planned after-publication"],
    // a month of the Hijri year is one like any other where it has its year
    ["وصدر القرار في محرم 1436هـ.", "happening before-publication"],
    // again and again
    ["وتقلع الرحلة أيام الثلاثاء والخميس والسبت.", "background recurring"],
    ["ويستقبل المكتب الزوار يوم السبت من الساعة 8 إلى الساعة 12.", "background recurring"],
    ["وتتوفر المواد الغذائية خلال شهر رمضان.", "background time-of-year"],
    ["والمتهمان من مواليد 1991.", "background born-or-made"],
    ["ومدد النادي عقد مدربه حتى 2022.", "background only-an-end"],
    // now
    ["وتشهد المدينة هذا العام إقبالا من الزوار.", "background current-period"],
    ["وتدور نهاية الأسبوع الحالي مباريات الجولة العاشرة.", "planned planned-by-words"],
    ["ومن المتوقع تشغيل المحطة في وقت لاحق من هذا العام.", "planned planned-by-words"],
    ["تراجعت الشكاوى. وأغلقت الشرطة مطلع هذا الشهر سوقا عشوائية.", "happening current-weeks"],
    ["أغلقت الشرطة مطلع هذا الشهر سوقا عشوائية.", "report current-weeks-lead"],
    ["ومن المقرر أن تستضيف المدينة هذا العام ثلاث قمم.", "planned planned-by-words"],
  ])("%s", (text, expected) => expect(kindOf(text)).toBe(expected));

  it("tells the new date from the one that it replaces", () => {
    const text = "وستقام المباراة يوم 25 مايو بدلا من 20 مايو.";
    expect(told(text).map(({ kind }) => kind)).toEqual(["planned", "background"]);
  });

  it("tells the dates of one sentence apart", () => {
    const text = "وكان الاتحاد قد أوقف اللاعب في 2 مارس الماضي، وينظر في طعنه يوم 28 مايو المقبل.";
    expect(told(text).map(({ kind }) => kind)).toEqual(["happening", "planned"]);
  });
});

describe("the line of publication", () => {
  test.each([
    ["صنعاء في 16 مايو 2019"],
    ["نشر في 16 مايو 2019"],
    ["المنامة 16 مايو 2019 / بنا / استقبل ولي العهد وفدا من رجال الأعمال."],
  ])("%s is no happening", (text) => {
    expect(told(text)[0]?.kind).toBe("report");
    expect(told(text, "")[0]?.kind).toBe("report");
  });
});

describe("a text whose publication is not known", () => {
  it("is planned by its words alone", () => {
    const text = "وسيعقد المؤتمر في طنجة يوم 3 مارس 2031.";
    expect(told(text, "")[0]?.kind).toBe("planned");
  });

  it("happened where nothing says otherwise", () => {
    expect(told("وزار الوفد طنجة في 3 مارس 2011.", "")[0]?.kind).toBe("happening");
  });

  test.each([
    ["وتبدأ المحاكمة يوم السبت المقبل.", "planned"],
    ["وتستأنف الجلسة غدا.", "planned"],
    ["وتم توقيع العقد في مايو الماضي.", "happening"],
    ["واستقبل الوزير يوم السبت وفدا.", "report"],
  ])("hears in «%s» what the date says of itself", (text, kind) => {
    expect(told(text, "")[0]?.kind).toBe(kind);
  });

  it("keeps figures in the background", () => {
    expect(told("وبلغت المبيعات في 2011 نحو 40 مليون درهم.", "")[0]?.kind).toBe("background");
  });
});

it("reads each sentence by itself", () => {
  const text = "وبلغت النسبة 4% مقارنة بالعام السابق. وزار الوزير الميناء في مارس الماضي.";
  expect(told(text).map(({ kind }) => kind)).toContain("happening");
});
