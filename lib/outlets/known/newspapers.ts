/**
 * Newspapers of the Arab world by country, and foreign ones that it cites; the columns are those of `agencies`. Where
 * several bear one name («الوطن», «الشروق»), each row has it: the bare name then says that a paper is meant, and not which.
 */
export const newspapers = `
okaz | SA | newspaper | عكاظ | Okaz |
al-riyadh | SA | newspaper | الرياض | Al Riyadh | Al-Riyadh, Alriyadh
al-yaum | SA | newspaper | اليوم | Al-Yaum | Alyaum
al-madina | SA | newspaper | المدينة | Al-Madina | Al Madinah
al-watan-saudi | SA | newspaper | الوطن السعودية | Al-Watan (Saudi Arabia) | الوطن, الوطن أون لاين
al-eqtisadiah | SA | newspaper | الاقتصادية | Al-Eqtisadiah | Aleqtisadiah
al-jazirah | SA | newspaper | الجزيرة السعودية | Al-Jazirah | الجزيرة
asharq-al-awsat | GB | newspaper | الشرق الأوسط | Asharq Al-Awsat | Aawsat
al-hayat | GB | newspaper | الحياة | Al-Hayat |
al-bilad-saudi | SA | newspaper | البلاد السعودية | Al-Bilad (Saudi Arabia) | البلاد
al-nadwa | SA | newspaper | الندوة | Al-Nadwa |
makkah-newspaper | SA | newspaper | مكة | Makkah Newspaper |
ash-sharq-saudi | SA | newspaper | الشرق السعودية | Al-Sharq (Saudi Arabia) | الشرق
arriyadiyah | SA | newspaper | الرياضية | Arriyadiyah |
al-nadi | SA | newspaper | النادي | Al-Nadi |
arab-news | SA | newspaper | عرب نيوز | Arab News |
ain-alyoum | SA | newspaper | عين اليوم | Ain Alyoum |
al-khaleej | AE | newspaper | الخليج | Al Khaleej |
al-bayan | AE | newspaper | البيان | Al Bayan |
al-ittihad-uae | AE | newspaper | الاتحاد الإماراتية | Al-Ittihad (UAE) | الاتحاد
emarat-al-youm | AE | newspaper | الإمارات اليوم | Emarat Al Youm |
al-roeya-uae | AE | newspaper | الرؤية الإماراتية | Al Roeya (UAE) | الرؤية
al-qabas | KW | newspaper | القبس | Al-Qabas |
al-rai-kuwait | KW | newspaper | الراي الكويتية | Al Rai (Kuwait) | الراي
al-anba-kuwait | KW | newspaper | الأنباء | Al-Anba | الأنباء الكويتية
al-seyassah | KW | newspaper | السياسة | Al-Seyassah | السياسة الكويتية
al-jarida | KW | newspaper | الجريدة | Al-Jarida |
al-wasat-bahrain | BH | newspaper | الوسط البحرينية | Al-Wasat (Bahrain) | الوسط
akhbar-al-khaleej | BH | newspaper | أخبار الخليج | Akhbar Al Khaleej |
al-ayam-bahrain | BH | newspaper | الأيام البحرينية | Al Ayam (Bahrain) | الأيام
al-watan-bahrain | BH | newspaper | الوطن البحرينية | Al-Watan (Bahrain) | الوطن
al-bilad-bahrain | BH | newspaper | البلاد البحرينية | Al-Bilad (Bahrain) | البلاد
al-raya | QA | newspaper | الراية | Al Raya | الراية القطرية
al-sharq-qatar | QA | newspaper | الشرق القطرية | Al Sharq (Qatar) | الشرق
al-arab-qatar | QA | newspaper | العرب القطرية | Al Arab (Qatar) | العرب
al-watan-qatar | QA | newspaper | الوطن القطرية | Al-Watan (Qatar) | الوطن
lusail | QA | newspaper | لوسيل | Lusail |
oman-daily | OM | newspaper | عمان | Oman Daily | عمان العمانية
al-roya-oman | OM | newspaper | الرؤية العمانية | Al Roya (Oman) | الرؤية
al-shabiba | OM | newspaper | الشبيبة | Al Shabiba |
al-watan-oman | OM | newspaper | الوطن العمانية | Al-Watan (Oman) | الوطن
al-ahram | EG | newspaper | الأهرام | Al-Ahram | بوابة الأهرام, Ahram
al-akhbar-egypt | EG | newspaper | الأخبار المصرية | Al-Akhbar (Egypt) | الأخبار
akhbar-el-yom | EG | newspaper | أخبار اليوم | Akhbar El Yom | بوابة أخبار اليوم
al-gomhuria | EG | newspaper | الجمهورية | Al-Gomhuria |
al-masry-al-youm | EG | newspaper | المصري اليوم | Al-Masry Al-Youm |
youm7 | EG | newspaper | اليوم السابع | Youm7 | Al-Youm Al-Sabea
al-shorouk-egypt | EG | newspaper | الشروق المصرية | Al-Shorouk (Egypt) | الشروق
al-wafd | EG | newspaper | الوفد | Al-Wafd |
al-dostor-egypt | EG | newspaper | الدستور المصرية | Al-Dostor (Egypt) | الدستور
al-watan-egypt | EG | newspaper | الوطن المصرية | Al-Watan (Egypt) | الوطن
al-bawaba-egypt | EG | newspaper | البوابة نيوز | Al-Bawaba News | البوابة
veto-gate | EG | newspaper | فيتو | Vetogate |
al-dustour-jordan | JO | newspaper | الدستور الأردنية | Ad-Dustour (Jordan) | الدستور
al-rai-jordan | JO | newspaper | الرأي الأردنية | Al Ra'i (Jordan) | الرأي
al-ghad-jordan | JO | newspaper | الغد الأردنية | Al Ghad (Jordan) | الغد
as-sabeel | JO | newspaper | السبيل | As-Sabeel |
an-nahar-lebanon | LB | newspaper | النهار | An-Nahar | النهار اللبنانية
as-safir | LB | newspaper | السفير | As-Safir |
al-liwaa | LB | newspaper | اللواء | Al-Liwaa |
al-mustaqbal | LB | newspaper | المستقبل | Al-Mustaqbal |
ad-diyar | LB | newspaper | الديار | Ad-Diyar |
al-akhbar-lebanon | LB | newspaper | الأخبار اللبنانية | Al-Akhbar (Lebanon) | الأخبار
tishreen | SY | newspaper | تشرين | Tishreen |
al-thawra-syria | SY | newspaper | الثورة السورية | Al-Thawra (Syria) | الثورة
al-baath | SY | newspaper | البعث | Al-Baath |
al-watan-syria | SY | newspaper | الوطن السورية | Al-Watan (Syria) | الوطن
enab-baladi | SY | newspaper | عنب بلدي | Enab Baladi |
al-sabah-iraq | IQ | newspaper | الصباح العراقية | Al-Sabah (Iraq) | الصباح
al-mada | IQ | newspaper | المدى | Al-Mada |
azzaman | IQ | newspaper | الزمان | Azzaman |
al-quds-palestine | PS | newspaper | القدس الفلسطينية | Al-Quds (Jerusalem) | القدس
al-ayyam-palestine | PS | newspaper | الأيام الفلسطينية | Al-Ayyam (Palestine) | الأيام
al-hayat-al-jadida | PS | newspaper | الحياة الجديدة | Al-Hayat al-Jadida |
assabah-tunisia | TN | newspaper | الصباح التونسية | Assabah (Tunisia) | الصباح
echourouk-tunisia | TN | newspaper | الشروق التونسية | Echourouk (Tunisia) | الشروق
le-maghreb | TN | newspaper | المغرب | Le Maghreb | المغرب التونسية
el-khabar | DZ | newspaper | الخبر | El Khabar | الخبر الجزائرية
echorouk-algeria | DZ | newspaper | الشروق أونلاين | Echorouk El Yawmi | الشروق, الشروق اليومي, الشروق الجزائرية
ech-chaab | DZ | newspaper | الشعب | Ech Chaab | الشعب الجزائرية
an-nasr | DZ | newspaper | النصر | An-Nasr | النصر الجزائرية
ennahar-algeria | DZ | newspaper | النهار الجزائرية | Ennahar (Algeria) | النهار أونلاين
al-massae | MA | newspaper | المساء | Al Massae | المساء المغربية
al-ahdath-al-maghribia | MA | newspaper | الأحداث المغربية | Al Ahdath Al Maghribia |
as-sahraa-al-maghribiya | MA | newspaper | الصحراء المغربية | Assahra Al Maghribia |
al-intibaha | SD | newspaper | الانتباهة | Al-Intibaha |
al-thawra-yemen | YE | newspaper | الثورة اليمنية | Al-Thawra (Yemen) | الثورة
al-arab-london | GB | newspaper | العرب اللندنية | Al-Arab (London) | العرب
al-quds-al-arabi | GB | newspaper | القدس العربي | Al-Quds Al-Arabi |
al-araby-al-jadeed | GB | newspaper | العربي الجديد | Al-Araby Al-Jadeed | العربي
new-york-times | US | newspaper | نيويورك تايمز | The New York Times | New York Times
washington-post | US | newspaper | واشنطن بوست | The Washington Post | Washington Post
wall-street-journal | US | newspaper | وول ستريت جورنال | The Wall Street Journal | Wall Street Journal
the-guardian | GB | newspaper | الغارديان | The Guardian | الجارديان
the-telegraph | GB | newspaper | الديلي تلغراف | The Daily Telegraph | الدايلي تلغراف, ديلي تلغراف
the-independent | GB | newspaper | الإندبندنت | The Independent | الاندبندنت, إندبندنت عربية
financial-times | GB | newspaper | فايننشال تايمز | Financial Times | الفايننشال تايمز
le-monde | FR | newspaper | لوموند | Le Monde |
le-figaro | FR | newspaper | لوفيغارو | Le Figaro |
haaretz | IL | newspaper | هآرتس | Haaretz |
yedioth-ahronoth | IL | newspaper | يديعوت أحرونوت | Yedioth Ahronoth |
`;
