/** An event as it stands after mails of its organizer, by the rules alone: what the create handler does without its stores. */
import { detailsOf, leading } from '#domain/event/details.ts';
import { decideEdit, nextVersion } from '#domain/event/edit.ts';
import type { Edit, Known, SourceMail } from '#domain/event/edit.types.ts';
import { afterNote } from '#domain/event/edit-without-change.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { sourcesOf } from '#domain/event/organizer-mail-order.ts';
import type { ItipMessage } from '#domain/itip/types.ts';
import { anEvent } from '#harness/records.ts';

export interface Standing {
  readonly event: EventRecord;
  readonly known: Known;
}

/** Milliseconds since 1970, later than any DTSTAMP of the organizer here. */
const NOW = Date.UTC(2026, 1, 1);

/** The mail of a message: sent when its first VEVENT was stamped, received later than any of them. */
export function mailOf({ master, instances }: ItipMessage): SourceMail {
  const sent = (master ?? instances[0])?.dtstamp ?? null;
  return { sent, receivedAt: '2026-02-01T00:00:00.000Z', insists: false };
}

export function created(message: ItipMessage, mail = mailOf(message)): Standing {
  const lead = leading(message);
  const read = lead && detailsOf(lead, message.calendar);
  if (!read) throw new Error('The first mail of the story has no start.');
  const { description, ...details } = read;
  const event = { ...anEvent('e'), sources: sourcesOf(message, mail), details };
  return { event, known: { calendar: message.calendar, description } };
}

export function judge({ event, known }: Standing, message: ItipMessage, mail = mailOf(message)): Edit {
  return decideEdit(event, known, message, mail);
}

export function received(standing: Standing, message: ItipMessage, mail = mailOf(message)): Standing {
  const edit = judge(standing, message, mail);
  if (edit.action === 'ignore') return standing;
  if (edit.action === 'leave') return { ...standing, event: { ...standing.event, replaced: edit.replaced } };
  if (edit.action === 'keep') {
    const { known } = standing;
    return {
      event: afterNote(standing.event, edit),
      known: { ...known, calendar: edit.calendar, sent: known.sent ?? known.calendar },
    };
  }
  if (edit.action === 'note')
    return {
      event: afterNote(standing.event, edit),
      known: { ...standing.known, ...(edit.calendar && { calendar: edit.calendar }) },
    };
  return {
    event: nextVersion(standing.event, edit, { madeBy: 'create:mail', document: 'events/e', now: NOW }),
    known: edit,
  };
}

/** @param first creates the event */
export function eventAfter(first: ItipMessage, ...later: readonly ItipMessage[]): Standing {
  return later.reduce((standing, message) => received(standing, message), created(first));
}

/** What becomes of a mail, in a few words: `update whole: asks again`, `cancel 2026-05-11T08:00:00Z: confirmed`. */
export function words(edit: Edit): string {
  if (edit.action === 'leave') return 'left: older';
  if (edit.action === 'ignore') return `ignored: ${edit.reason}`;
  if (edit.action === 'note') return 'noted';
  if (edit.action === 'keep') return 'kept for later';
  const { kind, instance, significant, status, asks, callsOff } = edit;
  const weight = kind === 'cancel' ? status : significant ? 'asks again' : 'minor';
  const dates = [...(asks ?? []).map((id) => id.slice(0, 10)), ...(callsOff ? ['dates off'] : [])];
  return [`${kind} ${instance ?? 'whole'}: ${weight}`, ...dates].join(', ');
}
