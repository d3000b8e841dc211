/** Papers and news sites that are only on the web; the columns are those of `agencies`. */
export const websites = `
sabq | SA | website | سبق | Sabq | صحيفة سبق الإلكترونية
al-weeam | SA | website | الوئام | Al-Weeam |
ajel | SA | website | عاجل | Ajel |
twasul | SA | website | تواصل | Twasul |
anhaa | SA | website | أنحاء | Anhaa |
almowaten | SA | website | المواطن | Almowaten |
sada-saudi | SA | website | صدى | Sada |
elaph | GB | website | إيلاف | Elaph |
rai-al-youm | GB | website | رأي اليوم | Rai al-Youm |
arabi-21 | GB | website | عربي21 | Arabi21 | عربي 21
middle-east-online | GB | website | ميدل إيست أونلاين | Middle East Online |
middle-east-eye | GB | website | ميدل إيست آي | Middle East Eye |
masrawy | EG | website | مصراوي | Masrawy |
al-ain-news | AE | website | العين الإخبارية | Al-Ain News | العين
news-24-ae | AE | website | موقع 24 الإماراتي | 24.ae | 24
alkhaleej-online | - | website | الخليج أونلاين | Alkhaleej Online |
ammon | JO | website | عمون | Ammon News |
khaberni | JO | website | خبرني | Khaberni |
al-modon | LB | website | المدن | Al-Modon |
elnashra | LB | website | النشرة | Elnashra |
lebanon-24 | LB | website | لبنان 24 | Lebanon 24 |
shafaq-news | IQ | website | شفق نيوز | Shafaq News |
mawazin-news | IQ | website | موازين نيوز | Mawazin News |
baghdad-today | IQ | website | بغداد اليوم | Baghdad Today |
palestine-online | PS | website | فلسطين أون لاين | Palestine Online |
donia-al-watan | PS | website | دنيا الوطن | Donia Al-Watan |
sama-news | PS | website | سما | Sama News |
business-news-tunisia | TN | website | بزنس نيوز | Business News |
babnet | TN | website | باب نات | Babnet |
hespress | MA | website | هسبريس | Hespress |
alyaoum-24 | MA | website | اليوم 24 | Alyaoum24 |
al-omk | MA | website | العمق | Al3omk | العمق المغربي
al-wasat-libya | LY | website | بوابة الوسط | Al-Wasat (Libya) | الوسط
akhbar-libya | LY | website | أخبار ليبيا | Libya Akhbar |
al-mashhad-libya | LY | website | المشهد الليبي | Al-Mashhad Al-Libi |
ean-libya | LY | website | عين ليبيا | Ean Libya |
sudan-tribune | - | website | سودان تربيون | Sudan Tribune |
alrakoba | SD | website | الراكوبة | Alrakoba |
almasdar-online | YE | website | المصدر أونلاين | Al-Masdar Online |
marib-press | YE | website | مأرب برس | Marib Press |
aden-al-ghad | YE | website | عدن الغد | Aden Al-Ghad |
yemen-monitor | YE | website | يمن مونيتور | Yemen Monitor |
new-somalia | SO | website | الصومال الجديد | New Somalia |
alakhbar-mauritania | MR | website | الأخبار إنفو | Alakhbar.info |
sahara-media | MR | website | صحراء ميديا | Sahara Media |
korea-net | KR | website | كوريا نت | Korea.net |
geopolitical-futures | US | website | جيوبوليتيكال فيوتشرز | Geopolitical Futures |
`;
