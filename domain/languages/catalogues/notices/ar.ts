import type { NoticeCatalogue } from './en.ts';

/** Modern Standard Arabic, written from right to left. */
export const ar: NoticeCatalogue = {
  'notice.footer': 'أرسل {product} هذه الرسالة بسبب رسالة منك إلى {address}.',
  'notice.results': 'عرض الردود',
  'notice.invite': 'دعوة الضيوف ومعرفة من سيحضر',

  'notice.createdSubject': 'جاهزة للدعوات: {event}',
  'notice.createdOverSubject': 'أُنشئت لكنها انتهت: {event}',
  'notice.createdWhat': '{event}، {when}. لم يُدعَ أحد بعد.',
  'notice.createdOver':
    '{event}، {when}. انتهت هذه الفعالية، فلا يمكن دعوة أحد إليها. إن كان التاريخ خاطئًا فصحّحه في تقويمك واحفظه: تتغيّر الفعالية عندئذ هنا أيضًا.',
  'notice.createdOnPage': 'أنشأتها على صفحتنا، لذلك ليست في تقويمك بعد.',
  'notice.createdByProgram': 'أنشأها برنامج بأحد مفاتيح المنظّم الخاصة بك، لذلك ليست في تقويمك بعد.',
  'notice.createdTakeIn':
    'أضفها إليه: اضغط «إضافة» أعلى هذه الرسالة أو افتح الملف المرفق event.ics. ما تغيّره بعد ذلك في تقويمك يُرسل إلى هنا، كما في كل فعالياتك.',
  'notice.createdZone':
    'لم يذكر تقويمك المنطقة الزمنية، لذلك افتُرضت {zone}. إن كان ذلك خاطئًا فحدّد المنطقة الزمنية للفعالية في تقويمك واحفظها: تتغيّر الفعالية عندئذ هنا أيضًا.',
  'notice.createdAnother':
    'لديك فعالية أخرى بهذا العنوان وهذه البداية. لا يُبلَّغ ضيوفها بهذه الفعالية. إن كانتا فعالية واحدة فاحذف إحداهما من تقويمك.',
  'notice.createdSeeOther': 'عرض الأخرى',
  'notice.createdShare': 'أو شارك هذا الرابط ليطلب كل شخص دعوته بنفسه',
  'notice.createdReply':
    'يمكنك أيضًا الردّ على هذه الرسالة مع إرفاق قائمة (Excel أو CSV أو TXT): يتلقّى كل من فيها دعوة.',
  'notice.createdNext':
    'عندما تعدّل الفعالية في تقويمك، يُبلَّغ كل من ردّ بنعم أو ربما؛ وعندما تحذفها، يُبلَّغ كل المدعوين. لأجل ذلك أبقِ {address} في قائمة الضيوف، وادعُ الناس من هنا: من يدعوه تقويمك لا يُحسب هنا، ويرى الآخرين في تلك القائمة. أما الضيوف المدعوون من هنا فلا يرى بعضهم بعضًا أبدًا.',
  'notice.createdOpen': 'فتح الفعالية',
  'notice.createdPage': 'صفحتها',
  'notice.createdDevelopers': 'للمطوّرين، مع أمثلة',
  'notice.createdCodes': 'يمكن وضع رمز الواجهة (API code) في صفحة ويب. أبقِ رمز الإدارة (Manage code) سرّيًا.',
  'notice.createdFooterPage': 'أرسل {product} هذه الرسالة لأنك أنشأت هذه الفعالية على صفحتنا.',
  'notice.createdFooterProgram':
    'أرسل {product} هذه الرسالة لأن برنامجًا أنشأ هذه الفعالية بأحد مفاتيح المنظّم الخاصة بك.',

  'notice.updatedSubject':
    'تحديث: {event}، {count, plural, zero {أُبلغ # ضيف} one {أُبلغ ضيف واحد} two {أُبلغ ضيفان} few {أُبلغ # ضيوف} many {أُبلغ # ضيفًا} other {أُبلغ # ضيف}}',
  'notice.updatedWhat': 'تعديلك للفعالية {event} هو الإصدار {version}. موعدها الآن: {when}.',
  'notice.updatedWhatDay': 'تعديلك للفعالية {event} في {day} هو الإصدار {version}. موعدها الآن: {when}.',
  'notice.updatedNobody': 'لم يُبلَّغ أحد.',
  'notice.updatedNobodyYet': 'لم يردّ أحد بنعم أو ربما، لذلك لم يُبلَّغ أحد.',
  'notice.updatedAll':
    '{count, plural, zero {أُبلغ # ضيف} one {أُبلغ ضيف واحد} two {أُبلغ ضيفان} few {أُبلغ # ضيوف} many {أُبلغ # ضيفًا} other {أُبلغ # ضيف}} أيًّا كان الردّ، لأن مواعيد أُلغيت.',
  'notice.updatedAllAsked': 'يُطلب ممن سيحضرون الردّ من جديد، لأن الوقت تغيّر.',
  'notice.updatedThose':
    '{count, plural, zero {أُبلغ # ضيف} one {أُبلغ ضيف واحد} two {أُبلغ ضيفان} few {أُبلغ # ضيوف} many {أُبلغ # ضيفًا} other {أُبلغ # ضيف}} ممن ردّوا بنعم أو ربما.',
  'notice.updatedAsked': 'يُطلب منهم الردّ من جديد، لأن الوقت تغيّر.',
  'notice.updatedStand': 'تبقى ردودهم قائمة.',
  'notice.updatedNot': 'لم يُبلَّغ:',
  'notice.updatedDeclined':
    '{count, plural, zero {# ضيف} one {ضيف واحد} two {ضيفان} few {# ضيوف} many {# ضيفًا} other {# ضيف}}: الردّ لا',
  'notice.updatedNoAnswer':
    '{count, plural, zero {# ضيف} one {ضيف واحد} two {ضيفان} few {# ضيوف} many {# ضيفًا} other {# ضيف}}: بلا ردّ؛ وأي ردّ الآن يُحسب للإصدار الجديد',
  'notice.updatedUnreachable':
    '{count, plural, zero {# ضيف} one {ضيف واحد} two {ضيفان} few {# ضيوف} many {# ضيفًا} other {# ضيف}}: يتعذّر الوصول، لأن الرسالة ارتدّت أو أُبلغ عنها كبريد مزعج',
  'notice.updatedEndsEarlier':
    'تنتهي السلسلة الآن أبكر من قبل. إن تابعها تقويمك كسلسلة جديدة فهي هنا فعالية جديدة: تتلقّى لها رموزًا أخرى، ويجب دعوة ضيوفها من جديد.',

  'notice.cancelledSubject':
    'أُلغيت: {what}، {count, plural, zero {أُبلغ # ضيف} one {أُبلغ ضيف واحد} two {أُبلغ ضيفان} few {أُبلغ # ضيوف} many {أُبلغ # ضيفًا} other {أُبلغ # ضيف}}',
  'notice.cancelledSubjectStays':
    'أُلغيت: {what}. {stays} {count, plural, zero {أُبلغ # ضيف} one {أُبلغ ضيف واحد} two {أُبلغ ضيفان} few {أُبلغ # ضيوف} many {أُبلغ # ضيفًا} other {أُبلغ # ضيف}}',
  'notice.cancelledWhat': 'ألغى تقويمك {what}.',
  'notice.cancelledNobody': 'لم تكن لدى أي ضيف دعوة، لذلك لم يُبلَّغ أحد.',
  'notice.cancelledNotified':
    '{count, plural, zero {أُبلغ # ضيف} one {أُبلغ ضيف واحد} two {أُبلغ ضيفان} few {أُبلغ # ضيوف} many {أُبلغ # ضيفًا} other {أُبلغ # ضيف}}، أي كل من أُرسلت إليه دعوة.',
  'notice.cancelledMissed':
    'لم يُبلَّغ لتعذّر الوصول: {count, plural, zero {# ضيف} one {ضيف واحد} two {ضيفان} few {# ضيوف} many {# ضيفًا} other {# ضيف}}.',
  'notice.cancelledAgain':
    'إن كنت قد أزلت {address} فقط من قائمة الضيوف: فأضفه من جديد وأرسل التحديث. تقام الفعالية عندئذ من جديد، ويُسأل مرة أخرى من ردّوا بنعم أو ربما.',
  'notice.cancelledPartAgain':
    'إن كنت قد أزلت {address} فقط من قائمة الضيوف: فأضفه من جديد وأرسل التحديث. يقام عندئذ ما ألغيته من جديد، ويُسأل مرة أخرى من ردّوا بنعم أو ربما.',

  'notice.reportSubject':
    'تقرير: {event}، نعم: {yes} من {count, plural, zero {# ضيف} one {ضيف واحد} two {ضيفين} few {# ضيوف} many {# ضيفًا} other {# ضيف}}',
  'notice.reportWhat':
    '{event}، {when}. المدعوون: {count, plural, zero {# ضيف} one {ضيف واحد} two {ضيفان} few {# ضيوف} many {# ضيفًا} other {# ضيف}}.',
  'notice.reportYes': 'نعم: {count}',
  'notice.reportMaybe': 'ربما: {count}',
  'notice.reportNo': 'لا: {count}',
  'notice.reportWaiting': 'بلا ردّ: {count}',
  'notice.reportDelegated': 'أرسلوا غيرهم: {count}',
  'notice.reportOld':
    'ردّوا بنعم أو ربما قبل تغيّر الوقت ولم يردّوا بعده: {count, plural, zero {# ضيف} one {ضيف واحد} two {ضيفان} few {# ضيوف} many {# ضيفًا} other {# ضيف}}.',
  'notice.reportBounced':
    'يتعذّر الوصول لأن الرسالة ارتدّت: {count, plural, zero {# ضيف} one {ضيف واحد} two {ضيفان} few {# ضيوف} many {# ضيفًا} other {# ضيف}}.',
};
