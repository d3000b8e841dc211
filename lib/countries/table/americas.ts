/** The Americas. The columns and the notation are described in `parse-table.ts`, the sources in `table.ts`. */
export const americas = String.raw`
AG | أنتيغوا وبربودا | Antigua and Barbuda | أنتي{غ/ج}وا وباربودا; أنتيجوا وبربودا; أنتيغوا ?cue | | سانت جونز ?company | Antigua & Barbuda; Antigua ?cue | Antiguan; Barbudan | St. John's ?company |
AI | أنغويلا | Anguilla | أنجويلا | | | | Anguillian | |
AR | الأرجنتين | Argentina | | أرجنتيني | بوينس {آيرس/أيرس/إيرس}; بيونس {آيرس/أيريس} | The Argentine Republic | Argentine; Argentinian; Argentinean | Buenos Aires |
AW | أروبا | Aruba | جزيرة أروبا; أروبا ?company | | أورانجستاد | | Aruban | Oranjestad | أروبا is mostly a slip for أوروبا (Europe): the bare word is not taken without a cue
BB | بربادوس | Barbados | باربادوس | {بربادوسي/باربادوسي} | بريدج تاون; بريدجتاون | | Barbadian; Bajan | Bridgetown |
BL | سان بارتيلمي | Saint Barthélemy | سان بارتليمي; سانت بارتيليمي | | | St. Barthélemy; St Barthelemy; Saint Barthelemy; St. Barts; St Barts | | Gustavia |
BM | برمودا | Bermuda | جزر برمودا | برمودي | | Bermudas | Bermudian; Bermudan | | مثلث برمودا is no country
BO | بوليفيا | Bolivia | | بوليفي | لاباز; لا باز; سوكري ?company | | Bolivian | La Paz; Sucre ?company | Sucre is the constitutional capital, La Paz the seat of government
BQ | الجزر الكاريبية الهولندية | Caribbean Netherlands | هولندا الكاريبية; جزيرة بونير | | | Bonaire; Sint Eustatius; Saba ?cue | | |
BR | البرازيل | Brazil | | برازيلي | برازيليا | Brasil | Brazilian | Brasília; Brasilia |
BS | جزر البهاما | Bahamas | البهاما; باهاماس; الباهاما; جزر الباهاما; جزر الباهاماس; الباهاماس | {باهامي/بهامي} | ناساو | The Bahamas | Bahamian | Nassau |
BZ | بليز | Belize | بيليز ?first-name; بليز ?first-name | {بليزي/بيليزي} | بلموبان | | Belizean | Belmopan |
CA | كندا | Canada | | كندي ?kindi | أوتاوا; أوتوا | | Canadian | Ottawa | الكندي is also a surname (the philosopher)
CL | تشيلي | Chile | شيلي; التشيلي | {تشيلي/شيلي} | سانتيا{غ/ج}و ?company; سانتيا{غ/ج}و دي تشيلي | | Chilean | Santiago ?company | Santiago is a name of many places
CO | كولومبيا | Colombia | | كولومبي | بو{غ/ج}وتا | | Colombian | Bogotá; Bogota | جامعة كولومبيا is Columbia
CR | كوستاريكا | Costa Rica | كوستا ريكا | كوستاريكي | سان خوسيه ?company | | Costa Rican | San José ?company; San Jose ?company |
CU | كوبا | Cuba | جمهورية كوبا; كوبا ?cuba | كوبي ?indefinite | هافانا | | Cuban | Havana | كوبا is also "a cup" in the accusative, and Copa América
CW | كوراساو | Curaçao | كوراسو; كوراكاو | | ويلمستاد | Curacao | Curaçaoan; Curacaoan | Willemstad |
DM | دومينيكا | Dominica | دومينيكا ?first-name; دومنيكا ?first-name; كومنولث دومينيكا | دومينيكي ?company | روسو ?company | | | Roseau | not the Dominican Republic
DO | جمهورية الدومينيكان | Dominican Republic | الدومينيكان; الدومنيكان; جمهورية الدومنيكان; الجمهورية الدومينيكية; الجمهورية الدومينيكانية | {دومينيكاني/دومنيكاني} | سانتو دومين{غ/ج}و; سان دومينغو | | Dominican | Santo Domingo |
EC | الإكوادور | Ecuador | الأكوادور; إكوادور | إكوادوري | كيتو ?company | | Ecuadorian; Ecuadorean; Ecuadoran | Quito | كيتو is also the keto diet
FK | جزر فوكلاند | Falkland Islands | جزر الفوكلاند; فوكلاند; جزر مالفيناس; المالفيناس | | ستانلي ?company | Falklands; The Falklands; Malvinas | | Stanley ?company; Port Stanley |
GD | غرينادا | Grenada | جرينادا; غرانادا ?company | غرينادي | | | Grenadian | | غرانادا is mostly Granada in Spain
GF | غويانا الفرنسية | French Guiana | غيانا الفرنسية; جويانا الفرنسية | | | | French Guianese; Guianese | Cayenne ?company |
GL | غرينلاند | Greenland | جرينلاند; جرينلند; غرينلند | غرينلاندي; جرينلاندي | نوك ?company | | Greenlandic; Greenlander | Nuuk |
GP | غوادلوب | Guadeloupe | جوادلوب; غواديلوب | | | | Guadeloupean | Basse-Terre |
GT | غواتيمالا | Guatemala | جواتيمالا; {غ/ج}واتمالا | {غ/ج}واتيمالي | غواتيمالا سيتي | | Guatemalan | Guatemala City |
GY | غيانا | Guyana | غويانا; جويانا; جيانا | {غ/ج}وياني; غياني; جياني ?company | جورج تاون ?company | | Guyanese | Georgetown ?company |
HN | هندوراس | Honduras | الهندوراس; الهوندوراس; هوندوراس | هندوراسي; هوندوراسي | تي{غ/ج}وسي{غ/ج}البا | | Honduran | Tegucigalpa |
HT | هايتي | Haiti | هاييتي; هاييتى | هايتي; هاييتي | بورت أو برنس; بور أو برنس; بورتو برنس | | Haitian | Port-au-Prince |
JM | جامايكا | Jamaica | جاميكا | {جامايكي/جاميكي} | كين{غ/ج}ستون ?company | | Jamaican | Kingston ?company |
KN | سانت كيتس ونيفيس | Saint Kitts and Nevis | سان كيتس ونيفيس; سانت كيتس ونفيس; سانت كيتس ?cue | | باستير ?company | St. Kitts and Nevis; St Kitts and Nevis; St. Kitts & Nevis; St Kitts & Nevis; St. Kitts; St Kitts | Kittitian; Nevisian | Basseterre |
KY | جزر كايمان | Cayman Islands | جزر الكايمان; كايمان ?cue | | جورج تاون ?company | The Caymans; Cayman | Caymanian | George Town ?company |
LC | سانت لوسيا | Saint Lucia | سانتا لوسيا; سانت لوتشيا | | كاستريس | St. Lucia; St Lucia | Saint Lucian; St. Lucian; St Lucian | Castries |
MF | سان مارتان | Saint Martin | سان مارتن ?company; سانت مارتن الفرنسية | | | St. Martin ?cue; Saint-Martin ?cue; Saint Martin ?cue | | Marigot | the French part of the island; a saint's and a person's name as well
MQ | المارتينيك | Martinique | مارتينيك; جزر المارتينيك; جزيرة مارتينيك | | فور دو فرانس; فورت دو فرانس | | Martinican; Martiniquais | Fort-de-France |
MS | مونتسرات | Montserrat | مونسيرات; مونتسيرات | | | | Montserratian | Plymouth ?company; Brades |
MX | المكسيك | Mexico | الولايات المتحدة المكسيكية | مكسيكي | مكسيكو; مكسيكو سيتي; مدينة مكسيكو; مدينة المكسيك; العاصمة المكسيكية مكسيكو | | Mexican | Mexico City |
NI | نيكاراغوا | Nicaragua | نيكارا{ج/ق}وا | نيكارا{غ/ج}وي; نيكارا{غ/ج}واني | ماناغوا; ماناجوا | | Nicaraguan | Managua |
PA | بنما | Panama | باناما | بنمي | بنما سيتي; مدينة بنما; بنما العاصمة | Panamá | Panamanian | Panama City |
PE | بيرو | Peru | البيرو | بيروفي; بيرواني | ليما ?cue | Perú | Peruvian | Lima |
PM | سان بيير وميكلون | Saint Pierre and Miquelon | سان بيير ومكويلون; سان بيار وميكلون | | | St. Pierre and Miquelon; St Pierre and Miquelon; St. Pierre & Miquelon; Saint Pierre & Miquelon | | |
PR | بورتوريكو | Puerto Rico | بويرتوريكو; بورتو ريكو; بويرتو ريكو | بورتوريكي | سان خوان ?company | | Puerto Rican | San Juan ?company |
PY | باراغواي | Paraguay | البارا{غ/ج}واي; باراجواي | بارا{غ/ج}وياني; بارا{غ/ج}واني | أسونسيون | | Paraguayan | Asunción; Asuncion |
SR | سورينام | Suriname | السورينام | سورينامي | باراماريبو | Surinam | Surinamese | Paramaribo |
SV | السلفادور | El Salvador | إلسلفادور | سلفادوري | سان سلفادور | | Salvadoran; Salvadorean; Salvadorian | San Salvador |
SX | سينت مارتن | Sint Maarten | سانت مارتن; سينت مارتين | | فيليبسبرغ; فيليبسبورغ | St. Maarten; St Maarten | | Philipsburg | the Dutch part of the island
TC | جزر توركس وكايكوس | Turks and Caicos Islands | جزر تركس وكايكوس; توركس وكايكوس; تركس وكايكوس | | | Turks and Caicos; Turks & Caicos Islands; Turks & Caicos | | Cockburn Town |
TT | ترينيداد وتوباغو | Trinidad and Tobago | ترينيداد وتوباجو; ترينداد وتوباغو; ترينداد وتوباجو; ترينيداد ?cue | ترينيدادي | بورت أوف سبين; بورت أوف سباين | Trinidad & Tobago; Trinidad ?cue | Trinidadian; Tobagonian | Port of Spain |
US | الولايات المتحدة | United States | الولايات المتحدة الأم{ري/ير}كية; الولايات الأم{ري/ير}كية; أم{ري/ير}كا; أمريكيا; {/ال}و م أ | أم{ري/ير}كي; أم{ري/ير}كاني; =أم{ري/ير}كان | واشنطن; واشنطن العاصمة | United States of America; USA; U.S.; U.S.A.; US; America | American | Washington; Washington DC; Washington D.C. | Latin, South, Central and North America are regions
UY | أوروغواي | Uruguay | ال{أوروغواي/أورغواي/أوروجواي/أورجواي}; {أورغواي/أوروجواي/أورجواي} | {أوروغوياني/أوروغواني/أورغواني/أوروجوياني/أوروجواياني/أوروغواياني/أورجواني} | مونتيفيديو; مونتفيديو | | Uruguayan | Montevideo |
VC | سانت فنسنت وجزر غرينادين | Saint Vincent and the Grenadines | سانت فنسنت وغرينادين; سانت فنسنت والغرينادين; سانت فينسنت وجزر غرينادين; سانت فينسنت والغرينادين; سانت فنسنت ?cue | | كينغستاون | St. Vincent and the Grenadines; St Vincent and the Grenadines; St. Vincent & Grenadines; Saint Vincent & the Grenadines | Vincentian | Kingstown |
VE | فنزويلا | Venezuela | فينزويلا | {فنزويلي/فينزويلي} | كاراكاس | | Venezuelan | Caracas |
VG | جزر العذراء البريطانية | British Virgin Islands | جزر فيرجن البريطانية; الجزر العذراء البريطانية | | رود تاون | BVI | | Road Town |
VI | جزر العذراء الأمريكية | U.S. Virgin Islands | جزر فيرجن الأمريكية; الجزر العذراء الأمريكية; جزر العذراء الأميركية; جزر فيرجن الأميركية | | شارلوت أمالي | US Virgin Islands; United States Virgin Islands | Virgin Islander | Charlotte Amalie |
`;
