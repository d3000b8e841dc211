/**
 * Words that say which answer is looked for, not about what: few texts that give the answer use them. As they are written:
 * the list is loaded by itself, and who folds words has the means to.
 */
export const lightWords = [
  // being somewhere
  "يقع تقع وقع وقعت يوجد توجد وجد وجدت موقع مكان located situated found place location",
  // being born, living, dying
  "ولد ولدت يولد مولد ميلاد ولادة عاش عاشت توفي توفيت مات ماتت وفاة عمر born birth lived live died die death age old",
  // beginning, coming to be, ending
  "تأسس تأسست أسس أسست تأسيس مؤسس أنشئ أنشئت نشأ نشأت نشأة بدأ بدأت بداية انتهى انتهت نهاية ظهر ظهرت حدث حدثت حصل حصلت",
  "founded founder established began begin begun start started end ended happen happened occur occurred take took",
  // measures
  "يبلغ تبلغ بلغ بلغت يساوي تساوي تعداد مساحة سكان طول ارتفاع عرض حجم كمية نسبة قيمة مسافة",
  "number amount area population length height size distance value many much long far",
  // names and meanings
  "اسم أسماء يسمى تسمى سمي سميت يدعى تدعى معنى يعني تعني تعريف مفهوم المقصود يعرف تعرف name named call called mean means meaning definition",
  // what an answer is: a time, a cause, a kind, a place in an order
  "عام سنة تاريخ يوم شهر قرن سبب أسباب نوع أنواع أول أكبر أهم عاصمة year date day month century cause reason kind type first largest capital",
].join(" ");
