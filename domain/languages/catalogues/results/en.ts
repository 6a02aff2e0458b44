/** The texts of the results pages in English. */
export const en = {
  'openResults.title': 'See who comes',
  'openResults.wrong':
    'This code is not valid. Copy the whole manage code from the confirmation mail of your event. A code that was replaced no longer works: the new one is in the mail about new codes.',
  'openResults.how': 'The manage code is in the confirmation mail of your event. It begins with “manage_”.',
  'openResults.code': 'Manage code',
  'openResults.open': 'Open the results',
  'openResults.several': 'Several events? <link>Sign in by mail</link> and see them all.',
  'openResults.replaceTitle': 'Sign out and open another event?',
  'openResults.replace':
    'This link opens the results of <strong>{event}</strong>, an event of another organizer. In this browser you are signed in already, and can be signed in only once.',
  'openResults.replaceUntitled':
    'This link opens the results of an event without a title, an event of another organizer. In this browser you are signed in already, and can be signed in only once.',
  'openResults.replaceIt': 'Sign out and open it',
  'openResults.unexpected':
    'If you did not expect this link, somebody else may have sent it to you. Close this page, and you stay signed in as you are.',
} as const;

/** The texts of a language: those of English, each translated. */
export type ResultsCatalogue = Readonly<Record<keyof typeof en, string>>;
