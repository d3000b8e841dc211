/**
 * Adjectives in names of bodies, in the masculine without article. A row: English, its place before others (0 first), the
 * Arabic forms. Those of countries stand between 0 and 2 and come from the table of countries.
 */
export const adjectives = `
Independent | 0 | مستقل
Free | 0 | حر
United | 0 | متحد, موحد
New | 0 | جديد
Permanent | 0 | دائم
Provisional | 0 | مؤقت, وقتي
Joint | 0 | مشترك
Special | 0 | خاص
First | 0 | أول, أولى
Second | 0 | ثاني
Third | 0 | ثالث
Grand | 0 | كبير, كبرى
International | 1 | دولي
World | 1 | عالمي
Arab | 1 | عربي, عرب
Islamic | 1 | إسلامي
African | 1 | أفريقي, إفريقي
European | 1 | أوروبي, أوربي
Asian | 1 | آسيوي
Gulf | 1 | خليجي
Maghreb | 1 | مغاربي
Mediterranean | 1 | متوسطي
Kurdish | 1 | كردي, كوردي
Kurdistan | 1 | كردستاني, كوردستاني
Coptic | 1 | قبطي
Supreme | 2 | أعلى, عليا
Royal | 2 | ملكي
Federal | 2 | اتحادي, فيدرالي, فدرالي
National | 3 | وطني, قومي
Central | 3 | مركزي
Regional | 3 | إقليمي, جهوي
Local | 3 | محلي
Municipal | 3 | بلدي
General | 3 | عام, عمومي
Popular | 3 | شعبي
Democratic | 4 | ديمقراطي, ديموقراطي
Republican | 4 | جمهوري
Socialist | 4 | اشتراكي
Communist | 4 | شيوعي
Liberal | 4 | ليبرالي
Progressive | 4 | تقدمي
Labour | 4 | عمالي
Social | 4 | اجتماعي
Economic | 4 | اقتصادي
Political | 4 | سياسي
Commercial | 4 | تجاري
Industrial | 4 | صناعي
Agricultural | 4 | زراعي, فلاحي
Financial | 4 | مالي
Monetary | 4 | نقدي
Judicial | 4 | قضائي, عدلي
Constitutional | 4 | دستوري
Administrative | 4 | إداري
Legal | 4 | قانوني
Criminal | 4 | جنائي, جزائي, إجرامي
Civil | 4 | مدني
Military | 4 | عسكري
Security | 4 | أمني
Maritime | 4 | بحري
Air | 4 | جوي
Sports | 4 | رياضي
Cultural | 4 | ثقافي
Scientific | 4 | علمي
Educational | 4 | تعليمي, تربوي
University | 4 | جامعي
Secondary | 4 | ثانوي
Basic | 4 | أساسي
Higher | 4 | عالي
Vocational | 4 | مهني
Medical | 4 | طبي
Health | 4 | صحي
Environmental | 4 | بيئي
Technical | 4 | تقني, فني
Technological | 4 | تكنولوجي
Digital | 4 | رقمي
Electronic | 4 | إلكتروني
Smart | 4 | ذكي
Media | 4 | إعلامي
Press | 4 | صحفي
Women's | 4 | نسائي
Youth | 4 | شبابي
Charitable | 4 | خيري
Humanitarian | 4 | إنساني
Religious | 4 | ديني
Foreign | 4 | خارجي
Internal | 4 | داخلي
Executive | 4 | تنفيذي
Legislative | 4 | تشريعي
Consultative | 4 | استشاري
Constituent | 4 | تأسيسي
Transitional | 4 | انتقالي
Preparatory | 4 | تحضيري
Ministerial | 4 | وزاري
Government | 4 | حكومي
Presidential | 4 | رئاسي
Parliamentary | 4 | برلماني, نيابي
Olympic | 4 | أولمبي
Annual | 4 | سنوي
Strategic | 4 | استراتيجي
Nuclear | 4 | نووي
Atomic | 4 | ذري
Sustainable | 4 | مستدام
Renewable | 4 | متجدد
Human | 4 | بشري
Natural | 4 | طبيعي
Public | 4 | عمومي
Armed | 4 | مسلح
Southern | 4 | جنوبي
Northern | 4 | شمالي
Eastern | 4 | شرقي
Western | 4 | غربي
`;
