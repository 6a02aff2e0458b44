/** Records for tests to store. */

import type { EventRecord, SourceStamp } from '#domain/event/event.ts';
import type { Status } from '#domain/recipient/answer-order.ts';
import type { RecordedAnswer } from '#domain/recipient/recipient.ts';

/** Returns the stamp of an organizer's mail that was sent and received on 1 January 2026. */
export function aStamp(sequence: number, dtstamp: string | null = null): SourceStamp {
  return { sequence, dtstamp, lastModified: null, sent: null, receivedAt: '2026-01-01T12:00:00.000Z' };
}

/** Returns the record of an event in its first version. */
export function anEvent(id: string): EventRecord {
  return {
    id,
    owner: 'ann@example.com',
    organizer: { email: 'ann@example.com', name: 'Ann Lee' },
    sourceUid: 'launch@calendar.example',
    sourceOrganizer: 'ann@example.com',
    sources: { series: aStamp(0) },
    replaced: [],
    version: 0,
    dtstamp: '2026-01-01T00:00:00Z',
    timeVersions: [0],
    changes: [],
    status: 'confirmed',
    document: `events/${id}/0.json`,
    madeBy: 'create:mail-1',
    createdBy: 'create:mail-1',
    details: {
      summary: 'Launch',
      location: 'Hall 1',
      start: '2026-05-12T08:00:00Z',
      end: '2026-05-12T09:00:00Z',
      allDay: false,
      timeZone: 'Europe/Berlin',
      recurrence: null,
    },
    codeKey: 1,
    codeGeneration: 0,
    revision: 0,
    createdAt: '2026-01-01T00:00:00.000Z',
  };
}

/** Returns an answer that was given on 1 January 2026. */
export function anAnswer(status: Status, sequence = 0): RecordedAnswer {
  return {
    status,
    sequence,
    timeVersion: 0,
    dtstamp: '2026-01-01T00:00:00Z',
    receivedAt: '2026-01-01T00:00:00.000Z',
    id: 'ses-1',
    client: 'google',
    comment: null,
    guests: 0,
    answeredBy: null,
  };
}
