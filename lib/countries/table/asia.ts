/** Asia. The columns and the notation are described in `parse-table.ts`, the sources in `table.ts`. */
export const asia = String.raw`
AE | الإمارات | United Arab Emirates | الإمارات العربية المتحدة; دولة الإمارات; دولة الإمارات العربية المتحدة; الإمارات العربية | إماراتي | أبوظبي; أبو ظبي; ابوظبى | UAE; U.A.E.; Emirates | Emirati | Abu Dhabi |
AF | أفغانستان | Afghanistan | أفغانستنان; افغنستان | أفغاني ?surname; =أفغان | كابول; كابل ?cable; كابُل ?cable | | Afghan | Kabul | كابل is also "cable"
AM | أرمينيا | Armenia | | {أرميني/أرمني} | {يريفان/ييريفان/إيريفان} | | Armenian | Yerevan |
AZ | أذربيجان | Azerbaijan | {أذريبجان/أذربيجان/اذربايجان} | أذربيجاني; {أذري/آذري} | باكو | | Azerbaijani; Azeri | Baku |
BD | بنغلاديش | Bangladesh | {بنجلاديش/بنغلادش/بنجلادش/بنقلاديش/بنغلاديس} | {بنغلاديشي/بنجلاديشي/بنغلادشي/بنجلادشي/بنقلاديشي}; {بنغالي/بنجالي/بنقالي} | {دكا/داكا} ?cue | | Bangladeshi | Dhaka |
BH | البحرين | Bahrain | مملكة البحرين; البحرين ?two-seas | بحريني ?surname | المنامة | | Bahraini | Manama | البحرين is also "the two seas"
BN | بروناي | Brunei | بروناي دار السلام; سلطنة بروناي | {بروناوي/برونايي} | بندر سري بيغاوان; بندر سيري بيغاوان; بندر سيري بيجاوان; بندر سري بكاوان | Brunei Darussalam | Bruneian | Bandar Seri Begawan |
BT | بوتان | Bhutan | مملكة بوتان; بوتان ?butane | بوتاني | تيمفو; ثيمفو; تيمبو | | Bhutanese | Thimphu | غاز البوتان is butane
CN | الصين | China | جمهورية الصين الشعبية; الصين الشعبية | صيني ?tray | بكين; بيجين; بيكين; بيجينغ | People's Republic of China; PRC | Chinese | Beijing; Peking | صينية is also a tray
CY | قبرص | Cyprus | | قبرصي; =قبارصة | نيقوسيا | | Cypriot | Nicosia |
GE | جورجيا | Georgia | جمهورية جورجيا; جورجيا ?georgia | جورجي ?indefinite | تبليسي; تبيليسي; تفليس | Georgia ?given | Georgian | Tbilisi | the American state and a first name bear the same name
HK | هونغ كونغ | Hong Kong | هون{غ/ج/ق} كون{غ/ج/ق}; {هونغكونغ/هونجكونج} | هونغ كونغي | | Hongkong | Hong Konger; Hongkonger | |
ID | إندونيسيا | Indonesia | أندونيسيا; اندنوسيا; إندونوسيا; اندونيسا | إندونيسي; إندونوسي; اندنوسي | جاكرتا; جاكارتا | | Indonesian | Jakarta |
IL | إسرائيل | Israel | | إسرائيلي | تل أبيب | | Israeli | Tel Aviv | Tel Aviv is where most states keep their embassies and what the Arabic press names for the government; Jerusalem is given to no country here
IN | الهند | India | | هندي ?surname; =هنود | نيودلهي; نيو دلهي; نيودلهى; دلهي |  | Indian | New Delhi; Delhi | المحيط الهندي, جزر الهند الغربية and الهنود الحمر are not India
IQ | العراق | Iraq | جمهورية العراق | عراقي ?surname | بغداد | | Iraqi | Baghdad |
IR | إيران | Iran | الجمهورية الإسلامية الإيرانية | إيراني | طهران | Islamic Republic of Iran | Iranian | Tehran; Teheran | فارسي and الخليج الفارسي are not Iran here
JO | الأردن | Jordan | المملكة الأردنية الهاشمية; الأردن ?river | أردني ?surname | عمان ?amman; عمّان ?amman | Hashemite Kingdom of Jordan; Jordan ?given | Jordanian | Amman | the river and a first name bear the same name; عمان without vowels is Oman too
JP | اليابان | Japan | | ياباني | طوكيو; توكيو | | Japanese | Tokyo |
KG | قيرغيزستان | Kyrgyzstan | {قرغيزستان/قرقيزستان/قيرغستان/قرغيزيا/قيرقيزستان/قيرغيزيا/قرغزستان/قرغيستان} | {قرغيزي/قيرغيزي/قرغيزستاني/قيرغيزستاني/قرقيزي} | {بشكيك/بيشكيك} | | Kyrgyz; Kyrgyzstani | Bishkek |
KH | كمبوديا | Cambodia | كامبوديا | {كمبودي/كامبودي} | بنوم بنه; فنوم بنه; بنوم بن | | Cambodian | Phnom Penh |
KP | كوريا الشمالية | North Korea | جمهورية كوريا الديمقراطية الشعبية; كوريا الديمقراطية; جمهورية كوريا الشعبية الديمقراطية; الكوريتين ?both; الكوريتان ?both; كوريا ?north-korea | كوري شمالي; كوري ?north-korea | بيونغ يانغ; بيون{ج/ق} يان{ج/ق}; {بيونغيانغ/بيونجيانج/بيونغيانغ} | DPRK; D.P.R.K.; Democratic People's Republic of Korea; both Koreas ?both; two Koreas ?both | North Korean | Pyongyang |
KR | كوريا الجنوبية | South Korea | جمهورية كوريا; جمهورية كوريا الجنوبية; كوريا; الكوريتين ?both; الكوريتان ?both | كوري جنوبي; كوري | سيول ?seoul; سيؤول; سول ?seoul | Republic of Korea; ROK; R.O.K.; Korea; both Koreas ?both; two Koreas ?both | South Korean; Korean | Seoul | the bare name is the South unless the North is meant; سيول is also "floods"; شبه الجزيرة الكورية is a region
KW | الكويت | Kuwait | دولة الكويت | كويتي ?surname | مدينة الكويت | | Kuwaiti | Kuwait City | country and capital share a name
KZ | كازاخستان | Kazakhstan | {كازخستان/قازاخستان/كزخستان/قازاقستان/كازاغستان/كزاخستان} | {كازاخي/كازاخستاني/كازخستاني/قازاخستاني} | {أستانا/آستانا/أستانة/آستانة}; نور سلطان | | Kazakh; Kazakhstani | Astana; Nur-Sultan | الأستانة is old Istanbul
LA | لاوس | Laos | | لاوسي; لاوي ?company | فيينتيان; فينتيان | Lao People's Democratic Republic; Lao PDR | Laotian; Lao | Vientiane |
LB | لبنان | Lebanon | | لبناني ?surname | بيروت | | Lebanese | Beirut |
LK | سريلانكا | Sri Lanka | سري لانكا; سيريلانكا; سيرلانكا; سيري لانكا | {سريلانكي/سيريلانكي/سيرلانكي/سري لانكي} | كولومبو | | Sri Lankan | Colombo |
MM | ميانمار | Myanmar | بورما; مينمار; ميانمار (بورما) | {ميانماري/بورمي/بورماوي/برماوي} | {نايبيداو/نايبيتاو/نايبيدو}; رانغون; رانجون; يانغون | Burma | Burmese | Naypyidaw; Naypyitaw; Nay Pyi Taw; Yangon; Rangoon | Yangon was the capital until 2006
MN | منغوليا | Mongolia | منجوليا; مونغوليا | من{غ/ج}ولي | {أولان باتور/أولانباتور/أولان بتور} | | Mongolian | Ulaanbaatar; Ulan Bator |
MO | ماكاو | Macao | ماكاو الصينية | | | Macau | Macanese | |
MV | المالديف | Maldives | جزر المالديف; مالديف | مالديفي | العاصمة ماليه | The Maldives | Maldivian | Malé | ماليه is mostly a slip for مالية (financial)
MY | ماليزيا | Malaysia | | ماليزي | كوالالمبور; كوالا لمبور; كوالالامبور; بوتراجايا | | Malaysian | Kuala Lumpur; Putrajaya |
NP | نيبال | Nepal | النيبال | نيبالي | {كاتماندو/كتماندو/كاثماندو/كاتمندو/كاتامندو} | | Nepali; Nepalese | Kathmandu; Katmandu |
OM | سلطنة عمان | Oman | عمان ?oman; عُمان ?oman | عماني ?surname | مسقط ?masqat | Sultanate of Oman | Omani | Muscat | عمان without vowels is Amman too; مسقط رأس is a birthplace
PH | الفلبين | Philippines | الفليبين; الفيليبين; الفلبيين | {فلبيني/فليبيني/فيليبيني} | مانيلا; مانيلّا | The Philippines | Filipino; Philippine; Filipina | Manila |
PK | باكستان | Pakistan | الباكستان | باكستاني | إسلام {آباد/أباد}; {إسلاماباد/إسلامآباد} | | Pakistani | Islamabad |
PS | فلسطين | Palestine | دولة فلسطين; الأراضي الفلسطينية; السلطة الفلسطينية | فلسطيني ?surname; =فلسطينيو | رام الله | State of Palestine; Palestinian Territories; Palestinian Authority | Palestinian | Ramallah | Ramallah is the seat of government; Jerusalem is given to no country here
QA | قطر | Qatar | دولة قطر; قطر ?diameter | قطري ?country-level | الدوحة | | Qatari | Doha | قطر is also a diameter, قطري also "at country level" and a branch of the Baath party
SA | السعودية | Saudi Arabia | المملكة العربية السعودية; العربية السعودية | سعودي; =سعوديو | الرياض ?riyadh | Kingdom of Saudi Arabia; KSA; K.S.A. | Saudi; Saudi Arabian | Riyadh | الرياض is also a newspaper and a football club; المملكة alone is not taken
SG | سنغافورة | Singapore | {سنجافورة/سنقافورة/سينغافورة/سنغفورة} | {سنغافوري/سنجافوري/سنقافوري/سينغافوري} | | | Singaporean | | country and capital share a name
SY | سوريا | Syria | سورية; سوريه; الجمهورية العربية السورية | سوري ?surname | دمشق | Syrian Arab Republic | Syrian | Damascus |
TH | تايلاند | Thailand | {تايلند/تايلاندا/تايلندا/تايلنده} | {تايلندي/تايلاندي} | بانكوك; بانغكوك; بانجكوك | | Thai | Bangkok |
TJ | طاجيكستان | Tajikistan | {تاجيكستان/طاجكستان/طاجيكيستان} | {طاجيكي/تاجيكي/طاجيكستاني} | {دوشنبه/دوشنبيه/دوشانبي/دوشانبيه} | | Tajik; Tajikistani | Dushanbe |
TL | تيمور الشرقية | East Timor | تيمور ليشتي; تيمور - ليشتي; تيمور لشتي | | ديلي ?cue | Timor-Leste; Timor Leste | East Timorese; Timorese | Dili |
TM | تركمانستان | Turkmenistan | تركمنستان | تركمانستاني | عشق آباد; عشق أباد; أشخباد; عشقاباد; أشغابات | | Turkmen | Ashgabat; Ashkhabad | تركماني is mostly the people in Iraq and Syria
TR | تركيا | Turkey | | تركي ?turki; =أتراك | أنقرة | Türkiye; Turkiye; Republic of Türkiye | Turkish; Turk | Ankara | تركي is also a personal name and a surname
TW | تايوان | Taiwan | | تايواني | {تايبيه/تايبه/تايبي} | | Taiwanese | Taipei |
UZ | أوزبكستان | Uzbekistan | {أوزباكستان/أوزبيكستان/اوزبكستان/أزبكستان} | {أوزبكي/أوزبكستاني/أوزبيكي/أزبكي} | طشقند | | Uzbek; Uzbekistani | Tashkent |
VN | فيتنام | Vietnam | فييتنام; الفيتنام | {فيتنامي/فييتنامي} | هانوي | Viet Nam | Vietnamese | Hanoi |
YE | اليمن | Yemen | الجمهورية اليمنية; اليمن السعيد | يمني ?right-hand; =يمنيو | صنعاء; صنعا | | Yemeni | Sanaa; Sana'a; Sana’a | اليمنى with alef maksura is the right hand
`;
