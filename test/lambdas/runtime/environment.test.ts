import { expect, test } from 'vitest';
import { readEnvironment } from '#lambdas/runtime/environment.ts';

test('what the stack sets is read as what it means', () => {
  const variables = {
    DOMAIN: 'invites.test',
    OWNERS: '',
    HEADCOUNT: 'false',
    MAIL_DAYS: '30',
    FEEDING_QUEUE_URLS: 'https://queue.test/a,https://queue.test/b',
    LIMITS: '{"invitesPerMinute":5,"invitesPerDay":100}',
    LOGO: undefined,
  };
  const names = [
    'DOMAIN',
    'OWNERS',
    'HEADCOUNT',
    'MAIL_DAYS',
    'FEEDING_QUEUE_URLS',
    'LIMITS',
    'LOGO',
  ] as const;
  const read = readEnvironment(variables, ...names);
  expect(read).toEqual({
    DOMAIN: 'invites.test',
    OWNERS: '',
    HEADCOUNT: false,
    MAIL_DAYS: 30,
    FEEDING_QUEUE_URLS: ['https://queue.test/a', 'https://queue.test/b'],
    LIMITS: { invitesPerMinute: 5, invitesPerDay: 100 },
  });
});

test.each([
  ['DOMAIN', undefined],
  ['DOMAIN', ''],
  ['PUBLIC_URL', 'invites.test'],
  ['LOGO', 'no URL'],
  ['HEADCOUNT', 'perhaps'],
  ['ATTEMPTS', '0'],
  ['ATTEMPTS', '1.5'],
  ['ATTEMPTS', 'many'],
  ['AMBIGUOUS_SECONDS', '901'],
  ['FEEDING_QUEUE_URLS', 'https://queue.test/a,'],
  ['LIMITS', '{"invitesPerMinute":5}'],
  ['LIMITS', '5'],
  ['LIMITS', '{'],
] as const)('%s is named when it is %j', (name, value) => {
  const read = () => readEnvironment({ [name]: value, PRODUCT: 'Yesmaybe' }, 'PRODUCT', name);
  expect(read).toThrow(
    expect.objectContaining({
      code: 'environment-incomplete',
      message: `Set these variables in the stack: ${name}.`,
    }),
  );
});
