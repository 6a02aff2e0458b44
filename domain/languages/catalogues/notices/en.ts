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
  'notice.updatedWhat':
    'Your change of {event} is saved (change {version} of this event). The event is now: {when}.',
  'notice.updatedWhatDay':
    'Your change of {event} on {day} is saved (change {version} of this event). The event is now: {when}.',
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

  'notice.limitSubject': 'Limit reached: {event}',
  'notice.limitDay':
    'More invites to {event} were asked for today than the {most} that may be sent with its API code and from its page. Who asks for one now is turned away until midnight UTC.',
  'notice.limitDayHint':
    'Invites you send yourself, from a list or with the manage code, are not limited. If this was not to be expected, look where your API code stands: anybody who reads it there can send invites with it.',
  'notice.limitEvent':
    '{event} may have {most} guests, as the operator of this server has set, and more were asked for. Nobody else can be invited: not by API, from its page, or from a list.',
  'notice.limitEventHint':
    'Nothing changes for those who are invited. If you need more, ask the operator of this server to raise the limit.',

  'notice.codesSubjectApi': 'New API code: {event}',
  'notice.codesSubjectManage': 'New manage code: {event}',
  'notice.codesSubjectBoth': 'New codes: {event}',
  'notice.codesFooter': '{product} sent this because codes of an event of yours were replaced.',
  'notice.codesApi':
    'The API code of {event}, {when}, was replaced. The old one no longer works. These are valid now:',
  'notice.codesManage':
    'The manage code of {event}, {when}, was replaced. The old one no longer works. These are valid now:',
  'notice.codesBoth':
    'The codes of {event}, {when}, were replaced. The old ones no longer work. These are valid now:',
  'notice.codesByCode': 'This was asked for with the manage code.',
  'notice.codesByYou': 'This was asked for by you, signed in with your address.',
  'notice.codesByKey': 'This was asked for with one of your organizer keys.',
  'notice.codesByOwner': 'This was asked for by an owner of the domain, who does not get the new codes.',
  'notice.codesNewApi':
    'Put the new API code into the forms and programs that send invites; with the old one they are refused.',
  'notice.codesNewPage':
    'The page of the event has a new address. Links to the old one no longer work: share the new one.',
  'notice.codesNewManage':
    'Everybody who had opened the results with the old manage code is signed out. Programs that read results need the new one.',
  'notice.codesStay':
    'Invitations that guests have stay valid, and so do their answers and the links in their mails.',
  'notice.codesPage': 'The page of this event',
  'notice.codesNotYou':
    'If you do not know who did this, somebody else has your manage code, and may have the new one. Sign in by mail, for which you need your mailbox and no code, and replace both codes once more: then only you know the new ones.',
  'notice.codesSignIn': 'Sign in by mail',
  'notice.codesNotYourKey':
    'If you do not know who did this, somebody else has that key, and may have the new codes. Revoke the key, and replace both codes once more.',
  'notice.codesYourKeys': 'Your keys',
  'notice.codesReplace': 'Then replace the codes',

  'notice.programChangedSubject': 'Changed by a program: {event}',
  'notice.programCancelledSubject': 'Cancelled by a program: {event}',
  'notice.pageChangedSubject': 'Changed on our page: {event}',
  'notice.pageCancelledSubject': 'Cancelled on our page: {event}',
  'notice.programFooter': '{product} sent this because a program used an organizer key of yours.',
  'notice.pageFooter': '{product} sent this because you changed an event on our page.',
  'notice.programChanged':
    'A program changed {event} with an organizer key of yours. It is now: {when}. Guests who said yes or maybe are notified.',
  'notice.programCancelled':
    'A program cancelled {event} with an organizer key of yours. Everyone who was invited is notified.',
  'notice.pageChanged':
    'You changed {event} on our page. It is now: {when}. Guests who said yes or maybe are notified.',
  'notice.pageCancelled': 'You cancelled {event} on our page. Everyone who was invited is notified.',
  'notice.copyUpdate':
    'Your own calendar still has the event as it was. Press “Update” above this mail, or open the attached file event.ics. If you change the event in your calendar before that, what you wrote replaces this change.',
  'notice.copyRemove':
    'Your own calendar still has the event. Delete it there, or press “Delete” above this mail.',
  'notice.pageNotYou':
    'If you did not do this, somebody else can read your mail or uses your browser: our pages are opened by a link in your mailbox.',
  'notice.programNotYou':
    'If no program of yours did this, revoke its key on the page /events/keys after signing in.',

  'notice.passedSubject': '{name} wrote about {event}',
  'notice.passedWhat': '{sender} answered the invitation {event} with a mail:',
  'notice.passedNoText': '(no text)',
  'notice.passedCut': 'The rest was left out.',
  'notice.passedVerified':
    'We verified that the mail came from this address. Your reply to this mail goes to them and shows your address.',
  'notice.passedUnverified':
    'We could not verify that the mail came from {address}: anybody who was handed the invitation can write so. Your reply to this mail does not reach the sender. To answer, write to an address that you know to be theirs.',
  'notice.passedUnchanged': 'Their answer in the event is unchanged.',

  'notice.proposedSubject': '{name} proposes another time for {event}',
  'notice.proposedTime': '{sender} would like to change {event}. They propose: {time}.',
  'notice.proposedNoTime': '{sender} would like to change {event}. They propose a change.',
  'notice.proposedUnverified':
    'We could not verify that this came from {address}: anybody who was handed the invitation can propose a time. Your reply to this mail goes to the address that you invited.',
  'notice.proposedNothing':
    'Nothing was moved. To accept, change the event in your calendar; everyone who said yes or maybe is notified.',
} as const;

/** The texts of mails to organizers in a language: those of English, each translated. */
export type NoticeCatalogue = Readonly<Record<keyof typeof en, string>>;
