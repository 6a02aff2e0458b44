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
  'notice.updatedWhat':
    'حُفظ تعديلك للفعالية {event} (التعديل رقم {version} لهذه الفعالية). موعدها الآن: {when}.',
  'notice.updatedWhatDay':
    'حُفظ تعديلك للفعالية {event} في {day} (التعديل رقم {version} لهذه الفعالية). موعدها الآن: {when}.',
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

  'notice.limitSubject': 'بُلغ الحد: {event}',
  'notice.limitDay':
    'طُلبت اليوم دعوات إلى {event} أكثر من {most}، وهو ما يجوز إرساله برمز الواجهة ومن صفحتها. تُرفض الطلبات الجديدة حتى منتصف الليل بالتوقيت العالمي.',
  'notice.limitDayHint':
    'الدعوات التي ترسلها بنفسك، من قائمة أو برمز الإدارة، غير محدودة. إن لم يكن هذا متوقعًا فانظر أين يوجد رمز الواجهة: كل من يقرؤه هناك يستطيع إرسال دعوات به.',
  'notice.limitEvent':
    'الحد الأقصى لضيوف {event} هو {most}، كما حدّده مشغّل هذا الخادم، وقد طُلب أكثر. لا يمكن دعوة أحد آخر: لا بالواجهة البرمجية ولا من الصفحة ولا من قائمة.',
  'notice.limitEventHint': 'لا يتغيّر شيء للمدعوين. إن احتجت إلى المزيد فاطلب من مشغّل هذا الخادم رفع الحد.',

  'notice.codesSubjectApi': 'رمز واجهة جديد: {event}',
  'notice.codesSubjectManage': 'رمز إدارة جديد: {event}',
  'notice.codesSubjectBoth': 'رموز جديدة: {event}',
  'notice.codesFooter': 'أرسل {product} هذه الرسالة لأن رموز إحدى فعالياتك استُبدلت.',
  'notice.codesApi': 'استُبدل رمز الواجهة للفعالية {event}، {when}. لم يعد القديم يعمل. الرموز الصالحة الآن:',
  'notice.codesManage':
    'استُبدل رمز الإدارة للفعالية {event}، {when}. لم يعد القديم يعمل. الرموز الصالحة الآن:',
  'notice.codesBoth': 'استُبدلت رموز الفعالية {event}، {when}. لم تعد القديمة تعمل. الرموز الصالحة الآن:',
  'notice.codesByCode': 'طُلب ذلك برمز الإدارة.',
  'notice.codesByYou': 'طلبت ذلك بنفسك بعد تسجيل الدخول بعنوانك.',
  'notice.codesByKey': 'طُلب ذلك بأحد مفاتيح المنظّم الخاصة بك.',
  'notice.codesByOwner': 'طلب ذلك أحد مالكي النطاق، وهو لا يتلقّى الرموز الجديدة.',
  'notice.codesNewApi':
    'ضع رمز الواجهة الجديد في النماذج والبرامج التي ترسل الدعوات؛ فهي تُرفض بالرمز القديم.',
  'notice.codesNewPage': 'لصفحة الفعالية عنوان جديد. لم تعد الروابط إلى القديم تعمل: شارك الجديد.',
  'notice.codesNewManage':
    'سُجّل خروج كل من فتح النتائج برمز الإدارة القديم. تحتاج البرامج التي تقرأ النتائج إلى الرمز الجديد.',
  'notice.codesStay': 'تبقى الدعوات لدى الضيوف صالحة، وكذلك ردودهم والروابط في رسائلهم.',
  'notice.codesPage': 'صفحة هذه الفعالية',
  'notice.codesNotYou':
    'إن كنت لا تعرف من فعل ذلك، فلدى شخص آخر رمز الإدارة الخاص بك وربما الجديد أيضًا. سجّل الدخول بالبريد، ويلزمك لذلك بريدك دون أي رمز، واستبدل الرمزين مرة أخرى: عندئذ لا يعرف الجديدين سواك.',
  'notice.codesSignIn': 'تسجيل الدخول بالبريد',
  'notice.codesNotYourKey':
    'إن كنت لا تعرف من فعل ذلك، فلدى شخص آخر ذلك المفتاح وربما الرموز الجديدة. ألغِ المفتاح واستبدل الرمزين مرة أخرى.',
  'notice.codesYourKeys': 'مفاتيحك',
  'notice.codesReplace': 'ثم استبدال الرموز',

  'notice.programChangedSubject': 'غيّرها برنامج: {event}',
  'notice.programCancelledSubject': 'ألغاها برنامج: {event}',
  'notice.pageChangedSubject': 'تغيّرت على صفحتنا: {event}',
  'notice.pageCancelledSubject': 'أُلغيت على صفحتنا: {event}',
  'notice.programFooter': 'أرسل {product} هذه الرسالة لأن برنامجًا استخدم أحد مفاتيح المنظّم الخاصة بك.',
  'notice.pageFooter': 'أرسل {product} هذه الرسالة لأنك غيّرت فعالية على صفحتنا.',
  'notice.programChanged':
    'غيّر برنامج {event} بأحد مفاتيح المنظّم الخاصة بك. موعدها الآن: {when}. يُبلَّغ الضيوف الذين ردّوا بنعم أو ربما.',
  'notice.programCancelled': 'ألغى برنامج {event} بأحد مفاتيح المنظّم الخاصة بك. يُبلَّغ كل المدعوين.',
  'notice.pageChanged': 'غيّرت {event} على صفحتنا. موعدها الآن: {when}. يُبلَّغ الضيوف الذين ردّوا بنعم أو ربما.',
  'notice.pageCancelled': 'ألغيت {event} على صفحتنا. يُبلَّغ كل المدعوين.',
  'notice.copyUpdate':
    'ما زالت الفعالية في تقويمك كما كانت. اضغط «تحديث» أعلى هذه الرسالة أو افتح الملف المرفق event.ics. إن غيّرت الفعالية في تقويمك قبل ذلك، حلّ ما كتبته محلّ هذا التغيير.',
  'notice.copyRemove': 'ما زالت الفعالية في تقويمك. احذفها منه أو اضغط «حذف» أعلى هذه الرسالة.',
  'notice.pageNotYou':
    'إن لم تفعل ذلك، فشخص آخر يستطيع قراءة بريدك أو يستخدم متصفحك: تُفتح صفحاتنا برابط في بريدك.',
  'notice.programNotYou': 'إن لم يفعل ذلك أحد برامجك، فسجّل الدخول وألغِ مفتاحه في الصفحة /events/keys.',

  'notice.passedSubject': 'رسالة من {name} بشأن {event}',
  'notice.passedWhat': 'ردّ {sender} على الدعوة {event} برسالة:',
  'notice.passedNoText': '(بلا نص)',
  'notice.passedCut': 'حُذف الباقي.',
  'notice.passedVerified':
    'تحقّقنا من أن الرسالة جاءت من هذا العنوان. يصل ردّك على هذه الرسالة إليه ويُظهر عنوانك.',
  'notice.passedUnverified':
    'لم نتمكّن من التحقّق من أن الرسالة جاءت من {address}: يستطيع كل من وصلته الدعوة أن يكتب هكذا. لا يصل ردّك على هذه الرسالة إلى المرسل. للردّ اكتب إلى عنوان تعرف أنه له.',
  'notice.passedUnchanged': 'لم يتغيّر الردّ على الفعالية.',

  'notice.proposedSubject': 'اقترح {name} موعدًا آخر: {event}',
  'notice.proposedTime': 'يرغب {sender} في تغيير {event}. الاقتراح: {time}.',
  'notice.proposedNoTime': 'يرغب {sender} في تغيير {event}.',
  'notice.proposedUnverified':
    'لم نتمكّن من التحقّق من أن هذا جاء من {address}: يستطيع كل من وصلته الدعوة اقتراح موعد. يصل ردّك على هذه الرسالة إلى العنوان الذي دعوته.',
  'notice.proposedNothing': 'لم يُنقل شيء. للموافقة غيّر الفعالية في تقويمك؛ ويُبلَّغ كل من ردّ بنعم أو ربما.',
};
