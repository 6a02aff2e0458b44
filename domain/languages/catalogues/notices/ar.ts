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

  'notice.andMore':
    '{count, plural, zero {والمزيد: #} one {والمزيد: #} two {والمزيد: #} few {والمزيد: #} many {والمزيد: #} other {والمزيد: #}}',

  'notice.headcountGuests':
    '{yes} (+{count, plural, zero {# ضيف} one {ضيف واحد} two {ضيفان} few {# ضيوف} many {# ضيفًا} other {# ضيف}})',
  'notice.headcountWhat': 'الردود على {event} حتى الآن: {answers}.',
  'notice.headcountNothing': 'يعرضها تقويمك كتعليق من {address}. لا يلزمك فعل شيء.',
  'notice.headcountFooter': 'أرسل {product} هذه الرسالة لأن {address} من ضيوف فعاليتك.',

  'notice.signInSubject': 'رابط تسجيل دخولك إلى {product}',
  'notice.signInFooter': 'أرسل {product} هذه الرسالة لأن شخصًا كتب عنوانك في صفحة تسجيل الدخول على {domain}.',
  'notice.signInButton': 'تسجيل الدخول وعرض فعالياتك',
  'notice.signInHow': 'افتحه في المتصفح الذي طلبته فيه. يعمل مرة واحدة، لمدة 15 دقيقة.',
  'notice.signInNotYou': 'إن لم تطلبه فلا تفعل شيئًا: لا يستطيع أحد تسجيل الدخول دون الوصول إلى بريدك.',

  'notice.refusedSubject': 'لم يُنفَّذ شيء: {mail}',
  'notice.refusedAbout': 'الأمر يخصّ رسالتك {mail}. لم يُنشأ بسببها شيء ولم يتغيّر ولم يُرسل.',
  'notice.refusedLast':
    'تعذّر تنفيذ كثير من رسائلك خلال ساعة، لذلك هذا آخر ردّ في هذه الساعة. أما ما يمكن تنفيذه فما زال يُنفَّذ.',
  'notice.refusedCode': 'إن طلبت المساعدة فاذكر السبب: {code}',

  'notice.failedSubject': 'تعذّرت معالجة رسالتك: {mail}',
  'notice.failedFooter': 'أرسل {product} هذه الرسالة بسبب رسالة منك.',
  'notice.failedWhat': 'وصلت رسالتك {mail} إلى هذا الخادم، لكن خللًا في الخادم حال دون معالجتها.',
  'notice.failedKept': 'الرسالة محفوظة، وقد أُبلغ مشغّل هذا الخادم. بعد إصلاح الخلل يمكن معالجة رسالتك كما هي.',
  'notice.failedUrgent': 'إن كان الأمر عاجلًا فاسأل مشغّل هذا الخادم، أو أرسلها مرة أخرى بصيغة أبسط.',

  'notice.unverifiedSubject': 'هل أرسلت إلينا رسالة تقويم؟',
  'notice.unverifiedFooter': 'أرسل {product} هذه الرسالة بسبب رسالة باسمك إلى {address}.',
  'notice.unverifiedWhat':
    'وصلتنا رسالة تقويم تذكرك مرسلًا لها. لم نتمكّن من التحقّق من أنك أرسلتها، لذلك لم يُنفَّذ شيء.',
  'notice.unverifiedLink': 'إن كنت قد أرسلتها فاعرض ما فيها وطبّقه',
  'notice.unverifiedOtherwise':
    'إن لم ترسلها فلا تفعل شيئًا. يعمل الرابط سبعة أيام. نسألك مرة واحدة في اليوم على الأكثر، وتعرض الصفحة كل رسالة تنتظر قرارك.',
  'notice.unverifiedSign':
    'لكي نتمكّن من التحقّق من رسائلك من الآن فصاعدًا، اطلب من مسؤول نطاق بريدك توقيع رسائله عبر DKIM ونشر سياسة DMARC.',

  'notice.heldSubject': 'لم يتغيّر شيء: {event}',
  'notice.heldFooterOwner': 'أرسل {product} هذه الرسالة لأنك مالك الفعالية.',
  'notice.heldSays': 'في الرسالة:',
  'notice.heldSevenDays': 'يعمل الرابط سبعة أيام.',
  'notice.heldStays': 'إن لم تفعل شيئًا، تبقى الفعالية كما هي.',
  'notice.heldSeeAndApply': 'عرض الرسالة وتطبيقها',
  'notice.heldOlder':
    'أرسل تقويمك إصدارًا من فعالية أقدم من الإصدار الذي لدينا، لذلك لم يتغيّر شيء. يحدث هذا عندما تُرسل رسالة قديمة مرة أخرى، أو عندما تتأخّر رسالة في الوصول.',
  'notice.heldOlderLink': 'عرض الإصدار الأقدم وتطبيقه',
  'notice.heldCancelled': 'غيّر تقويمك أحد مواعيد فعالية كنت قد ألغيتها، لذلك لم يتغيّر شيء ولم يُبلَّغ أحد.',
  'notice.heldStaysCancelled': 'إن لم تفعل شيئًا، تبقى الفعالية ملغاة.',
  'notice.heldNotAddressed':
    'وصلتنا منك رسالة تقويم يبدو أنها أُرسلت إلى شخص آخر: ليس بين ضيوفها أي من عناويننا، أو أنها تغيّرت في طريقها إلينا. ربما أُعيد توجيهها. لم يُنفَّذ شيء.',
  'notice.heldNotAddressedLink': 'عرض ما في الرسالة وتطبيقه',
  'notice.heldNotMeant': 'إن لم تكن موجّهة إلينا فلا تفعل شيئًا.',
  'notice.heldColleague':
    'وصلتنا من {from} رسالة تقويم بشأن فعالية تملكها. لا يستطيع أحد سواك تغييرها هنا، لذلك لم يتغيّر شيء.',
  'notice.heldSomebodyElses':
    'الفعالية التي في رسالتك موجودة على هذا الخادم: أرسلها إلينا قبلك شخص تتشارك معه تقويمًا، أو أحد الضيوف، وهو مالكها هنا. سألناه إن كان تغييرك سيُطبَّق.',
  'notice.heldSomebodyElsesLink': 'إنشاء فعالية خاصة بك من رسالتك',
  'notice.heldTheirsIsEnough': 'إن كانت فعاليته كافية فلا تفعل شيئًا.',
  'notice.heldUntitled': 'فعالية بلا عنوان',
  'notice.heldEvents': 'عدّة فعاليات',
  'notice.heldList': 'أشخاص لدعوتهم',
  'notice.heldListTo': 'أشخاص لدعوتهم إلى {event}',
  'notice.heldCreate': 'فعالية جديدة: {event}',
  'notice.heldCancel': 'إلغاء {event}',
  'notice.heldCancelDay': 'إلغاء {event}، {day}',
  'notice.heldUpdate': 'تغيير {event}',
  'notice.heldUpdateDay': 'تغيير {event}، {day}',

  'notice.delegateSubject': 'لم تُرسل دعوة إلى {whom}: {event}',
  'notice.delegateNobodySubject': 'لم يُدعَ أحد: {event}',
  'notice.delegateFooter': 'أرسل {product} هذه الرسالة بسبب ردّك على دعوة.',
  'notice.delegateAnswered': 'ذكرت في ردّك أن شخصًا آخر سيحضر {event} مكانك.',
  'notice.delegateNoAddress': 'لم تذكر عنوانًا يمكن إرسال دعوة إليه.',
  'notice.delegateIsOne': 'دُعيت أنت نفسك مكان شخص آخر، فلا يمكنك تسمية غيرك بدورك.',
  'notice.delegateOver': 'انتهت الفعالية.',
  'notice.delegateTooMany': 'سمّيت من الآخرين أقصى عدد يجوز لك.',
  'notice.delegateFull': 'لا يمكن دعوة المزيد إلى هذه الفعالية حاليًا؛ اطلب الدعوة من المنظّم.',
  'notice.delegateOneOnly': 'يمكن أن يحضر مكانك شخص واحد، وقد دُعي من سمّيته أولًا.',
  'notice.delegateSoNobody': 'لذلك لم يُدعَ أحد.',
  'notice.delegateSo': 'لذلك لم تُرسل دعوة إلى {whom}.',
  'notice.delegateYourself': 'إن كنت ستحضر بنفسك فردّ بنعم في تقويمك أو عبر الروابط في الدعوة.',

  'notice.turnedAwaySubject':
    '{count, plural, zero {لم يُحسب # ردّ} one {لم يُحسب ردّ واحد} two {لم يُحسب ردّان} few {لم تُحسب # ردود} many {لم يُحسب # ردًّا} other {لم يُحسب # ردّ}}: {event}',
  'notice.turnedAwayFooter': 'أرسل {product} هذه الرسالة بسبب ردود على إحدى فعالياتك.',
  'notice.turnedAwayWhat':
    'ردّ على الدعوة المرسلة إلى {email} أشخاص أكثر مما يُحسب بدعوة واحدة (الحد الأقصى للآخرين: {most}). حتى الآن {count, plural, zero {لم يُحسب # ردّ على {event}} one {لم يُحسب ردّ واحد على {event}} two {لم يُحسب ردّان على {event}} few {لم تُحسب # ردود على {event}} many {لم يُحسب # ردًّا على {event}} other {لم يُحسب # ردّ على {event}}}.',
  'notice.turnedAwayList':
    'هل {email} قائمة بريدية؟ إذن ادعُ أعضاءها بعناوينهم الخاصة، في قائمة مثلًا: يتلقّى كل منهم دعوة خاصة به، ويُحسب كل ردّ.',

  'notice.webhookSubject': 'أُوقف خطاف الويب (webhook) الخاص بك على {host}',
  'notice.webhookFooter': 'أرسل {product} هذه الرسالة لأن لديك خطاف ويب (webhook) على {domain}.',
  'notice.webhookGone':
    'لم نعد نستدعي خطاف الويب الخاص بك على {host}: ردّ خادمه بالرمز 410 Gone، وهو طلب بأن نتوقّف.',
  'notice.webhookFailing':
    'لم نعد نستدعي خطاف الويب الخاص بك على {host}: فشلت كل الاستدعاءات منذ \u2066{since}\u2069.',
  'notice.webhookBack':
    'عندما يعود خادمه إلى العمل، شغّله بمفتاحك أو برمز الإدارة، واطلب استدعاءه من جديد لما فاته:',
  'notice.webhookAttempts': 'تُعرض نتيجة كل استدعاء لمدة 14 يومًا في \u2066{path}\u2069.',

  'notice.listSubject':
    'استُوردت القائمة: {count, plural, zero {دُعي # ضيف} one {دُعي ضيف واحد} two {دُعي ضيفان} few {دُعي # ضيوف} many {دُعي # ضيفًا} other {دُعي # ضيف}} إلى {event}',
  'notice.listWhat':
    '{count, plural, zero {دُعي # ضيف} one {دُعي ضيف واحد} two {دُعي ضيفان} few {دُعي # ضيوف} many {دُعي # ضيفًا} other {دُعي # ضيف}} من قائمتك إلى {event}.',
  'notice.listStopped':
    '{count, plural, zero {لم يُدعَ # ضيف} one {لم يُدعَ ضيف واحد} two {لم يُدعَ ضيفان} few {لم يُدعَ # ضيوف} many {لم يُدعَ # ضيفًا} other {لم يُدعَ # ضيف}}.',
  'notice.listStoppedCancelled': 'أُلغيت الفعالية في هذه الأثناء.',
  'notice.listStoppedOver': 'انتهت الفعالية.',
  'notice.listStoppedSuspended': 'حظرك مشغّل هذا الخادم؛ اطلب منه رفع الحظر.',
  'notice.listStoppedLimit': 'بلغ ضيوف الفعالية الحد المسموح به؛ اطلب من مشغّل هذا الخادم رفع الحد.',
  'notice.listKnown':
    '{count, plural, zero {# ضيف دُعي من قبل ولم يصله جديد} one {ضيف واحد دُعي من قبل ولم يصله جديد} two {ضيفان دُعيا من قبل ولم يصلهما جديد} few {# ضيوف دُعوا من قبل ولم يصلهم جديد} many {# ضيفًا دُعوا من قبل ولم يصلهم جديد} other {# ضيف دُعوا من قبل ولم يصلهم جديد}}',
  'notice.listTwice':
    '{count, plural, zero {# ضيف ورد في القائمة أكثر من مرة} one {ضيف واحد ورد في القائمة أكثر من مرة} two {ضيفان وردا في القائمة أكثر من مرة} few {# ضيوف وردوا في القائمة أكثر من مرة} many {# ضيفًا وردوا في القائمة أكثر من مرة} other {# ضيف وردوا في القائمة أكثر من مرة}}',
  'notice.listLeftOut': 'تُركت هذه الصفوف. صحّحها وأرسلها في ردّ جديد؛ لا يُدعى أحد مرتين.',
  'notice.listRow': 'الصف {row}: \u2068{text}\u2069 ({why})',
  'notice.listNoAddress': 'بلا عنوان',
  'notice.listInvalidAddress': 'ليس عنوانًا يمكن إرسال بريد إليه',
  'notice.listOwnAddress': 'عنوان من عناوين هذا الخادم',
  'notice.listExchangeAddress': 'عنوان لا يعرفه إلا خادم Exchange الخاص بصاحبه',

  'notice.importSubject': '{result}: {mail}',
  'notice.importEvents':
    '{count, plural, zero {استُوردت # فعالية} one {استُوردت فعالية واحدة} two {استُوردت فعاليتان} few {استُوردت # فعاليات} many {استُوردت # فعالية} other {استُوردت # فعالية}}',
  'notice.importAlikeEvents':
    '{count, plural, zero {# تشبه فعاليات لديك} one {واحدة تشبه فعالية لديك} two {اثنتان تشبهان فعاليتين لديك} few {# تشبه فعاليات لديك} many {# تشبه فعاليات لديك} other {# تشبه فعاليات لديك}}',
  'notice.importRowsLeftOut':
    '{count, plural, zero {تُرك # صف} one {تُرك صف واحد} two {تُرك صفان} few {تُركت # صفوف} many {تُرك # صفًا} other {تُرك # صف}}',
  'notice.importNothing': 'لم تُنشأ أي فعالية ولم تتغيّر أي فعالية.',
  'notice.importSummary':
    '{count, plural, zero {# فعالية} one {فعالية واحدة} two {فعاليتان} few {# فعاليات} many {# فعالية} other {# فعالية}}: {parts}.',
  'notice.importSomeNew':
    '{count, plural, zero {# جديدة} one {واحدة جديدة} two {اثنتان جديدتان} few {# جديدة} many {# جديدة} other {# جديدة}}',
  'notice.importSomeUpdated':
    '{count, plural, zero {# محدّثة} one {واحدة محدّثة} two {اثنتان محدّثتان} few {# محدّثة} many {# محدّثة} other {# محدّثة}}',
  'notice.importSomeCancelled':
    '{count, plural, zero {# ملغاة} one {واحدة ملغاة} two {اثنتان ملغاتان} few {# ملغاة} many {# ملغاة} other {# ملغاة}}',
  'notice.importSomeStale':
    '{count, plural, zero {# لم تُمسّ} one {واحدة لم تُمسّ} two {اثنتان لم تُمسّا} few {# لم تُمسّ} many {# لم تُمسّ} other {# لم تُمسّ}}',
  'notice.importSomeUnchanged':
    '{count, plural, zero {# بلا تغيير} one {واحدة بلا تغيير} two {اثنتان بلا تغيير} few {# بلا تغيير} many {# بلا تغيير} other {# بلا تغيير}}',
  'notice.importWhoIsNotified': 'لم يُدعَ أحد جديد؛ ويُبلَّغ بأي تغيير الضيوف الذين ردّوا بنعم أو ربما.',
  'notice.importLeftAlone':
    'لم تُمسّ: {count, plural, zero {# فعالية} one {فعالية واحدة} two {فعاليتان} few {# فعاليات} many {# فعالية} other {# فعالية}}. ما في ملفك عنها موسوم بأنه أقدم مما أرسلته من قبل. إن كان هو المعتمد فارفع قيمة SEQUENCE أو اكتب الوقت الحالي في DTSTAMP، وأرسل الملف مرة أخرى.',
  'notice.importAlike':
    'لم تُستورد: {count, plural, zero {# فعالية} one {فعالية واحدة} two {فعاليتان} few {# فعاليات} many {# فعالية} other {# فعالية}}. تبدو كل منها مثل فعالية لديك من قبل: لها العنوان نفسه، والبداية نفسها ما لم يُذكر وقت آخر، لكن بمعرّف (UID) مختلف. لا يحدث لها شيء حتى تقرّر؛ ويمكنك في الصفحة التالية اختيار بعضها.',
  'notice.importAlikeWhen': '{when}؛ والتي لديك: {was}',
  'notice.importAlikeUpdate': 'تحديث الفعاليات التي لديك بدلًا من ذلك',
  'notice.importAlikeSecond': 'إنشاء فعاليات ثانية منها',
  'notice.importLeftOut':
    '{count, plural, zero {تُرك # صف} one {تُرك صف واحد} two {تُرك صفان} few {تُركت # صفوف} many {تُرك # صفًا} other {تُرك # صف}}. صحّح الخطأ وأرسل الملف مرة أخرى؛ ويبقى كل ما عدا ذلك كما هو.',
  'notice.importFailure': '{row}: {problem} ({code})',
  'notice.importMoreInTable':
    '{count, plural, zero {والمزيد (#) في الجدول المرفق} one {والمزيد (#) في الجدول المرفق} two {والمزيد (#) في الجدول المرفق} few {والمزيد (#) في الجدول المرفق} many {والمزيد (#) في الجدول المرفق} other {والمزيد (#) في الجدول المرفق}}',
  'notice.importSchedule': 'كل فعالياتك القادمة في صفحة واحدة، للمشاركة',
  'notice.importYourEvents': 'حالة فعالياتك',
  'notice.importCodes':
    'لكل فعالية رمزان: رمز الواجهة يرسل الدعوات، ويمكن وضعه في صفحة ويب؛ ورمز الإدارة يُظهر من سيحضر، فاحتفظ به لنفسك. لتغيير الفعاليات غيّرها في ملفك وأرسله مرة أخرى.',
  'notice.importAttached': 'تجدها كلها في الجدول المرفق.',
  'notice.importEvent': 'الفعالية',
  'notice.importCodesAndPages': 'الرموز والصفحات',
  'notice.importResults': 'النتائج',
  'notice.importPage': 'الصفحة',
  'notice.importNoTitle': 'بلا عنوان',
  'notice.importOthers':
    '{count, plural, zero {البقية (#) في الجدول المرفق.} one {الفعالية المتبقية في الجدول المرفق.} two {الفعاليتان المتبقيتان في الجدول المرفق.} few {الفعاليات المتبقية (#) في الجدول المرفق.} many {الفعاليات المتبقية (#) في الجدول المرفق.} other {الفعاليات المتبقية (#) في الجدول المرفق.}}',
  'notice.importIsNew': 'جديدة',
  'notice.importIsUpdated': 'محدّثة',
  'notice.importIsCancelled': 'ملغاة',
  'notice.importIsStale': 'لم تُمسّ',
  'notice.importIsUnchanged': 'بلا تغيير',
  'notice.importIsOlder': 'لم تُمسّ: أقدم مما أرسلته في {day}',
  'notice.importOlder': 'أقدم مما أرسلته في {day}',
};
