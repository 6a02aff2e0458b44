/** Events after some changes, and recipients who were sent some of them. */

import type { Change } from '#domain/event/event.ts';
import type { Status } from '#domain/recipient/answer-order.ts';
import type { RecordedAnswer } from '#domain/recipient/recipient.ts';
import { type DueEvent, type DueRecipient, dueInvite } from '#domain/recipient/who-is-mailed.ts';

const stamp = (version: number) => `2026-01-0${version + 1}T00:00:00Z`;
export const change = (version: number, changes: Partial<Change> = {}): Change => ({
  version,
  kind: 'update',
  instance: null,
  significant: false,
  dtstamp: stamp(version),
  ...changes,
});
export const moved = (version: number, changes: Partial<Change> = {}) =>
  change(version, { significant: true, ...changes });
export const called = (version: number, changes: Partial<Change> = {}) =>
  change(version, { kind: 'cancel', significant: true, ...changes });

/** An event after these changes. */
export function event(...changes: Change[]): DueEvent {
  const last = changes.at(-1);
  const version = last?.version ?? 0;
  const timeVersions = [
    0,
    ...changes
      .filter((one) => one.significant && one.kind === 'update' && !one.instance)
      .map((one) => one.version),
  ];
  const status = last?.kind === 'cancel' && last.instance === null ? 'cancelled' : 'confirmed';
  return { version, dtstamp: stamp(version), status, timeVersions, changes };
}

export function answer(status: Status, sequence = 0): RecordedAnswer {
  return {
    status,
    sequence,
    timeVersion: 0,
    dtstamp: stamp(sequence),
    receivedAt: stamp(sequence),
    id: 'ses',
    client: 'google',
    comment: null,
    guests: 0,
    answeredBy: null,
  };
}

/** A recipient who was sent a version and answered it. */
export function sent(
  version: number | null,
  status?: Status,
  more: Partial<DueRecipient> = {},
): DueRecipient {
  const given = status ? answer(status, version ?? 0) : null;
  return {
    answer: given,
    instances: {},
    sentVersion: version,
    rejectedVersion: null,
    claim: null,
    delivery: version === null ? 'queued' : 'sent',
    origin: 'web',
    ...more,
  };
}

export const claim = { attempt: 1, until: 0, version: 0, brings: { sentVersion: 0 } };
export const monday = '2026-05-04T08:00:00Z';
export const tuesday = '2026-05-05T08:00:00Z';

/** The mail that is due to them: kind, version, which occurrence, and the PARTSTAT that stands in it. */
export const mailTo = (event: DueEvent, recipient: DueRecipient) => {
  const due = dueInvite(event, recipient);
  return due && `${due.kind} v${due.version} ${due.instance ?? 'whole'} ${due.partstat}`;
};
