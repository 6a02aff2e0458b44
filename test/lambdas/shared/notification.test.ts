import { expect, test } from 'vitest';
import { readNotification } from '../../../lambdas/shared/notification.ts';

const PASS = { status: 'PASS' };
const notification = (receipt: object) => ({
  notificationType: 'Received',
  mail: { messageId: 'abc', timestamp: '2026-01-01T00:00:00.000Z', source: 'ann@example.com' },
  receipt: {
    recipients: ['create@invites.test'],
    spamVerdict: PASS,
    virusVerdict: PASS,
    spfVerdict: PASS,
    dkimVerdict: PASS,
    action: { objectKey: 'mail/create/abc' },
    ...receipt,
  },
});

test.each([
  [{}, 'GRAY', undefined],
  [{ dmarcVerdict: PASS }, 'PASS', undefined],
  [{ dmarcVerdict: { status: 'DISABLED' } }, 'PROCESSING_FAILED', undefined],
  [{ dmarcVerdict: { status: 'FAIL' }, dmarcPolicy: 'reject' }, 'FAIL', 'reject'],
  [{ dmarcVerdict: { status: 'FAIL' }, dmarcPolicy: 'QUARANTINE' }, 'FAIL', 'quarantine'],
  [{ dmarcVerdict: { status: 'FAIL' }, dmarcPolicy: 'none' }, 'FAIL', 'none'],
  [{ dmarcVerdict: { status: 'FAIL' }, dmarcPolicy: 'other' }, 'FAIL', undefined],
])('%j: DMARC %s, policy %s', (receipt, dmarc, policy) => {
  const read = readNotification(notification(receipt));
  expect(read?.verdicts.dmarc).toBe(dmarc);
  expect(read?.dmarcPolicy).toBe(policy);
});
