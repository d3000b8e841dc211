/**
 * Companies and football clubs, with a word beside each name that means something else as well; rows as in
 * `international.ts`.
 */
export const companiesAndClubs = `
SA | أرامكو السعودية | Saudi Aramco | شركة أرامكو, شركة أرامكو السعودية, أرامكو | | Aramco
SA | شركة سابك | SABIC | الشركة السعودية للصناعات الأساسية, سابك
SA | الخطوط الجوية العربية السعودية | Saudia | الخطوط السعودية, الخطوط الجوية السعودية
SA | مصرف الراجحي | Al Rajhi Bank
SA | البنك الأهلي السعودي | Saudi National Bank | | | SNB
AE | شركة بترول أبوظبي الوطنية | Abu Dhabi National Oil Company | أدنوك, شركة أدنوك | | ADNOC
AE | طيران الإمارات | Emirates (airline)
AE | الاتحاد للطيران | Etihad Airways | طيران الاتحاد
AE | مبادلة للاستثمار | Mubadala Investment Company | شركة مبادلة للاستثمار, شركة مبادلة | مبادلة | Mubadala
AE | موانئ دبي العالمية | DP World | شركة موانئ دبي العالمية
AE | شركة مصدر | Masdar | شركة أبوظبي لطاقة المستقبل, أبوظبي لطاقة المستقبل
AE | بنك أبوظبي الأول | First Abu Dhabi Bank
AE | بنك الإمارات دبي الوطني | Emirates NBD
AE | شركة إعمار العقارية | Emaar Properties | إعمار العقارية
QA | قطر للطاقة | QatarEnergy | شركة قطر للطاقة, قطر للبترول, شركة قطر للبترول | | Qatar Petroleum
QA | الخطوط الجوية القطرية | Qatar Airways | الخطوط القطرية
QA | بنك قطر الوطني | Qatar National Bank
KW | مؤسسة البترول الكويتية | Kuwait Petroleum Corporation
KW | بنك الكويت الوطني | National Bank of Kuwait
KW | الخطوط الجوية الكويتية | Kuwait Airways
OM | الطيران العماني | Oman Air
BH | طيران الخليج | Gulf Air
EG | شركة مصر للطيران | EgyptAir | مصر للطيران
EG | البنك الأهلي المصري | National Bank of Egypt
JO | الخطوط الجوية الملكية الأردنية | Royal Jordanian | شركة الملكية الأردنية | الملكية الأردنية
LB | طيران الشرق الأوسط | Middle East Airlines
DZ | شركة سوناطراك | Sonatrach | سوناطراك, مجمع سوناطراك
DZ | شركة سونلغاز | Sonelgaz | سونلغاز, مجمع سونلغاز
DZ | الخطوط الجوية الجزائرية | Air Algérie
TN | الخطوط التونسية | Tunisair | الخطوط الجوية التونسية
MA | الخطوط الملكية المغربية | Royal Air Maroc | الخطوط الجوية الملكية المغربية
MA | المكتب الشريف للفوسفاط | OCP Group | المجمع الشريف للفوسفاط, مجموعة المكتب الشريف للفوسفاط
US | شركة آبل | Apple
US | شركة غوغل | Google | غوغل, جوجل, شركة جوجل
US | شركة ألفابت | Alphabet Inc.
US | شركة مايكروسوفت | Microsoft | مايكروسوفت
US | شركة أمازون | Amazon (company)
US | شركة ميتا | Meta Platforms | ميتا بلاتفورمز
US | شركة فيسبوك | Facebook | فيسبوك, فيس بوك
US | شركة إنستغرام | Instagram | إنستغرام, إنستجرام, إنستاغرام
US | شركة تويتر | Twitter | تويتر
US | شركة أوبن إيه آي | OpenAI | أوبن إيه آي
US | شركة إنفيديا | Nvidia | إنفيديا, شركة نفيديا
US | شركة إنتل | Intel | إنتل
US | شركة تسلا | Tesla, Inc. | شركة تيسلا | تيسلا
US | شركة سبيس إكس | SpaceX | سبيس إكس, شركة سبايس إكس, سبايس إكس
US | شركة بوينغ | Boeing | بوينغ, بوينج, شركة بوينج
US | شركة لوكهيد مارتن | Lockheed Martin | لوكهيد مارتن, لوكهيد مارتين
US | شركة جنرال موتورز | General Motors | جنرال موتورز
US | شركة جنرال إلكتريك | General Electric | جنرال إلكتريك
US | شركة إكسون موبيل | ExxonMobil | إكسون موبيل
US | شركة شيفرون | Chevron | شيفرون
US | شركة فايزر | Pfizer | فايزر
US | شركة موديرنا | Moderna | موديرنا
US | شركة نتفليكس | Netflix | نتفليكس
US | بنك غولدمان ساكس | Goldman Sachs | غولدمان ساكس, جولدمان ساكس
US | بنك جيه بي مورغان | JPMorgan Chase | جيه بي مورغان, جي بي مورغان, جيه بي مورجان
US | سيتي غروب | Citigroup | سيتي جروب
GB | شركة أسترازينيكا | AstraZeneca | أسترازينيكا
GB | شركة بريتيش بتروليوم | BP | بريتيش بتروليوم
GB | بنك إتش إس بي سي | HSBC | إتش إس بي سي
GB | شركة رولز رويس | Rolls-Royce | رولز رويس
FR | شركة إيرباص | Airbus | إيرباص
FR | شركة توتال إنرجيز | TotalEnergies | توتال إنرجيز, توتال إنيرجيز, توتال إنرجي
DE | شركة سيمنز | Siemens | سيمنز
DE | شركة فولكس فاغن | Volkswagen | فولكس فاغن, فولكسفاغن, فولكس فاجن
DE | شركة بيونتك | BioNTech | بيونتك, بيونتيك
DE | دويتشه بنك | Deutsche Bank
RU | شركة غازبروم | Gazprom | غازبروم, جازبروم
RU | شركة روسنفت | Rosneft | روسنفت
CN | شركة هواوي | Huawei | هواوي
CN | شركة علي بابا | Alibaba Group | مجموعة علي بابا, شركة علي بابا الصينية
CN | تطبيق تيك توك | TikTok | تيك توك
KR | شركة سامسونغ | Samsung | سامسونغ, سامسونج, شركة سامسونج, سامسونغ إلكترونيكس
KR | شركة هيونداي | Hyundai | هيونداي
JP | شركة تويوتا | Toyota | تويوتا
JP | شركة نيسان موتور | Nissan | شركة نيسان
JP | سوفت بنك | SoftBank | مجموعة سوفت بنك
EG | الأهلي المصري | Al Ahly SC | النادي الأهلي المصري
EG | الزمالك المصري | Zamalek SC | نادي الزمالك
SA | الهلال السعودي | Al Hilal SFC | نادي الهلال السعودي
SA | النصر السعودي | Al Nassr FC | نادي النصر السعودي
SA | الأهلي السعودي | Al Ahli Saudi FC | النادي الأهلي السعودي
SA | الاتحاد السعودي لكرة القدم | Saudi Arabian Football Federation
SA | نادي الاتحاد السعودي | Al-Ittihad Club (Jeddah) | اتحاد جدة
AE | العين الإماراتي | Al Ain FC | نادي العين الإماراتي
QA | السد القطري | Al Sadd SC | نادي السد القطري
TN | الترجي التونسي | Espérance Sportive de Tunis | الترجي الرياضي التونسي | الترجي الرياضي
TN | النجم الساحلي | Étoile Sportive du Sahel | النجم الرياضي الساحلي, النجم الساحلي التونسي
MA | الوداد البيضاوي | Wydad AC | | الوداد الرياضي
MA | الرجاء البيضاوي | Raja CA | الرجاء الرياضي, نادي الرجاء الرياضي
DZ | شبيبة القبائل | JS Kabylie | نادي شبيبة القبائل
DZ | مولودية الجزائر | MC Alger | نادي مولودية الجزائر
ES | ريال مدريد | Real Madrid CF | ريال مدريد الإسباني, نادي ريال مدريد
ES | نادي برشلونة | FC Barcelona | برشلونة الإسباني, نادي برشلونة الإسباني
ES | أتلتيكو مدريد | Atlético Madrid | أتليتكو مدريد, أتلتيكو مدريد الإسباني
GB | مانشستر يونايتد | Manchester United F.C. | مانشستر يونايتد الإنجليزي
GB | مانشستر سيتي | Manchester City F.C. | مانشستر سيتي الإنجليزي
GB | ليفربول الإنجليزي | Liverpool F.C. | نادي ليفربول
GB | نادي تشيلسي | Chelsea F.C. | تشيلسي الإنجليزي, تشلسي الإنجليزي
GB | نادي أرسنال | Arsenal F.C. | أرسنال الإنجليزي, أرسنال
GB | نادي توتنهام | Tottenham Hotspur F.C. | توتنهام الإنجليزي, توتنهام هوتسبير
IT | يوفنتوس | Juventus FC | نادي يوفنتوس, يوفنتوس الإيطالي
IT | إنتر ميلان | Inter Milan | إنتر ميلان الإيطالي, نادي إنتر ميلان
DE | بايرن ميونخ | FC Bayern Munich | بايرن ميونيخ, بايرن ميونخ الألماني, بايرن ميونيخ الألماني
DE | بوروسيا دورتموند | Borussia Dortmund | بوروسيا دورتموند الألماني
FR | باريس سان جيرمان | Paris Saint-Germain FC | باريس سان جرمان, باريس سان جيرمان الفرنسي
`;
