import { expect, test } from 'vitest';
import { takeFromForwardQuota } from '#domain/recipient/forwarded-invite.ts';
import { aRecipient } from './recipients.ts';

test('a forwarded invite may have answers of 250 others; later ones are recognized and not counted', () => {
  let invited = aRecipient();
  const taken = Array.from({ length: 255 }, (_, number) => {
    const quota = takeFromForwardQuota(invited, `stranger${number}@example.net`);
    invited = quota.invited;
    return quota.isTaken;
  });
  expect(taken.filter((isTaken) => isTaken)).toHaveLength(250);
  expect(invited.turnedAway).toHaveLength(5);
  expect(takeFromForwardQuota(invited, 'stranger254@example.net').invited).toBe(invited);
});
