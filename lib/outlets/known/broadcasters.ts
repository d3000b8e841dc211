/** Channels and radio stations; the columns are those of `agencies`. */
export const broadcasters = `
cnn | US | television | سي إن إن | CNN | CNN بالعربية, CNN العربية, CNN عربية, CNN عربي, سي إن إن بالعربية, سي إن إن العربية, سي إن إن عربية, CNN Arabic, CNNArabic
bbc | GB | television | بي بي سي | BBC | BBC عربي, بي بي سي عربي, بي بي سي العربية, بي بي سي نيوز, BBC Arabic, BBC News, BBC News عربي
rt | RU | television | روسيا اليوم | RT | آر تي, آر تي عربي, RT عربي, RT Arabic, Russia Today
dw | DE | television | دويتشه فيله | Deutsche Welle | دويتشه فيلله, DW, DW عربية, DW Arabic
france-24 | FR | television | فرانس 24 | France 24 | فرانس ٢٤
euronews | - | television | يورونيوز | Euronews |
alhurra | US | television | الحرة | Alhurra | Al Hurra
voa | US | radio | صوت أمريكا | Voice of America | صوت أميركا, VOA
sky-news-arabia | AE | television | سكاي نيوز عربية | Sky News Arabia |
sky-news | GB | television | سكاي نيوز | Sky News |
al-arabiya | AE | television | العربية | Al Arabiya | العربية نت, Alarabiya
al-hadath | AE | television | الحدث | Al Hadath |
al-jazeera | QA | television | قناة الجزيرة | Al Jazeera | الجزيرة, الجزيرة نت, الجزيرة مباشر, Aljazeera
al-araby-tv | QA | television | التلفزيون العربي | Al Araby TV |
al-mayadeen | LB | television | الميادين | Al Mayadeen | الميادين نت
al-manar | LB | television | المنار | Al-Manar |
lbci | LB | television | المؤسسة اللبنانية للإرسال إنترناسيونال | LBCI |
al-jadeed | LB | television | قناة الجديد | Al Jadeed |
al-alam | IR | television | العالم | Al-Alam |
al-mashhad | AE | television | المشهد | Al Mashhad |
asharq-news | SA | television | الشرق للأخبار | Asharq News | الشرق, الشرق بلومبرغ
alghad-tv | - | television | قناة الغد | Alghad TV | الغد
al-qahera-news | EG | television | القاهرة الإخبارية | Al Qahera News |
sada-elbalad | EG | television | صدى البلد | Sada El-Balad |
alsumaria | IQ | television | السومرية | Alsumaria | السومرية نيوز
rudaw | IQ | television | رووداو | Rudaw |
kurdistan-24 | IQ | television | كوردستان 24 | Kurdistan 24 |
ekhbariya | SA | television | الإخبارية السعودية | Al Ekhbariya | قناة الإخبارية
mosaique-fm | TN | radio | موزاييك إف إم | Mosaïque FM | موزاييك, موزاييك أف أم, Mosaique FM
jawhara-fm | TN | radio | الجوهرة أف أم | Jawhara FM | الجوهرة إف إم, جوهرة أف أم, جوهرة إف إم, إذاعة الجوهرة أف أم
shems-fm | TN | radio | شمس أف أم | Shems FM | شمس إف إم
express-fm | TN | radio | إكسبراس أف أم | Express FM | إكسبريس أف أم
monte-carlo-doualiya | FR | radio | مونت كارلو الدولية | Monte Carlo Doualiya |
radio-sawa | US | radio | راديو سوا | Radio Sawa |
kbs | KR | television | كي بي إس | KBS | KBS WORLD, KBS World Radio, راديو كي بي إس العالمي
`;
