/** Governments' bodies, parties and armed groups that many texts name, with the country in their names; rows as in `international.ts`. */
export const national = `
US | البيت الأبيض | White House
US | الكونغرس الأمريكي | United States Congress | الكونجرس الأمريكي | الكونغرس, الكونجرس | US Congress
US | مجلس الشيوخ الأمريكي | United States Senate | |  | US Senate
US | مجلس النواب الأمريكي | United States House of Representatives
US | وزارة الخارجية الأمريكية | United States Department of State | | الخارجية الأمريكية | US State Department
US | وزارة الدفاع الأمريكية | United States Department of Defense | البنتاغون, البنتاجون, وزارة الدفاع الأمريكية البنتاغون | | Pentagon
US | وزارة الخزانة الأمريكية | United States Department of the Treasury | | | US Treasury
US | وزارة العدل الأمريكية | United States Department of Justice
US | وزارة الأمن الداخلي الأمريكية | United States Department of Homeland Security
US | وكالة الاستخبارات المركزية الأمريكية | Central Intelligence Agency | وكالة المخابرات المركزية الأمريكية, وكالة الاستخبارات المركزية, وكالة المخابرات المركزية | | CIA
US | مكتب التحقيقات الفيدرالي | Federal Bureau of Investigation | مكتب التحقيقات الاتحادي, مكتب التحقيقات الفدرالي, مكتب التحقيقات الفيدرالي الأمريكي | | FBI
US | وكالة الأمن القومي الأمريكية | National Security Agency
US | مجلس الاحتياطي الفيدرالي | Federal Reserve | الاحتياطي الفيدرالي, مجلس الاحتياطي الاتحادي, الاحتياطي الفدرالي, الاحتياطي الاتحادي, مجلس الاحتياطي الفيدرالي الأمريكي, البنك المركزي الأمريكي
US | المحكمة العليا الأمريكية | Supreme Court of the United States
US | الوكالة الأمريكية للتنمية الدولية | United States Agency for International Development | الوكالة الأمريكية للتنمية | | USAID
US | وكالة ناسا | NASA | وكالة الفضاء الأمريكية, إدارة الطيران والفضاء الأمريكية, وكالة الفضاء الأمريكية ناسا | ناسا
US | القيادة المركزية الأمريكية | United States Central Command | |  | CENTCOM
US | الحزب الجمهوري الأمريكي | Republican Party (United States)
US | الحزب الديمقراطي الأمريكي | Democratic Party (United States) | الحزب الديموقراطي الأمريكي
RU | الكرملين | Kremlin
RU | مجلس الدوما الروسي | State Duma | مجلس الدوما
RU | وزارة الخارجية الروسية | Ministry of Foreign Affairs of Russia | | الخارجية الروسية | Russian Foreign Ministry
RU | وزارة الدفاع الروسية | Ministry of Defence of Russia | | | Russian Defence Ministry
RU | مجموعة فاغنر | Wagner Group | مجموعة فاجنر, مجموعة فاغنر الروسية, مرتزقة فاغنر | فاغنر
GB | مجلس العموم البريطاني | House of Commons | | مجلس العموم
GB | وزارة الخارجية البريطانية | Foreign Office | | الخارجية البريطانية
GB | بنك إنجلترا | Bank of England | بنك إنجلترا المركزي
GB | حزب العمال البريطاني | Labour Party (United Kingdom)
GB | حزب المحافظين البريطاني | Conservative Party (United Kingdom)
FR | قصر الإليزيه | Élysée Palace | الإليزيه
FR | الجمعية الوطنية الفرنسية | National Assembly of France
FR | وزارة الخارجية الفرنسية | Ministry of Foreign Affairs of France | | الخارجية الفرنسية | French Foreign Ministry
DE | البوندستاغ | Bundestag | البوندستاج
DE | وزارة الخارجية الألمانية | Federal Foreign Office | | الخارجية الألمانية
CN | الحزب الشيوعي الصيني | Chinese Communist Party
CN | وزارة الخارجية الصينية | Ministry of Foreign Affairs of China | | الخارجية الصينية | Chinese Foreign Ministry
TR | حزب العدالة والتنمية التركي | Justice and Development Party (Turkey)
TR | حزب الشعب الجمهوري التركي | Republican People's Party | حزب الشعب الجمهوري
TR | حزب العمال الكردستاني | Kurdistan Workers' Party | |  | PKK
TR | وزارة الدفاع التركية | Ministry of National Defence of Turkey
TR | وزارة الخارجية التركية | Ministry of Foreign Affairs of Turkey | | الخارجية التركية
IR | الحرس الثوري الإيراني | Islamic Revolutionary Guard Corps | | الحرس الثوري | IRGC
IR | فيلق القدس | Quds Force | فيلق القدس الإيراني
IR | وزارة الخارجية الإيرانية | Ministry of Foreign Affairs of Iran | | الخارجية الإيرانية | Iranian Foreign Ministry
IL | الكنيست | Knesset | الكنيست الإسرائيلي
IL | جهاز الموساد | Mossad | الموساد
IL | جهاز الشاباك | Shin Bet | الشاباك, الشين بيت
IL | حزب الليكود | Likud | الليكود
IL | حزب العمل الإسرائيلي | Israeli Labor Party
IL | حزب كاديما | Kadima | كاديما
IL | الجيش الإسرائيلي | Israel Defense Forces | جيش الاحتلال الإسرائيلي | جيش الاحتلال
PS | منظمة التحرير الفلسطينية | Palestine Liberation Organization | | منظمة التحرير | PLO
PS | السلطة الوطنية الفلسطينية | Palestinian Authority | السلطة الفلسطينية | | Palestinian National Authority
PS | حركة حماس | Hamas | حركة المقاومة الإسلامية حماس, حركة المقاومة الإسلامية
PS | كتائب القسام | al-Qassam Brigades | كتائب عز الدين القسام, كتائب الشهيد عز الدين القسام
PS | حركة فتح | Fatah | حركة التحرير الوطني الفلسطيني, حركة التحرير الوطني الفلسطيني فتح
PS | حركة الجهاد الإسلامي | Palestinian Islamic Jihad | حركة الجهاد الإسلامي في فلسطين, حركة الجهاد الإسلامي الفلسطينية | الجهاد الإسلامي
PS | سرايا القدس | al-Quds Brigades
PS | الجبهة الشعبية لتحرير فلسطين | Popular Front for the Liberation of Palestine
PS | الجبهة الديمقراطية لتحرير فلسطين | Democratic Front for the Liberation of Palestine
PS | المجلس التشريعي الفلسطيني | Palestinian Legislative Council
LB | حزب الله | Hezbollah | حزب الله اللبناني | | Hizbullah
LB | حركة أمل | Amal Movement | حركة أمل اللبنانية
LB | تيار المستقبل | Future Movement
LB | التيار الوطني الحر | Free Patriotic Movement
LB | حزب القوات اللبنانية | Lebanese Forces | | القوات اللبنانية
LB | الحزب التقدمي الاشتراكي | Progressive Socialist Party
LB | حزب الكتائب اللبنانية | Kataeb Party | حزب الكتائب
LB | مصرف لبنان | Banque du Liban | مصرف لبنان المركزي
SY | قوات سوريا الديمقراطية | Syrian Democratic Forces | قسد, قوات سورية الديمقراطية, قوات سوريا الديموقراطية | | SDF
SY | هيئة تحرير الشام | Hayat Tahrir al-Sham
SY | جبهة النصرة | al-Nusra Front
SY | وحدات حماية الشعب الكردية | People's Protection Units | وحدات حماية الشعب | | YPG
SY | المرصد السوري لحقوق الإنسان | Syrian Observatory for Human Rights | | المرصد السوري
SY | الدفاع المدني السوري | Syria Civil Defence | الخوذ البيضاء | | White Helmets
SY | الجيش السوري الحر | Free Syrian Army
IQ | الحشد الشعبي | Popular Mobilization Forces | هيئة الحشد الشعبي, الحشد الشعبي العراقي, قوات الحشد الشعبي | الحشد
IQ | قوات البيشمركة | Peshmerga | البيشمركة, قوات البشمركة, البشمركة
IQ | حزب الدعوة الإسلامية | Islamic Dawa Party
IQ | التيار الصدري | Sadrist Movement
IQ | عصائب أهل الحق | Asa'ib Ahl al-Haq
IQ | كتائب حزب الله العراقي | Kata'ib Hezbollah | كتائب حزب الله العراقية, كتائب حزب الله
IQ | الحزب الديمقراطي الكردستاني | Kurdistan Democratic Party | الحزب الديمقراطي الكوردستاني
IQ | الاتحاد الوطني الكردستاني | Patriotic Union of Kurdistan | الاتحاد الوطني الكوردستاني
YE | جماعة الحوثي | Houthi movement | جماعة أنصار الله, الحوثيون, الحوثيين, مليشيا الحوثي, ميليشيا الحوثي, حركة أنصار الله, جماعة الحوثيين, مليشيات الحوثي, ميليشيات الحوثي | | Ansar Allah
YE | المجلس الانتقالي الجنوبي | Southern Transitional Council | | المجلس الانتقالي
YE | مجلس القيادة الرئاسي اليمني | Presidential Leadership Council | مجلس القيادة الرئاسي
YE | المؤتمر الشعبي العام | General People's Congress | حزب المؤتمر الشعبي العام
YE | التجمع اليمني للإصلاح | Yemeni Congregation for Reform | حزب التجمع اليمني للإصلاح, حزب الإصلاح اليمني
EG | جماعة الإخوان المسلمين | Muslim Brotherhood | الإخوان المسلمين, الإخوان المسلمون, جماعة الإخوان المسلمون | جماعة الإخوان, الإخوان
EG | الأزهر الشريف | Al-Azhar
EG | دار الإفتاء المصرية | Dar al-Ifta of Egypt
EG | الحزب الوطني الديمقراطي | National Democratic Party (Egypt)
EG | حزب الحرية والعدالة | Freedom and Justice Party
EG | المجلس الأعلى للقوات المسلحة | Supreme Council of the Armed Forces
EG | هيئة قناة السويس | Suez Canal Authority
EG | وزارة الخارجية المصرية | Ministry of Foreign Affairs of Egypt | | الخارجية المصرية
SA | هيئة كبار العلماء السعودية | Council of Senior Scholars
SA | مركز الملك سلمان للإغاثة والأعمال الإنسانية | King Salman Humanitarian Aid and Relief Centre | مركز الملك سلمان للإغاثة | مركز الملك سلمان | KSrelief
SA | صندوق الاستثمارات العامة | Public Investment Fund | صندوق الاستثمارات العامة السعودي | | PIF
SA | وزارة الخارجية السعودية | Ministry of Foreign Affairs of Saudi Arabia | | الخارجية السعودية
SA | مركز الملك عبد الله بن عبد العزيز العالمي للحوار | KAICIID Dialogue Centre | مركز الملك عبد الله بن عبد العزيز العالمي للحوار بين أتباع الأديان والثقافات, مركز الملك عبد الله العالمي للحوار
AE | مركز محمد بن راشد للفضاء | Mohammed Bin Rashid Space Centre | |  | MBRSC
AE | مؤسسة محمد بن راشد آل مكتوم للمعرفة | Mohammed bin Rashid Al Maktoum Knowledge Foundation
AE | مبادرات محمد بن راشد آل مكتوم العالمية | Mohammed bin Rashid Al Maktoum Global Initiatives | مؤسسة مبادرات محمد بن راشد آل مكتوم العالمية
AE | جامعة محمد بن زايد للذكاء الاصطناعي | Mohamed bin Zayed University of Artificial Intelligence | |  | MBZUAI
AE | المجلس الوطني الاتحادي | Federal National Council | المجلس الوطني الاتحادي الإماراتي
KW | مجلس الأمة الكويتي | National Assembly of Kuwait
QA | مؤسسة قطر للتربية والعلوم وتنمية المجتمع | Qatar Foundation | | مؤسسة قطر
QA | جهاز قطر للاستثمار | Qatar Investment Authority
OM | جامعة السلطان قابوس | Sultan Qaboos University
SD | قوات الدعم السريع | Rapid Support Forces | مليشيا الدعم السريع, ميليشيا الدعم السريع | الدعم السريع | RSF
SD | مجلس السيادة السوداني | Transitional Sovereignty Council | مجلس السيادة الانتقالي, مجلس السيادة الانتقالي السوداني | مجلس السيادة
SD | قوى الحرية والتغيير | Forces of Freedom and Change | قوى إعلان الحرية والتغيير | الحرية والتغيير
SD | حزب المؤتمر الوطني السوداني | National Congress Party (Sudan)
SD | حزب الأمة القومي | National Umma Party | حزب الأمة القومي السوداني
TN | الاتحاد العام التونسي للشغل | Tunisian General Labour Union | | اتحاد الشغل | UGTT
TN | حركة النهضة | Ennahda Movement | حركة النهضة التونسية, حزب حركة النهضة | | Ennahda
TN | حركة نداء تونس | Nidaa Tounes | حزب نداء تونس, نداء تونس
TN | الهيئة العليا المستقلة للانتخابات التونسية | Independent High Authority for Elections
LY | المجلس الأعلى للدولة الليبي | High Council of State (Libya)
LY | حكومة الوفاق الوطني الليبية | Government of National Accord | حكومة الوفاق الليبية
LY | المؤسسة الوطنية للنفط | National Oil Corporation | المؤسسة الوطنية للنفط الليبية
DZ | جبهة التحرير الوطني الجزائرية | National Liberation Front (Algeria) | حزب جبهة التحرير الوطني
DZ | التجمع الوطني الديمقراطي الجزائري | Democratic National Rally | حزب التجمع الوطني الديمقراطي الجزائري | التجمع الوطني الديمقراطي
MA | حزب العدالة والتنمية المغربي | Justice and Development Party (Morocco)
MA | حزب الأصالة والمعاصرة | Authenticity and Modernity Party
MA | التجمع الوطني للأحرار | National Rally of Independents | حزب التجمع الوطني للأحرار
MA | حزب الاستقلال المغربي | Istiqlal Party
EH | جبهة البوليساريو | Polisario Front | البوليساريو, جبهة البوليزاريو, البوليزاريو
JO | الديوان الملكي الهاشمي | Royal Hashemite Court
JO | حزب جبهة العمل الإسلامي | Islamic Action Front | | جبهة العمل الإسلامي
SO | حركة الشباب الصومالية | al-Shabaab | حركة الشباب المجاهدين
NG | جماعة بوكو حرام | Boko Haram | بوكو حرام, حركة بوكو حرام
AF | حركة طالبان | Taliban | حركة طالبان الأفغانية | طالبان
- | تنظيم القاعدة | al-Qaeda
- | تنظيم الدولة الإسلامية | Islamic State | تنظيم داعش, داعش, تنظيم الدولة الإسلامية في العراق والشام, تنظيم داعش الإرهابي | | ISIS
`;
