import { describe, expect, test } from 'vitest';
import { readDeliveryReport } from '#domain/mail/delivery-report.ts';
import { takeApart } from '#domain/mail/take-apart.ts';
import { complaint, type ReportFacts, report } from '#test/support/reports.ts';

const read = async (raw: string) => readDeliveryReport(await takeApart(Buffer.from(raw)));
const failed: ReportFacts = { to: 'ben@example.org', returned: ['Reply-To: rsvp+abc@invites.test'] };

describe('a bounce', () => {
  test('names whom it is about, and gives back the header of the mail', async () => {
    expect(await read(report(failed))).toEqual({
      kind: 'bounced',
      addresses: ['ben@example.org'],
      returned: ['Reply-To: rsvp+abc@invites.test'],
    });
  });

  test.each<[string, ReportFacts]>([
    ['a delay', { ...failed, action: 'delayed', status: '4.4.1' }],
    ['a failure that says it is a success', { ...failed, status: '2.0.0' }],
    ['a delay with a status that is for good', { ...failed, action: 'delayed', status: '5.0.0' }],
    ['a success', { ...failed, action: 'delivered', status: '2.0.0' }],
    ['an expansion', { ...failed, action: 'expanded', status: '2.0.0' }],
    ['a status without a number', { ...failed, status: '' }],
  ])('%s is none', async (_, facts) => {
    expect(await read(report(facts))).toBeNull();
  });

  test.each(['4.4.7', '4.4.1', '4.2.2', '4.0.0 (expired)'])(
    'given up after a while, status %s: not delivered, but another mail may get there',
    async (status) => {
      expect(await read(report({ ...failed, status }))).toMatchObject({ kind: 'expired' });
    },
  );

  test('of a mail to two, one of them for good, is for good', async () => {
    const other = 'Final-Recipient: rfc822; ben@example.org\r\nAction: failed\r\nStatus: 5.1.1';
    expect(await read(report({ ...failed, status: '4.4.7', more: other }))).toMatchObject({
      kind: 'bounced',
    });
  });

  test('one recipient failed, the other waits: it is about the first', async () => {
    const other = 'Final-Recipient: rfc822; eve@example.org\r\nAction: delayed\r\nStatus: 4.0.0';
    expect(await read(report({ ...failed, more: other }))).toMatchObject({ addresses: ['ben@example.org'] });
  });

  test('the address to which they forward mail is named together with the one we wrote to', async () => {
    const facts = { ...failed, to: 'ben@inside.example', originalRecipient: '<ben@example.org>' };
    expect(await read(report(facts))).toMatchObject({ addresses: ['ben@example.org', 'ben@inside.example'] });
  });

  test('folded fields, and only the header given back', async () => {
    const raw = report({
      ...failed,
      returned: ['Subject: a', ' b', 'Reply-To:', '\trsvp+abc@invites.test', '', 'Reply-To: not this'],
    }).replace('text/rfc822-headers', 'message/rfc822');
    expect((await read(raw))?.returned).toEqual(['Subject: a b', 'Reply-To: rsvp+abc@invites.test']);
  });

  test('words of a person that look like one are none', async () => {
    const raw = ['From: eve@example.org', '', 'Action: failed', 'Status: 5.1.1', ''].join('\r\n');
    expect(await read(raw)).toBeNull();
  });

  test('a report without its machine-readable part is none', async () => {
    expect(await read(report(failed).replace('message/delivery-status', 'text/plain'))).toBeNull();
  });
});

describe('a complaint', () => {
  test('may say whose', async () => {
    expect(await read(complaint(failed))).toMatchObject({
      kind: 'complained',
      addresses: ['ben@example.org'],
    });
  });
  test('or withhold it', async () => {
    expect(await read(complaint({ ...failed, to: '' }))).toMatchObject({ kind: 'complained', addresses: [] });
  });
  test('that it is not spam is none', async () => {
    expect(await read(complaint({ ...failed, status: 'not-spam' }))).toBeNull();
  });
});
