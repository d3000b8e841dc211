/**
 * Nouns that head the names of bodies, programmes and events. A row: the noun (or a phrase that is more than its words),
 * English, how what it is of stands in English (`of`: Ministry of Health; `after`: Writers' Union; `named`: only a name
 * before it, Cairo University, else of), and the word for ل (`mod`: a short one stands before it, Football Union).
 */
export const heads = `
وزارة | Ministry | of | of
كتابة الدولة | State Secretariat | of | for
رئاسة | Presidency | of | of
مجلس | Council | of | for
مجلس النواب | House of Representatives | of | of
مجلس الشيوخ | Senate | of | of
مجلس الأمة | National Assembly | of | of
مجلس الشورى | Shura Council | of | of
مجلس الوزراء | Council of Ministers | of | of
مجلس نواب الشعب | Assembly of the Representatives of the People | of | of
مجلس المستشارين | House of Councillors | of | of
مجلس الدولة | Council of State | of | of
مجلس الأمن القومي | National Security Council | of | of
هيئة | Authority | after | for
لجنة | Committee | after | for
لجنة التحقيق | Committee of Inquiry | of | for
مفوضية | Commission | after | for
وكالة | Agency | after | for
مؤسسة | Foundation | after | for
مؤسسة عامة | General Corporation | of | for
منظمة | Organisation | after | for
جمعية | Association | after | for
اتحاد | Union | after | mod
كنفدرالية | Confederation | of | of
نقابة | Union | after | of
رابطة | League | after | for
نادي | Club | after | for
حزب | Party | after | for
حركة | Movement | after | for
تيار | Current | after | for
جبهة | Front | after | for
تحالف | Alliance | after | for
ائتلاف | Coalition | after | for
تنسيقية | Coordination | of | for
كتلة | Bloc | after | for
تنظيم | Organisation | after | for
جماعة | Group | after | for
ميليشيا | Militia | after | for
قوات | Forces | after | for
قوة | Force | after | for
جيش | Army | of | for
كتائب | Brigades | after | for
كتيبة | Battalion | after | for
لواء | Brigade | after | for
حرس | Guard | after | for
حرس الحدود | Border Guard | of | of
شرطة | Police | after | for
أمن | Security | after | for
أمن الدولة | State Security | of | of
حماية مدنية | Civil Protection | of | of
دفاع مدني | Civil Defence | of | of
نيابة عمومية | Public Prosecution | of | of
نيابة عامة | Public Prosecution | of | of
جامعة | University | named | mod
كلية | Faculty | of | of
معهد | Institute | named | of
مدرسة | School | named | of
أكاديمية | Academy | named | for
مركز | Centre | named | for
مختبر | Laboratory | named | for
مستشفى | Hospital | after | for
مستشفى جامعي | University Hospital | after | for
مطار | Airport | after | for
مطار دولي | International Airport | after | for
ميناء | Port | of | for
بنك | Bank | after | for
بنك مركزي | Central Bank | of | for
مصرف | Bank | after | for
مصرف مركزي | Central Bank | of | for
شركة | Company | after | of
مجموعة | Group | after | for
مجمع | Complex | after | of
مجمع اللغة العربية | Academy of the Arabic Language | of | of
صندوق | Fund | after | for
ديوان | Office | of | of
ديوان المحاسبة | Audit Bureau | of | of
مكتب | Office | of | for
إدارة | Directorate | of | of
إدارة عامة | General Directorate | of | of
إدارة فرعية | Sub-Directorate | of | of
مديرية | Directorate | of | of
دائرة | Department | of | of
قسم | Department | of | of
مصلحة | Department | of | of
محكمة | Court | of | for
محكمة ابتدائية | Court of First Instance | of | of
محكمة الاستئناف | Court of Appeal | of | of
محكمة النقض | Court of Cassation | of | of
محكمة التعقيب | Court of Cassation | of | of
محكمة عليا | Supreme Court | of | of
محكمة دستورية | Constitutional Court | of | of
قناة | Channel | after | for
إذاعة | Radio | after | for
تلفزيون | Television | after | for
تلفزة | Television | after | for
غرفة | Chamber | of | of
بورصة | Stock Exchange | after | for
برنامج | Programme | after | for
مشروع | Project | after | for
خطة | Plan | after | for
استراتيجية | Strategy | after | for
نظام | System | after | for
منصة | Platform | after | for
بوابة | Portal | after | for
مبادرة | Initiative | after | for
منتدى | Forum | after | for
مؤتمر | Conference | after | on
قمة | Summit | after | for
معرض الكتاب | Book Fair | of | of
معرض | Exhibition | after | for
مهرجان | Festival | after | of
بطولة | Championship | after | for
كأس | Cup | after | for
دوري | League | after | for
جائزة | Prize | after | for
اتفاقية | Convention | after | on
اتفاق | Agreement | after | on
معاهدة | Treaty | after | on
بعثة | Mission | after | for
سفارة | Embassy | of | of
قنصلية | Consulate | of | of
بلدية | Municipality | of | of
ولاية | Governorate | of | of
محافظة | Governorate | of | of
حكومة | Government | of | of
برلمان | Parliament | of | of
متحف | Museum | named | of
مكتبة | Library | after | for
مسرح | Theatre | after | for
ملعب | Stadium | after | for
منتخب | Team | after | for
منتخب وطني | National Team | after | for
مرصد | Observatory | after | of
شبكة | Network | after | for
فرقة | Squad | after | for
وحدة | Unit | after | for
قيادة | Command | after | for
سلطة | Authority | after | for
سجل | Register | after | of
قطب | Pole | after | for
قطب قضائي | Judicial Pole | of | for
`;
