/** An event as it stands after mails of its organizer, by the rules alone: what the create door does without its stores. */
import { detailsOf, leading } from '../../domain/details.ts';
import { decideEdit, nextVersion } from '../../domain/edit.ts';
import type { Edit, Known } from '../../domain/edit.types.ts';
import type { EventRecord } from '../../domain/event.ts';
import type { ItipMessage } from '../../domain/itip/types.ts';
import { sourcesOf } from '../../domain/source-order.ts';
import { anEvent } from '../store/records.ts';

export interface Standing {
  readonly event: EventRecord;
  readonly known: Known;
}

/** Milliseconds since 1970, later than any DTSTAMP of the organizer here. */
const NOW = Date.UTC(2026, 1, 1);

export function created(message: ItipMessage): Standing {
  const lead = leading(message);
  const read = lead && detailsOf(lead, message.calendar);
  if (!read) throw new Error('The first mail of the story has no start.');
  const { description, ...details } = read;
  const event = { ...anEvent('e'), sources: sourcesOf(message), details };
  return { event, known: { calendar: message.calendar, description } };
}

export function judge({ event, known }: Standing, message: ItipMessage): Edit {
  return decideEdit(event, known, message);
}

export function received(standing: Standing, message: ItipMessage): Standing {
  const edit = judge(standing, message);
  if (edit.action === 'ignore') return standing;
  if (edit.action === 'note') return { ...standing, event: { ...standing.event, sources: edit.sources } };
  return {
    event: nextVersion(standing.event, edit, { madeBy: 'create:mail', document: 'events/e', now: NOW }),
    known: edit,
  };
}

/** @param first creates the event */
export function eventAfter(first: ItipMessage, ...later: readonly ItipMessage[]): Standing {
  return later.reduce(received, created(first));
}

/** What becomes of a mail, in a few words: `update whole: asks again`, `cancel 2026-05-11T08:00:00Z: confirmed`. */
export function words(edit: Edit): string {
  if (edit.action === 'ignore') return `ignored: ${edit.reason}`;
  if (edit.action === 'note') return 'noted';
  const { kind, instance, significant, status } = edit;
  const weight = kind === 'cancel' ? status : significant ? 'asks again' : 'minor';
  return `${kind} ${instance ?? 'whole'}: ${weight}`;
}
