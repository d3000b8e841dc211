/**
 * Phrases that hold the name of a country and name none: seas, regions, peoples, clubs, newspapers, persons.
 * One a line, `{a/b}` as in `parse-table.ts`; they are matched as names are, longest first.
 */
export const notCountries = String.raw`
المحيط الهندي
الهند الغربية
جزر الهند الغربية
جزر الهند الشرقية
جوز الهند
جوز هندي
تمر هندي
التمر الهندي
الهنود الحمر
هندي أحمر
شبه القارة الهندية
القارة الهندية
{فول/الفول} {سوداني/السوداني}
القهوة التركية
قهوة تركية
{حمام/الحمام} {تركي/التركي}
الحمى المالطية
حمى مالطية
حمى مالطا
الحصبة الألمانية
الإنفلونزا الإسبانية
الأنفلونزا الإسبانية
التهاب الدماغ الياباني
حمى القرم الكونغو
حمى القرم والكونغو
القنب الهندي
{التين/تين} {الهندي/هندي}
{القسط/قسط} {الهندي/هندي}
{كلب/كلاب} الراعي الألماني
الراعي الألماني
الراعي البلجيكي
المفتاح الإنجليزي
الروليت الروسية
الروليت الروسي
{البحر/بحر} {الأيرلندي/الإيرلندي}
{القناة الإنجليزية/القنال الإنجليزي}
خليج {تايلاند/فنلندا/هندوراس/البحرين/تونس/بنما}
بحر {الفلبين/النرويج/أيرلندا}
مضيق {تايوان/كوريا}
{مضيق/قناة} موزمبيق
بحيرة {ملاوي/مالاوي}
نهر {غامبيا/باراغواي/أوروغواي/كولومبيا}
{الإمبراطورية/البلاهة} المنغولية
{الإسكندر/الإسكندر الأكبر/الإسكندر الثالث/إسكندر/فيليب/فيليب الثاني} المقدوني
دي {ليما/لا مدريد}
خليج عمان
بحر عمان
خليج عُمان
بحر الصين
بحر الصين الجنوبي
بحر الصين الشرقي
بحر اليابان
خليج المكسيك
خليج غينيا
غينيا الجديدة
خنزير غينيا
خنازير غينيا
نهر السنغال
نهر النيجر
دلتا النيجر
نهر الكونغو
نهر الأردن
بحيرة تشاد
حوض بحيرة تشاد
حوض الكونغو
مثلث برمودا
مضيق جبل طارق
شبه الجزيرة الكورية
شبه جزيرة كوريا
أم{ري/ير}كا اللاتينية
أم{ري/ير}كا الجنوبية
أم{ري/ير}كا الوسطى
أم{ري/ير}كا الشمالية
أم{ري/ير}كي لاتيني
أم{ري/ير}كية لاتينية
الأم{ري/ير}كية اللاتينية
الأم{ري/ير}كية الجنوبية
الأم{ري/ير}كي الجنوبي
الأم{ري/ير}كي اللاتيني
قارة أم{ري/ير}كا
الأم{ري/ير}كيتين
الأم{ري/ير}كيتان
كوبا أم{ري/ير}كا
كوبا ليبرتادوريس
كوبا دل ري
كوبا ديل ري
كوبا إيطاليا
كوبا كوكا
كوبا كوكاكولا
{الأرقام/أرقام} الهندية
اليمن و{البركات/البركة/السعادة/الخير/الخيرات/السرور/المسرات/الإقبال/الإيمان}
السويدي {إلكتريك/إليكتريك/إلكترك/للكابلات}
أرمينيا بيليفيلد
{أيرلندا/إيرلندا} الجديدة
تشاد {سميث/لو كلو/لو كلوس}
{مطار/مباراة} كوبي
كوبي براينت
{قهوة/لحم/لحوم/بقر} كوبي
ويلز فارغو
{أورسون/جيمي} ويلز
روزا لوكسمبورغ
جاك لندن
باريس جاكسون
باكو {ألكاسير/الكاسير/ألكاسر/الكاسر}
{ديل/دل} {بيرو/بييرو}
هيديكي {توجو/توغو}
{ماري/بيرسي} شيلي
{صلصة/فلفل/صوص} تشيلي
ريد هوت تشيلي
الكوريا الرومانية
المغرب العربي
المغرب الإسلامي
المغرب الأوسط
المغرب الأدنى
المغرب الفاسي
المغرب التطواني
أرض الصومال
صومالي لاند
الإمارات الصليبية
{جون/جاكلين/روبرت/إدوارد} كندي
{عائلة/آل} كندي
مصر الجديدة
مصر القديمة
صلاة المغرب
أذان المغرب
بني إسرائيل
بنو إسرائيل
صحيفة الرياض
جريدة الرياض
نادي الرياض
فريق الرياض
واشنطن بوست
الواشنطن بوست
واشنطن تايمز
واشنطن إيغزامينر
جورج واشنطن
دينزل واشنطن
باريس هيلتون
رالي داكار
آيا صوفيا
أيا صوفيا
مقاطعة كولومبيا
كولومبيا بيكتشرز
مايكل جوردان
جورجيا تك
مسقط رأس
مسقط رأسه
مسقط رأسها
مسقط رأسي
مسقط رأسهم
غاز البوتان
اتفاق أوسلو
اتفاقية أوسلو
اتفاقات أوسلو
اتفاقيات أوسلو
بروسيا الشرقية
فيكتوريا بيكهام
كلاوس
ديلي ميل
ديلي تلغراف
ديلي تلجراف
ديلي إكسبريس
ديلي نيوز
ديلي ميرور
ديلي ستار
بكيني
فروسية
الفروسية
Indian Ocean
West Indies
West Indian
East Indies
Indian subcontinent
American Indian
American Indians
Native American
Native Americans
Gulf of Oman
Sea of Oman
South China Sea
East China Sea
Sea of Japan
Gulf of Mexico
Gulf of Guinea
New Mexico
New Jersey
New Guinea
Guinea pig
Guinea pigs
Guinea fowl
New England
New South Wales
Niger Delta
Niger River
River Niger
Congo River
Congo Basin
River Congo
Senegal River
Jordan River
River Jordan
Jordan Valley
Michael Jordan
Air Jordan
Lake Chad
Lake Chad Basin
Korean Peninsula
Latin America
Latin American
Latin Americans
South America
South American
South Americans
Central America
Central American
Central Americans
North America
North American
North Americans
British Columbia
Bermuda Triangle
Strait of Gibraltar
Washington Post
Washington Times
Washington Examiner
Washington State
George Washington
Denzel Washington
Real Madrid
Atletico Madrid
Atlético Madrid
Atlético de Madrid
Paris Saint-Germain
Paris Hilton
Sporting Lisbon
French fries
Brazil nut
Brazil nuts
Turkish delight
Turkish bath
Turkish coffee
German measles
German shepherd
Spanish flu
Russian roulette
Japanese encephalitis
Crimean-Congo
Malta fever
Danish pastry
Swiss cheese
Panama hat
Dakar Rally
Oslo Accords
Oslo Accord
Oslo Agreement
Oslo Agreements
North Pole
South Pole
Pole position
English Channel
Emirates Stadium
Georgia Tech
University of Georgia
State of Georgia
Atlanta Georgia
Children of Israel
`;
