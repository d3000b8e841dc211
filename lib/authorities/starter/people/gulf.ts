/** Rulers, heads of government, foreign ministers and leaders of the Gulf states and Yemen since 2000; rows as in `arab-east.ts`. */
export const gulf = `
SA | فهد بن عبد العزيز آل سعود | Fahd bin Abdulaziz Al Saud | فهد بن عبد العزيز, الملك فهد بن عبد العزيز | الملك فهد | King Fahd
SA | عبد الله بن عبد العزيز آل سعود | Abdullah bin Abdulaziz Al Saud | الملك عبد الله بن عبد العزيز | | King Abdullah bin Abdulaziz
SA | سلمان بن عبد العزيز آل سعود | Salman bin Abdulaziz Al Saud | سلمان بن عبد العزيز, الملك سلمان بن عبد العزيز | الملك سلمان | King Salman
SA | محمد بن سلمان | Mohammed bin Salman | محمد بن سلمان بن عبد العزيز, محمد بن سلمان بن عبد العزيز آل سعود, محمد بن سلمان آل سعود | بن سلمان | Mohammed bin Salman Al Saud
SA | محمد بن نايف | Mohammed bin Nayef | محمد بن نايف بن عبد العزيز
SA | مقرن بن عبد العزيز | Muqrin bin Abdulaziz
SA | سعود الفيصل | Saud al-Faisal
SA | عادل الجبير | Adel al-Jubeir | | الجبير
SA | إبراهيم العساف | Ibrahim al-Assaf
SA | فيصل بن فرحان | Faisal bin Farhan | فيصل بن فرحان آل سعود
SA | خالد بن سلمان | Khalid bin Salman | خالد بن سلمان بن عبد العزيز
SA | عبد العزيز بن سلمان | Abdulaziz bin Salman | عبد العزيز بن سلمان آل سعود, عبد العزيز بن سلمان بن عبد العزيز
SA | تركي آل الشيخ | Turki Al-Sheikh
SA | خالد الفالح | Khalid al-Falih | | الفالح
SA | جمال خاشقجي | Jamal Khashoggi | | خاشقجي
AE | زايد بن سلطان آل نهيان | Zayed bin Sultan Al Nahyan | الشيخ زايد بن سلطان
AE | خليفة بن زايد آل نهيان | Khalifa bin Zayed Al Nahyan | خليفة بن زايد
AE | محمد بن زايد آل نهيان | Mohamed bin Zayed Al Nahyan | محمد بن زايد | بن زايد | Mohammed bin Zayed
AE | محمد بن راشد آل مكتوم | Mohammed bin Rashid Al Maktoum | الشيخ محمد بن راشد | محمد بن راشد
AE | منصور بن زايد آل نهيان | Mansour bin Zayed Al Nahyan | منصور بن زايد
AE | عبد الله بن زايد آل نهيان | Abdullah bin Zayed Al Nahyan | عبد الله بن زايد
AE | طحنون بن زايد آل نهيان | Tahnoun bin Zayed Al Nahyan | طحنون بن زايد
AE | سيف بن زايد آل نهيان | Saif bin Zayed Al Nahyan | سيف بن زايد
AE | حمدان بن محمد بن راشد آل مكتوم | Hamdan bin Mohammed bin Rashid Al Maktoum | حمدان بن محمد بن راشد
AE | سلطان بن محمد القاسمي | Sultan bin Muhammad Al Qasimi
AE | أنور قرقاش | Anwar Gargash | | قرقاش
AE | سلطان الجابر | Sultan Al Jaber | سلطان أحمد الجابر, سلطان بن أحمد الجابر
QA | حمد بن خليفة آل ثاني | Hamad bin Khalifa Al Thani
QA | تميم بن حمد آل ثاني | Tamim bin Hamad Al Thani | تميم بن حمد, الأمير تميم
QA | حمد بن جاسم آل ثاني | Hamad bin Jassim Al Thani | حمد بن جاسم بن جبر آل ثاني, حمد بن جاسم
QA | عبد الله بن ناصر بن خليفة آل ثاني | Abdullah bin Nasser bin Khalifa Al Thani
QA | خالد بن خليفة بن عبد العزيز آل ثاني | Khalid bin Khalifa bin Abdulaziz Al Thani
QA | محمد بن عبد الرحمن آل ثاني | Mohammed bin Abdulrahman Al Thani | محمد بن عبد الرحمن بن جاسم آل ثاني
QA | موزا بنت ناصر | Moza bint Nasser | الشيخة موزا, موزة بنت ناصر, موزا بنت ناصر المسند
KW | جابر الأحمد الصباح | Jaber al-Ahmad al-Sabah | جابر الأحمد الجابر الصباح
KW | سعد العبد الله الصباح | Saad al-Abdullah al-Sabah | سعد العبد الله السالم الصباح
KW | صباح الأحمد الصباح | Sabah al-Ahmad al-Sabah | صباح الأحمد الجابر الصباح, الشيخ صباح الأحمد
KW | نواف الأحمد الصباح | Nawaf al-Ahmad al-Sabah | نواف الأحمد الجابر الصباح, الشيخ نواف الأحمد
KW | مشعل الأحمد الصباح | Mishal al-Ahmad al-Sabah | مشعل الأحمد الجابر الصباح, الشيخ مشعل الأحمد
KW | ناصر المحمد الصباح | Nasser al-Mohammed al-Sabah | ناصر المحمد الأحمد الصباح, الشيخ ناصر المحمد
KW | جابر المبارك الصباح | Jaber al-Mubarak al-Sabah | جابر المبارك الحمد الصباح, الشيخ جابر المبارك
KW | صباح الخالد الصباح | Sabah al-Khalid al-Sabah | صباح الخالد الحمد الصباح, صباح خالد الحمد الصباح, صباح خالد الصباح, الشيخ صباح الخالد
KW | أحمد نواف الأحمد الصباح | Ahmad Nawaf al-Ahmad al-Sabah | أحمد النواف الأحمد الصباح
KW | أحمد عبد الله الأحمد الصباح | Ahmad Abdullah al-Ahmad al-Sabah | أحمد العبد الله الأحمد الصباح, أحمد العبد الله الصباح
KW | مرزوق الغانم | Marzouq al-Ghanim
BH | حمد بن عيسى آل خليفة | Hamad bin Isa Al Khalifa | الملك حمد بن عيسى
BH | خليفة بن سلمان آل خليفة | Khalifa bin Salman Al Khalifa
BH | سلمان بن حمد آل خليفة | Salman bin Hamad Al Khalifa
BH | خالد بن أحمد آل خليفة | Khalid bin Ahmed Al Khalifa | خالد بن أحمد بن محمد آل خليفة
BH | عبد اللطيف الزياني | Abdullatif al-Zayani | عبد اللطيف بن راشد الزياني | الزياني
OM | قابوس بن سعيد | Qaboos bin Said | قابوس بن سعيد آل سعيد, قابوس بن سعيد المعظم | السلطان قابوس | Sultan Qaboos
OM | هيثم بن طارق | Haitham bin Tariq | هيثم بن طارق آل سعيد, هيثم بن طارق المعظم | السلطان هيثم | Sultan Haitham
OM | يوسف بن علوي | Yusuf bin Alawi | يوسف بن علوي بن عبد الله | بن علوي
OM | بدر البوسعيدي | Badr Al Busaidi | بدر بن حمد البوسعيدي, بدر بن حمد بن حمود البوسعيدي
YE | علي عبد الله صالح | Ali Abdullah Saleh
YE | عبد ربه منصور هادي | Abdrabbuh Mansur Hadi | الرئيس هادي, عبدربه منصور هادي
YE | رشاد العليمي | Rashad al-Alimi | رشاد محمد العليمي | العليمي
YE | عبد القادر باجمال | Abdul Qadir Bajamal | | باجمال
YE | علي محمد مجور | Ali Muhammad Mujawar | | مجور
YE | محمد سالم باسندوة | Mohammed Salem Basindawa | محمد باسندوة | باسندوة
YE | خالد بحاح | Khaled Bahah | خالد محفوظ بحاح | بحاح
YE | أحمد عبيد بن دغر | Ahmed Obeid bin Daghr | | بن دغر
YE | معين عبد الملك | Maeen Abdulmalik Saeed | معين عبد الملك سعيد
YE | أحمد عوض بن مبارك | Ahmed Awad bin Mubarak | | بن مبارك
YE | سالم بن بريك | Salem bin Braik | سالم صالح بن بريك
YE | علي محسن الأحمر | Ali Mohsen al-Ahmar
YE | عبد الملك الحوثي | Abdul-Malik al-Houthi | عبد الملك بدر الدين الحوثي
YE | مهدي المشاط | Mahdi al-Mashat
YE | عيدروس الزبيدي | Aidarous al-Zubaidi | عيدروس قاسم الزبيدي
`;
