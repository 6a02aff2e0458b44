import { expect, test } from 'vitest';
import { takeSharedPlace } from '#domain/recipient/forwarded-invite.ts';
import { aRecipient } from './recipients.ts';

test('a forwarded invite may have answers of 250 others; later ones are recognized and not counted', () => {
  let invited = aRecipient();
  const taken = Array.from({ length: 255 }, (_, number) => {
    const place = takeSharedPlace(invited, `stranger${number}@example.net`);
    invited = place.invited;
    return place.isTaken;
  });
  expect(taken.filter((isTaken) => isTaken)).toHaveLength(250);
  expect(invited.turnedAway).toHaveLength(5);
  expect(takeSharedPlace(invited, 'stranger254@example.net').invited).toBe(invited);
});
