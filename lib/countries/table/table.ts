import { africa } from "./africa.ts";
import { americas } from "./americas.ts";
import { asia } from "./asia.ts";
import { europe } from "./europe.ts";
import { type CountryRow, parseTable } from "./parse-table.ts";

/** Oceania and the Antarctic. The columns and the notation are described in `parse-table.ts`, the sources in `table.ts`. */
const oceania = String.raw`
AQ | القارة القطبية الجنوبية | Antarctica | أنتاركتيكا | | | | Antarctic | |
AS | ساموا الأمريكية | American Samoa | ساموا الأميركية | | باغو باغو | | American Samoan | Pago Pago |
AU | أستراليا | Australia | {أوستراليا/إستراليا} | {أسترالي/أوسترالي} | كانبرا; كانبيرا | | Australian; Aussie | Canberra |
BV | جزيرة بوفيه | Bouvet Island | | | | | | | uninhabited
CC | جزر كوكوس | Cocos (Keeling) Islands | جزر كيلينغ | | | Cocos Islands; Keeling Islands | | |
CK | جزر كوك | Cook Islands | | | أفاروا | | Cook Islander | Avarua |
CX | جزيرة كريسماس | Christmas Island | جزيرة الكريسماس; جزيرة عيد الميلاد | | | | | |
FJ | فيجي | Fiji | جزر فيجي; فيدجي | فيجي; فيدجي | سوفا ?cue | | Fijian | Suva |
FM | ميكرونيزيا | Micronesia | ولايات ميكرونيزيا المتحدة; ولايات ميكرونيسيا المتحدة; ميكرونيسيا | ميكرونيزي | باليكير | Federated States of Micronesia | Micronesian | Palikir |
GS | جورجيا الجنوبية وجزر ساندويتش الجنوبية | South Georgia and the South Sandwich Islands | جورجيا الجنوبية; جزر ساندويتش الجنوبية | | | South Georgia & South Sandwich Islands; South Georgia; South Sandwich Islands | | |
GU | غوام | Guam | جوام; جزيرة غوام | | هاغاتنا | | Guamanian | Hagåtña; Hagatna |
HM | جزيرة هيرد وجزر ماكدونالد | Heard Island and McDonald Islands | جزيرة هيرد | | | Heard & McDonald Islands; Heard Island | | | uninhabited
KI | كيريباتي | Kiribati | كيريباس | كيريباتي | تاراوا | | I-Kiribati | Tarawa; South Tarawa |
MH | جزر مارشال | Marshall Islands | | مارشالي ?company | ماجورو | | Marshallese | Majuro |
MP | جزر ماريانا الشمالية | Northern Mariana Islands | جزر ماريانا | | سايبان | Northern Marianas | | Saipan |
NC | كاليدونيا الجديدة | New Caledonia | نيو كاليدونيا | كاليدوني | نوميا | | New Caledonian | Noumea; Nouméa |
NF | جزيرة نورفولك | Norfolk Island | | | | | Norfolk Islander | |
NR | ناورو | Nauru | جزيرة ناورو | ناوروي | يارين | | Nauruan | Yaren |
NU | نيوي | Niue | جزيرة نيوي; نيوي ?company | | ألوفي ?company | | Niuean | Alofi |
NZ | نيوزيلندا | New Zealand | {نيوزيلاندا/نيوزلندا/نيوزلاندا/نيوزيلنده} | {نيوزيلندي/نيوزيلاندي/نيوزلندي/نيوزلاندي} | {ويلينغتون/ويلنغتون/ولنغتون/ويلينجتون/ولينغتون/ويلنجتون} | Aotearoa | New Zealander | Wellington ?company | Wellington is also a duke and a surname
PF | بولينيزيا الفرنسية | French Polynesia | تاهيتي; بولينيسيا الفرنسية | | بابيتي; بابيت | Tahiti | French Polynesian; Tahitian | Papeete |
PG | بابوا غينيا الجديدة | Papua New Guinea | بابوا نيو غينيا; بابوا جينيا الجديدة; بابوا نيوغينيا | بابوي ?company | بور{/ت} موريسبي | PNG | Papua New Guinean | Port Moresby |
PN | جزر بيتكيرن | Pitcairn Islands | بيتكيرن | | | Pitcairn | | Adamstown |
PW | بالاو | Palau | | بالاوي | ميلكيوك; نغيرولمود | | Palauan | Ngerulmud |
SB | جزر سليمان | Solomon Islands | جزر سولومون | | هونيارا | The Solomon Islands | Solomon Islander | Honiara |
TK | توكيلاو | Tokelau | | | | | Tokelauan | |
TO | تونغا | Tonga | تونجا; جزر تونغا | تون{غ/ج}ي | نوكو ألوفا; نوكوالوفا | | Tongan | Nuku'alofa; Nuku’alofa |
TV | توفالو | Tuvalu | | | فونافوتي | | Tuvaluan | Funafuti |
UM | جزر الولايات المتحدة الصغيرة النائية | United States Minor Outlying Islands | جزر الولايات المتحدة النائية; جزيرة ويك; جزر ميدواي | | | U.S. Outlying Islands; US Outlying Islands; U.S. Minor Outlying Islands; Wake Island; Midway Atoll | | |
VU | فانواتو | Vanuatu | | | بور{/ت} فيلا | | Ni-Vanuatu; Vanuatuan | Port Vila |
WF | واليس وفوتونا | Wallis and Futuna | جزر والس وفوتونا; والس وفوتونا; جزر واليس وفوتونا | | | Wallis & Futuna | | Mata-Utu |
WS | ساموا | Samoa | ساموا الغربية | ساموي | أبيا ?cue | Western Samoa | Samoan | Apia |
`;

/**
 * Every country and territory of ISO 3166-1 (249 codes), one line each, by continent after UN M49; and Kosovo under XK,
 * which the standard leaves to its users and the European Union, the IMF and CLDR use for it. Other user-assigned codes have
 * no row.
 *
 * Where the names came from: the list and a first name in each language from the Unicode CLDR as
 * `Intl.DisplayNames` gives it; then each row was gone through by hand, the display name set to what Arabic
 * and English newspapers print (الإمارات, كوريا الجنوبية), and spellings, adjectives, words for the people,
 * capitals and the notes on ambiguity added. No public list holds Arabic adjectives or capitals. Nothing was
 * copied from another list. To add a spelling, edit one line of one file.
 */
export const countryTable: readonly CountryRow[] = [
  africa,
  americas,
  asia,
  europe,
  oceania,
].flatMap(parseTable);
