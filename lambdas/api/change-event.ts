/** A change or cancel by the API is an edit of the organizer's own calendar, and is applied as one. */

import { randomUUID } from 'node:crypto';
import { changesMade } from '#domain/access/call-limits.ts';
import type { EventRecord } from '#domain/event/event.ts';
import type { EventPatch } from '#domain/event/event-fields.ts';
import {
  cancelMessage,
  NoSuchDate,
  nextSequence,
  type PatchMessage,
  type PatchStamp,
  patchMessage,
} from '#domain/event/patch-event.ts';
import type { JComponent } from '#domain/itip/types.ts';
import { sayRefusal } from '#domain/languages/refusal-words.ts';
import { FieldFault } from '#domain/text/field-fault.ts';
import { fingerprint } from '#domain/text/ids.ts';
import { getDocument } from '#store/documents.ts';
import { getEvent } from '#store/events.ts';
import { giveBack } from '#store/rate-limits.ts';
import { editEvent } from '../steps/edit-event.ts';
import type { Outcome } from '../steps/outcome.ts';
import { type ApiDeps, ApiProblem } from './context.ts';
import {
  type CalledBy,
  callSource,
  checkMayOrganize,
  secondOf,
  takeChange,
  understood,
} from './make-event.ts';

/** A call that changes an event. */
interface EventCall {
  readonly eventId: string;
  /** The organizer's normalised address. */
  readonly owner: string;
  /** The version that the caller changes; null for whichever is current. */
  readonly version: number | null;
  /** Who calls. Default: a program. */
  readonly by?: CalledBy;
}

/**
 * Changes an event, or one date of it, and returns it as it is then.
 * @throws ApiProblem `body-invalid`, `too-many-changes`, `occurrence-unknown`, `event-cancelled`, `version-changed`, `event-gone` and those of
 * `checkMayOrganize`
 */
export function changeEvent(call: EventCall, patch: EventPatch, deps: ApiDeps): Promise<EventRecord> {
  return edit(call, (calendar, stamp) => patchMessage(calendar, patch, stamp), deps);
}

/**
 * Cancels an event and returns it. An event that is cancelled already stays so.
 * @throws ApiProblem `version-changed`, `event-gone` and those of `checkMayOrganize`
 */
export function cancelEvent(call: EventCall, deps: ApiDeps): Promise<EventRecord> {
  return edit(call, null, deps);
}

/** How often a change is made anew because another worker changed the event meanwhile. */
const MOST_ATTEMPTS = 10;

async function edit(
  { eventId, owner, version, by = 'program' }: EventCall,
  patch: ((calendar: JComponent, stamp: PatchStamp) => PatchMessage) | null,
  deps: ApiDeps,
): Promise<EventRecord> {
  await checkMayOrganize(owner, deps);
  const call = fingerprint('call', owner, eventId, randomUUID());
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const event = await getEvent(deps.table, eventId);
    if (event?.owner !== owner) throw new ApiProblem('event-gone', OTHER_EVENT);
    if (version !== null && event.version !== version)
      throw new ApiProblem('version-changed', `The event is at version ${event.version}. ${READ_AGAIN}`);
    if (event.status === 'cancelled') {
      if (patch) throw new ApiProblem('event-cancelled', CANCELLED);
      return event;
    }
    const { calendar } = await getDocument(deps.bucket, event.document);
    const known = Object.values(event.sources).map(({ sequence }) => sequence);
    const stamp = { sequence: nextSequence(calendar, known), stamp: secondOf(deps) };
    const { method, text } = written(() => (patch ?? cancelMessage)(calendar, stamp));
    const message = understood(method, () => text);
    const apply = () => editEvent(event, message, callSource(event.organizer, call, by, deps), deps);
    const outcome = patch ? await counted(event, apply, deps) : await apply();
    if (outcome?.kind === 'refused') throw new ApiProblem('body-invalid', sayRefusal(outcome.text));
    if (outcome) return outcome.event;
  }
  throw new ApiProblem('version-changed', `The event changes all the time. ${READ_AGAIN}`);
}

/**
 * Counts a change toward those of a day, unless nothing is changed or the change fails: the caller sends it again then. A process
 * that dies in between leaves it counted.
 * @throws ApiProblem `too-many-changes` and the errors of `apply`
 */
async function counted(
  { id, version }: EventRecord,
  apply: () => Promise<Outcome | null>,
  deps: ApiDeps,
): Promise<Outcome | null> {
  const limit = changesMade(id);
  const takenAt = deps.now();
  await takeChange(limit, deps);
  let isChanged = false;
  try {
    const outcome = await apply();
    isChanged = outcome !== null && outcome.kind !== 'refused' && outcome.event.version !== version;
    return outcome;
  } finally {
    if (!isChanged) await giveBack(deps.table, [limit], takenAt, 1);
  }
}

function written(write: () => PatchMessage): PatchMessage {
  try {
    return write();
  } catch (error) {
    if (error instanceof FieldFault) throw new ApiProblem('body-invalid', error.message);
    if (error instanceof NoSuchDate) throw new ApiProblem('occurrence-unknown');
    throw error;
  }
}

/** What is answered about an event that is not one of the organizer. */
export const OTHER_EVENT = 'The key opens no event with this id; GET /v1/events lists those that it opens.';
const CANCELLED =
  'The event is cancelled and stays so. Make a new one, or reopen it in the calendar that it came from.';
const READ_AGAIN = 'Read it again, and send the change that it still needs.';
