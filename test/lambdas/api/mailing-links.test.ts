import { describe, expect, test } from 'vitest';
import { readInvite } from '#harness/mails.ts';
import { create, deployment, get, post, useDeployment } from './public-pages.ts';

useDeployment();

describe('links of mailing tools', () => {
  test('show one button and send nothing until it is pressed', async () => {
    const { path } = await create();
    const { text } = await get(`${path}?email=ben%40example.org&name=Ben&origin=mailchimp`);
    await deployment.run();
    expect(deployment.sent()).toEqual([]);
    expect(text.match(/<button/g)).toHaveLength(1);
    expect(text).toContain('<strong>ben@example.org</strong>');
    const fields = [...text.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    );
    const { sent } = await post(path, fields);
    expect(sent.map(({ to }) => to)).toEqual(['ben@example.org']);
    expect(
      readInvite(sent[0]?.raw ?? '')
        .line('ATTENDEE')
        .replace(/\s/g, ''),
    ).toContain('CN="Ben"');
  });

  test('read a plus that came as a blank', async () => {
    const { path } = await create();
    expect((await get(`${path}?email=ben+news@example.org`)).text).toContain('ben+news@example.org');
  });

  test.each([
    '{{email}}',
    '{{ contact.EMAIL }}',
    '*|EMAIL|*',
    '%recipient_email%',
    '[[email]]',
    '[EMAIL]',
    '<%= email %>',
  ])(
    'that were not filled in (%s) are refused with a sentence, and the address can be written',
    async (tag) => {
      const { path } = await create();
      const { text } = await get(`${path}?email=${encodeURIComponent(tag)}&origin=tool`);
      expect(text).toContain('The link that brought you here was not filled in');
      expect(text).toContain('type="email"');
      expect(text).not.toContain('Shall we send');
    },
  );

  test('with a name that was not filled in are refused too, keeping the address', async () => {
    const { path } = await create();
    const { text } = await get(`${path}?email=ben%40example.org&name=*%7CFNAME%7C*`);
    expect(text).toContain('was not filled in');
    expect(text).toContain('value="ben@example.org"');
  });

  test('are on the copy page, for every tool and for web pages', async () => {
    const { path } = await create();
    const { text } = await get(`${path}/share`);
    for (const words of [
      'email=*|EMAIL|*&amp;name=*|FNAME|*&amp;origin=mailchimp',
      'email={{email}}&amp;name={{first_name}}&amp;origin=klaviyo',
      'email={{contact.email}}',
      'origin=sendgrid',
      'email={{contact.EMAIL}}',
      `https://api.invites.test${path}/button.js`,
      'embed=1',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/api_[a-z2-7]|manage_[a-z2-7]|@example\.com/);
  });
});
