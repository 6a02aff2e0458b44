/** Mail to create@ of which nothing is made. */
import { organizerHandle } from '#domain/text/ids.ts';
import { type EventFacts, organizerMail } from '#harness/mails.ts';
import { setOrganizerQuotas, suspendOrganizer } from '#store/organizers.ts';
import { words } from '#test/lambdas/scene.ts';
import { calendarMail, fileMail, tableMail } from '#test/support/file-mail.ts';
import { envelopedData, smimeMail } from '#test/support/smime.ts';
import { type Cases, mailsTo, type Scene } from './seen.ts';

const ANN = 'ann@example.com';
const CREATE = 'create@invites.test';
const EDIT: EventFacts = { sequence: 1, dtstamp: '20260104T120000Z' };

export function refusalCases(scene: Scene): Cases {
  const { deployment, create, mailOrganizer, receive } = scene;
  const ann = async (raw: string) => mailsTo(await receive('inbound', CREATE, raw), ANN);
  const everybody = (sent: readonly { to: string; subject: string }[]) =>
    sent.map(({ to, subject }) => `${to}: ${subject}`).join('\n');
  const invitation = (edit: (raw: string) => string, facts: EventFacts = {}) =>
    ann(edit(organizerMail('REQUEST', facts)));
  const answer = (headers: readonly string[] = []) =>
    organizerMail('REQUEST', {})
      .replaceAll('REQUEST', 'REPLY')
      .replace(/^From: /m, [...headers, 'From: '].join('\r\n'));
  return {
    'words without a calendar': () => ann(words('Hello', ANN)),
    'a calendar that cannot be read': () =>
      invitation((raw) => raw.replace('UID:launch@calendar.example\r\n', '')),
    'a calendar whose METHOD is not that of its mail': () =>
      invitation((raw) => raw.replace('METHOD:REQUEST', 'METHOD:CANCEL')),
    'a task': () => invitation((raw) => raw.replaceAll('VEVENT', 'VTODO')),
    'a mail that is encrypted': () => ann(smimeMail(envelopedData())),
    'an S/MIME mail that cannot be taken apart': () => ann(smimeMail(Buffer.from('none'))),
    'a winmail.dat': () =>
      ann(
        fileMail([
          {
            filename: 'winmail.dat',
            type: 'application/ms-tnef',
            content: Buffer.from([0x78, 0x9f, 0x3e, 0x22, 0, 0]),
          },
        ]),
      ),
    'a calendar that is too large': () =>
      ann(calendarMail(`BEGIN:VCALENDAR\r\nX:${'x'.repeat(1_100_000)}\r\nEND:VCALENDAR`)),
    'a change of more than a hundred dates, one by one': async () => {
      await create({ rrule: 'FREQ=DAILY' });
      const at = (day: number, hour: number) =>
        new Date(Date.UTC(2026, 4, 12 + day, hour)).toISOString().replace(/[-:]|\.000Z/g, '');
      const dates = Array.from({ length: 101 }, (_, day) => ({
        ...EDIT,
        ...{ recurrenceId: at(day, 10), start: at(day, 11) },
      }));
      return ann(organizerMail('REQUEST', ...dates));
    },
    'a mail that is too large': () =>
      ann(
        [
          ...[`From: ${ANN}`, `To: ${CREATE}`, 'Subject: Launch', 'MIME-Version: 1.0'],
          ...['Content-Type: multipart/mixed; boundary=b', ''],
          ...Array.from({ length: 300 }, () => '--b\r\nContent-Type: text/plain\r\n\r\nx'),
          '--b--',
          '',
        ].join('\r\n'),
      ),
    'an answer or proposal': () => ann(answer()),
    'an answer that a program of theirs gives': async () =>
      everybody(await receive('inbound', CREATE, answer(['Auto-Submitted: auto-replied']))),
    'a mail that says they are away': async () =>
      everybody(await receive('inbound', CREATE, words('Away', ANN, ['Auto-Submitted: auto-replied']))),
    'a deletion of an event that we do not know': () => ann(organizerMail('CANCEL', {})),
    'a date added to an event that we do not know': () => ann(organizerMail('ADD', {})),
    'dates added that make the event too large': async () => {
      await create({ rrule: 'FREQ=WEEKLY;COUNT=5' });
      const daily = { rrule: 'FREQ=DAILY;COUNT=12', description: 'x'.repeat(300_000) };
      return ann(organizerMail('ADD', { ...EDIT, ...daily, start: '20260514T180000' }));
    },
    'an invitation from somebody who is not on the list': async () =>
      mailsTo(await mailOrganizer('REQUEST', { from: 'eve@evil.example' }), 'eve@evil.example'),
    'an invitation from somebody who is suspended': async () => {
      await create();
      await suspendOrganizer(deployment().table, organizerHandle(ANN), '2026-05-01T12:00:00.000Z');
      return ann(organizerMail('REQUEST', EDIT));
    },
    'an invitation beyond the events that they may have': async () => {
      await create();
      await setOrganizerQuotas(deployment().table, organizerHandle(ANN), {
        eventsPerOrganizer: 1,
        invitesPerEvent: null,
      });
      return ann(organizerMail('REQUEST', { uid: 'other@calendar.example', summary: 'Other' }));
    },
    'an invitation from a domain that looks like another': async () => {
      const sent = await mailOrganizer('REQUEST', { from: 'ann@xn--80ak6aa92e.com' });
      return mailsTo(sent, 'ann@xn--80ak6aa92e.com');
    },
    'a table with a row that is not right': () =>
      ann(tableMail('title,start\nFinal,2026-06-01 10:00\nSemi,sometime\n')),
    'a table of people instead of events': () => ann(tableMail('email\nben@example.org\neve@example.org\n')),
    'a table without a heading we know': () => ann(tableMail('a,b\n1,2\n')),
    'a forged mail in the name of somebody who is not on the list': async () =>
      everybody(await mailOrganizer('REQUEST', { from: 'eve@evil.example' }, { dmarc: 'FAIL' })),
    'a mail that SES takes for spam': async () =>
      everybody(await mailOrganizer('REQUEST', {}, { spam: 'FAIL' })),
    'a mail that SES finds a virus in': async () =>
      everybody(await mailOrganizer('REQUEST', {}, { virus: 'FAIL' })),
    'a mail from an address of our own': async () =>
      everybody(await mailOrganizer('REQUEST', { from: 'rsvp@invites.test' })),
    'the tenth mail within an hour of which nothing is made': async () => {
      for (let count = 1; count < 10; count += 1) await receive('inbound', CREATE, words('Hello', ANN));
      return ann(words('Hello', ANN));
    },
    'more mails than are kept in a day until they are clicked': async () => {
      await create();
      await mailOrganizer('REQUEST', EDIT);
      const older = (hall: number) =>
        organizerMail('REQUEST', { dtstamp: '20260102T120000Z', location: `Hall ${hall}` });
      for (let hall = 3; hall < 23; hall += 1) await receive('inbound', CREATE, older(hall));
      return ann(older(23));
    },
    'an old mail after forgers had many kept in their name': async () => {
      await create();
      await mailOrganizer('REQUEST', EDIT);
      for (let count = 0; count < 20; count += 1)
        await mailOrganizer('REQUEST', { uid: `forged${count}` }, { dmarc: 'FAIL', policy: 'none' });
      return ann(organizerMail('REQUEST', { dtstamp: '20260102T120000Z', location: 'Hall 3' }));
    },
  };
}
