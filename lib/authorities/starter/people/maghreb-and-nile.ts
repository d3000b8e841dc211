/** Heads of state and government, foreign ministers and leaders from Libya to Mauritania and from Sudan to the Comoros since 2000; rows as in `arab-east.ts`. */
export const maghrebAndNile = `
LY | معمر القذافي | Muammar Gaddafi | | القذافي | Moammar Gadhafi
LY | الساعدي القذافي | Saadi Gaddafi
LY | هانيبال القذافي | Hannibal Gaddafi
LY | عائشة القذافي | Aisha Gaddafi
LY | سيف الإسلام القذافي | Saif al-Islam Gaddafi | | سيف الإسلام
LY | مصطفى عبد الجليل | Mustafa Abdul Jalil
LY | محمود جبريل | Mahmoud Jibril
LY | عبد الرحيم الكيب | Abdurrahim el-Keib | | الكيب
LY | علي زيدان | Ali Zeidan
LY | عبد الله الثني | Abdullah al-Thinni | | الثني
LY | فايز السراج | Fayez al-Sarraj | فائز السراج | السراج
LY | عبد الحميد الدبيبة | Abdul Hamid Dbeibeh | عبد الحميد دبيبة | الدبيبة, دبيبة
LY | محمد المنفي | Mohamed al-Menfi | محمد يونس المنفي
LY | فتحي باشاغا | Fathi Bashagha | | باشاغا
LY | أسامة حماد | Osama Hamad
LY | خليفة حفتر | Khalifa Haftar | | حفتر
LY | عقيلة صالح | Aguila Saleh | عقيلة صالح عيسى
LY | نوري أبو سهمين | Nouri Abusahmain | نوري بوسهمين
TN | زين العابدين بن علي | Zine El Abidine Ben Ali | الرئيس بن علي | بن علي
TN | فؤاد المبزع | Fouad Mebazaa | | المبزع
TN | المنصف المرزوقي | Moncef Marzouki | منصف المرزوقي | المرزوقي
TN | الباجي قائد السبسي | Beji Caid Essebsi | الباجي قايد السبسي | قائد السبسي, قايد السبسي, السبسي
TN | حافظ قائد السبسي | Hafedh Caid Essebsi | حافظ قايد السبسي
TN | قيس سعيد | Kais Saied | |  | Kaïs Saïed
TN | محمد الغنوشي | Mohamed Ghannouchi | | الغنوشي
TN | حمادي الجبالي | Hamadi Jebali | | الجبالي
TN | علي العريض | Ali Laarayedh | علي لعريض
TN | مهدي جمعة | Mehdi Jomaa
TN | الحبيب الصيد | Habib Essid
TN | يوسف الشاهد | Youssef Chahed
TN | إلياس الفخفاخ | Elyes Fakhfakh | | الفخفاخ
TN | هشام المشيشي | Hichem Mechichi | | المشيشي
TN | نجلاء بودن | Najla Bouden | نجلاء بودن رمضان | بودن
TN | أحمد الحشاني | Ahmed Hachani | | الحشاني
TN | كمال المدوري | Kamel Madouri | | المدوري
TN | سارة الزعفراني | Sarra Zaafrani Zenzri | سارة الزعفراني الزنزري
TN | راشد الغنوشي | Rached Ghannouchi | | الغنوشي | Rachid Ghannouchi
TN | عبير موسي | Abir Moussi
DZ | عبد العزيز بوتفليقة | Abdelaziz Bouteflika | بوتفليقة
DZ | السعيد بوتفليقة | Saïd Bouteflika | سعيد بوتفليقة
DZ | عبد القادر بن صالح | Abdelkader Bensalah
DZ | عبد المجيد تبون | Abdelmadjid Tebboune | | تبون
DZ | علي بن فليس | Ali Benflis | | بن فليس
DZ | أحمد أويحيى | Ahmed Ouyahia | أحمد أويحي | أويحيى
DZ | عبد العزيز بلخادم | Abdelaziz Belkhadem | | بلخادم
DZ | عبد المالك سلال | Abdelmalek Sellal | عبد الملك سلال
DZ | نور الدين بدوي | Noureddine Bedoui
DZ | عبد العزيز جراد | Abdelaziz Djerad
DZ | أيمن بن عبد الرحمن | Aymen Benabderrahmane
DZ | نذير العرباوي | Nadir Larbaoui | محمد النذير العرباوي | العرباوي
DZ | سيفي غريب | Sifi Ghrieb
DZ | رمطان لعمامرة | Ramtane Lamamra | | لعمامرة
DZ | أحمد عطاف | Ahmed Attaf
DZ | مراد مدلسي | Mourad Medelci | | مدلسي
DZ | صبري بوقادوم | Sabri Boukadoum | | بوقادوم
DZ | أحمد قايد صالح | Ahmed Gaid Salah | أحمد قائد صالح, الفريق قايد صالح | قايد صالح
DZ | السعيد شنقريحة | Saïd Chengriha | سعيد شنقريحة | شنقريحة
MA | الملك محمد السادس | Mohammed VI of Morocco | العاهل المغربي محمد السادس | محمد السادس | King Mohammed VI
MA | عبد الرحمن اليوسفي | Abderrahmane Youssoufi | عبد الرحمان اليوسفي
MA | إدريس جطو | Driss Jettou
MA | عباس الفاسي | Abbas El Fassi
MA | عبد الإله بنكيران | Abdelilah Benkirane | عبد الإله ابن كيران | بنكيران, ابن كيران
MA | سعد الدين العثماني | Saadeddine Othmani
MA | عزيز أخنوش | Aziz Akhannouch | | أخنوش
MA | ناصر بوريطة | Nasser Bourita | | بوريطة
MA | صلاح الدين مزوار | Salaheddine Mezouar | | مزوار
MA | عبد اللطيف الحموشي | Abdellatif Hammouchi | | الحموشي
MA | فوزي لقجع | Fouzi Lekjaa | | لقجع
MR | معاوية ولد الطايع | Maaouya Ould Taya | معاوية ولد سيدي أحمد الطايع, معاوية ولد سيد أحمد الطايع | ولد الطايع
MR | اعلي ولد محمد فال | Ely Ould Mohamed Vall
MR | سيدي ولد الشيخ عبد الله | Sidi Ould Cheikh Abdallahi | سيدي محمد ولد الشيخ عبد الله
MR | محمد ولد عبد العزيز | Mohamed Ould Abdel Aziz | | ولد عبد العزيز
MR | محمد ولد الغزواني | Mohamed Ould Ghazouani | محمد ولد الشيخ الغزواني | الغزواني, ولد الغزواني
EH | إبراهيم غالي | Brahim Ghali
SD | عمر البشير | Omar al-Bashir | عمر حسن البشير, عمر حسن أحمد البشير, الرئيس البشير | البشير
SD | عبد الفتاح البرهان | Abdel Fattah al-Burhan | | البرهان
SD | محمد حمدان دقلو | Mohamed Hamdan Dagalo | محمد حمدان دقلو حميدتي | حميدتي, دقلو | Hemedti
SD | عبد الله حمدوك | Abdalla Hamdok | | حمدوك
SD | كامل إدريس | Kamil Idris | كامل الطيب إدريس
SD | عوض بن عوف | Awad Ibn Auf
SD | الصادق المهدي | Sadiq al-Mahdi
SD | حسن الترابي | Hassan al-Turabi | حسن عبد الله الترابي | الترابي
SS | سلفا كير | Salva Kiir | سلفاكير ميارديت, سلفا كير ميارديت | سلفاكير, ميارديت
SS | رياك مشار | Riek Machar | ريك مشار
SS | جون قرنق | John Garang | جون غارانغ, جون قرنغ | قرنق
SO | حسن شيخ محمود | Hassan Sheikh Mohamud | حسن الشيخ محمود
SO | محمد عبد الله فرماجو | Mohamed Abdullahi Farmaajo | محمد عبد الله محمد فرماجو, محمد عبد الله فارماجو | فرماجو
SO | شريف شيخ أحمد | Sharif Sheikh Ahmed | شيخ شريف شيخ أحمد
SO | عبد الله يوسف أحمد | Abdullahi Yusuf Ahmed
SO | حمزة عبدي بري | Hamza Abdi Barre
SO | محمد حسين روبلي | Mohamed Hussein Roble | | روبلي
SO | حسن علي خيري | Hassan Ali Khaire
DJ | إسماعيل عمر جيله | Ismaïl Omar Guelleh | إسماعيل عمر غيله | | Ismail Omar Guelleh
KM | غزالي عثماني | Azali Assoumani | عثمان غزالي
KM | أحمد عبد الله سامبي | Ahmed Abdallah Sambi | أحمد عبد الله محمد سامبي | سامبي
`;
