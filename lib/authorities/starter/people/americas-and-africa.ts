/** Heads of state and government and foreign ministers in the Americas, Africa south of the Sahara and Australia since 2000; rows as in `arab-east.ts`. */
export const americasAndAfrica = `
US | بيل كلينتون | Bill Clinton | بل كلينتون | كلينتون
US | جورج بوش الأب | George H. W. Bush | | جورج بوش, الرئيس بوش, بوش
US | جيب بوش | Jeb Bush
US | جورج دبليو بوش | George W. Bush | جورج بوش الابن, جورج دبليو بوش الابن | جورج بوش, الرئيس بوش, بوش
US | باراك أوباما | Barack Obama | باراك حسين أوباما, الرئيس أوباما, أوباما
US | دونالد ترامب | Donald Trump | دونالد ترمب, الرئيس ترامب, الرئيس ترمب, ترامب, ترمب
US | جو بايدن | Joe Biden | جوزيف بايدن, الرئيس بايدن | بايدن
US | ديك تشيني | Dick Cheney | ريتشارد تشيني | تشيني
US | آل غور | Al Gore | آل جور
US | ميلانيا ترامب | Melania Trump | ميلانيا ترمب
US | إيفانكا ترامب | Ivanka Trump | إيفانكا ترمب
US | إريك ترامب | Eric Trump | إريك ترمب
US | دونالد ترامب الابن | Donald Trump Jr. | دونالد ترامب جونيور
US | ميشيل أوباما | Michelle Obama
US | جيل بايدن | Jill Biden
US | هانتر بايدن | Hunter Biden
US | مايك بنس | Mike Pence | | بنس
US | كامالا هاريس | Kamala Harris | كمالا هاريس | هاريس
US | جي دي فانس | JD Vance | جاي دي فانس | فانس | J. D. Vance
US | مادلين أولبرايت | Madeleine Albright | | أولبرايت
US | كولن باول | Colin Powell | كولين باول | باول
US | كوندوليزا رايس | Condoleezza Rice | كونداليزا رايس | رايس
US | هيلاري كلينتون | Hillary Clinton | هيلاري رودهام كلينتون | كلينتون
US | جون كيري | John Kerry | | كيري
US | ريكس تيلرسون | Rex Tillerson | | تيلرسون
US | مايك بومبيو | Mike Pompeo | | بومبيو
US | أنتوني بلينكن | Antony Blinken | أنطوني بلينكن, أنتوني بلينكين | بلينكن
US | ماركو روبيو | Marco Rubio | | روبيو
US | دونالد رامسفيلد | Donald Rumsfeld | دونالد رمسفيلد | رامسفيلد, رمسفيلد
US | روبرت غيتس | Robert Gates | روبرت جيتس
US | جيمس ماتيس | James Mattis | | ماتيس
US | لويد أوستن | Lloyd Austin | | أوستن
US | بيت هيغسيث | Pete Hegseth | بيت هيجسيث | هيغسيث, هيجسيث
US | جون بولتون | John Bolton | | بولتون
US | جيك سوليفان | Jake Sullivan | جيك ساليفان | سوليفان
US | ستيف ويتكوف | Steve Witkoff | ستيفن ويتكوف | ويتكوف
US | جاريد كوشنر | Jared Kushner | غاريد كوشنر | كوشنر
US | نانسي بيلوسي | Nancy Pelosi | | بيلوسي
US | جون ماكين | John McCain | | ماكين
US | ميت رومني | Mitt Romney | | رومني
US | بيرني ساندرز | Bernie Sanders | | ساندرز
US | ديفيد بترايوس | David Petraeus | ديفيد بتريوس | بترايوس
US | إيلون ماسك | Elon Musk | | ماسك
US | بيل غيتس | Bill Gates | بيل جيتس
US | مارك زوكربيرغ | Mark Zuckerberg | مارك زوكربرغ, مارك زوكربيرج | زوكربيرغ
US | جيف بيزوس | Jeff Bezos | | بيزوس
US | جيروم باول | Jerome Powell | | باول
CA | جان كريتيان | Jean Chrétien
CA | ستيفن هاربر | Stephen Harper | | هاربر
CA | جاستن ترودو | Justin Trudeau | جاستين ترودو | ترودو
CA | مارك كارني | Mark Carney | | كارني
VE | هوغو تشافيز | Hugo Chávez | هوجو تشافيز, هوغو شافيز, هوجو شافيز | تشافيز, شافيز | Hugo Chavez
VE | نيكولاس مادورو | Nicolás Maduro | | مادورو | Nicolas Maduro
VE | خوان غوايدو | Juan Guaidó | خوان جوايدو | غوايدو
CU | فيدل كاسترو | Fidel Castro | | كاسترو
CU | راؤول كاسترو | Raúl Castro | راوول كاسترو | كاسترو
BR | لولا دا سيلفا | Luiz Inácio Lula da Silva | لويس إيناسيو لولا دا سيلفا, لويز إيناسيو لولا دا سيلفا | | Lula da Silva
BR | ديلما روسيف | Dilma Rousseff | ديلما روسف | روسيف
BR | جايير بولسونارو | Jair Bolsonaro | جاير بولسونارو | بولسونارو
AR | كريستينا كيرشنر | Cristina Kirchner | كريستينا فرنانديز دي كيرشنر
AR | خافيير ميلي | Javier Milei | خافيير ميلاي
BO | إيفو موراليس | Evo Morales | | موراليس
CO | غوستافو بيترو | Gustavo Petro | جوستافو بيترو | بيترو
AU | جون هاورد | John Howard
AU | سكوت موريسون | Scott Morrison | | موريسون
AU | أنتوني ألبانيزي | Anthony Albanese | أنتوني ألبانيز | ألبانيزي
NZ | جاسيندا أرديرن | Jacinda Ardern | جاسيندا أردرن | أرديرن
ZA | نيلسون مانديلا | Nelson Mandela | نلسون مانديلا | مانديلا
ZA | ثابو مبيكي | Thabo Mbeki | تابو مبيكي | مبيكي
ZA | جاكوب زوما | Jacob Zuma | | زوما
ZA | سيريل رامافوزا | Cyril Ramaphosa | سيريل رامابوزا, سيريل رامافوسا | رامافوزا
NG | أولوسيغون أوباسانجو | Olusegun Obasanjo | أوليسيغون أوباسانجو, أولوسيجون أوباسانجو | أوباسانجو
NG | غودلاك جوناثان | Goodluck Jonathan | جودلاك جوناثان
NG | محمدو بخاري | Muhammadu Buhari | محمدو بوهاري | محمد بخاري, بخاري
NG | بولا تينوبو | Bola Tinubu | بولا أحمد تينوبو | تينوبو
ET | ملس زيناوي | Meles Zenawi | ميليس زيناوي | زيناوي
ET | هايلي ماريام ديسالين | Hailemariam Desalegn | هيلي ماريام ديسالين, هايلي مريم ديسالين | ديسالين
ET | آبي أحمد | Abiy Ahmed | آبي أحمد علي
ER | أسياس أفورقي | Isaias Afwerki | أسياسي أفورقي | أفورقي
KE | أوهورو كينياتا | Uhuru Kenyatta | | كينياتا
KE | وليام روتو | William Ruto | ويليام روتو | روتو
UG | يوري موسيفيني | Yoweri Museveni | يويري موسيفيني | موسيفيني
RW | بول كاغامي | Paul Kagame | بول كاجامي | كاغامي
TD | إدريس ديبي | Idriss Déby | إدريس ديبي إتنو | | Idriss Deby
TD | محمد إدريس ديبي | Mahamat Idriss Déby | محمد إدريس ديبي إتنو
TD | موسى فكي | Moussa Faki | موسى فقي, موسى فكي محمد, موسى فقي محمد
ML | إبراهيم أبو بكر كيتا | Ibrahim Boubacar Keïta | إبراهيم بوبكر كيتا
ML | عاصيمي غويتا | Assimi Goïta | آسيمي غويتا | غويتا
NE | محمد بازوم | Mohamed Bazoum | | بازوم
ZW | روبرت موغابي | Robert Mugabe | روبرت موجابي | موغابي, موجابي
SN | ماكي سال | Macky Sall
CI | الحسن واتارا | Alassane Ouattara | الحسن وتارا | واتارا, وتارا
CI | لوران غباغبو | Laurent Gbagbo | لوران جباجبو | غباغبو
CD | جوزيف كابيلا | Joseph Kabila | | كابيلا
CD | فيليكس تشيسيكيدي | Félix Tshisekedi | فيليكس تشيسكيدي | تشيسيكيدي
GM | يحيى جامع | Yahya Jammeh | يحيى جامي
`;
