import { describe, expect, it } from 'vitest';
import { authenticate, type Verdicts } from '#domain/mail/authenticity.ts';
import { takeApart } from '#domain/mail/take-apart.ts';

const PASS: Verdicts = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' };
const GRAY: Verdicts = { ...PASS, dmarc: 'GRAY' };

async function judged(
  verdicts: Verdicts,
  results: readonly string[] = [],
  from = 'ann@example.com',
  more: readonly string[] = [],
) {
  const headers = [
    ...results.map((result) => `Authentication-Results: ${result}`),
    ...more,
    `From: Ann <${from}>`,
  ];
  return authenticate(verdicts, await takeApart(Buffer.from(`${headers.join('\r\n')}\r\n\r\nHi`)));
}

describe('DMARC decides', () => {
  it.each([
    ['PASS', { verified: true, blocked: null, reason: 'dmarc-pass' }],
    ['FAIL', { verified: false, blocked: null, reason: 'dmarc-fail' }],
    ['PROCESSING_FAILED', { verified: false, blocked: null, reason: 'dmarc-unknown' }],
  ] as const)('%s', async (dmarc, expected) => {
    expect(await judged({ ...PASS, dmarc }, ['amazonses.com; dkim=pass header.i=@example.com'])).toEqual(
      expected,
    );
  });

  it('and says nothing of a mail from nobody, or from two', async () => {
    const two = await takeApart(Buffer.from('From: a@example.com\r\nFrom: b@example.com\r\n\r\n'));
    expect(authenticate(PASS, two)).toMatchObject({ verified: false, reason: 'no-single-from' });
  });
});

describe('where no policy is published', () => {
  const SES_SPF =
    'amazonses.com; spf=pass (spfCheck: domain of example.com designates 192.0.2.1) client-ip=192.0.2.1; envelope-from=ann@example.com; helo=mail.example.net;';
  it.each([
    ['amazonses.com; spf=fail; dkim=pass header.i=@example.com; dmarc=none', 'aligned-dkim'],
    ['amazonses.com; dkim=pass header.i=@mail.example.com', 'aligned-dkim'],
    ['amazonses.com; dkim=pass header.d=EXAMPLE.com', 'aligned-dkim'],
    ['amazonses.com; dkim=fail header.i=@example.com; dkim=pass header.i=@google.example', 'not-aligned'],
    ['amazonses.com; dkim=pass header.i=@notexample.com', 'not-aligned'],
    ['amazonses.com; dkim=pass header.i=@com', 'not-aligned'],
    ['amazonses.com; dkim=pass (header.i=@example.com) header.i=@evil.example', 'not-aligned'],
    [SES_SPF, 'aligned-spf'],
    ['amazonses.com; spf=pass smtp.mailfrom=bounce@news.example.com', 'aligned-spf'],
    [SES_SPF.replace('spf=pass', 'spf=softfail'), 'not-aligned'],
    [SES_SPF.replace('ann@example.com', 'ann@evil.example'), 'not-aligned'],
    [SES_SPF.replace('envelope-from=ann@example.com', 'x=y; envelope-from=ann@example.com'), 'not-aligned'],
    ['amazonses.com; spf=softfail; spf=pass envelope-from=ann@example.com', 'not-aligned'],
    ['mx.example.net; dkim=pass header.i=@example.com', 'not-aligned'],
    ['amazonses.com.evil.example; dkim=pass header.i=@example.com', 'not-aligned'],
    [
      'AmazonSES.com 1; dkim=pass (2048-bit key) header.i=@example.com header.s=s1; dmarc=none',
      'aligned-dkim',
    ],
    ['amazonses.com; dkim=pass header.i=ann@example.com.', 'aligned-dkim'],
    [SES_SPF.replace('ann@example.com', 'bounce+guest=example.org@news.example.com'), 'aligned-spf'],
    [SES_SPF.replace('ann@example.com', ''), 'not-aligned'],
    [
      SES_SPF.replace('192.0.2.1;', '2001:db8::1;').replace('mail.example.net', '[IPv6:2001:db8::1]'),
      'aligned-spf',
    ],
  ])('%s: %s', async (results, reason) => {
    expect(await judged(GRAY, [results])).toMatchObject({ reason, verified: reason !== 'not-aligned' });
  });

  it.each([
    'envelope-from="; dkim=pass header.i=@example.com; x"@evil.test; helo=evil.test',
    'envelope-from=\\; dkim=pass header.i=@example.com; x@evil.test; helo=evil.test',
    'envelope-from=(@evil.test; dkim=pass header.i=@example.com',
    'envelope-from=x@evil.test; helo=a;dkim=pass(b)header.i=@example.com',
    'envelope-from=x@evil.test; helo=a;dkim=pass/header.d=example.com',
    'envelope-from=x@evil.test; helo=a;envelope-from=ann@example.com',
    'envelope-from=x@evil.test; helo=a; dkim=pass header.d=example.com',
    'envelope-from=x@evil.test; helo=a b; dkim=pass header.d=example.com',
    'envelope-from=x@evil.test; dkim=pass header.i=@example.com; helo=evil.test',
    'envelope-from=x@evil.test; helo=a; dmarc=none header.from=example.com; dkim=pass header.i=@example.com',
    'envelope-from="x@y"@evil.test; helo=evil.test',
    'envelope-from=x@evil.test; helo=a (; b); dkim=pass header.d=example.com',
    'envelope-from=x@evil.test; helo=ünicode.test',
  ])('an envelope or HELO cannot write results of its own: %s', async (written) => {
    const spf = 'amazonses.com; spf=pass (spfCheck: domain of evil.test) client-ip=192.0.2.1';
    const results = `${spf}; ${written}; dkim=pass header.i=@evil.test; dmarc=none header.from=example.com;`;
    expect(await judged(GRAY, [results])).toMatchObject({ verified: false, reason: 'not-aligned' });
  });

  it('a HELO may write a result like any other, but not where it ends', async () => {
    const results = (helo: string) =>
      `amazonses.com; spf=pass (spfCheck: domain of evil.test) client-ip=192.0.2.1; envelope-from=x@evil.test; helo=${helo}; dkim=pass header.i=@evil.test; dmarc=none header.from=example.com;`;
    const helo = 'mail.evil.test; dkim=pass header.i=@example.com';
    const signed = Array(2).fill('DKIM-Signature: v=1; d=evil.test');
    const received = (name: string) => `Received: from ${name} (localhost [127.0.0.1]) by inbound-smtp.local`;
    const judge = (written: string, ...more: string[]) =>
      judged(GRAY, [results(written)], 'ann@example.com', more);
    expect(await judge(helo, ...signed, received(helo))).toMatchObject({ verified: false });
    expect(await judge(helo, ...signed, received('mail.evil.test'))).toMatchObject({
      reason: 'aligned-dkim',
    });
    expect(await judge(helo, signed[0], received('mail.evil.test'))).toMatchObject({ verified: false });
  });

  it('only the topmost header counts, for below it anybody can write', async () => {
    const forged = 'amazonses.com; dkim=pass header.i=@example.com';
    expect(await judged(GRAY, ['amazonses.com; dkim=none', forged])).toMatchObject({ verified: false });
    expect(await judged(GRAY, [])).toMatchObject({ verified: false });
  });

  it('the verdict of SES itself must pass as well', async () => {
    expect(
      await judged({ ...GRAY, dkim: 'FAIL', spf: 'GRAY' }, [
        'amazonses.com; spf=pass envelope-from=ann@example.com; dkim=pass header.i=@example.com',
      ]),
    ).toMatchObject({ reason: 'not-aligned' });
  });

  it('a domain above signs for those below it', async () => {
    expect(
      await judged(GRAY, ['amazonses.com; dkim=pass header.i=@example.com'], 'ann@sales.example.com'),
    ).toMatchObject({ reason: 'aligned-dkim' });
    expect(
      await judged(GRAY, ['amazonses.com; dkim=pass header.i=@it.example.com'], 'ann@sales.example.com'),
    ).toMatchObject({ reason: 'aligned-dkim' });
  });

  it.each([
    ['b.co.uk', 'ann@a.co.uk', false],
    ['mail.a.co.uk', 'ann@a.co.uk', true],
    ['co.uk', 'ann@a.co.uk', false],
    ['mallory.github.io', 'ann@ann.github.io', false],
    ['github.io', 'ann@ann.github.io', false],
    ['ann.github.io', 'ann@mail.ann.github.io', true],
    ['b.appspot.com', 'ann@a.appspot.com', false],
    ['shop.com.au', 'ann@example.com.au', false],
    ['xn--bcher-kva.example', 'ann@bücher.example', true],
    ['192.0.2.1', 'ann@192.0.2.1', false],
    ['com', 'ann@com', false],
  ])('by the list of public suffixes: %s signs for %s: %s', async (signer, from, verified) => {
    const judgedDkim = await judged(GRAY, [`amazonses.com; dkim=pass header.d=${signer}`], from);
    expect(judgedDkim.verified).toBe(verified);
    const spf = await judged(
      GRAY,
      [SES_SPF.replace('example.com;', `${signer};`).replace('ann@example.com', `x@${signer}`)],
      from,
    );
    expect(spf.verified).toBe(verified);
  });
});

describe('what is blocked, from any sender', () => {
  it.each([
    [{ virus: 'FAIL', spam: 'FAIL' }, 'virus'],
    [{ spam: 'FAIL' }, 'spam'],
    [{ spam: 'GRAY', virus: 'PROCESSING_FAILED' }, null],
  ] as const)('%j: %s', async (verdicts, blocked) => {
    expect(await judged({ ...PASS, ...verdicts })).toMatchObject({ blocked, verified: true });
  });
});
