import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { jsonSchema } from '#lib/settings.ts';
import { readSettings, SettingsError } from '#lib/settings-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'yesmaybe-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = path.join(folder, 'settings.json');
const root = path.resolve(import.meta.dirname, '../..');

/** What is made of a settings file with this text. */
function readText(text: string) {
  writeFileSync(file, text);
  return readSettings(file);
}

const read = (given: Record<string, unknown>) =>
  readText(JSON.stringify({ domain: 'invites.test', organizers: ['*'], ...given }, null, 2));

/** The sentences that refuse it, each with its line where there is one: `3: domain is missing …`. */
function refusal(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    return (error as Error).message.split('\n').map((line) => line.replace(file, '').replace(/^: ?/, ''));
  }
  return expect.fail('it was accepted');
}

describe('settings', () => {
  test('need a domain and organizers; the rest is completed', () => {
    expect(read({})).toEqual({
      name: 'Yesmaybe',
      domain: 'invites.test',
      organizers: ['*'],
      owners: [],
      product: 'Yesmaybe',
      timeZone: 'UTC',
      limits: { invitesPerMinute: 12_000, invitesPerDay: 50_000 },
      requestsPerSecond: 100,
      requestsBurst: 200,
      headcount: true,
      proveHourly: false,
      mailDays: 90,
      logDays: 30,
    });
  });

  test('are taken as they were written, names in small letters', () => {
    const given = {
      $schema: './settings.schema.json',
      name: 'Parties',
      domain: 'Invites.Example.com',
      organizers: ['Ann@Example.com', '*@example.org'],
      owners: ['Olga@example.com'],
      timeZone: 'Europe/Berlin',
      limits: { invitesPerMinute: 60 },
      requestsPerSecond: 10,
      ruleSet: 'inbound-mail',
      headcount: false,
      mailDays: 400,
      logDays: 365,
      operatorEmail: 'ops@example.com',
    };
    expect(read(given)).toMatchObject({
      ...given,
      domain: 'invites.example.com',
      organizers: ['ann@example.com', '*@example.org'],
      owners: ['olga@example.com'],
      limits: { invitesPerMinute: 60, invitesPerDay: 50_000 },
    });
  });

  test.each([
    ['name', 'My parties', 'name is no name of letters, digits and hyphens'],
    ['domain', 'https://x.org', 'domain is no mail domain, which is a name alone, without https:// and @.'],
    ['domain', 'ann@x.org', 'domain is no mail domain, which is a name alone, without https:// and @.'],
    ['domain', 7, 'domain is no mail domain, which is a name alone, without https:// and @.'],
    ['organizers', '*', 'organizers names no one. Say who may create events'],
    ['organizers', [], 'organizers names no one. Say who may create events'],
    ['owners', ['*@x.org'], 'owners.0 is no address.'],
    ['product', '"x" <y>', 'product is no name of at most 40 letters without quotes.'],
    ['accent', 'blue', 'accent is no colour of six digits.'],
    ['logo', 'http://example.com/logo.png', 'logo is no https address of a picture.'],
    ['timeZone', 'Berlin', 'timeZone is no IANA time zone.'],
    ['timeZone', '+02:00', 'timeZone is no IANA time zone.'],
    ['limits', 'many', 'limits is no object.'],
    ['requestsPerSecond', 1.5, 'requestsPerSecond is no whole number above zero.'],
    ['requestsBurst', 0, 'requestsBurst is no whole number above zero.'],
    ['mailDays', '90', 'mailDays is no whole number above zero.'],
    ['logDays', 2, 'logDays is no number of days CloudWatch keeps logs for: 1, 3, 5, 7'],
    ['operatorEmail', 'ops', 'operatorEmail is no address.'],
    ['ruleSet', 'in/bound', 'ruleSet is no name of a receipt rule set.'],
    ['headcount', 'no', 'headcount is neither true nor false.'],
  ])('%s = %j is answered with its line and what to write', (key, value, sentence) => {
    const [fault = '', ...more] = refusal(() => read({ [key]: value }));
    expect(more).toEqual([]);
    const lines = readFileSync(file, 'utf8').split('\n');
    const line = Number.parseInt(fault, 10);
    // An entry of a list stands on a line of its own.
    expect(lines.slice(line - 2, line).join('\n')).toContain(`"${key}"`);
    expect(fault).toContain(`: ${sentence}`);
    expect(fault).toMatch(new RegExp(`Write for example "${key}": .+\\.$`));
  });

  test('null where a setting may be left out is answered with leaving it out', () => {
    expect(refusal(() => read({ ruleSet: null }))).toEqual([
      '6: ruleSet is null. Leave it out, or write what it should be. Write for example "ruleSet": "inbound-mail".',
    ]);
    expect(refusal(() => read({ domain: null }))).toEqual([
      expect.stringContaining('2: domain is no mail domain'),
    ]);
  });

  test('alarms are not sent to where nobody reads them', () => {
    expect(refusal(() => read({ operatorEmail: 'Ops@Invites.Test' }))).toEqual([
      expect.stringMatching(
        /^6: operatorEmail is at invites\.test, whose mail all comes here and is read by nobody\./,
      ),
    ]);
    expect(read({ operatorEmail: 'ops@example.test' }).operatorEmail).toBe('ops@example.test');
  });

  test('a certificate needs the name that it is for', () => {
    const certificate = 'arn:aws:acm:eu-west-1:111122223333:certificate/12345678-abcd';
    expect(refusal(() => read({ certificate }))).toEqual([
      'webDomain is missing: certificate is for nothing without it. Write for example "webDomain": "invite.example.com".',
    ]);
  });

  test('an organizer in the middle of a list is found', () => {
    const text = '{\n"domain": "x.org",\n"organizers": [\n"*@x.org",\n"ann"\n]\n}';
    expect(refusal(() => readText(text))).toEqual([
      '5: organizers.1 is neither an address nor *@domain nor * (anyone). Write for example "organizers": ["*@example.com","ann@example.org"].',
    ]);
  });

  test('all that is wrong is said at once, by line; what is missing has none and comes last', () => {
    expect(refusal(() => readText('{\n"timeZone": "Berlin",\n"limits": {\n"invitesPerDay": 0 } }'))).toEqual([
      '2: timeZone is no IANA time zone. Write for example "timeZone": "Europe/Berlin".',
      '4: limits.invitesPerDay is no whole number above zero. Write for example "limits": {"invitesPerMinute":600,"invitesPerDay":5000}.',
      'domain is missing. Write for example "domain": "invites.example.com".',
      'organizers is missing. Write for example "organizers": ["*@example.com","ann@example.org"].',
    ]);
  });

  test('a key that is no setting is refused, with those there are', () => {
    const text =
      '{ "domain": "x.org",\n"organizers": ["*"],\n"limits": {\n"perDay": 1 },\n"organisers": ["*"] }';
    const faults = refusal(() => readText(text));
    expect(faults).toEqual([
      '4: limits.perDay is no setting. There are: invitesPerMinute, invitesPerDay.',
      expect.stringMatching(/^5: organisers is no setting\. There are: \$schema, name, domain, organizers, /),
    ]);
  });

  test('a key written twice is refused: the last would count silently', () => {
    const text =
      '{ "domain": "x.org",\n"organizers": ["*"],\n"limits": {"invitesPerDay": 1,\n"invitesPerDay": 2 },\n"domain": "y.org" }';
    expect(refusal(() => readText(text))).toEqual([
      '4: invitesPerDay is written twice. Leave one.',
      '5: domain is written twice. Leave one.',
    ]);
  });

  test.each([
    ['', 1, 'a value is missing'],
    ['[]', undefined, 'Settings are one JSON object'],
    ['{\n"domain": "x.org"\n"organizers": ["*"] }', 3, 'a comma is missing before this'],
    ['{\n"domain": "x.org",\n}', 2, 'the last entry has a comma after it; take it out'],
    ['{\n"organizers": ["*",\n\n] }', 2, 'the last entry has a comma after it; take it out'],
    ['{\n"domain": "x.org",\n, "organizers": ["*"] }', 3, 'a comma is too many'],
    ['{\n// mine\n"domain": "x.org" }', 2, 'JSON knows no comments'],
    ['{\ndomain: "x.org" }', 2, 'text must stand in double quotes'],
    ['{\n"domain": "x.org', 2, 'a closing double quote is missing'],
    ['{\n"domain": "x.org"\n', 3, 'a closing } is missing'],
  ])('%j is answered with where it is no longer JSON', (text, line, sentence) => {
    const [fault] = refusal(() => readText(text));
    expect(fault).toContain(sentence);
    expect(Number.parseInt(fault ?? '', 10)).toBe(line ?? Number.NaN);
  });

  test('a mark of the encoding, as editors on Windows write it, does no harm', () => {
    expect(readText('\uFEFF{"domain": "x.org", "organizers": ["*"]}').domain).toBe('x.org');
  });

  test('a file that is not there is answered with what to copy', () => {
    expect(() => readSettings('elsewhere.json')).toThrow(
      'elsewhere.json is not there. Copy settings.example.json to elsewhere.json, and write into it your mail domain and who may create events.',
    );
  });
});

describe('what editors read from the schema', () => {
  test('settings.schema.json is what the server checks by; `vitest -u` writes it', async () => {
    const text = `${JSON.stringify(jsonSchema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(path.join(root, 'settings.schema.json'));
  });

  test('the example names the schema, and is sound', () => {
    const example = path.join(root, 'settings.example.json');
    expect(readSettings(example)).toMatchObject({ $schema: './settings.schema.json', name: 'Yesmaybe' });
  });
});
