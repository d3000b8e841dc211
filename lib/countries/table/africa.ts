/** Africa. The columns and the notation are described in `parse-table.ts`, the sources in `table.ts`. */
export const africa = String.raw`
AO | أنغولا | Angola | أنجولا | أن{غ/ج}ولي | لواندا | | Angolan | Luanda |
BF | بوركينا فاسو | Burkina Faso | بوركينافاسو; بوركينا ?cue | بوركينابي; بوركيني ?company | وا{غ/ج}ادو{غ/ج}و | Burkina ?cue | Burkinabe; Burkinabé | Ouagadougou |
BI | بوروندي | Burundi | | بوروندي | جيتيغا; غيتيغا; بوجمبورا | | Burundian | Gitega; Bujumbura | Gitega since 2019, Bujumbura before
BJ | بنين | Benin | جمهورية بنين; بنين ?benin | بنيني | بورتو نوفو; بورتونوفو; كوتونو | | Beninese | Porto-Novo; Cotonou | بنين is also "boys" (مدارس بنين); Cotonou is the seat of government
BW | بوتسوانا | Botswana | بتسوانا | بوتسواني | {غ/ج}ابورون{/ي} | | Botswanan; Motswana | Gaborone |
CD | الكونغو الديمقراطية | Democratic Republic of the Congo | جمهورية الكون{غ/ج}و الديم{قراطية/وقراطية}; الكون{غ/ج}و الديم{قراطية/وقراطية}; الكونغو كينشاسا; زائير; الكون{غ/ج}و ?congo-kinshasa | كون{غ/ج}ولي ?congo-kinshasa | كينشاسا | DR Congo; DRC; D.R. Congo; Congo-Kinshasa; Zaire; Congo ?congo-kinshasa | Congolese ?congo-kinshasa | Kinshasa | the bare name is the larger country unless the text speaks of Brazzaville
CF | أفريقيا الوسطى | Central African Republic | جمهورية أفريقيا الوسطى | أفريقي وسطي | بان{غ/ج}ي | C.A.R. | Central African | Bangui |
CG | جمهورية الكونغو | Republic of the Congo | الكونغو برازافيل; الكونغوبرازافيل; جمهورية الكونجو; الكون{غ/ج}و ?congo-brazzaville | كون{غ/ج}ولي ?congo-brazzaville | برازافيل | Congo-Brazzaville; Congo Republic; Republic of Congo; Congo ?congo-brazzaville | Congolese ?congo-brazzaville | Brazzaville | see CD
CI | ساحل العاج | Ivory Coast | كوت ديفوار; الكوت ديفوار; كوديفوار; كوت دي{فوار/ڤوار} | {إيفواري/إيڤواري}; عاجي ?ivory | ياموسوكرو | Côte d'Ivoire; Cote d'Ivoire | Ivorian | Yamoussoukro | عاج is ivory
CM | الكاميرون | Cameroon | الكامرون | كاميروني; كامروني | ياوندي | | Cameroonian | Yaounde; Yaoundé | كاميرون without article is mostly a surname
CV | الرأس الأخضر | Cape Verde | جزر الرأس الأخضر; كاب فيردي; كابو فيردي | | برايا ?cue | Cabo Verde | Cape Verdean; Cabo Verdean | Praia ?cue |
DJ | جيبوتي | Djibouti | | جيبوتي | | | Djiboutian | | the capital bears the same name
DZ | الجزائر | Algeria | الجمهورية الجزائرية | جزائري ?surname | الجزائر العاصمة; العاصمة الجزائر | | Algerian | Algiers | country and capital share a name
EG | مصر | Egypt | جمهورية مصر العربية; ج م ع; مصر ?insistent | مصري ?surname; =مصاروة; =مصريو | القاهرة ?force-majeure | | Egyptian | Cairo | مصر is also "insistent" (مصر على)
EH | الصحراء الغربية | Western Sahara | الجمهورية العربية الصحراوية الديمقراطية; الجمهورية الصحراوية | | | | Sahrawi; Saharawi | | صحراوي alone is "of the desert"
ER | إريتريا | Eritrea | {إرتيريا/أرتريا} | {إريتري/إرتيري/أرتري} | أسمرة; أسمرا | | Eritrean | Asmara |
ET | إثيوبيا | Ethiopia | أثيوبيا | إثيوبي | أديس أبابا; أديس ابابا | | Ethiopian | Addis Ababa |
GA | الغابون | Gabon | الجابون; الغابون | {غ/ج}ابوني | ليبرفيل | | Gabonese | Libreville |
GH | غانا | Ghana | | غاني ?given | أكرا ?joined | | Ghanaian | Accra | غاني is also a personal name
GM | غامبيا | Gambia | جامبيا | {غ/ج}امبي | بانجول | The Gambia | Gambian | Banjul |
GN | غينيا | Guinea | غينيا كوناكري; جمهورية غينيا | غيني | كوناكري | | Guinean | Conakry | longest match first: Guinea-Bissau, Equatorial Guinea, New Guinea
GQ | غينيا الاستوائية | Equatorial Guinea | غينيا الإستوائية; غينيا الأستوائية | غيني استوائي | مالابو | | Equatorial Guinean; Equatoguinean | Malabo |
GW | غينيا بيساو | Guinea-Bissau | | بيساو غيني | بيساو | Guinea Bissau | Bissau-Guinean | Bissau |
IO | إقليم المحيط الهندي البريطاني | British Indian Ocean Territory | الإقليم البريطاني في المحيط الهندي; أرخبيل تشاغوس; جزر تشاغوس | | | Chagos Islands; Chagos Archipelago | Chagossian | |
KE | كينيا | Kenya | | كيني ?given | نيروبي | | Kenyan | Nairobi | كيني is also Kenny
KM | جزر القمر | Comoros | جمهورية القمر المتحدة; القمر المتحدة | قمري ?company | موروني | Comoro Islands | Comorian; Comoran | Moroni | قمري alone is "lunar"
LR | ليبيريا | Liberia | | ليبيري | مونروفيا | | Liberian | Monrovia |
LS | ليسوتو | Lesotho | | ليسوتي | ماسيرو | | Basotho | Maseru |
LY | ليبيا | Libya | الجماهيرية الليبية | ليبي ?surname | طرابلس ?tripoli | | Libyan | Tripoli ?tripoli | Tripoli is a city of Lebanon too
MA | المغرب | Morocco | المملكة المغربية; المغرب ?sunset | مغربي ?surname; =مغاربة | الرباط ?ligament | | Moroccan | Rabat | المغرب is also sunset and its prayer; المغرب العربي is a region; الرباط is also a ligament
MG | مدغشقر | Madagascar | | مدغشقري; ملغاشي | أنتاناناريفو; تاناناريف | | Malagasy; Madagascan | Antananarivo |
ML | مالي | Mali | جمهورية مالي; دولة مالي; مالي ?mali | مالي ?mali-adjective | باماكو | | Malian | Bamako | مالي is "financial"; the adjective is taken only where the text names the country otherwise
MR | موريتانيا | Mauritania | مورتانيا; موريطانيا | موريتاني ?surname; موريطاني | نواكشوط; انواكشوط | | Mauritanian | Nouakchott |
MU | موريشيوس | Mauritius | {موريشوس/موريتيوس}; جزر موريشيوس | موريشي; موريشيوسي | بورت لويس | | Mauritian | Port Louis |
MW | ملاوي | Malawi | مالاوي | ملاوي; مالاوي | ليلون{غ/ج}وي | | Malawian | Lilongwe |
MZ | موزمبيق | Mozambique | موزامبيق; موزنبيق | موز{مبيقي/امبيقي} | مابوتو | | Mozambican | Maputo |
NA | ناميبيا | Namibia | | ناميبي | ويندهوك; وندهوك | | Namibian | Windhoek |
NE | النيجر | Niger | جمهورية النيجر | نيجري | نيامي | | Nigerien | Niamey | نهر النيجر and دلتا النيجر are no country
NG | نيجيريا | Nigeria | نيجريا | نيجيري | أبوجا | | Nigerian | Abuja |
RE | ريونيون | Réunion | لا ريونيون; جزيرة ريونيون | | سان دوني ?company | La Réunion; Reunion Island | Réunionese | |
RW | رواندا | Rwanda | | رواندي | كي{غ/ج}الي | | Rwandan | Kigali |
SC | سيشل | Seychelles | سيشيل; جزر سيشل; جزر سيشيل; السيشل | سي{شلي/شيلي} | فيكتوريا ?company | The Seychelles | Seychellois | Victoria ?company | Victoria is a name of many places
SD | السودان | Sudan | جمهورية السودان | سوداني ?surname | الخرطوم | | Sudanese | Khartoum |
SH | سانت هيلينا | Saint Helena | سانت هيلانة; أسينشيون; تريستان دا كونا | | جيمستاون | St. Helena; St Helena; Ascension Island; Tristan da Cunha | Saint Helenian | Jamestown ?company |
SL | سيراليون | Sierra Leone | سيرا ليون | سيراليوني | فريتاون; فري تاون | | Sierra Leonean | Freetown |
SN | السنغال | Senegal | السنجال; السينغال; السينجال | سن{غ/ج}الي; سين{غ/ج}الي | داكار ?rally; دكار | | Senegalese | Dakar ?rally | the Dakar Rally is no capital
SO | الصومال | Somalia | | صومالي ?surname | مقديشو; مقديشيو | | Somali; Somalian | Mogadishu |
SS | جنوب السودان | South Sudan | جمهورية جنوب السودان; دولة جنوب السودان | جنوب سوداني | جوبا ?joined | | South Sudanese | Juba |
ST | ساو تومي وبرينسيبي | São Tomé and Príncipe | ساوتومي وبرينسيبي; ساو تومي وبرينسيب; ساو تومي | | | Sao Tome and Principe; Sao Tome & Principe; São Tomé & Príncipe | São Toméan | São Tomé; Sao Tome |
SZ | إسواتيني | Eswatini | سوازيلاند; سوازيلند | سواز{يلندي/ي} | مبابان{ي/}; لوبامبا | Swaziland; eSwatini | Swazi | Mbabane; Lobamba |
TD | تشاد | Chad | جمهورية تشاد; التشاد | تشادي | {نجامينا/إنجامينا/أنجمينا/انجمينا} | Chad ?given | Chadian | N'Djamena; Ndjamena | Chad is also a given name; Lake Chad is no country
TF | الأقاليم الجنوبية الفرنسية | French Southern Territories | أراضي فرنسا الجنوبية; جزر كيرغولين | | | French Southern and Antarctic Lands; Kerguelen Islands | | |
TG | توغو | Togo | توجو; التوغو; التوجو | تو{غ/ج}ولي | لومي ?cue | | Togolese | Lomé; Lome | لومي is also dried lime
TN | تونس | Tunisia | الجمهورية التونسية | تونسي ?surname; =توانسة | تونس العاصمة; العاصمة تونس | | Tunisian | Tunis | country and capital share a name
TZ | تنزانيا | Tanzania | تانزانيا | {تنزاني/تانزاني} | دودوما | | Tanzanian | Dodoma |
UG | أوغندا | Uganda | أوجندا; أوغندة | {أوغندي/أوجندي} | كمبالا; كامبالا | | Ugandan | Kampala |
YT | مايوت | Mayotte | جزيرة مايوت | | مامودزو | | Mahoran | Mamoudzou |
ZA | جنوب أفريقيا | South Africa | جنوب إفريقية; جمهورية جنوب أفريقيا | جنوب أفريقي | بريتوريا; كيب تاون; كيبتاون | | South African | Pretoria; Cape Town; Bloemfontein | three capitals: executive, legislative, judicial
ZM | زامبيا | Zambia | | زامبي | لوساكا | | Zambian | Lusaka |
ZW | زيمبابوي | Zimbabwe | زمبابوي | {زيمبابوي/زمبابوي} | هراري | | Zimbabwean | Harare |
`;
