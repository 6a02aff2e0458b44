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

  'notice.andMore': '{count, plural, one {and # more} other {and # more}}',

  'notice.headcountGuests': '{yes} (+{count, plural, one {# guest} other {# guests}})',
  'notice.headcountWhat': 'The answers to {event} so far: {answers}.',
  'notice.headcountNothing': 'Your calendar shows it as the comment of {address}. There is nothing to do.',
  'notice.headcountFooter': '{product} sent this because {address} is a guest of your event.',

  'notice.signInSubject': 'Your link to sign in to {product}',
  'notice.signInFooter':
    '{product} sent this because somebody typed your address into the sign-in page of {domain}.',
  'notice.signInButton': 'Sign in and see your events',
  'notice.signInHow': 'Open it in the browser in which you asked for it. It works once, for 15 minutes.',
  'notice.signInNotYou':
    'If you did not ask for it, do nothing: nobody can sign in without access to your mailbox.',

  'notice.refusedSubject': 'Nothing was done: {mail}',
  'notice.refusedAbout':
    'This is about your mail {mail}. Nothing was created, changed or sent because of it.',
  'notice.refusedLast':
    'Many of your mails could not be acted on within an hour, so this is the last answer in this hour. What can be acted on still is.',
  'notice.refusedCode': 'If you ask for help, name the reason: {code}',

  'notice.failedSubject': 'Your mail could not be processed: {mail}',
  'notice.failedFooter': '{product} sent this because of a mail from you.',
  'notice.failedWhat':
    'Your mail {mail} reached this server, but a fault of the server kept it from being processed.',
  'notice.failedKept':
    "The mail is kept, and this server's operator has been notified. When the fault is corrected, your mail can be processed as it is.",
  'notice.failedUrgent':
    "If it is urgent, ask this server's operator, or send it once more in a simpler form.",

  'notice.unverifiedSubject': 'Did you send us a calendar mail?',
  'notice.unverifiedFooter': '{product} sent this because of a mail in your name to {address}.',
  'notice.unverifiedWhat':
    'We received a calendar mail that names you as its sender. We could not verify that you sent it, so nothing was done.',
  'notice.unverifiedLink': 'If you sent it, see what it says and apply it',
  'notice.unverifiedOtherwise':
    'If you did not send it, do nothing. The link works for seven days. We ask you at most once a day, and the page shows every mail that waits for your decision.',
  'notice.unverifiedSign':
    'To have your mails verified from now on, ask the administrator of your mail domain to sign its mail with DKIM and to publish a DMARC policy.',

  'notice.heldSubject': 'Nothing was changed: {event}',
  'notice.heldFooterOwner': '{product} sent this because you own the event.',
  'notice.heldSays': 'The mail says:',
  'notice.heldSevenDays': 'The link works for seven days.',
  'notice.heldStays': 'If you do nothing, the event stays as it is.',
  'notice.heldSeeAndApply': 'See the mail and apply it',
  'notice.heldOlder':
    'Your calendar sent an older version of an event than the one we have, so nothing was changed. This happens when an old mail is sent once more, or when a mail took long to arrive.',
  'notice.heldOlderLink': 'See the older version and apply it',
  'notice.heldCancelled':
    'Your calendar changed one date of an event that you had cancelled, so nothing was changed and nobody was notified.',
  'notice.heldStaysCancelled': 'If you do nothing, the event stays cancelled.',
  'notice.heldNotAddressed':
    'We received a calendar mail from you that seems to have been sent to somebody else: none of our addresses is among its guests, or it was changed on its way to us. Perhaps it was forwarded. Nothing was done.',
  'notice.heldNotAddressedLink': 'See what the mail says and apply it',
  'notice.heldNotMeant': 'If it was not meant for us, do nothing.',
  'notice.heldColleague':
    '{from} sent us a calendar mail about an event that you own. Only you can change it here, so nothing was changed.',
  'notice.heldSomebodyElses':
    'The event in your mail is already on this server: somebody you share a calendar with, or a guest, sent it to us first and owns it here. We asked them whether to apply your change.',
  'notice.heldSomebodyElsesLink': 'Create an event of your own from your mail',
  'notice.heldTheirsIsEnough': 'If theirs is enough, do nothing.',
  'notice.heldUntitled': 'an event without a title',
  'notice.heldEvents': 'Several events',
  'notice.heldList': 'People to invite',
  'notice.heldListTo': 'People to invite to {event}',
  'notice.heldCreate': 'New event: {event}',
  'notice.heldCancel': 'Cancellation of {event}',
  'notice.heldCancelDay': 'Cancellation of {event}, {day}',
  'notice.heldUpdate': 'Change of {event}',
  'notice.heldUpdateDay': 'Change of {event}, {day}',

  'notice.delegateSubject': '{whom} was not invited: {event}',
  'notice.delegateNobodySubject': 'Nobody was invited: {event}',
  'notice.delegateFooter': '{product} sent this because of your answer to an invitation.',
  'notice.delegateAnswered': 'You answered that somebody else comes to {event} in your place.',
  'notice.delegateNoAddress': 'You named no address that an invitation can go to.',
  'notice.delegateIsOne':
    'You were invited in the place of somebody else, and cannot name somebody else in turn.',
  'notice.delegateOver': 'The event is over.',
  'notice.delegateTooMany': 'You named as many others as you may.',
  'notice.delegateFull':
    'No more people can be invited to this event at the moment; ask the organizer to invite them.',
  'notice.delegateOneOnly': 'One person can come in your place, and the one you named first was invited.',
  'notice.delegateSoNobody': 'So nobody was invited.',
  'notice.delegateSo': 'So {whom} was not invited.',
  'notice.delegateYourself':
    'If you come yourself, answer Yes in your calendar, or by the links in the invitation.',

  'notice.turnedAwaySubject': '{count, plural, one {# answer} other {# answers}} not counted: {event}',
  'notice.turnedAwayFooter': '{product} sent this because of answers to an event of yours.',
  'notice.turnedAwayWhat':
    'The invite that went to {email} was answered by more people than the {most} others that are counted with one invite. So far {count, plural, one {# answer to {event} is} other {# answers to {event} are}} not counted.',
  'notice.turnedAwayList':
    'Is {email} a mailing list? Then invite its members by their own addresses, for instance as a list: each gets an invite of their own, and every answer counts.',

  'notice.webhookSubject': 'Your webhook at {host} was turned off',
  'notice.webhookFooter': '{product} sent this because you have a webhook on {domain}.',
  'notice.webhookGone':
    'We do not call your webhook at {host} any more: its server answered 410 Gone, which asks us to stop.',
  'notice.webhookFailing':
    'We do not call your webhook at {host} any more: every call has failed since {since}.',
  'notice.webhookBack':
    'When its server is back, turn it on with your key or manage code, and have it called again about what it missed:',
  'notice.webhookAttempts': 'What happened to each call is listed under {path} for 14 days.',

  'notice.listSubject': 'List imported: {count, plural, one {# guest} other {# guests}} invited to {event}',
  'notice.listWhat': '{count, plural, one {# guest} other {# guests}} from your list invited to {event}.',
  'notice.listStopped': '{count, plural, one {# guest} other {# guests}} were not invited.',
  'notice.listStoppedCancelled': 'The event was cancelled meanwhile.',
  'notice.listStoppedOver': 'The event is over.',
  'notice.listStoppedSuspended': "This server's operator has suspended you; ask them to lift it.",
  'notice.listStoppedLimit': "The event has as many guests as it may; ask this server's operator for more.",
  'notice.listKnown':
    '{count, plural, one {# guest} other {# guests}} had been invited before and got nothing new',
  'notice.listTwice':
    '{count, plural, one {# stood on the list more than once} other {# stood on the list more than once}}',
  'notice.listLeftOut':
    'These rows were left out. Correct them and reply with them again; nobody is invited twice.',
  'notice.listRow': 'Row {row}: {text} ({why})',
  'notice.listNoAddress': 'no address',
  'notice.listInvalidAddress': 'not an address that mail can go to',
  'notice.listOwnAddress': 'an address of this server',
  'notice.listExchangeAddress': 'an address that only their own Exchange server knows',

  'notice.importSubject': '{result}: {mail}',
  'notice.importEvents': '{count, plural, one {# event imported} other {# events imported}}',
  'notice.importAlikeEvents':
    '{count, plural, one {# like an event you have} other {# like events you have}}',
  'notice.importRowsLeftOut': '{count, plural, one {# row left out} other {# rows left out}}',
  'notice.importNothing': 'No event was made or changed.',
  'notice.importSummary': '{count, plural, one {# event} other {# events}}: {parts}.',
  'notice.importSomeNew': '{count, plural, one {# new} other {# new}}',
  'notice.importSomeUpdated': '{count, plural, one {# updated} other {# updated}}',
  'notice.importSomeCancelled': '{count, plural, one {# cancelled} other {# cancelled}}',
  'notice.importSomeStale': '{count, plural, one {# left alone} other {# left alone}}',
  'notice.importSomeUnchanged': '{count, plural, one {# unchanged} other {# unchanged}}',
  'notice.importWhoIsNotified':
    'Nobody new was invited; guests who said yes or maybe are notified of a change.',
  'notice.importLeftAlone':
    'Left alone: {count, plural, one {# event} other {# events}}. What your file says of them is marked as older than what you sent before. If it is what counts, raise its SEQUENCE or write the present time into DTSTAMP, and send the file again.',
  'notice.importAlike':
    'Not imported: {count, plural, one {# event} other {# events}}. Each looks like an event that you have already: it has the same title and, where no other time is named, the same start, but another id (UID). Nothing happens with them until you decide; on the next page you can choose single ones.',
  'notice.importAlikeWhen': '{when}; the one you have: {was}',
  'notice.importAlikeUpdate': 'Update the events you have instead',
  'notice.importAlikeSecond': 'Make second events of them',
  'notice.importLeftOut':
    'Left out: {count, plural, one {# row} other {# rows}}. Correct what is wrong and send the file again; everything else stays as it is.',
  'notice.importFailure': '{row}: {problem} ({code})',
  'notice.importMoreInTable':
    '{count, plural, one {and # more: see the attached table} other {and # more: see the attached table}}',
  'notice.importSchedule': 'All your coming events on one page, to share',
  'notice.importYourEvents': 'Where your events stand',
  'notice.importCodes':
    'Of each event, the API code sends invites and may stand in a web page; the manage code shows who comes, so keep it to yourself. To change events, change them in your file and send it again.',
  'notice.importAttached': 'The attached table has all of them.',
  'notice.importEvent': 'Event',
  'notice.importCodesAndPages': 'Codes and pages',
  'notice.importResults': 'Results',
  'notice.importPage': 'Page',
  'notice.importNoTitle': 'No title',
  'notice.importOthers':
    '{count, plural, one {The other # are in the attached table.} other {The other # are in the attached table.}}',
  'notice.importIsNew': 'new',
  'notice.importIsUpdated': 'updated',
  'notice.importIsCancelled': 'cancelled',
  'notice.importIsStale': 'left alone',
  'notice.importIsUnchanged': 'unchanged',
  'notice.importIsOlder': 'left alone: older than what you sent on {day}',
  'notice.importOlder': 'older than what you sent on {day}',
} as const;

/** The texts of mails to organizers in a language: those of English, each translated. */
export type NoticeCatalogue = Readonly<Record<keyof typeof en, string>>;
