import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addStep } from '#domain/recipient/mail-steps.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { applySesReport, type SesReport, sesReportFromMail } from '#domain/recipient/ses-report.ts';
import { anAnswer } from '#harness/records.ts';
import { aRecipient } from './recipients.ts';

const claim = { attempt: 3, until: 0, version: 2, brings: { sentVersion: 2 } };
const claimed = aRecipient({ claim, sentVersion: 1, sesMessageId: 'ses-1' });
const report = (kind: SesReport['kind'], changes: Partial<SesReport> = {}): SesReport => ({
  kind,
  version: 2,
  attempt: 3,
  sesMessageId: 'ses-3',
  ...changes,
});

describe('what SES reports of a mail', () => {
  test.each<[string, RecipientRecord, SesReport, Partial<RecipientRecord>]>([
    [
      'taken: the claim is settled and the version marked',
      claimed,
      report('sent'),
      { claim: null, sentVersion: 2, delivery: 'sent', sesMessageId: 'ses-3' },
    ],
    [
      'delivered before the word that it was taken',
      claimed,
      report('delivered'),
      { claim: null, sentVersion: 2, delivery: 'delivered', sesMessageId: 'ses-3' },
    ],
    [
      'of an earlier attempt: the mail counts, the claim stands',
      claimed,
      report('sent', { attempt: 2, sesMessageId: 'ses-2' }),
      { claim, sentVersion: 2, behind: { since: 1, occurrences: {} }, sesMessageId: 'ses-1' },
    ],
    [
      'of an older version: the newer mark stands',
      claimed,
      report('delivered', { version: 0, attempt: 1 }),
      { claim, sentVersion: 1, delivery: 'delivered' },
    ],
    [
      'the very first mail',
      aRecipient({
        sentVersion: null,
        delivery: 'queued',
        claim: { ...claim, version: 0, brings: { sentVersion: 0 } },
      }),
      report('sent', { version: 0 }),
      { claim: null, sentVersion: 0, delivery: 'sent', sesMessageId: 'ses-3' },
    ],
    [
      'refused: nothing was sent',
      claimed,
      report('rejected'),
      { claim: null, sentVersion: 1, rejectedVersion: 2, delivery: 'rejected', sesMessageId: 'ses-1' },
    ],
    [
      'bounced: it had been sent',
      claimed,
      report('bounced'),
      { claim: null, sentVersion: 2, delivery: 'bounced', sesMessageId: 'ses-3' },
    ],
    [
      'complained after a delivery',
      aRecipient({ delivery: 'delivered', sentVersion: 2 }),
      report('complained'),
      { delivery: 'complained' },
    ],
    [
      'a later mail was delivered: the complaint stands',
      aRecipient({ delivery: 'complained', claim }),
      report('delivered'),
      { delivery: 'complained', claim: null, sentVersion: 2, sesMessageId: 'ses-3' },
    ],
  ])('%s', (_, recipient, report, after) => {
    expect(applySesReport(recipient, report)).toEqual({ ...recipient, ...after });
  });

  test('nothing new leaves the very same record, so that nothing is written', () => {
    const settled = applySesReport(claimed, report('delivered'));
    expect(applySesReport(settled, report('delivered'))).toBe(settled);
    expect(applySesReport(settled, report('sent'))).toBe(settled);
  });

  const statusAfter = (...reports: SesReport[]) =>
    reports.reduce(
      (recipient, one) => addStep(applySesReport(recipient, one), { ...one, what: one.kind, at: '' }),
      aRecipient({ sentVersion: 2, delivery: 'sent' }),
    ).delivery;

  test('given up for now: another mail may get there, and whatever was delivered of that one was', () => {
    expect(statusAfter(report('expired'))).toBe('expired');
    expect(statusAfter(report('expired'), report('sent'))).toBe('expired');
    expect(statusAfter(report('expired'), report('delivered', { attempt: 4 }))).toBe('delivered');
    expect(statusAfter(report('expired'), report('delivered', { attempt: 2 }))).toBe('expired');
    expect(statusAfter(report('delivered'), report('expired', { attempt: 4 }))).toBe('expired');
    // Their server took it in and gave up on its way further in.
    expect(statusAfter(report('delivered'), report('expired'))).toBe('expired');
    expect(statusAfter(report('expired'), report('delivered'))).toBe('expired');
    expect(statusAfter(report('expired'), report('bounced'))).toBe('bounced');
    expect(statusAfter(report('bounced'), report('expired', { attempt: 4 }))).toBe('bounced');
  });

  const anyReport = fc
    .record<SesReport>({
      kind: fc.constantFrom('sent', 'delivered', 'expired', 'bounced', 'complained', 'rejected'),
      version: fc.integer({ min: 0, max: 3 }),
      attempt: fc.integer({ min: 1, max: 4 }),
      sesMessageId: fc.constant('ses'),
    })
    // What is claimed has one version.
    .map((one) => (one.attempt === claim.attempt ? { ...one, version: claim.version } : one));

  test('any order and any repetition end the same', () => {
    const arrivals = fc
      .array(anyReport, { minLength: 1, maxLength: 6 })
      .chain((reports) =>
        fc.tuple(
          fc.constant(reports),
          fc.shuffledSubarray(reports, { minLength: reports.length }),
          fc.subarray(reports),
        ),
      );
    const fold = (reports: readonly SesReport[]) => {
      const { claim, delivery, sentVersion } = reports.reduce(
        (recipient, one) => addStep(applySesReport(recipient, one), { ...one, what: one.kind, at: '' }),
        claimed,
      );
      return { claim, delivery, sentVersion };
    };
    fc.assert(
      fc.property(arrivals, ([inOrder, mixed, again]) => {
        expect(fold([...mixed, ...again])).toEqual(fold(inOrder));
      }),
      { numRuns: 500 },
    );
  });
});

describe('what a report that came by mail is about', () => {
  const ben = 'Bob@example.org';
  const steps = [
    { what: 'sent', version: 0, attempt: 1, at: '' },
    { what: 'sent', version: 1, attempt: 4, at: '' },
    { what: 'delivered', version: 1, attempt: 4, at: '' },
  ] as const;
  const mailed = aRecipient({ sentVersion: 1, steps });
  const bounced = { kind: 'bounced', addresses: [ben] } as const;

  test('the last mail we know of', () => {
    expect(sesReportFromMail(mailed, bounced)).toMatchObject({ kind: 'bounced', version: 1, attempt: 4 });
    expect(applySesReport(mailed, sesReportFromMail(mailed, bounced) as SesReport)).toEqual({
      ...mailed,
      delivery: 'bounced',
    });
  });

  test('a mail on its way is not settled by it', () => {
    const sending = { ...mailed, attempts: 5, claim: { ...claim, attempt: 5 } };
    expect(applySesReport(sending, sesReportFromMail(sending, bounced) as SesReport).claim).toBe(
      sending.claim,
    );
  });

  test.each<[string, RecipientRecord, Parameters<typeof sesReportFromMail>[1]]>([
    ['somebody else', mailed, { ...bounced, addresses: ['member@example.org'] }],
    ['nobody', mailed, { ...bounced, addresses: [] }],
    ['somebody who was never written to', aRecipient({ sentVersion: null }), bounced],
    ['what they have answered', { ...mailed, answer: anAnswer('declined', 1) }, bounced],
    [
      'what they have answered for one occurrence',
      { ...mailed, instances: { x: anAnswer('accepted', 1) } },
      bounced,
    ],
    ['whom a complaint does not name', mailed, { kind: 'complained', addresses: ['member@example.org'] }],
  ])('nothing of theirs: %s', (_, recipient, given) => {
    expect(sesReportFromMail(recipient, given)).toBeNull();
  });

  test('an answer to an earlier version says nothing about this one', () => {
    expect(sesReportFromMail({ ...mailed, answer: anAnswer('accepted', 0) }, bounced)).not.toBeNull();
  });

  test('somebody who answered may complain, and a complaint need not name them', () => {
    const answered = { ...mailed, answer: anAnswer('accepted', 1) };
    expect(sesReportFromMail(answered, { kind: 'complained', addresses: [] })).toMatchObject({
      kind: 'complained',
    });
  });
});
