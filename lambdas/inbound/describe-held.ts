/** This file describes what a held mail would do if it were applied. */

import { detailsOf, leading } from '#domain/event/details.ts';
import { decideEdit } from '#domain/event/edit.ts';
import type { Known } from '#domain/event/edit.types.ts';
import type { EventRecord } from '#domain/event/event.ts';
import type { HeldChange } from '#domain/event/held-mail.ts';
import { addedInstances } from '#domain/itip/series/added-by-add.ts';
import { momentOf } from '#domain/itip/time/vevent-times.ts';
import type { ItipMessage } from '#domain/itip/types.ts';
import { eventId } from '#domain/text/ids.ts';
import { shorten } from '#domain/text/plain-text.ts';
import { getDocument } from '#store/documents.ts';
import { getEvent } from '#store/events.ts';
import type { InboundDeps, OpenedMail } from './context.ts';

/** The most messages and occurrences of one mail that are described. */
const MOST = 10;
/** The most characters of a title or place. */
const LONGEST = 400;

/**
 * Returns the changes that the mail would make, at most ten.
 * @param owner the normalised address of the person in whose name it would be applied
 */
export async function describeHeld(
  opened: OpenedMail,
  owner: string,
  deps: InboundDeps,
): Promise<HeldChange[]> {
  const { listFor, many, read } = opened;
  const nothing = { eventId: null, instance: null, details: null };
  if (listFor) return [{ ...nothing, kind: 'list', eventId: listFor }];
  if (many.length > 0) return [{ ...nothing, kind: 'events' }];
  const messages: readonly ItipMessage[] = 'messages' in read ? read.messages : [];
  const changes = messages.slice(0, MOST).map((message) => describe(message, owner, deps));
  return (await Promise.all(changes)).flat().slice(0, MOST);
}

async function describe(given: ItipMessage, owner: string, deps: InboundDeps): Promise<HeldChange[]> {
  const message = given.method === 'ADD' ? addedInstances(given) : given;
  const details = writtenIn(message);
  const event = await getEvent(deps.table, eventId(owner, message.uid));
  if (!event) {
    const kind = message.method === 'CANCEL' ? 'cancel' : 'create';
    return [{ kind, eventId: null, instance: null, details }];
  }
  const known = await getDocument(deps.bucket, event.document);
  // Each occurrence is compared with the whole series.
  const described = eachOccurrence(message).slice(0, MOST);
  return described.map((one) => describeEdit(event, known, one, deps.now()));
}

/** Splits a message without a series into one message for each occurrence, as `editEvent` does. */
function eachOccurrence(message: ItipMessage): ItipMessage[] {
  return message.master ? [message] : message.instances.map((one) => ({ ...message, instances: [one] }));
}

function describeEdit(event: EventRecord, known: Known, message: ItipMessage, now: number): HeldChange {
  const mail = { sent: null, receivedAt: new Date(now).toISOString(), insists: true };
  const edit = decideEdit(event, known, message, mail);
  const id = event.id;
  const details = cutToFit(event.details);
  if (edit.action !== 'change') return { kind: 'same', eventId: id, instance: null, details };
  const { kind, instance } = edit;
  if (kind === 'cancel') return { kind, eventId: id, instance, details };
  const says = instance === null ? edit.details : (occurrenceIn(message) ?? edit.details);
  return { kind, eventId: id, instance, details: cutToFit(says) };
}

function writtenIn(message: ItipMessage): EventRecord['details'] | null {
  const lead = leading(message);
  const written = lead && detailsOf(lead, message.calendar);
  if (!written) return null;
  const { description: _, ...details } = written;
  return cutToFit(details);
}

/** Shortens title and place, because the page reads and shows many mails of one person at once. */
function cutToFit<Details extends { readonly summary: string; readonly location: string }>(
  details: Details,
): Details {
  const { summary, location } = details;
  return { ...details, summary: shorten(summary, LONGEST), location: shorten(location, LONGEST) };
}

/** Returns the details of the message's only occurrence, or null when it has no start. */
function occurrenceIn({ instances: [one] }: ItipMessage): EventRecord['details'] | null {
  if (!one?.start) return null;
  const { summary, location, start, end } = one;
  return {
    summary,
    location,
    allDay: start.kind === 'date',
    timeZone: start.kind === 'date' ? null : start.zone,
    start: momentOf(start),
    end: momentOf(end ?? start),
    recurrence: null,
  };
}
