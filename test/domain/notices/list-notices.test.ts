import { describe, expect, test } from 'vitest';
import { statisticsOf } from '#domain/counts/tally.ts';
import { limitReached } from '#domain/notices/limit-reached.ts';
import { listImported } from '#domain/notices/list-imported.ts';
import { resultsReport } from '#domain/notices/results-report.ts';

const deployment = { domain: 'invites.test', product: 'Yesmaybe', publicUrl: 'https://invites.test' };
const mistake = (row: number, text = 'ann@') => ({ row, text, why: 'invalid-address' }) as const;
const list = (facts: Partial<Parameters<typeof listImported>[0]> = {}) =>
  listImported({
    deployment,
    eventId: 'eventid2345abcde',
    summary: 'Launch',
    invited: 58,
    known: 0,
    stopped: null,
    duplicates: 0,
    mistakes: [],
    columns: [],
    ...facts,
  });

describe('the notice of a list', () => {
  test('says how many were invited, in subject, text and HTML', () => {
    const { subject, text, html } = list();
    expect(subject).toBe('List imported: 58 guests invited to “Launch”');
    for (const body of [text, html]) expect(body).toContain('58 guests from your list invited to “Launch”.');
    expect(text).not.toMatch(/left out|before|more than once/);
    expect(text).toContain('https://invites.test/results/eventid2345abcde');
  });

  test('says which columns the addresses are from', () => {
    const column = (title: string, taken = true) => ({ index: 0, title, rows: 3, taken });
    expect(list({ columns: [column('Email'), column('Owner', false)] }).text).toContain(
      'The addresses are from the column “Email”.',
    );
    expect(list({ columns: [column('Email 1'), column('Email 2')] }).text).toContain(
      'The addresses are from the columns “Email 1” and “Email 2”.',
    );
    expect(list().text).not.toContain('column');
  });

  test('names the rows to fix, the first twenty of them', () => {
    const { text } = list({ mistakes: Array.from({ length: 23 }, (_, index) => mistake(index + 2)) });
    expect(text).toContain('- Row 2: ann@ (not an address that mail can go to)');
    expect(text).toContain('- Row 21: ');
    expect(text).not.toContain('Row 22');
    expect(text).toContain('- and 3 more');
  });

  test('says why it was not processed to the end', () => {
    const { text } = list({ stopped: { by: 'invite-limit-reached', left: 12 } });
    expect(text).toContain('12 guests were not invited. The event has as many guests as it may');
  });

  test('shows what stood in a row as text, whatever it is', () => {
    expect(list({ mistakes: [mistake(2, '<img src=x>')] }).html).not.toContain('<img');
  });
});

test.each([
  ['per-day', 'until midnight UTC'],
  ['per-event', 'ask the operator of this server'],
] as const)('the notice of a limit %s says how long it lasts or who can raise it', (limit, words) => {
  const { text } = limitReached({ deployment, summary: 'Launch', limit, most: 10_000 });
  expect(text).toContain('10,000');
  expect(text).toContain(words);
});

test('the report counts those apart who answered before the time changed', () => {
  const tally = {
    invited: 64,
    'accepted@1': 40,
    'accepted@0': 2,
    'tentative@1': 7,
    'needs-action@0': 15,
    bounced: 3,
  };
  const { subject, text } = resultsReport({
    deployment,
    summary: 'Launch',
    when: 'Tue, 12 May 2026',
    statistics: statisticsOf(tally, 1),
    manageCode: 'manage_code',
  });
  expect(subject).toBe('Report: “Launch”, 42 yes of 64 guests');
  expect(text).toContain('2 guests said yes or maybe before the time changed');
  expect(text).toContain('3 guests cannot be reached');
  expect(text).toContain(`${deployment.publicUrl}/results#manage_code`);
});
