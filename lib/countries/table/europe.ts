/** Europe. The columns and the notation are described in `parse-table.ts`, the sources in `table.ts`. */
export const europe = String.raw`
AD | أندورا | Andorra | | أندوري | أندورا لا فيلا; أندورا لافيلا | | Andorran | Andorra la Vella |
AL | ألبانيا | Albania | | ألباني ?surname | تيرانا | | Albanian | Tirana | الألباني is also a scholar of tradition
AT | النمسا | Austria | | نمساوي | فيينا; فينا ?place | | Austrian | Vienna | فينا is also "in us"
AX | جزر أولاند | Åland Islands | جزر آلاند | | | Aland Islands | | Mariehamn |
BA | البوسنة والهرسك | Bosnia and Herzegovina | البوسنة; البوسنا; البوسنة و الهرسك | بوسني; بوسنوي | سراييفو; ساراييفو; سرايفو | Bosnia; Bosnia & Herzegovina; Bosnia-Herzegovina | Bosnian | Sarajevo |
BE | بلجيكا | Belgium | | بلجيكي; =بلجيك | بروكسل; بروكسيل | | Belgian | Brussels |
BG | بلغاريا | Bulgaria | بلجاريا | بل{غ/ج}اري | صوفيا ?cue | | Bulgarian | Sofia ?given | صوفيا is also a given name
BY | بيلاروسيا | Belarus | بيلاروس; روسيا البيضاء; بيلوروسيا; بلاروسيا | {بيلاروسي/بيلوروسي} | مينسك | Byelorussia | Belarusian; Belarussian | Minsk |
CH | سويسرا | Switzerland | | سويسري | برن ?cue; بيرن ?cue | | Swiss | Bern; Berne |
CZ | التشيك | Czech Republic | جمهورية التشيك; الجمهورية التشيكية; تشيكيا; التشيك | تشيكي | براغ; براج ?cue | Czechia | Czech | Prague |
DE | ألمانيا | Germany | ألمانيا الاتحادية; جمهورية ألمانيا الاتحادية | ألماني; =ألمان | برلين | Federal Republic of Germany | German | Berlin |
DK | الدنمارك | Denmark | الدانمارك; الدانمرك; الدنمرك; دنمارك | {دنماركي/دانماركي/دنمركي/دانمركي} | كوبنهاغن; كوبنهاجن; كوبنهاقن | | Danish; Dane | Copenhagen |
EE | إستونيا | Estonia | أستونيا | إستوني | تالين | | Estonian | Tallinn |
ES | إسبانيا | Spain | أسبانيا | إسباني; =إسبان | مدريد | | Spanish; Spaniard | Madrid | ريال مدريد and أتلتيكو مدريد are clubs
FI | فنلندا | Finland | {فنلنده/فينلندا/فنلاندا/فنلندة} | {فنلندي/فينلندي} | هلسنكي; هيلسنكي | | Finnish; Finn | Helsinki |
FO | جزر فارو | Faroe Islands | جزر الفارو; جزر فاروه | | تورشافن | Faroes; Faeroe Islands | Faroese | Tórshavn; Torshavn |
FR | فرنسا | France | فرانسا | فرنسي; فرنساوي | باريس ?paris | French Republic | French; Frenchman; Frenchmen; Frenchwoman | Paris | باريس سان جيرمان is a club
GB | بريطانيا | United Kingdom | المملكة المتحدة; بريطانيا العظمى; إنجلترا; {انكلترا/إنكلترا/انجلتره/إنجلتره/انقلترا}; اسكتلندا; {إسكتلندا/سكوتلندا/اسكتلنده}; ويلز; {أيرلندا/إيرلندا} الشمالية | بريطاني; {إنجليزي/إنكليزي/إنقليزي}; =إنجليز; =إنكليز; {اسكتلندي/سكوتلندي}; ويلزي; أيرلندي شمالي | لندن | UK; U.K.; Britain; Great Britain; England; Scotland; Wales; Northern Ireland | British; Briton; Brit; English; Englishman; Englishmen; Scottish; Scot; Welsh; Northern Irish | London | England, Scotland, Wales and Northern Ireland have no code of their own
GG | غيرنسي | Guernsey | غيرنزي; جيرنزي | | | | | St. Peter Port ?company |
GI | جبل طارق | Gibraltar | | | | | Gibraltarian | | مضيق جبل طارق is no country
GR | اليونان | Greece | | يوناني ?surname | أثينا | Hellenic Republic | Greek | Athens |
HR | كرواتيا | Croatia | كرواسيا | كرواتي; =كروات | زغرب; زاغرب; زجرب | | Croatian; Croat | Zagreb |
HU | المجر | Hungary | هنغاريا; هنجاريا; بلاد المجر | مجري ?course; {هنغاري/هنجاري} | بودابست | | Hungarian | Budapest | مجرى and مجريات are the course of events
IE | أيرلندا | Ireland | {إيرلندا/آيرلندا/ارلندا/أيرلنده/إيرلنده/إرلندا}; جمهورية {أيرلندا/إيرلندا} | {أيرلندي/إيرلندي/آيرلندي/إرلندي} | دبلن | Republic of Ireland; Éire | Irish; Irishman; Irishmen | Dublin |
IM | جزيرة مان | Isle of Man | | | | | Manx | Douglas ?company |
IS | آيسلندا | Iceland | {أيسلندا/إيسلندا/آيسلاندا/ايسلنده} | {آيسلندي/أيسلندي/إيسلندي} | ريكيافيك; ريكافيك; رايكيافيك | | Icelandic; Icelander | Reykjavik; Reykjavík |
IT | إيطاليا | Italy | | إيطالي; =طليان | روما ?rome | Italian Republic | Italian | Rome | روما is also a club
JE | جيرسي | Jersey | جزيرة جيرسي; جيرزي ?company; جيرسي ?company | | | Jersey ?company | | St. Helier; Saint Helier |
LI | ليختنشتاين | Liechtenstein | ليشتنشتاين; ليختنشتين; ليشتنستاين | | فادوز; فادوتس | | Liechtensteiner | Vaduz |
LT | ليتوانيا | Lithuania | لتوانيا | {ليتواني/لتواني} | فيلنيوس; فيلينيوس | | Lithuanian | Vilnius |
LU | لوكسمبورغ | Luxembourg | {لوكسمبورج/لكسمبورغ/لوكسمبرغ/لوكسمبروغ/لوكسومبورغ/لوكسمبرج/لوكسمبورق} | {لوكسمبورغي/لوكسمبورجي} | | Luxemburg | Luxembourger; Luxembourgish | |
LV | لاتفيا | Latvia | | لاتفي | ري{غ/ج}ا | | Latvian | Riga |
MC | موناكو | Monaco | إمارة موناكو; موناكو ?club | | | | Monégasque; Monegasque | | the football club plays in France
MD | مولدوفا | Moldova | {مولدافيا/ملدوفا/مولدافا} | {مولدوفي/مولدافي} | كيشيناو; كيشيناو; تشيسيناو | | Moldovan | Chisinau; Chișinău; Kishinev |
ME | الجبل الأسود | Montenegro | مونتينيغرو; مونتينيجرو; مونتنيغرو; مونتي نيغرو; جمهورية الجبل الأسود | مونتيني{غ/ج}ري | بودغوريتسا; بودجوريتسا | | Montenegrin | Podgorica |
MK | مقدونيا الشمالية | North Macedonia | مقدونيا; جمهورية مقدونيا | مقدوني | سكوبي; سكوبيي; سكوبيه; سكوبية | Macedonia; FYROM | Macedonian; North Macedonian | Skopje |
MT | مالطا | Malta | مالطة; مالطه | مالطي ?surname | فاليتا; فاليتا; لافاليت | | Maltese | Valletta |
NL | هولندا | Netherlands | هولاندا; هولنده; الأراضي المنخفضة | {هولندي/هولاندي} | أمستردام | The Netherlands; Holland ?given | Dutch; Dutchman; Dutchmen | Amsterdam |
NO | النرويج | Norway | | نرويجي | أوسلو ?oslo | | Norwegian | Oslo ?oslo | اتفاق أوسلو is the accord of 1993
PL | بولندا | Poland | {بولونيا/بولنده/بولاندا} | {بولندي/بولوني} | وارسو; فارسوفيا | | Polish; Pole ?pole | Warsaw |
PT | البرتغال | Portugal | البرتجال | برتغالي | لشبونة; ليشبونة; لشبونه | | Portuguese | Lisbon | سبورتينغ لشبونة is a club
RO | رومانيا | Romania | | روماني ?roman | بوخارست | Rumania | Romanian; Rumanian | Bucharest | روماني is also Roman
RS | صربيا | Serbia | | صربي; =صرب | بلغراد; بلجراد | | Serbian; Serb | Belgrade |
RU | روسيا | Russia | روسيا الاتحادية; الاتحاد الروسي | روسي ?surname; =روس ?russians; =روسا ?russians | موسكو | Russian Federation | Russian | Moscow | روس is also Ross, and "heads"
SE | السويد | Sweden | | سويدي ?surname | ستوكهولم; استوكهولم | | Swedish; Swede | Stockholm | السويدي is also a surname and a quarter of Riyadh
SI | سلوفينيا | Slovenia | | سلوفيني | ليوبليانا; لوبليانا | | Slovenian; Slovene | Ljubljana |
SJ | سفالبارد | Svalbard and Jan Mayen | سفالبارد ويان ماين; سفالبارد وجان ماين; جزر سفالبارد | | لونغياربين | Svalbard; Svalbard & Jan Mayen | | Longyearbyen |
SK | سلوفاكيا | Slovakia | | سلوفاكي; =سلوفاك | براتيسلافا; براتسلافا | Slovak Republic | Slovak; Slovakian | Bratislava |
SM | سان مارينو | San Marino | | سان مارينوي | | | Sammarinese | |
UA | أوكرانيا | Ukraine | أكرانيا | أوكراني | كييف | | Ukrainian | Kyiv; Kiev |
VA | الفاتيكان | Vatican City | دولة الفاتيكان; مدينة الفاتيكان; الكرسي الرسولي; فاتيكان | فاتيكاني | | Vatican; The Vatican; Holy See | | |
XK | كوسوفو | Kosovo | {كوسوفا/كوسفو/قوسوفو/قوصوه}; جمهورية كوسوفو | {كوسوفي/كوسوفاري} | {بريشتينا/برشتينا} | Republic of Kosovo | Kosovar; Kosovan | Pristina; Prishtina; Priština | user-assigned in ISO 3166-1
`;
