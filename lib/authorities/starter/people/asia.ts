/** Heads of state and government and foreign ministers from Turkey and Israel to Japan since 2000; rows as in `arab-east.ts`. */
export const asia = `
TR | أحمد نجدت سيزر | Ahmet Necdet Sezer | أحمد نجدت سيزار | سيزر
TR | عبد الله غول | Abdullah Gül | عبد الله جول | غول | Abdullah Gul
TR | رجب طيب أردوغان | Recep Tayyip Erdoğan | الطيب أردوغان, طيب أردوغان, الرئيس أردوغان, رجب أردوغان, أردوغان | | Recep Tayyip Erdogan
TR | أمينة أردوغان | Emine Erdoğan | | | Emine Erdogan
TR | بولنت أجاويد | Bülent Ecevit | بولند أجاويد, بولنت أجويد | أجاويد
TR | أحمد داود أوغلو | Ahmet Davutoğlu | أحمد داوود أوغلو | داود أوغلو, داوود أوغلو | Ahmet Davutoglu
TR | بن علي يلدريم | Binali Yıldırım | بينالي يلدريم | يلدريم | Binali Yildirim
TR | مولود تشاووش أوغلو | Mevlüt Çavuşoğlu | مولود جاويش أوغلو, مولود تشاوش أوغلو, مولود جاووش أوغلو | تشاووش أوغلو, جاويش أوغلو
TR | هاكان فيدان | Hakan Fidan | حقان فيدان | فيدان
TR | خلوصي أكار | Hulusi Akar | | أكار
TR | إبراهيم قالن | İbrahim Kalın | إبراهيم كالين | قالن
TR | فتح الله غولن | Fethullah Gülen | فتح الله كولن, فتح الله جولن | غولن, كولن | Fethullah Gulen
TR | كمال كليجدار أوغلو | Kemal Kılıçdaroğlu | كمال كليتشدار أوغلو, كمال كيليتشدار أوغلو | كليجدار أوغلو, كليتشدار أوغلو
TR | أكرم إمام أوغلو | Ekrem İmamoğlu | | إمام أوغلو | Ekrem Imamoglu
TR | عبد الله أوجلان | Abdullah Öcalan | عبد الله أوجالان | أوجلان | Abdullah Ocalan
TR | أكمل الدين إحسان أوغلي | Ekmeleddin İhsanoğlu | أكمل الدين إحسان أوغلو | إحسان أوغلي, إحسان أوغلو
IR | علي خامنئي | Ali Khamenei | علي خامنه اي, آية الله خامنئي, آية الله علي خامنئي, خامنئي
IR | مجتبى خامنئي | Mojtaba Khamenei
IR | روح الله الخميني | Ruhollah Khomeini | آية الله الخميني, الإمام الخميني | الخميني
IR | محمد خاتمي | Mohammad Khatami | | خاتمي
IR | محمود أحمدي نجاد | Mahmoud Ahmadinejad | أحمدي نجاد | نجاد
IR | حسن روحاني | Hassan Rouhani | | روحاني
IR | إبراهيم رئيسي | Ebrahim Raisi
IR | مسعود بزشكيان | Masoud Pezeshkian | مسعود بيزشكيان | بزشكيان
IR | محمد مخبر | Mohammad Mokhber
IR | كمال خرازي | Kamal Kharazi | | خرازي
IR | منوشهر متكي | Manouchehr Mottaki | منوجهر متكي, منوشهر متقي | متكي
IR | علي أكبر صالحي | Ali Akbar Salehi | | صالحي
IR | محمد جواد ظريف | Mohammad Javad Zarif | جواد ظريف
IR | حسين أمير عبد اللهيان | Hossein Amir-Abdollahian | أمير عبد اللهيان | عبد اللهيان
IR | عباس عراقجي | Abbas Araghchi | عباس عراقتشي, سيد عباس عراقجي | عراقجي
IR | قاسم سليماني | Qasem Soleimani | | سليماني
IR | إسماعيل قاآني | Esmail Qaani | إسماعيل قآني | قاآني
IR | علي لاريجاني | Ali Larijani | | لاريجاني
IR | محمد باقر قاليباف | Mohammad Bagher Ghalibaf | باقر قاليباف | قاليباف
IR | علي شمخاني | Ali Shamkhani | | شمخاني
IR | أكبر هاشمي رفسنجاني | Akbar Hashemi Rafsanjani | هاشمي رفسنجاني, علي أكبر هاشمي رفسنجاني | رفسنجاني
IR | علي أكبر ولايتي | Ali Akbar Velayati | | ولايتي
IL | إيهود باراك | Ehud Barak
IL | أرييل شارون | Ariel Sharon | أريئيل شارون | شارون
IL | إيهود أولمرت | Ehud Olmert | | أولمرت
IL | بنيامين نتنياهو | Benjamin Netanyahu | بنيامين نتانياهو, نتنياهو, نتانياهو
IL | سارة نتنياهو | Sara Netanyahu | سارة نتانياهو
IL | يائير نتنياهو | Yair Netanyahu | يائير نتانياهو
IL | نفتالي بينيت | Naftali Bennett | نفتالي بينت | بينيت
IL | يائير لابيد | Yair Lapid | يائير لبيد | لابيد, لبيد
IL | موشيه كتساف | Moshe Katsav | موشي كتساف | كتساف
IL | شمعون بيريز | Shimon Peres | شيمون بيريز, شمعون بيرس, شيمون بيريس | بيريز
IL | رؤوفين ريفلين | Reuven Rivlin | رؤوبين ريفلين, رؤوفين ريفلن | ريفلين
IL | إسحاق هرتسوغ | Isaac Herzog | يتسحاق هرتسوغ, إسحق هرتسوغ, إسحاق هرتزوغ | هرتسوغ
IL | إسحق رابين | Yitzhak Rabin | إسحاق رابين, يتسحاق رابين | رابين
IL | تسيبي ليفني | Tzipi Livni | | ليفني
IL | أفيغدور ليبرمان | Avigdor Lieberman | أفيجدور ليبرمان | ليبرمان
IL | غابي أشكنازي | Gabi Ashkenazi | جابي أشكنازي | أشكنازي
IL | إسرائيل كاتس | Israel Katz | يسرائيل كاتس | كاتس
IL | جدعون ساعر | Gideon Sa'ar | جدعون سار | ساعر
IL | يوآف غالانت | Yoav Gallant | يوآف جالانت, يوآف غالنت | غالانت, جالانت
IL | بيني غانتس | Benny Gantz | بيني جانتس | غانتس, جانتس
IL | إيتمار بن غفير | Itamar Ben-Gvir | إيتمار بن جفير | بن غفير
IL | بتسلئيل سموتريتش | Bezalel Smotrich | بتسلئيل سموتريش | سموتريتش
CN | جيانغ زيمين | Jiang Zemin | جيانغ تسه مين, جيانج زيمين
CN | هو جينتاو | Hu Jintao | هو جين تاو
CN | شي جين بينغ | Xi Jinping | شي جينبينغ, شي جين بينج, شي جينبينج, الرئيس شي
CN | ون جياباو | Wen Jiabao | وين جياباو, ون جيا باو
CN | لي كه تشيانغ | Li Keqiang | لي كيتشيانغ, لي كيه تشيانغ
CN | لي تشيانغ | Li Qiang
CN | وانغ يي | Wang Yi | وانج يي
CN | تشين غانغ | Qin Gang | تشين قانغ
JP | جونيتشيرو كويزومي | Junichiro Koizumi | جونتشيرو كويزومي | كويزومي
JP | شينزو آبي | Shinzo Abe
JP | ياسو فوكودا | Yasuo Fukuda | | فوكودا
JP | تارو آسو | Taro Aso
JP | يوكيو هاتوياما | Yukio Hatoyama | | هاتوياما
JP | ناوتو كان | Naoto Kan
JP | يوشيهيكو نودا | Yoshihiko Noda | | نودا
JP | يوشيهيدي سوغا | Yoshihide Suga | يوشيهيده سوغا, يوشيهيدي سوجا | سوغا, سوجا
JP | فوميو كيشيدا | Fumio Kishida | | كيشيدا
JP | شيغيرو إيشيبا | Shigeru Ishiba | شيجيرو إيشيبا | إيشيبا
JP | ساناي تاكايتشي | Sanae Takaichi | ساناي تاكائيتشي | تاكايتشي
KR | كيم داي جونغ | Kim Dae-jung | كيم دي جونغ, كيم داي جونج
KR | روه مو هيون | Roh Moo-hyun
KR | لي ميونغ باك | Lee Myung-bak | لي ميونج باك
KR | بارك غن هيه | Park Geun-hye | بارك جيون هاي, بارك كون هيه, باك كون هيه, بارك غيون هاي
KR | مون جيه إن | Moon Jae-in | مون جاي إن, مون جي إن
KR | يون سوك يول | Yoon Suk Yeol | يون سيوك يول
KR | لي جيه ميونغ | Lee Jae-myung | لي جاي ميونغ, لي جيه ميونج
KR | بان كي مون | Ban Ki-moon | بان كيمون
KP | كيم جونغ إيل | Kim Jong Il | كيم جونج إيل
KP | كيم جونغ أون | Kim Jong Un | كيم جونج أون
KP | كيم يو جونغ | Kim Yo Jong
PK | برويز مشرف | Pervez Musharraf | بيرويز مشرف, برفيز مشرف
PK | آصف علي زرداري | Asif Ali Zardari | آصف زرداري | زرداري
PK | نواز شريف | Nawaz Sharif
PK | شهباز شريف | Shehbaz Sharif
PK | عمران خان | Imran Khan
PK | يوسف رضا جيلاني | Yousuf Raza Gilani | يوسف رضا غيلاني | جيلاني
PK | بينظير بوتو | Benazir Bhutto | بنازير بوتو, بي نظير بوتو | بوتو
IN | مانموهان سينغ | Manmohan Singh | مانموهان سينج
IN | ناريندرا مودي | Narendra Modi | نارندرا مودي | مودي
IN | أتال بيهاري فاجبايي | Atal Bihari Vajpayee | أتال بيهاري فاجباي | فاجبايي
AF | حامد كرزاي | Hamid Karzai | حميد كرزاي | كرزاي
AF | أشرف غني | Ashraf Ghani
AF | عبد الله عبد الله | Abdullah Abdullah
AF | هبة الله أخوند زاده | Hibatullah Akhundzada | هبة الله أخوندزاده
AF | الملا محمد عمر | Mullah Mohammed Omar | الملا عمر
BD | الشيخة حسينة | Sheikh Hasina | شيخة حسينة, الشيخة حسينة واجد
MY | مهاتير محمد | Mahathir Mohamad | محاضر محمد
MY | عبد الله أحمد بدوي | Abdullah Ahmad Badawi
MY | نجيب عبد الرزاق | Najib Razak | نجيب رزاق
MY | أنور إبراهيم | Anwar Ibrahim
ID | ميغاواتي سوكارنوبوتري | Megawati Sukarnoputri | ميجاواتي سوكارنوبوتري | ميغاواتي
ID | سوسيلو بامبانغ يودويونو | Susilo Bambang Yudhoyono | سوسيلو بامبانج يودويونو | يودويونو
ID | جوكو ويدودو | Joko Widodo | | ويدودو
ID | برابوو سوبيانتو | Prabowo Subianto | | سوبيانتو
`;
