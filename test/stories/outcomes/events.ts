/** An organizer's calendar writes to create@ about events. */

import { type EventFacts, organizerMail } from '#harness/mails.ts';
import { calendarMail, fileMail } from '#test/support/file-mail.ts';
import { sayYes } from '#test/support/held.ts';
import { entityOf, signedData, smimeMail } from '#test/support/smime.ts';
import { type Cases, mailsTo, page, type Scene, version } from './seen.ts';

const ANN = 'ann@example.com';
const CREATE = 'create@invites.test';
const ONE: EventFacts = { sequence: 1, dtstamp: '20260104T120000Z', location: 'Hall 2' };
const SERIES: EventFacts = { rrule: 'FREQ=WEEKLY;COUNT=3' };

export function eventCases(scene: Scene): Cases {
  const { deployment, create, mailOrganizer, receive, inviteAll } = scene;
  const ann = async (sent: ReturnType<typeof receive>) => mailsTo(await sent, ANN);
  const event = (edit: (raw: string) => string, facts: EventFacts = {}) =>
    ann(receive('inbound', CREATE, edit(organizerMail('REQUEST', facts))));
  /** Edits an event that two are invited to. */
  async function edited(...mails: readonly (readonly ['REQUEST' | 'CANCEL', EventFacts])[]) {
    const { manage } = await create();
    await inviteAll(manage, { yes: [{}], silent: [] });
    const sent = [];
    for (const [method, facts] of mails) {
      sent.push(...(await mailOrganizer(method, facts)));
      deployment().clock += 600_000;
    }
    return `${await mailsTo(sent, ANN)}\n${await version(scene, manage)}`;
  }
  return {
    'an invitation': () => event((raw) => raw),
    'an invitation whose METHOD stands in its VEVENT': () =>
      event((raw) =>
        raw.replace('METHOD:REQUEST\r\n', '').replace('BEGIN:VEVENT', 'BEGIN:VEVENT\r\nMETHOD:REQUEST'),
      ),
    'an invitation from a name with a comma, unquoted': () =>
      event((raw) => raw.replace('From: Ann Lee <', 'From: Lee, Ann <')),
    'an invitation signed by S/MIME': async () =>
      ann(receive('inbound', CREATE, smimeMail(signedData(entityOf(organizerMail('REQUEST', {})))))),
    'an invitation that looks like another event of theirs': async () => {
      await create();
      return event((raw) => raw, { uid: 'again@calendar.example' });
    },
    'the same mail once more': () => edited(['REQUEST', {}]),
    'an edit': () => edited(['REQUEST', ONE]),
    'an edit whose DTSTAMP is the start of the event': () =>
      edited(
        ['REQUEST', { ...ONE, sequence: 0, dtstamp: '20260512T080000Z' }],
        ['REQUEST', { sequence: 0, dtstamp: '20260512T080000Z', location: 'Hall 3' }],
      ),
    'an edit after one with a clock that is ahead': () =>
      edited(
        ['REQUEST', { ...ONE, dtstamp: '20260501T220000Z' }],
        ['REQUEST', { ...ONE, dtstamp: '20260501T120500Z', location: 'Hall 3' }],
      ),
    'a deletion': () => edited(['CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' }]),
    'a deletion of what is off': () =>
      edited(
        ['CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' }],
        ['CANCEL', { sequence: 2, dtstamp: '20260105T120000Z' }],
      ),
    'a request for an event that is off': () =>
      edited(
        ['CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' }],
        ['REQUEST', { sequence: 2, dtstamp: '20260105T120000Z' }],
      ),
    'one date cancelled': async () => {
      await create(SERIES);
      return ann(
        mailOrganizer('CANCEL', { ...ONE, recurrenceId: '20260519T100000', start: '20260519T100000' }),
      );
    },
    'one date added': async () => {
      await create(SERIES);
      return ann(mailOrganizer('ADD', { ...ONE, start: '20260514T180000' }));
    },
    'a change of one date of an event that is off': async () => {
      await create(SERIES);
      await mailOrganizer('CANCEL', ONE);
      return ann(
        mailOrganizer('REQUEST', {
          ...ONE,
          sequence: 2,
          dtstamp: '20260105T120000Z',
          recurrenceId: '20260519T100000',
          start: '20260519T140000',
        }),
      );
    },
    'an edit that is older than what we have': () =>
      edited(['REQUEST', ONE], ['REQUEST', { dtstamp: '20260102T120000Z', location: 'Hall 3' }]),
    'a deletion that is older than what we have': () =>
      edited(['REQUEST', ONE], ['CANCEL', { dtstamp: '20260102T120000Z' }]),
    'a click that applies what was left alone': async () => {
      const { manage } = await create();
      await mailOrganizer('REQUEST', ONE);
      const [asked] = await mailOrganizer('REQUEST', { dtstamp: '20260102T120000Z', location: 'Hall 3' });
      await sayYes(deployment().api.request, asked?.raw);
      await deployment().run();
      return `${await mailsTo(deployment().sent(), ANN)}\n${await version(scene, manage)}`;
    },
    'a click that applies what is so by now': async () => {
      await create();
      await mailOrganizer('REQUEST', ONE);
      const [asked] = await mailOrganizer('REQUEST', { dtstamp: '20260102T120000Z', location: 'Hall 3' });
      await mailOrganizer('REQUEST', { sequence: 2, dtstamp: '20260105T120000Z', location: 'Hall 3' });
      await sayYes(deployment().api.request, asked?.raw);
      await deployment().run();
      return mailsTo(deployment().sent(), ANN);
    },
    'an event that somebody else sent us before': async () => {
      await create({ from: 'assi@example.com', uid: 'board@calendar.example' });
      const raw = organizerMail('REQUEST', { ...ONE, uid: 'board@calendar.example' }).replace(
        /^ORGANIZER.*$/m,
        'ORGANIZER:mailto:assi@example.com',
      );
      const sent = await receive('inbound', CREATE, raw);
      return `${await mailsTo(sent, ANN)}\n${await mailsTo(sent, 'assi@example.com')}`;
    },
    'an edit of a shared calendar by a colleague': async () => {
      const shared = (from: string, facts: EventFacts) =>
        organizerMail('REQUEST', { from, ...facts }).replace(
          /^ORGANIZER.*$/m,
          'ORGANIZER:mailto:c_1f2e@group.calendar.google.com',
        );
      await receive('inbound', CREATE, shared('assi@example.com', {}));
      const sent = await receive('inbound', CREATE, shared(ANN, ONE));
      return `${await mailsTo(sent, ANN)}\n${await mailsTo(sent, 'assi@example.com')}`;
    },
    'an invitation through a mailing list that puts itself into From': () =>
      event((raw) =>
        raw.replace(
          /^From: .*$/m,
          [
            `From: 'Ann Lee' via Board <board@lists.example.com>`,
            'List-Id: Board <board.lists.example.com>',
            'Precedence: list',
            'Reply-To: ann@example.com',
          ].join('\r\n'),
        ),
      ),
    'an invitation to a mailing list that leaves From alone': () =>
      event((raw) =>
        raw
          .replaceAll(CREATE, 'board@lists.example.com')
          .replace(
            /^To: .*$/m,
            'To: board@lists.example.com\r\nList-Id: <board.lists.example.com>\r\nPrecedence: list',
          ),
      ),
    'an invitation that was written to somebody else': () =>
      event((raw) => raw.replaceAll(CREATE, 'boss@example.com')),
    'a calendar in a text or file that they passed on': () =>
      ann(
        receive(
          'inbound',
          CREATE,
          fileMail(
            [
              {
                filename: 'a.ics',
                type: 'application/octet-stream',
                content: /BEGIN:VCALENDAR.*END:VCALENDAR\r\n/s.exec(organizerMail('REQUEST', {}))?.[0] ?? '',
              },
            ],
            ANN,
            'boss@example.com',
          ),
        ),
      ),
    'an invitation that nobody vouches for': () =>
      ann(mailOrganizer('REQUEST', {}, { dmarc: 'FAIL', policy: 'none' })),
    'a file of events': () => season([{}, { uid: 'b', summary: 'Second' }]),
    'a file that moves one of its events': async () => {
      await season([{}, { uid: 'b', summary: 'Second' }]);
      return season([{}, { ...ONE, uid: 'b', summary: 'Second', start: '20260513T100000' }]);
    },
    'a file of events under one UID': () =>
      season([
        {},
        { summary: 'Second', start: '20260519T100000' },
        { summary: 'Third', start: '20260526T100000' },
      ]),
    'a file that comes again under other ids': async () => {
      await season([{}, { uid: 'b', summary: 'Second' }]);
      return season([{ uid: 'c' }, { uid: 'd', summary: 'Second' }]);
    },
    'a request for an invite by somebody who unsubscribed': async () => {
      const sent = await mailOrganizer('REQUEST', {});
      const path = /https:\/\/api\.invites\.test(\/e\/[a-z2-7]{32})/.exec(
        (sent[0]?.raw ?? '').replaceAll('=\r\n', ''),
      );
      const ask = async () => {
        const words = await page(scene, path?.[1] ?? '', { email: 'ben@example.org' });
        await deployment().run();
        return { words, sent: deployment().sent() };
      };
      const [invite] = (await ask()).sent;
      const stop = /<https:\/\/api\.invites\.test(\/u\/[^>]+)>/.exec(
        (invite?.raw ?? '').replaceAll('\r\n ', ''),
      );
      await page(scene, stop?.[1] ?? '', { 'List-Unsubscribe': 'One-Click' });
      return mailsTo((await ask()).sent, 'ben@example.org');
    },
  };

  function season(events: readonly EventFacts[]): Promise<string> {
    const raw = organizerMail('REQUEST', ...events);
    const ics = raw.slice(raw.indexOf('BEGIN:VCALENDAR'), raw.indexOf('END:VCALENDAR') + 15);
    return ann(receive('inbound', CREATE, calendarMail(ics.replace('METHOD:REQUEST', 'METHOD:PUBLISH'))));
  }
}
