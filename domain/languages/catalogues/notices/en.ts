/** The texts of mails to organizers in English. They are apart from those of guests, so that what mails guests alone does not load them. */
export const en = {
  'notice.footer': '{product} sent this because of a mail from you to {address}.',
  'notice.results': 'See who said what',
  'notice.invite': 'Invite people and see who comes',

  'notice.createdSubject': 'Ready to invite: {event}',
  'notice.createdOverSubject': 'Created, but already over: {event}',
  'notice.createdWhat': '{event}, {when}. Nobody is invited yet.',
  'notice.createdOver':
    '{event}, {when}. This event is over, so nobody can be invited to it. If its date is wrong, correct it in your calendar and save it: the event then moves here too.',
  'notice.createdOnPage': 'You made it on our page, so your calendar does not have it yet.',
  'notice.createdByProgram':
    'A program made it with an organizer key of yours, so your calendar does not have it yet.',
  'notice.createdTakeIn':
    'Add it there: press “Add” above this mail, or open the attached file event.ics. What you then change in your calendar is mailed here, as for every event of yours.',
  'notice.createdZone':
    'Your calendar did not say in which time zone this is, so {zone} was assumed. If that is wrong, set the time zone of the event in your calendar and save it: the event then moves here too.',
  'notice.createdAnother':
    'You have another event with this title and start. Its guests are not notified of this one. If both are the same, delete one of them in your calendar.',
  'notice.createdSeeOther': 'See the other one',
  'notice.createdShare': 'Or share this link, with which people ask for an invite themselves',
  'notice.createdReply':
    'You can also reply to this mail with a list attached (Excel, CSV or TXT): everybody on it gets an invite.',
  'notice.createdNext':
    'When you edit the event in your calendar, everyone who said yes or maybe is notified; when you delete it, everyone who was invited. For that, keep {address} on its guest list, and invite people from here: whomever your calendar invites is not counted here, and sees the others on that list. Guests invited from here never see each other.',
  'notice.createdOpen': 'Open the event',
  'notice.createdPage': 'Its page',
  'notice.createdDevelopers': 'For developers, with examples',
  'notice.createdCodes': 'The API code may stand in a web page. Keep the manage code secret.',
  'notice.createdFooterPage': '{product} sent this because you made this event on our page.',
  'notice.createdFooterProgram':
    '{product} sent this because a program made this event with an organizer key of yours.',

  'notice.updatedSubject': 'Updated: {event}, {count, plural, one {# guest} other {# guests}} notified',
  'notice.updatedWhat': 'Your change of {event} is version {version}. The event is now: {when}.',
  'notice.updatedWhatDay': 'Your change of {event} on {day} is version {version}. The event is now: {when}.',
  'notice.updatedNobody': 'Nobody was notified.',
  'notice.updatedNobodyYet': 'Nobody has said yes or maybe, so nobody was notified.',
  'notice.updatedAll':
    'Notified: {count, plural, one {# guest} other {# guests}}, whatever they had answered, because dates were cancelled.',
  'notice.updatedAllAsked': 'Those who come are asked to answer again, because the time changed.',
  'notice.updatedThose': 'Notified: {count, plural, one {# guest} other {# guests}} who said yes or maybe.',
  'notice.updatedAsked': 'They are asked to answer again, because the time changed.',
  'notice.updatedStand': 'Their answers stand.',
  'notice.updatedNot': 'Not notified:',
  'notice.updatedDeclined': '{count, plural, one {# guest} other {# guests}}: said no',
  'notice.updatedNoAnswer':
    '{count, plural, one {# guest} other {# guests}}: never answered; what they answer now counts for the new version',
  'notice.updatedUnreachable':
    '{count, plural, one {# guest} other {# guests}}: cannot be reached: their mail came back, or they complained',
  'notice.updatedEndsEarlier':
    'The series ends earlier now. If your calendar continues it as a new series, that is a new event here: you get other codes for it, and its guests must be invited again.',

  'notice.cancelledSubject': 'Cancelled: {what}, {count, plural, one {# guest} other {# guests}} notified',
  'notice.cancelledSubjectStays':
    'Cancelled: {what}. {stays} {count, plural, one {# guest} other {# guests}} notified',
  'notice.cancelledWhat': 'Your calendar cancelled {what}.',
  'notice.cancelledNobody': 'No guest had an invite, so nobody was notified.',
  'notice.cancelledNotified':
    'Notified: {count, plural, one {# guest} other {# guests}}, everyone who was sent an invite.',
  'notice.cancelledMissed':
    'Not notified: {count, plural, one {# guest} other {# guests}} who cannot be reached.',
  'notice.cancelledAgain':
    'If you only took {address} off the guest list: add it again and send the update. The event is then on again, and those who had said yes or maybe are asked again.',
  'notice.cancelledPartAgain':
    'If you only took {address} off the guest list: add it again and send the update. What you cancelled is then on again, and those who had said yes or maybe are asked again.',

  'notice.reportSubject': 'Report: {event}, {yes} yes of {count, plural, one {# guest} other {# guests}}',
  'notice.reportWhat': '{event}, {when}. {count, plural, one {# guest} other {# guests}} invited.',
  'notice.reportYes': '{count} yes',
  'notice.reportMaybe': '{count} maybe',
  'notice.reportNo': '{count} no',
  'notice.reportWaiting': '{count} waiting',
  'notice.reportDelegated': '{count} sent somebody else',
  'notice.reportOld':
    '{count, plural, one {# guest} other {# guests}} said yes or maybe before the time changed and did not answer again since.',
  'notice.reportBounced':
    '{count, plural, one {# guest} other {# guests}} cannot be reached: their mail came back.',
} as const;

/** The texts of mails to organizers in a language: those of English, each translated. */
export type NoticeCatalogue = Readonly<Record<keyof typeof en, string>>;
