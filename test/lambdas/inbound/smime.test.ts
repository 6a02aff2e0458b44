import { describe, expect, test } from 'vitest';
import { organizerMail, type ReplyFacts, readInvite, replyTo } from '#harness/mails.ts';
import { entityOf, envelopedData, signedData, smimeMail } from '#test/support/smime.ts';
import { openScene, words } from '../scene.ts';

const { create, inviteOne, receive, recipients, statistics } = openScene();

const CREATE = 'create@invites.test';
const INVITE = entityOf(organizerMail('REQUEST', {}));

/** Signed in the clear: the signature is a part of its own. */
function clearSigned(raw: string): string {
  const [head = ''] = raw.split('\r\n\r\n');
  const headers = head.split('\r\n').filter((line) => !/^content-/i.test(line));
  return [
    ...headers,
    'Content-Type: multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256; boundary=s',
    '',
    '--s',
    entityOf(raw),
    '--s',
    'Content-Type: application/pkcs7-signature; name="smime.p7s"',
    'Content-Disposition: attachment; filename="smime.p7s"',
    'Content-Transfer-Encoding: base64',
    '',
    signedData('').toString('base64'),
    '--s--',
    '',
  ].join('\r\n');
}

describe('an invitation that is signed', () => {
  test.each<[string, string]>([
    ['around the whole mail', smimeMail(signedData(INVITE))],
    ['with lengths that end somewhere', smimeMail(signedData(INVITE, 'indefinite'))],
    ['in pieces', smimeMail(signedData(INVITE, 'indefinite', 100))],
    ['under its old type', smimeMail(signedData(INVITE), { type: 'application/x-pkcs7-mime' })],
    ['as a file of no type', smimeMail(signedData(INVITE), { type: 'application/octet-stream' })],
    ['twice', smimeMail(signedData(entityOf(smimeMail(signedData(INVITE)))))],
    ['cut off behind its content', smimeMail(signedData(INVITE, 'indefinite').subarray(0, -10))],
    ['in the clear', clearSigned(organizerMail('REQUEST', {}))],
  ])('%s makes an event', async (_, raw) => {
    const sent = await receive('inbound', CREATE, raw);
    expect(sent.map(({ to, subject }) => [to, subject])).toEqual([
      ['ann@example.com', 'Ready to invite: “Launch”'],
    ]);
  });

  test('does not make the signer the sender: the header of the mail counts', async () => {
    const inner = `From: eve@example.com\r\nTo: x@example.com\r\n${INVITE}`;
    const [mail] = await receive('inbound', CREATE, smimeMail(signedData(inner)));
    expect(mail?.to).toBe('ann@example.com');
    expect(
      await receive('inbound', CREATE, smimeMail(signedData(inner)), { dmarc: 'FAIL', policy: 'none' }),
    ).not.toContainEqual(expect.objectContaining({ subject: expect.stringContaining('Ready') }));
  });
});

describe('an answer that is signed', () => {
  const answers: readonly [string, (raw: string, from: string) => string][] = [
    [
      'around the whole mail',
      (raw, from) => smimeMail(signedData(entityOf(raw), 'indefinite', 64), { from }),
    ],
    ['in the clear', (raw) => clearSigned(raw)],
  ];
  test.each(answers)('%s counts', async (_, wrap) => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    const facts: ReplyFacts = { comment: 'See you' };
    const { to, raw } = replyTo(ben.raw, facts);
    expect(await receive('rsvp', to, wrap(raw, 'ben@example.org'))).toEqual([]);
    expect(await recipients(manage)).toMatchObject([{ status: 'accepted', comment: 'See you' }]);
  });

  test('in words is passed on', async () => {
    const { manage } = await create();
    const { replyTo: to } = readInvite((await inviteOne(manage, 'ben@example.org')).raw);
    const raw = smimeMail(signedData('Content-Type: text/plain\r\n\r\nIs there parking?'), {
      from: 'ben@example.org',
    });
    const [mail] = await receive('rsvp', to, raw);
    expect(mail?.raw).toContain('Is there parking?');
  });
});

const PGP = [
  'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=e',
  '',
  '--e',
  'Content-Type: application/pgp-encrypted',
  '',
  'Version: 1',
  '--e',
  'Content-Type: application/octet-stream; name="encrypted.asc"',
  '',
  '-----BEGIN PGP MESSAGE-----',
  '--e--',
  '',
].join('\r\n');
const encrypted: readonly [string, (from: string) => string][] = [
  ['by S/MIME', (from) => smimeMail(envelopedData(), { from })],
  [
    'by S/MIME, inside a signature',
    (from) => smimeMail(signedData(entityOf(smimeMail(envelopedData()))), { from }),
  ],
  ['by PGP', (from) => `From: ${from}\r\nSubject: Launch\r\n${PGP}`],
  [
    'by PGP, in its text',
    (from) => words('-----BEGIN PGP MESSAGE-----\r\n\r\nhQEM\r\n-----END PGP MESSAGE-----', from),
  ],
];

describe('a mail that is encrypted', () => {
  test.each(encrypted)('%s: the organizer is notified that it cannot be read', async (_, mail) => {
    const [answer, ...others] = await receive('inbound', CREATE, mail('ann@example.com'));
    expect(others).toEqual([]);
    expect(answer).toMatchObject({ to: 'ann@example.com' });
    expect(answer?.raw).toContain('mail-encrypted');
  });

  test.each(encrypted)('%s: the guest is notified, and the organizer gets no empty mail', async (_, mail) => {
    const { manage } = await create();
    const { replyTo: to } = readInvite((await inviteOne(manage, 'ben@example.org')).raw);
    const sent = await receive('rsvp', to, mail('ben@example.org'));
    expect(sent.map((one) => one.to)).toEqual(['ben@example.org']);
    expect(sent[0]?.raw).toContain('encrypted');
    expect(await statistics(manage)).toMatchObject({ needsAction: 1 });
  });
});

test('an S/MIME mail that cannot be taken apart is answered with what to change', async () => {
  for (const data of [
    Buffer.from('no ASN.1'),
    signedData(INVITE).subarray(0, 60),
    Buffer.alloc(4000, '0\x80'),
  ]) {
    const [mail] = await receive('inbound', CREATE, smimeMail(data));
    expect(mail?.raw).toContain('smime-unreadable');
  }
});

test('signatures inside signatures are opened three deep', async () => {
  let raw = smimeMail(signedData(INVITE));
  for (let depth = 0; depth < 5; depth += 1) raw = smimeMail(signedData(entityOf(raw)));
  const [mail] = await receive('inbound', CREATE, raw);
  expect(mail?.raw).toContain('smime-unreadable');
});
