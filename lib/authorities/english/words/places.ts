/** Cities and regions by which bodies are named, beside the countries: Arabic, English. */
export const places = `
تونس العاصمة Tunis | صفاقس Sfax | سوسة Sousse | القيروان Kairouan | بنزرت Bizerte | قابس Gabes | قفصة Gafsa | المنستير Monastir
نابل Nabeul | الحمامات Hammamet | القصرين Kasserine | سيدي بوزيد Sidi Bouzid | مدنين Medenine | جربة Djerba | المهدية Mahdia
باجة Beja | الكاف Kef | جندوبة Jendouba | سليانة Siliana | زغوان Zaghouan | توزر Tozeur | قبلي Kebili | تطاوين Tataouine | قرطاج Carthage
وهران Oran | قسنطينة Constantine | عنابة Annaba | تيزي وزو Tizi Ouzou | بجاية Bejaia | سطيف Setif | ورقلة Ouargla | تلمسان Tlemcen
الرباط Rabat | الدار البيضاء Casablanca | مراكش Marrakesh | فاس Fez | طنجة Tangier | أغادير Agadir | مكناس Meknes | وجدة Oujda | تطوان Tetouan
طرابلس Tripoli | بنغازي Benghazi | مصراتة Misrata | سبها Sabha | سرت Sirte | نواكشوط Nouakchott
القاهرة Cairo | الإسكندرية Alexandria | الجيزة Giza | أسوان Aswan | الأقصر Luxor | بورسعيد Port Said | السويس Suez | المنصورة Mansoura | أسيوط Assiut | عين شمس Ain Shams | سيناء Sinai
الخرطوم Khartoum | أم درمان Omdurman | بورتسودان Port Sudan | دارفور Darfur
دمشق Damascus | حلب Aleppo | حمص Homs | حماة Hama | اللاذقية Latakia | إدلب Idlib | دير الزور Deir ez-Zor | الرقة Raqqa | درعا Daraa
بيروت Beirut | صيدا Sidon | صور Tyre | بعلبك Baalbek | جبل لبنان Mount Lebanon
إربد Irbid | الزرقاء Zarqa | العقبة Aqaba | اليرموك Yarmouk
القدس Jerusalem | غزة Gaza | رام الله Ramallah | نابلس Nablus | الخليل Hebron | جنين Jenin | بيت لحم Bethlehem | بيرزيت Birzeit
بغداد Baghdad | البصرة Basra | الموصل Mosul | أربيل Erbil | كركوك Kirkuk | النجف Najaf | كربلاء Karbala | الأنبار Anbar | السليمانية Sulaymaniyah | نينوى Nineveh
الرياض Riyadh | جدة Jeddah | مكة المكرمة Makkah | المدينة المنورة Madinah | الدمام Dammam | الطائف Taif | تبوك Tabuk | القصيم Qassim | حائل Hail | عسير Asir | جازان Jazan | نجران Najran
أبوظبي Abu Dhabi | دبي Dubai | الشارقة Sharjah | عجمان Ajman | رأس الخيمة Ras Al Khaimah | الفجيرة Fujairah | أم القيوين Umm Al Quwain
الدوحة Doha | المنامة Manama | مسقط Muscat | صلالة Salalah | ظفار Dhofar
صنعاء Sanaa | عدن Aden | تعز Taiz | الحديدة Hodeidah | مأرب Marib | حضرموت Hadramawt
إسطنبول Istanbul | أنقرة Ankara | طهران Tehran | لندن London | باريس Paris | موسكو Moscow | نيويورك New York | جنيف Geneva
`;
