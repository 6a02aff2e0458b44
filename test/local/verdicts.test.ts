import { describe, expect, it } from 'vitest';
import { readCommonHeaders, splitMail } from '#local/mail-headers.ts';
import { matches } from '#local/receiving.ts';
import { stamp, takeVerdicts } from '#local/verdicts.ts';

const mail = (header: string, body = 'body\r\n') => Buffer.from(`${header}\r\n${body}`, 'latin1');

describe('X-Local-Verdict', () => {
  it('is taken off, wherever it stands and however it is folded; the other octets stay', () => {
    const submitted = mail(
      'From: a@example.com\r\nx-local-VERDICT: dmarc=FAIL\r\n\tdkim-domain=example.org\r\nSubject: \xe4\r\n',
      'X-Local-Verdict: stays\r\n\xff',
    );
    const { verdicts, raw } = takeVerdicts(submitted);
    expect(raw.toString('latin1')).toBe(
      'From: a@example.com\r\nSubject: \xe4\r\n\r\nX-Local-Verdict: stays\r\n\xff',
    );
    expect(verdicts).toEqual({
      dmarc: 'FAIL',
      spf: 'PASS',
      dkim: 'PASS',
      spam: 'PASS',
      virus: 'PASS',
      dkimDomain: 'example.org',
      dmarcPolicy: 'reject',
      source: undefined,
      helo: undefined,
    });
  });

  it('means PASS where it is absent or says something else', () => {
    expect(takeVerdicts(mail('From: a@example.com\r\n')).verdicts.dmarc).toBe('PASS');
    expect(takeVerdicts(mail('X-Local-Verdict: dmarc=gray spf=maybe\r\n')).verdicts).toMatchObject({
      dmarc: 'GRAY',
      spf: 'PASS',
    });
  });
});

describe('the verdicts of mails that say nothing', () => {
  const others = { dmarc: 'MISSING', spf: 'GRAY', virus: 'DISABLED' } as const;

  it('are those that are switched on', () => {
    const { verdicts } = takeVerdicts(mail('X-Local-Verdict: spf=PASS\r\n'), others);
    expect(verdicts).toMatchObject({ dmarc: 'MISSING', spf: 'PASS', virus: 'DISABLED', dkim: 'PASS' });
  });

  it('are not in the header when they are missing', () => {
    const { verdicts, raw } = takeVerdicts(mail('From: a@example.com\r\n'), others);
    const envelope = {
      from: 'a@example.com',
      source: 's@example.com',
      recipients: [],
      messageId: '1',
      timestamp: new Date(0),
      helo: 'h',
    };
    const stamped = stamp(raw, { ...envelope, verdicts }).toString();
    expect(stamped).toContain('spf=none');
    expect(stamped).not.toMatch(/dmarc=/);
  });
});

it('X-Local-Verdict names what a stranger may write into the envelope', () => {
  const header =
    'X-Local-Verdict: dmarc=FAIL policy=none helo="a; dkim=pass header.d=x.test" envelope-from="\\"b c\\"@x.test"\r\n';
  expect(takeVerdicts(mail(header)).verdicts).toMatchObject({
    dmarc: 'FAIL',
    dkim: 'PASS',
    dmarcPolicy: 'none',
    helo: 'a; dkim=pass header.d=x.test',
    source: '"b c"@x.test',
  });
});

describe('the header SES prepends', () => {
  const envelope = {
    source: 'sender@example.com',
    recipients: ['create@invites.test'],
    messageId: 'abc',
    timestamp: new Date(0),
    helo: 'client.example.com',
  };
  const results = async (verdict: string, header: string) => {
    const { verdicts, raw } = takeVerdicts(mail(`X-Local-Verdict: ${verdict}\r\n${header}`));
    const from = (await readCommonHeaders(raw)).from[0] ?? '';
    const { fields } = splitMail(stamp(raw, { ...envelope, from, verdicts }));
    return fields.filter(({ name }) => name === 'Authentication-Results').map(({ value }) => value);
  };

  it('says what was checked, aligned with From unless the mail is set to fail', async () => {
    const forged = 'Authentication-Results: amazonses.com; dmarc=pass\r\n';
    const [topmost, second] = await results('dmarc=GRAY', `${forged}From: Ann <ann@example.org>\r\n`);
    expect(topmost).toBe(
      'amazonses.com; spf=pass (spfCheck: domain of example.com) client-ip=127.0.0.1; ' +
        'envelope-from=sender@example.com; helo=client.example.com; dkim=pass header.i=@example.org; dmarc=none header.from=example.org;',
    );
    expect(second).toBe('amazonses.com; dmarc=pass');
  });

  it('says whose signature it was', async () => {
    const [topmost] = await results('dkim-domain=mailer.test dkim=FAIL', 'From: ann@example.org\r\n');
    expect(topmost).toContain('dkim=fail header.i=@mailer.test;');
  });
});

describe('a receipt rule', () => {
  const rule = {
    resource: 'receipt-rule-set/Rules:receipt-rule/Rule',
    recipients: ['rsvp@invites.test'],
    actions: [],
  };
  it.each([
    ['rsvp@invites.test', true],
    ['RSVP@Invites.Test', true],
    ['rsvp+token@invites.test', true],
    ['rsvp+a+b@invites.test', true],
    ['rsvpx@invites.test', false],
    ['rsvp@other.test', false],
    ['x+rsvp@invites.test', false],
  ])('for rsvp@invites.test and %s: %s', (address, expected) => {
    expect(matches(rule, address)).toBe(expected);
  });
});

it('takes a mail apart at its first empty line, whatever its line ends', () => {
  const names = (raw: string) => splitMail(Buffer.from(raw)).fields.map(({ name }) => name);
  expect(names('A: 1\nB: 2\n more\n\nC: 3\n')).toEqual(['A', 'B']);
  expect(names('\r\nA: 1\r\n')).toEqual([]);
  expect(names('A: 1')).toEqual(['A']);
  expect(splitMail(Buffer.from('A: 1\r\n\r\nbody')).body.toString()).toBe('\r\nbody');
});
