/** Heads of state and government and foreign ministers in Europe and Russia since 2000; rows as in `arab-east.ts`. */
export const europeAndRussia = `
GB | توني بلير | Tony Blair | طوني بلير | بلير
GB | غوردون براون | Gordon Brown | جوردون براون | براون
GB | ديفيد كاميرون | David Cameron | ديفيد كامرون, دافيد كاميرون | كاميرون
GB | تيريزا ماي | Theresa May | تريزا ماي
GB | بوريس جونسون | Boris Johnson | | جونسون
GB | ليز تراس | Liz Truss
GB | ريشي سوناك | Rishi Sunak | | سوناك
GB | كير ستارمر | Keir Starmer | | ستارمر
GB | جاك سترو | Jack Straw | | سترو
GB | مارغريت بيكيت | Margaret Beckett | مارجريت بيكيت
GB | ديفيد ميليباند | David Miliband | | ميليباند
GB | وليام هيغ | William Hague | ويليام هيغ, وليام هيج | هيغ
GB | فيليب هاموند | Philip Hammond | | هاموند
GB | جيريمي هانت | Jeremy Hunt
GB | دومينيك راب | Dominic Raab
GB | جيمس كليفرلي | James Cleverly
GB | ديفيد لامي | David Lammy | | لامي
GB | جيريمي كوربين | Jeremy Corbyn | جيريمي كوربن | كوربين
GB | إليزابيث الثانية | Elizabeth II | الملكة إليزابيث الثانية | الملكة إليزابيث | Queen Elizabeth II
GB | تشارلز الثالث | Charles III | الملك تشارلز الثالث | الملك تشارلز | King Charles III
FR | جاك شيراك | Jacques Chirac | | شيراك
FR | نيكولا ساركوزي | Nicolas Sarkozy | نيكولاس ساركوزي, ساركوزي
FR | فرانسوا هولاند | François Hollande | فرنسوا هولاند, فرانسوا أولاند, فرنسوا أولاند | هولاند, أولاند | Francois Hollande
FR | إيمانويل ماكرون | Emmanuel Macron | الرئيس ماكرون, ماكرون
FR | بريجيت ماكرون | Brigitte Macron
FR | ليونيل جوسبان | Lionel Jospin | | جوسبان
FR | جان بيير رافاران | Jean-Pierre Raffarin | | رافاران
FR | دومينيك دوفيلبان | Dominique de Villepin | دومينيك دو فيلبان | دوفيلبان
FR | فرانسوا فيون | François Fillon | فرنسوا فيون | فيون
FR | جان مارك إيرولت | Jean-Marc Ayrault | | إيرولت
FR | مانويل فالس | Manuel Valls | | فالس
FR | إدوار فيليب | Édouard Philippe | إدوارد فيليب
FR | جان كاستكس | Jean Castex | | كاستكس
FR | إليزابيت بورن | Élisabeth Borne | إليزابيث بورن | بورن
FR | غابرييل أتال | Gabriel Attal | جابرييل أتال, غابريال أتال | أتال
FR | ميشيل بارنييه | Michel Barnier | ميشال بارنييه | بارنييه
FR | فرانسوا بايرو | François Bayrou | فرنسوا بايرو | بايرو
FR | سيباستيان لوكورنو | Sébastien Lecornu | سيباستيان ليكورنو | لوكورنو
FR | برنار كوشنير | Bernard Kouchner | برنارد كوشنير | كوشنير
FR | آلان جوبيه | Alain Juppé | | جوبيه
FR | لوران فابيوس | Laurent Fabius | | فابيوس
FR | جان إيف لودريان | Jean-Yves Le Drian | | لودريان
FR | كاترين كولونا | Catherine Colonna | | كولونا
FR | جان نويل بارو | Jean-Noël Barrot
FR | مارين لوبان | Marine Le Pen | مارين لوبن | لوبان
DE | غيرهارد شرودر | Gerhard Schröder | جيرهارد شرودر, غيرهارد شرويدر | شرودر | Gerhard Schroeder
DE | أنغيلا ميركل | Angela Merkel | أنجيلا ميركل, أنغيلا مركل, ميركل | مركل
DE | أولاف شولتس | Olaf Scholz | أولاف شولتز | شولتس, شولتز
DE | فريدريش ميرتس | Friedrich Merz | فريدريش ميرز, فريدريتش ميرتس | ميرتس
DE | هورست كولر | Horst Köhler | هورست كوهلر
DE | يواخيم غاوك | Joachim Gauck
DE | فرانك فالتر شتاينماير | Frank-Walter Steinmeier | فرانك شتاينماير | شتاينماير
DE | يوشكا فيشر | Joschka Fischer
DE | غيدو فسترفيله | Guido Westerwelle | غيدو فيسترفيله, جيدو فسترفيله | فسترفيله
DE | زيغمار غابرييل | Sigmar Gabriel | سيغمار غابرييل | غابرييل
DE | هايكو ماس | Heiko Maas
DE | أنالينا بيربوك | Annalena Baerbock | أنالينا بيربوخ | بيربوك
DE | يوهان فاديفول | Johann Wadephul | | فاديفول
RU | فلاديمير بوتين | Vladimir Putin | فلادمير بوتين, الرئيس بوتين, بوتين
RU | دميتري ميدفيديف | Dmitry Medvedev | ديمتري ميدفيديف, دميتري مدفيديف | ميدفيديف, مدفيديف
RU | ميخائيل ميشوستين | Mikhail Mishustin | | ميشوستين
RU | ميخائيل كاسيانوف | Mikhail Kasyanov
RU | ميخائيل فرادكوف | Mikhail Fradkov
RU | إيغور إيفانوف | Igor Ivanov | إيجور إيفانوف | إيفانوف
RU | سيرغي لافروف | Sergey Lavrov | سيرجي لافروف, لافروف | | Sergei Lavrov
RU | سيرغي شويغو | Sergei Shoigu | سيرجي شويجو, سيرغي شويجو | شويغو, شويجو
RU | دميتري بيسكوف | Dmitry Peskov | ديمتري بيسكوف | بيسكوف
RU | ماريا زاخاروفا | Maria Zakharova | | زاخاروفا
RU | ميخائيل بوغدانوف | Mikhail Bogdanov | ميخائيل بوجدانوف | بوغدانوف
RU | بوريس يلتسين | Boris Yeltsin | | يلتسين
RU | رمضان قديروف | Ramzan Kadyrov | رمضان قاديروف | قديروف
RU | يفغيني بريغوجين | Yevgeny Prigozhin | يفغيني بريغوزين | بريغوجين
RU | أليكسي نافالني | Alexei Navalny | ألكسي نافالني | نافالني
UA | فيكتور يوشتشينكو | Viktor Yushchenko | فيكتور يوشينكو | يوشتشينكو
UA | فيكتور يانوكوفيتش | Viktor Yanukovych | | يانوكوفيتش
UA | يوليا تيموشينكو | Yulia Tymoshenko | | تيموشينكو
UA | بترو بوروشينكو | Petro Poroshenko | بيترو بوروشينكو | بوروشينكو
UA | فولوديمير زيلينسكي | Volodymyr Zelenskyy | فولوديمير زيلنسكي, فلاديمير زيلينسكي, فلوديمير زيلينسكي, زيلينسكي, زيلنسكي | | Volodymyr Zelensky
UA | دميترو كوليبا | Dmytro Kuleba | ديمترو كوليبا | كوليبا
BY | ألكسندر لوكاشينكو | Alexander Lukashenko | ألكساندر لوكاشينكو | لوكاشينكو
IT | سيلفيو برلسكوني | Silvio Berlusconi | سيلفيو بيرلسكوني | برلسكوني, بيرلسكوني
IT | رومانو برودي | Romano Prodi | | برودي
IT | ماريو مونتي | Mario Monti
IT | ماتيو رينزي | Matteo Renzi | ماتيو رنزي | رينزي
IT | باولو جنتيلوني | Paolo Gentiloni | باولو جينتيلوني | جنتيلوني
IT | جوزيبي كونتي | Giuseppe Conte | | كونتي
IT | ماريو دراغي | Mario Draghi | ماريو دراجي | دراغي
IT | جورجيا ميلوني | Giorgia Meloni | جيورجيا ميلوني | ميلوني
IT | سيرجيو ماتاريلا | Sergio Mattarella | | ماتاريلا
IT | ماتيو سالفيني | Matteo Salvini | | سالفيني
IT | أنطونيو تاياني | Antonio Tajani | | تاياني
ES | خوسيه ماريا أزنار | José María Aznar | خوسيه ماريا أثنار | أزنار
ES | خوسيه لويس ثاباتيرو | José Luis Rodríguez Zapatero | خوسيه لويس رودريغيز ثاباتيرو, خوسيه لويس رودريغيس ثاباتيرو | ثاباتيرو
ES | ماريانو راخوي | Mariano Rajoy | | راخوي
ES | بيدرو سانشيز | Pedro Sánchez | بيدرو سانشيث, بيدرو سانتشيز | سانشيز | Pedro Sanchez
ES | فيليبي السادس | Felipe VI | الملك فيليبي السادس, فيليب السادس
ES | خوان كارلوس الأول | Juan Carlos I | الملك خوان كارلوس
PT | جوزيه مانويل باروسو | José Manuel Barroso | خوسيه مانويل باروسو | باروسو
PT | أنطونيو كوستا | António Costa
GR | أليكسيس تسيبراس | Alexis Tsipras | ألكسيس تسيبراس | تسيبراس
GR | كيرياكوس ميتسوتاكيس | Kyriakos Mitsotakis | | ميتسوتاكيس
NL | مارك روته | Mark Rutte | مارك روتا | روته
HU | فيكتور أوربان | Viktor Orbán | فيكتور أوربن | أوربان | Viktor Orban
PL | أندريه دودا | Andrzej Duda | أندجي دودا | دودا
PL | دونالد توسك | Donald Tusk | | توسك
RS | ألكسندر فوتشيتش | Aleksandar Vučić | ألكسندر فوسيتش | فوتشيتش
AT | سيباستيان كورتس | Sebastian Kurz | سيباستيان كورتز | كورتس
VA | يوحنا بولس الثاني | Pope John Paul II | البابا يوحنا بولس الثاني
VA | بنديكت السادس عشر | Pope Benedict XVI | البابا بنديكت السادس عشر, بنديكتوس السادس عشر, البابا بنديكتوس السادس عشر
VA | البابا فرنسيس | Pope Francis | البابا فرانسيس, البابا فرنسيس الأول
VA | ليو الرابع عشر | Pope Leo XIV | البابا ليو الرابع عشر, لاوون الرابع عشر, البابا لاوون الرابع عشر
`;
