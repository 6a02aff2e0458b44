/** Guests write to rsvp@ without an answer that can be read. */
import { type ReplyFacts, readInvite, replyTo } from '#harness/mails.ts';
import { words } from '#test/lambdas/scene.ts';
import { complaint, report } from '#test/support/reports.ts';
import { envelopedData, smimeMail } from '#test/support/smime.ts';
import { type Cases, mailsTo, record, type Scene } from './seen.ts';

const ANN = 'ann@example.com';
const BEN = 'ben@example.org';

export function wordCases(scene: Scene): Cases {
  const { create, inviteOne, receive } = scene;
  async function invited() {
    const { manage } = await create();
    const { raw } = await inviteOne(manage, BEN);
    return { manage, raw, to: readInvite(raw).replyTo };
  }
  const everybody = (sent: readonly { to: string; subject: string }[]) =>
    sent.map(({ to, subject }) => `${to}: ${subject}`).join('\n');
  /** Which mails both get about a mail with ben's token. */
  async function written(write: (to: string) => string, verdicts = {}) {
    const { to } = await invited();
    const sent = await receive('rsvp', to, write(to), verdicts);
    return [await mailsTo(sent, ANN), await mailsTo(sent, BEN)].filter(Boolean).join('\n');
  }
  async function reply(edit: (raw: string) => string, facts: ReplyFacts = {}) {
    const { raw, to } = await invited();
    return mailsTo(await receive('rsvp', to, edit(replyTo(raw, facts).raw)), BEN);
  }
  return {
    words: () => written(() => words('Is there parking?')),
    'words beyond those that are passed on in a day': async () => {
      const { to } = await invited();
      for (let count = 0; count < 10; count += 1) await receive('rsvp', to, words(`Mail ${count}`));
      return mailsTo(await receive('rsvp', to, words('Is there parking?')), BEN);
    },
    'an invitation of their own to us': () =>
      written(() =>
        words('Come to mine', BEN, [
          'Auto-Submitted: auto-generated',
          'MIME-Version: 1.0',
          'Content-Type: multipart/mixed; boundary=b',
        ]).replace(
          'Come to mine',
          [
            ...['--b', 'Content-Type: text/plain', '', 'Come to mine', '--b'],
            ...['Content-Type: text/calendar; method=REQUEST', '', 'BEGIN:VCALENDAR', 'METHOD:REQUEST'],
            ...[
              'BEGIN:VEVENT',
              'UID:mine',
              'DTSTART:20260513T080000Z',
              'END:VEVENT',
              'END:VCALENDAR',
              '--b--',
            ],
          ].join('\r\n'),
        ),
      ),
    'an answer in a calendar that cannot be read': () =>
      reply((raw) => raw.replace('METHOD:REPLY', 'METHOD:REFUSE').replace('method=REPLY', 'method=REFUSE')),
    'an answer that is encrypted': () =>
      written((to) => smimeMail(envelopedData(), { from: `Ben <${BEN}>`, to })),
    'a mail that is too large, from a guest': () =>
      written(() =>
        [
          ...[`From: ${BEN}`, 'To: x@invites.test', 'Subject: Re: Launch', 'MIME-Version: 1.0'],
          ...['Content-Type: multipart/mixed; boundary=b', ''],
          ...Array.from({ length: 300 }, () => '--b\r\nContent-Type: text/plain\r\n\r\nx'),
          '--b--',
          '',
        ].join('\r\n'),
      ),
    'words after a refusal of another kind on the same day': async () => {
      const { to } = await invited();
      await receive('rsvp', to, smimeMail(envelopedData(), { from: `Ben <${BEN}>`, to }));
      for (let count = 0; count < 10; count += 1) await receive('rsvp', to, words(`Mail ${count}`));
      return mailsTo(await receive('rsvp', to, words('Is there parking?')), BEN);
    },
    'words without a token': async () =>
      mailsTo(await receive('rsvp', 'rsvp@invites.test', words('I come')), BEN),
    'an answer of a calendar that lost the token': async () => {
      const { raw, to } = await invited();
      const lost = replyTo(raw)
        .raw.replaceAll(readInvite(raw).uid, 'lost')
        .replaceAll(to, 'rsvp@invites.test');
      return mailsTo(await receive('rsvp', 'rsvp@invites.test', lost), BEN);
    },
    'words without a token that nobody vouches for': async () =>
      everybody(await receive('rsvp', 'rsvp@invites.test', words('I come'), { dmarc: 'FAIL' })),
    'words that SES takes for spam': () => written(() => words('Is there parking?'), { spam: 'FAIL' }),
    'a mail that says that a guest is away': () =>
      written(() => words('Away', BEN, ['Auto-Submitted: auto-replied'])),
    'a report that an invite did not arrive': async () => {
      const { manage, to } = await invited();
      await receive('rsvp', to, report({ to: BEN, returned: [] }));
      return record(scene, manage);
    },
    'a report that a server gave up': async () => {
      const { manage, to } = await invited();
      await receive('rsvp', to, report({ to: BEN, returned: [], status: '4.4.7' }));
      return record(scene, manage);
    },
    'a report that an invite is late': async () => {
      const { manage, to } = await invited();
      await receive('rsvp', to, report({ to: BEN, returned: [], action: 'delayed', status: '4.4.1' }));
      return record(scene, manage);
    },
    'a complaint that came by mail': async () => {
      const { manage, to } = await invited();
      await receive('rsvp', to, complaint({ to: '', returned: [] }));
      return record(scene, manage);
    },
  };
}
