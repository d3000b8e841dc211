/**
 * News agencies, and those whose reports agencies carry, as they call themselves and as the Arabic press signs their
 * texts. Written by hand. A row: id, country (- where it has none or is of several), kind, name in Arabic, name in
 * English, other spellings.
 */
export const agencies = `
spa | SA | agency | وكالة الأنباء السعودية | Saudi Press Agency | واس, و ا س, SPA
kuna | KW | agency | وكالة الأنباء الكويتية | Kuwait News Agency | كونا, KUNA
wam | AE | agency | وكالة أنباء الإمارات | Emirates News Agency | وام, WAM
qna | QA | agency | وكالة الأنباء القطرية | Qatar News Agency | قنا, QNA
bna | BH | agency | وكالة أنباء البحرين | Bahrain News Agency | بنا, BNA
oman-news-agency | OM | agency | وكالة الأنباء العمانية | Oman News Agency | العمانية, ONA
saba | YE | agency | وكالة الأنباء اليمنية | Yemen News Agency | سبأ, سبأ نت, سبأنت, Saba
petra | JO | agency | وكالة الأنباء الأردنية | Jordan News Agency | بترا, Petra
syrian-arab-news-agency | SY | agency | الوكالة العربية السورية للأنباء | Syrian Arab News Agency | سانا, SANA
iraqi-news-agency | IQ | agency | وكالة الأنباء العراقية | Iraqi News Agency | واع, INA
nina | IQ | agency | الوكالة الوطنية العراقية للأنباء | National Iraqi News Agency | نينا, NINA
nna | LB | agency | الوكالة الوطنية للإعلام | National News Agency | وطنية, NNA
wafa | PS | agency | وكالة الأنباء والمعلومات الفلسطينية | Palestinian News and Information Agency | وفا, وكالة الأنباء الفلسطينية, WAFA
maan | PS | agency | وكالة معا الإخبارية | Ma'an News Agency | معا, Maan
safa | PS | agency | وكالة الصحافة الفلسطينية | Palestinian Press Agency | صفا
shehab | PS | agency | وكالة شهاب للأنباء | Shehab News Agency | شهاب
mena | EG | agency | وكالة أنباء الشرق الأوسط | Middle East News Agency | أ ش أ, MENA
tap | TN | agency | وكالة تونس إفريقيا للأنباء | Tunis Afrique Presse | وات, TAP
aps-algeria | DZ | agency | وكالة الأنباء الجزائرية | Algeria Press Service | وأج, واج, APS
lana | LY | agency | وكالة الأنباء الليبية | Libyan News Agency | وال, LANA
ana-libya | LY | agency | أنا ليبيا | Ana Libya |
map-morocco | MA | agency | وكالة المغرب العربي للأنباء | Maghreb Arab Press | و م ع, ومع, MAP
suna | SD | agency | وكالة السودان للأنباء | Sudan News Agency | سونا, SUNA
ami-mauritania | MR | agency | الوكالة الموريتانية للأنباء | Mauritanian News Agency | ومأ, و م أ, وكالة الأنباء الموريتانية
sps-sahrawi | EH | agency | وكالة الأنباء الصحراوية | Sahara Press Service | واص
anadolu | TR | agency | وكالة الأناضول | Anadolu Agency | الأناضول, Anadolu, AA
irna | IR | agency | وكالة أنباء الجمهورية الإسلامية الإيرانية | Islamic Republic News Agency | إرنا, IRNA
fars | IR | agency | وكالة أنباء فارس | Fars News Agency | فارس
mehr | IR | agency | وكالة مهر للأنباء | Mehr News Agency | مهر
tasnim | IR | agency | وكالة تسنيم الدولية للأنباء | Tasnim News Agency | تسنيم
reuters | GB | agency | رويترز | Reuters | رويتر
afp | FR | agency | وكالة فرانس برس | Agence France-Presse | أ ف ب, أف ب, أفب, فرانس برس, الفرنسية, الصحافة الفرنسية, وكالة الصحافة الفرنسية, AFP
associated-press | US | agency | أسوشيتد برس | Associated Press | أ ب, أسوشييتد برس, AP
dpa | DE | agency | وكالة الأنباء الألمانية | Deutsche Presse-Agentur | د ب أ, دبأ, الألمانية, DPA
upi | US | agency | يونايتد برس إنترناشونال | United Press International | يو بي آي, UPI
xinhua | CN | agency | شينخوا | Xinhua | وكالة أنباء الصين الجديدة
tass | RU | agency | تاس | TASS | إيتار تاس
ria-novosti | RU | agency | نوفوستي | RIA Novosti | ريا نوفوستي
sputnik | RU | agency | سبوتنيك | Sputnik |
interfax | RU | agency | إنترفاكس | Interfax |
ansa | IT | agency | أنسا | ANSA | آنسا
aki | IT | agency | آكي | Adnkronos International | وكالة آكي الإيطالية للأنباء
efe | ES | agency | إفي | EFE | ا ف ي
kyodo | JP | agency | كيودو | Kyodo News |
yonhap | KR | agency | يونهاب | Yonhap News Agency | يونهاب نيوز, وكالة يونهاب للأنباء
bernama | MY | agency | برناما | Bernama |
bloomberg | US | agency | بلومبرغ | Bloomberg | بلومبيرغ
dow-jones | US | agency | داو جونز | Dow Jones |
un-news | - | institution | أخبار الأمم المتحدة | UN News |
human-rights-watch | US | institution | هيومن رايتس ووتش | Human Rights Watch |
pr-newswire | US | institution | بي آر نيوزواير | PR Newswire | PRNewswire
business-wire | US | institution | بزنس واير | Business Wire | بيزنس واير
aetoswire | - | institution | إيتوس واير | AETOSWire |
`;
