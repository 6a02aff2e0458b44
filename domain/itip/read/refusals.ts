import type { RefusalText } from '#domain/languages/refusal-words.ts';
import type { Refusal } from '../types.ts';

/** Why a mail or calendar is no invite. It is not an error; there is nothing to act on. */
const NOT_AN_INVITE = {
  'no-calendar': { key: 'refusal.noCalendar' },
  'delivery-report': { key: 'refusal.deliveryReport' },
  'only-tasks': { key: 'refusal.onlyTasks' },
  'only-journal': { key: 'refusal.onlyJournal' },
  'only-free-busy': { key: 'refusal.onlyFreeBusy' },
  'no-event': { key: 'refusal.noEvent' },
} as const satisfies Record<string, RefusalText>;

/** Why a calendar with events is refused. */
const REJECTED = {
  'calendar-broken': { key: 'refusal.calendarBroken' },
  'calendar-too-large': { key: 'refusal.calendarTooLarge' },
  'too-many-events': { key: 'refusal.tooManyEvents' },
  'too-many-attendees': { key: 'refusal.tooManyAttendees' },
  'too-many-dates': { key: 'refusal.tooManyDates' },
  'winmail-dat': { key: 'refusal.winmailDat' },
  'mail-encrypted': { key: 'refusal.mailEncrypted' },
  'smime-unreadable': { key: 'refusal.smimeUnreadable' },
  'method-conflict': { key: 'refusal.methodConflict' },
  'method-unknown': { key: 'refusal.methodUnknown' },
  'uid-missing': { key: 'refusal.uidMissing' },
  'uid-too-long': { key: 'refusal.uidTooLong' },
  'text-too-long': { key: 'refusal.textTooLong' },
  'start-missing': { key: 'refusal.noDtstart' },
  'end-before-start': { key: 'refusal.endsBeforeStart' },
  'attendee-missing': { key: 'refusal.attendeeMissing' },
  'time-zone-unknown': { key: 'refusal.timeZoneUnknown' },
  'recurrence-not-understood': { key: 'refusal.recurrenceNotUnderstood' },
} as const satisfies Record<string, RefusalText>;

/** A stable code for why a mail is no invite. */
type NotAnInviteReason = keyof typeof NOT_AN_INVITE;
/** A stable code for why a calendar with events is refused. */
export type RejectedReason = keyof typeof REJECTED;

/** Returns the refusal of a mail that is no invite, with its text for a person. */
export function notAnInvite(reason: NotAnInviteReason): Refusal {
  return { outcome: 'not-an-invite', reason, text: NOT_AN_INVITE[reason] };
}

/** Returns the refusal of a calendar with events, with its text for a person. */
export function rejected(reason: RejectedReason): Refusal {
  return { outcome: 'rejected', reason, text: REJECTED[reason] };
}
