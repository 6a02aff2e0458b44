import type { ResultsCatalogue } from './en.ts';

/** Modern Standard Arabic, written from right to left. */
export const ar: ResultsCatalogue = {
  'openResults.title': 'معرفة من سيحضر',
  'openResults.wrong':
    'هذا الرمز غير صالح. انسخ رمز الإدارة كاملًا من رسالة تأكيد فعاليتك. الرمز المستبدل لا يعمل: الجديد في الرسالة الخاصة بالرموز الجديدة.',
  'openResults.how': 'رمز الإدارة موجود في رسالة تأكيد فعاليتك. يبدأ بـ «manage_».',
  'openResults.code': 'رمز الإدارة',
  'openResults.open': 'فتح النتائج',
  'openResults.several': 'عدّة فعاليات؟ <link>سجّل الدخول بالبريد</link> لتراها كلها.',
  'openResults.replaceTitle': 'تسجيل الخروج وفتح فعالية أخرى؟',
  'openResults.replace':
    'يفتح هذا الرابط نتائج <strong>{event}</strong>، وهي فعالية لمنظّم آخر. أنت مسجّل الدخول في هذا المتصفح، ولا يمكن تسجيل الدخول إلا مرة واحدة في الوقت نفسه.',
  'openResults.replaceUntitled':
    'يفتح هذا الرابط نتائج فعالية بلا عنوان لمنظّم آخر. أنت مسجّل الدخول في هذا المتصفح، ولا يمكن تسجيل الدخول إلا مرة واحدة في الوقت نفسه.',
  'openResults.replaceIt': 'تسجيل الخروج وفتحها',
  'openResults.unexpected':
    'إن لم تكن تتوقّع هذا الرابط، فربما أرسله إليك شخص آخر. أغلق هذه الصفحة، ويبقى دخولك كما هو.',
};
