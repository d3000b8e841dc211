/**
 * Heads of state and government, foreign ministers and leaders of parties in Egypt, the Levant and Iraq since 2000. Written by
 * hand, as all tables beside it. A row: country, name in Arabic, name in English, other full names in Arabic, names
 * that mean the person only after a full one, other names in English.
 */
export const arabEast = `
EG | جمال مبارك | Gamal Mubarak
EG | علاء مبارك | Alaa Mubarak
EG | سوزان مبارك | Suzanne Mubarak
EG | حسني مبارك | Hosni Mubarak | محمد حسني مبارك | مبارك | Husni Mubarak
EG | محمد حسين طنطاوي | Mohamed Hussein Tantawi | المشير طنطاوي, حسين طنطاوي | طنطاوي
EG | محمد مرسي | Mohamed Morsi | الرئيس مرسي | مرسي | Mohammed Morsi
EG | عدلي منصور | Adly Mansour
EG | عبد الفتاح السيسي | Abdel Fattah el-Sisi | الرئيس السيسي, السيسي | | Abdel Fattah al-Sisi
EG | عاطف عبيد | Atef Ebeid
EG | أحمد نظيف | Ahmed Nazif
EG | أحمد شفيق | Ahmed Shafik | الفريق أحمد شفيق
EG | عصام شرف | Essam Sharaf
EG | كمال الجنزوري | Kamal el-Ganzouri | | الجنزوري
EG | هشام قنديل | Hisham Qandil | | قنديل
EG | حازم الببلاوي | Hazem el-Beblawi | | الببلاوي
EG | إبراهيم محلب | Ibrahim Mahlab | | محلب
EG | شريف إسماعيل | Sherif Ismail
EG | مصطفى مدبولي | Mostafa Madbouly | | مدبولي
EG | عمرو موسى | Amr Moussa
EG | نبيل العربي | Nabil Elaraby
EG | أحمد أبو الغيط | Ahmed Aboul Gheit | | أبو الغيط
EG | سامح شكري | Sameh Shoukry | | شكري
EG | نبيل فهمي | Nabil Fahmy
EG | محمد كامل عمرو | Mohamed Kamel Amr
EG | بدر عبد العاطي | Badr Abdelatty | | عبد العاطي
EG | محمد البرادعي | Mohamed ElBaradei | | البرادعي
EG | حمدين صباحي | Hamdeen Sabahi
EG | شيخ الأزهر أحمد الطيب | Ahmed el-Tayeb | الإمام الأكبر أحمد الطيب, شيخ الأزهر الدكتور أحمد الطيب, الإمام الأكبر الدكتور أحمد الطيب | أحمد الطيب
EG | البابا تواضروس الثاني | Pope Tawadros II | البابا تواضروس
EG | البابا شنودة الثالث | Pope Shenouda III | البابا شنودة
EG | بطرس غالي | Boutros Boutros-Ghali | بطرس بطرس غالي
SY | حافظ الأسد | Hafez al-Assad | | الأسد, الرئيس الأسد
SY | ماهر الأسد | Maher al-Assad
SY | أسماء الأسد | Asma al-Assad
SY | بشار الأسد | Bashar al-Assad | | الأسد, الرئيس الأسد | Bashar Assad
SY | أحمد الشرع | Ahmed al-Sharaa | أبو محمد الجولاني | الشرع, الجولاني | Abu Mohammad al-Julani
SY | فاروق الشرع | Farouk al-Sharaa
SY | وليد المعلم | Walid Muallem
SY | فيصل المقداد | Faisal Mekdad | | المقداد
SY | أسعد الشيباني | Asaad al-Shaibani | أسعد حسن الشيباني | الشيباني
SY | محمد ناجي عطري | Muhammad Naji al-Otari | محمد ناجي العطري
SY | رياض حجاب | Riyad Hijab
SY | وائل الحلقي | Wael al-Halqi
SY | عماد خميس | Imad Khamis
SY | حسين عرنوس | Hussein Arnous
SY | محمد غازي الجلالي | Mohammad Ghazi al-Jalali
SY | مظلوم عبدي | Mazloum Abdi
LB | إميل لحود | Emile Lahoud | | لحود
LB | ميشال سليمان | Michel Suleiman | ميشيل سليمان
LB | ميشال عون | Michel Aoun | ميشيل عون
LB | جوزيف عون | Joseph Aoun | جوزاف عون
LB | سليم الحص | Selim Hoss
LB | رفيق الحريري | Rafic Hariri | | الحريري | Rafik Hariri
LB | عمر كرامي | Omar Karami
LB | نجيب ميقاتي | Najib Mikati | | ميقاتي
LB | فؤاد السنيورة | Fouad Siniora | | السنيورة
LB | سعد الحريري | Saad Hariri | سعد الدين الحريري | الحريري
LB | تمام سلام | Tammam Salam
LB | حسان دياب | Hassan Diab
LB | نواف سلام | Nawaf Salam
LB | نبيه بري | Nabih Berri
LB | حسن نصر الله | Hassan Nasrallah | حسن نصرالله | نصر الله, نصرالله
LB | نعيم قاسم | Naim Qassem
LB | سمير جعجع | Samir Geagea | | جعجع
LB | وليد جنبلاط | Walid Jumblatt | | جنبلاط
LB | جبران باسيل | Gebran Bassil | | باسيل
JO | عبد الله الثاني | Abdullah II of Jordan | عبد الله الثاني بن الحسين, الملك عبد الله الثاني | | King Abdullah II
JO | الحسين بن عبد الله الثاني | Hussein bin Abdullah II
JO | رانيا العبد الله | Rania Al Abdullah | الملكة رانيا, الملكة رانيا العبد الله | | Queen Rania
JO | علي أبو الراغب | Ali Abu al-Ragheb
JO | فيصل الفايز | Faisal al-Fayez
JO | عدنان بدران | Adnan Badran
JO | معروف البخيت | Marouf al-Bakhit
JO | نادر الذهبي | Nader al-Dahabi
JO | عون الخصاونة | Awn Khasawneh
JO | عبد الله النسور | Abdullah Ensour
JO | هاني الملقي | Hani Mulki
JO | عمر الرزاز | Omar Razzaz
JO | بشر الخصاونة | Bisher Khasawneh
JO | جعفر حسان | Jafar Hassan
JO | ناصر جودة | Nasser Judeh
JO | أيمن الصفدي | Ayman Safadi | | الصفدي
PS | ياسر عرفات | Yasser Arafat | | أبو عمار
PS | محمود عباس | Mahmoud Abbas | الرئيس محمود عباس | أبو مازن
PS | أحمد قريع | Ahmed Qurei | | قريع
PS | إسماعيل هنية | Ismail Haniyeh | | هنية
PS | سلام فياض | Salam Fayyad
PS | رامي الحمد الله | Rami Hamdallah
PS | محمد اشتية | Mohammad Shtayyeh | محمد شتية | اشتية
PS | خالد مشعل | Khaled Mashal | | مشعل | Khaled Meshaal
PS | يحيى السنوار | Yahya Sinwar | | السنوار
PS | محمد الضيف | Mohammed Deif
PS | صالح العاروري | Saleh al-Arouri | | العاروري
PS | خليل الحية | Khalil al-Hayya
PS | الشيخ أحمد ياسين | Sheikh Ahmed Yassin
PS | عبد العزيز الرنتيسي | Abdel Aziz al-Rantisi | | الرنتيسي
PS | صائب عريقات | Saeb Erekat | | عريقات
PS | محمد دحلان | Mohammed Dahlan | | دحلان
PS | مروان البرغوثي | Marwan Barghouti
PS | رياض المالكي | Riyad al-Maliki
PS | زياد النخالة | Ziyad al-Nakhalah
PS | جبريل الرجوب | Jibril Rajoub
IQ | صدام حسين | Saddam Hussein
IQ | غازي الياور | Ghazi al-Yawer | غازي عجيل الياور
IQ | جلال طالباني | Jalal Talabani | جلال الطالباني
IQ | فؤاد معصوم | Fuad Masum
IQ | برهم صالح | Barham Salih
IQ | عبد اللطيف رشيد | Abdul Latif Rashid | عبد اللطيف جمال رشيد
IQ | إياد علاوي | Ayad Allawi | | علاوي
IQ | إبراهيم الجعفري | Ibrahim al-Jaafari
IQ | نوري المالكي | Nouri al-Maliki | | المالكي
IQ | حيدر العبادي | Haider al-Abadi | | العبادي
IQ | عادل عبد المهدي | Adil Abdul-Mahdi
IQ | مصطفى الكاظمي | Mustafa al-Kadhimi | | الكاظمي
IQ | محمد شياع السوداني | Mohammed Shia al-Sudani
IQ | محمد الحلبوسي | Mohamed al-Halbousi | | الحلبوسي
IQ | هوشيار زيباري | Hoshyar Zebari | | زيباري
IQ | مقتدى الصدر | Muqtada al-Sadr
IQ | علي السيستاني | Ali al-Sistani | آية الله السيستاني | السيستاني
IQ | عمار الحكيم | Ammar al-Hakim
IQ | هادي العامري | Hadi al-Amiri
IQ | قيس الخزعلي | Qais al-Khazali
IQ | مسعود بارزاني | Masoud Barzani | مسعود البارزاني, مسعود برزاني
IQ | نيجيرفان بارزاني | Nechirvan Barzani | نيجيرفان البارزاني
IQ | مسرور بارزاني | Masrour Barzani | مسرور البارزاني
`;
