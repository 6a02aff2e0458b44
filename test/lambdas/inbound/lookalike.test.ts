import { expect, test } from 'vitest';
import { organizerMail } from '#harness/mails.ts';
import { openScene } from '../scene.ts';

const { deployment, receive } = openScene('*');

test('nobody organizes from a domain that looks like another; a verified sender is notified', async () => {
  const mail = organizerMail('REQUEST', { from: 'ann@xn--pple-43d.com' });
  const [answer, ...others] = await receive('inbound', 'create@invites.test', mail);
  expect(others).toEqual([]);
  expect(answer?.to).toBe('ann@xn--pple-43d.com');
  expect(answer?.raw).toContain('address-lookalike');
  expect(await receive('inbound', 'create@invites.test', mail, { dmarc: 'GRAY' })).toEqual([]);
  expect(deployment().busy()).toBe(false);
});

test('a HELO does not sign in the name of an organizer', async () => {
  const results =
    'amazonses.com; spf=pass (spfCheck: domain of evil.test) client-ip=192.0.2.1; envelope-from=x@evil.test; helo=a; dkim=pass header.d=example.com; dkim=pass header.i=@evil.test; dmarc=none header.from=example.com;';
  const mail = `Authentication-Results: ${results}\r\n${organizerMail('REQUEST', {})}`;
  const [question] = await receive('inbound', 'create@invites.test', mail, { dmarc: 'GRAY' });
  expect(question?.subject).toBe('Did you send us a calendar mail?');
});
