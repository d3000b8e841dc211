/**
 * Nouns by which bodies, programmes and events are named, without article. A row: English as it stands after "of", English
 * as it stands before a noun where that is another, and the Arabic forms; a form may be a phrase that is more than its words.
 */
export const nouns = `
the Interior | Interior | داخلية
Foreign Affairs | | خارجية, شؤون خارجية
Defence | | دفاع
Finance | | مالية
Justice | | عدل, عدالة
Education | | تربية, تعليم, تربية وتعليم, تربية وتكوين
Higher Education | | تعليم عالي
Scientific Research | | بحث علمي
Health | | صحة
Trade | | تجارة
Industry | | صناعة
Industries | | صناعات
Handicrafts | | صناعات تقليدية
Crafts | | حرف
Agriculture | | زراعة, فلاحة
Fisheries | | صيد بحري, ثروة سمكية
the Economy | Economy | اقتصاد
Planning | | تخطيط
Investment | | استثمار, استثمارات
Tourism | | سياحة
Culture | | ثقافة
Cultural Affairs | | شؤون ثقافية
Information | | إعلام, معلومات, استعلامات
Communication | | اتصال
Telecommunications | | اتصالات
Transport | | نقل, مواصلات
Equipment | | تجهيز
Public Works | | أشغال عمومية, أشغال عامة, أشغال
Housing | | إسكان, سكن
the Environment | Environment | بيئة
Energy | | طاقة
Oil | | نفط
Petroleum | | بترول
Gas | | غاز
Mines | | مناجم
Mineral Resources | | ثروة معدنية
Electricity | | كهرباء
Water | | مياه, ماء
Irrigation | | ري
Labour | | عمل, شغل
Employment | | تشغيل, توظيف
Manpower | | قوى عاملة
Youth | | شباب
Sport | Sports | رياضة
Women | Women's | مرأة, نساء
Women's Affairs | | شؤون مرأة
the Family | Family | أسرة
Childhood | | طفولة
Children | Children's | طفل, أطفال
Affairs | | شؤون
Parliamentary Affairs | | شؤون برلمانية
Endowments | | أوقاف
Hajj | | حج
Umrah | | عمرة
Science | | علوم
Technology | | تكنولوجيا, تقنية
Studies | | دراسات
Research | | بحوث, أبحاث
Development | | تنمية, تطوير
Local Development | | تنمية محلية
Administrative Development | | تنمية إدارية
Cooperation | | تعاون
Peace | | سلام, سلم
Security | | أمن
the Judiciary | Judicial | قضاء
Elections | Election | انتخابات
Statistics | | إحصاء, إحصائيات
Meteorology | | رصد جوي, أرصاد جوية, أرصاد
Truth | | حقيقة
Dignity | | كرامة
Freedom | | حرية
Freedoms | | حريات
Unity | | وحدة
Reform | | إصلاح
Change | | تغيير
the Future | Future | مستقبل
the Nation | Nation | أمة
the Homeland | Homeland | وطن
the People | People's | شعب
the Republic | Republic | جمهورية
the Government | Government | حكومة
the State | State | دولة
the Revolution | Revolution | ثورة
Ministers | Ministers' | وزراء
Deputies | Deputies' | نواب
Judges | Judges' | قضاة
Lawyers | Lawyers' | محامين, محامون
Doctors | Doctors' | أطباء
Pharmacists | Pharmacists' | صيادلة
Engineers | Engineers' | مهندسين
Teachers | Teachers' | معلمين, أساتذة, مدرسين
Journalists | Journalists' | صحفيين, صحافيين
Workers | Workers' | عمال
Writers | Writers' | كتاب, أدباء
Students | Students' | طلبة, طلاب
Farmers | Farmers' | فلاحين, مزارعين
Scholars | Scholars' | علماء
Employers | Employers' | أرباب عمل
Businessmen | Businessmen's | رجال أعمال
Businesswomen | Businesswomen's | سيدات أعمال
Refugees | Refugee | لاجئين
Martyrs | Martyrs' | شهداء
Prisoners | Prisoners' | أسرى
Consumers | Consumer | مستهلك, مستهلكين
Citizenship | | مواطنة
Corruption | | فساد
Combating Corruption | Anti-Corruption | مكافحة فساد
Counter-Terrorism | | مكافحة إرهاب
Combating Drugs | Anti-Drug | مكافحة مخدرات
Terrorism | | إرهاب
Drugs | Drug | مخدرات
Crime | | جريمة
Human Rights | | حقوق إنسان
Rights | | حقوق
Protection | | حماية
the Defence of Human Rights | | دفاع عن حقوق إنسان
Care | | رعاية
Regulation | | تنظيم
Management | | إدارة
Oversight | | رقابة, مراقبة
Support | | دعم
Promotion | | ترقية, نهوض, ترويج
Exploitation | | استغلال
Distribution | | توزيع
Production | | إنتاج
Safety | | سلامة
Traffic | | مرور
Traffic Safety | | سلامة مرور, سلامة مرورية
Roads | Road | طرق, طرقات
Ports | | موانئ
Airports | | مطارات
Aviation | | طيران
Civil Aviation | | طيران مدني
Space | | فضاء
Railways | Railway | سكك حديدية
Post | Postal | بريد
Insurance | | تأمين
Social Security | | ضمان اجتماعي
Social Insurance | | تأمينات اجتماعية
Pensions | Pension | تقاعد
Solidarity | | تضامن
Social Solidarity | | تضامن اجتماعي
Intelligence | | مخابرات, استخبارات
Borders | Border | حدود
Customs | | جمارك, ديوانة
Taxes | Tax | ضرائب, جباية
Budget | | ميزانية, موازنة
Resources | | موارد
Capital Markets | Capital Market | أسواق مال
Artificial Intelligence | | ذكاء اصطناعي
Digital Transformation | | تحول رقمي
Renewable Energy | | طاقات متجددة, طاقة متجددة
Climate | | مناخ
Dialogue | | حوار
National Dialogue | | حوار وطني
Reconciliation | | مصالحة
Money | Monetary | نقد
the Quran | Quran | قرآن, قرآن كريم
Fatwas | Fatwa | إفتاء
News | | أنباء, أخبار
Food | | غذاء, أغذية
Medicines | Drug | دواء, أدوية
Medicine | Medical | طب
Antiquities | | آثار
Heritage | | تراث
Museums | | متاحف
Arts | | فنون
Fine Arts | | فنون جميلة
Cinema | | سينما
Film | | فيلم, أفلام
Music | | موسيقى
Theatre | | مسرح
Independence | | استقلال
Liberation | | تحرير
Resistance | | مقاومة
Justice and Development | | عدالة وتنمية
Football | | كرة قدم
Handball | | كرة يد
Volleyball | | كرة طائرة
Basketball | | كرة سلة
Athletics | | ألعاب قوى
Tennis | | تنس
Swimming | | سباحة
Chess | | شطرنج
Emergency | | طوارئ
Cases | | قضايا
Investigation | | تحقيق, تحقيقات
Accounts | | محاسبة
Standards | | مواصفات, مقاييس
Quality | | جودة
Competition | | منافسة
Competitiveness | | تنافسية
Innovation | | ابتكار
Entrepreneurship | | ريادة أعمال
Export | | صادرات, تصدير
Real Estate | | عقار, عقاري
Languages | | لغات
the Arabic Language | Arabic Language | لغة عربية
Law | | قانون
Law and Political Science | | حقوق وعلوم سياسية
Governments | Government | حكومات
Parliamentarians | Parliamentary | برلمانيين
Immigration | | هجرة
Technologies | | تكنولوجيات
Vocational Training | | تكوين مهني, تدريب مهني
Training | | تدريب, تكوين
Secondary Education | | تعليم ثانوي
Basic Education | | تعليم أساسي
Relief | | إغاثة
Humanitarian Affairs | | شؤون إنسانية
Armed Forces | | قوات مسلحة
Climate Change | | تغير مناخي
Trade Unions | Trade Union | نقابات
Chambers | | غرف
Universities | University | جامعات
Banks | | بنوك, مصارف
Companies | | شركات
Clubs | | أندية
Parties | | أحزاب
Hospitals | Hospital | مستشفيات
Schools | School | مدارس
Air Defence | | دفاع جوي
`;
