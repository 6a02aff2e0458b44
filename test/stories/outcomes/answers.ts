/** Guests' calendars answer. */

import { findToken } from '#domain/access/reply-token.ts';
import { SHARED_MOST } from '#domain/recipient/forwarded-invite.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import type { Sent } from '#harness/deployment.ts';
import { type EventFacts, type ReplyFacts, readInvite, replyTo } from '#harness/mails.ts';
import { changeRecipient } from '#store/change-recipient.ts';
import { suspendOrganizer } from '#store/organizers.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { type Cases, mailsTo, record, type Scene } from './seen.ts';

const ANN = 'ann@example.com';
const BEN = 'ben@example.org';
const DAY = 24 * 3600 * 1000;
const SERIES: EventFacts = { rrule: 'FREQ=WEEKLY;COUNT=3' };
const SECOND = { recurrenceId: '20260519T080000Z' };
const LATER = { dtstamp: '20260103T120000Z' };
const OFF: EventFacts = { sequence: 1, dtstamp: '20260104T120000Z' };

export function answerCases(scene: Scene): Cases {
  const { deployment, create, inviteOne, answer, mailOrganizer, receive } = scene;
  const invited = async (facts: EventFacts = {}) => {
    const { manage } = await create(facts);
    return { manage, ben: await inviteOne(manage, BEN) };
  };
  /** Which mails ben gets about his answers and what is recorded of them, by what happened before. */
  async function said(facts: EventFacts, ...answers: readonly ReplyFacts[]) {
    const { manage, ben } = await invited(facts);
    const sent = [];
    for (const one of answers) sent.push(...(await answer(ben, one)));
    return `${await mailsTo(sent, BEN)}\n${await mailsTo(sent, ANN)}\n${await record(scene, manage)}`;
  }
  async function afterCancel(cancel: EventFacts, one: ReplyFacts) {
    const { manage, ben } = await invited(SERIES);
    await mailOrganizer('CANCEL', { ...OFF, ...cancel });
    await answer(ben, one);
    return record(scene, manage);
  }
  async function edited(ben: Sent, edit: (raw: string) => string, facts: ReplyFacts = {}) {
    const { to, raw } = replyTo(ben.raw, facts);
    return receive('rsvp', to, edit(raw));
  }
  return {
    'a yes': () => said({}, {}),
    'a yes with a comment and guests': () => said({}, { comment: 'With the twins', guests: 2 }),
    'a late yes, after the event moved': async () => {
      const { manage, ben } = await invited();
      await mailOrganizer('REQUEST', { ...OFF, start: '20260513T100000' });
      const sent = await answer(ben);
      return `${await mailsTo(sent, BEN)}\n${await record(scene, manage)}`;
    },
    'the same answer once more': () => said({}, {}, {}),
    'an answer that is older than theirs': () => said({}, LATER, { status: 'DECLINED' }),
    'an answer to an event that is off': () => afterCancel({}, {}),
    'an answer to a date that is off': () =>
      afterCancel({ recurrenceId: '20260519T100000', start: '20260519T100000' }, SECOND),
    'an answer to a date that is none of the series': () =>
      said(SERIES, { recurrenceId: '20260520T080000Z' }),
    'an answer to a date of an event that has only one': () => said({}, SECOND),
    'an answer that says nothing yet (NEEDS-ACTION)': () =>
      said({}, {}, { ...LATER, status: 'NEEDS-ACTION' }),
    'an answer without a date that they deleted (EXDATE)': async () => {
      const { manage, ben } = await invited(SERIES);
      await edited(ben, (raw) => raw.replace('SEQUENCE:0', 'SEQUENCE:0\r\nEXDATE:20260519T080000Z'));
      return record(scene, manage);
    },
    'an answer that names nobody': async () => {
      const { ben } = await invited();
      return mailsTo(await edited(ben, (raw) => raw.replace(/^ATTENDEE.*\r\n/m, '')), BEN);
    },
    'an answer by somebody the invite was forwarded to': () =>
      said({}, {}, { attendee: 'eve@example.net', from: 'eve@example.net' }),
    'an answer by more of them than are counted': async () => {
      const { manage, ben } = await invited();
      await answer(ben);
      const subject = findToken(await signingKeysReader('keys')(), [readInvite(ben.raw).uid]);
      await changeRecipient(
        deployment().table,
        subject?.eventId ?? '',
        subject?.recipientId ?? '',
        (current) => current && { recipient: { ...current, shared: SHARED_MOST } },
      );
      const sent = await answer(ben, { attendee: 'eve@example.net', from: 'eve@example.net' });
      return `${await mailsTo(sent, ANN)}\n${await record(scene, manage)}`;
    },
    'an answer by somebody who has an invite of their own': async () => {
      const { manage, ben } = await invited();
      await answer(ben);
      await inviteOne(manage, 'eve@example.org');
      await answer(ben, { attendee: 'eve@example.org', from: 'eve@example.org' });
      return record(scene, manage);
    },
    'an answer in the name of an address that nobody has': () =>
      said({}, {}, { ...LATER, attendee: 'rsvp@invites.test', from: 'x@example.net' }),
    'a delegation': async () => {
      const { manage, ben } = await invited();
      const sent = await answer(ben, { status: 'DELEGATED', delegatedTo: 'dora@example.org' });
      return `${await mailsTo(sent, 'dora@example.org')}\n${await record(scene, manage)}`;
    },
    'a delegation by a delegate': async () => {
      const { ben } = await invited();
      const [dora] = await answer(ben, { status: 'DELEGATED', delegatedTo: 'dora@example.org' });
      const sent = await answer(dora as Sent, { status: 'DELEGATED', delegatedTo: 'eve@example.org' });
      return mailsTo(sent, 'dora@example.org');
    },
    'a delegation to more people than one may name': async () => {
      const { ben } = await invited();
      let sent: Sent[] = [];
      for (let day = 3; day < 7; day += 1)
        sent = await answer(ben, {
          status: 'DELEGATED',
          delegatedTo: `dora${day}@example.org`,
          dtstamp: `2026010${day}T120000Z`,
        });
      return mailsTo(sent, BEN);
    },
    'a delegation to an address of our own': () =>
      said({}, { status: 'DELEGATED', delegatedTo: 'create@invites.test' }),
    'a delegation to two at once': () =>
      said({}, { status: 'DELEGATED', delegatedTo: 'dora@example.org","mailto:eve@example.org' }),
    'a delegation after the event': async () => {
      const { ben } = await invited();
      deployment().clock += 30 * DAY;
      return mailsTo(await answer(ben, { status: 'DELEGATED', delegatedTo: 'dora@example.org' }), BEN);
    },
    'a delegation to an event that nobody can be invited to at the moment': async () => {
      const { ben } = await invited();
      const at = new Date(deployment().now()).toISOString();
      await suspendOrganizer(deployment().table, organizerHandle('ann@example.com'), at);
      return mailsTo(await answer(ben, { status: 'DELEGATED', delegatedTo: 'dora@example.org' }), BEN);
    },
    'a proposal of another time': () =>
      said({}, { method: 'COUNTER', start: '20260513T080000Z', comment: 'Rather on Wednesday' }),
    'a proposal beyond those of which the organizer is notified': async () => {
      const { manage, ben } = await invited();
      for (let day = 1; day < 7; day += 1)
        await answer(ben, {
          method: 'COUNTER',
          start: `2026051${day}T080000Z`,
          dtstamp: `2026010${day}T120000Z`,
        });
      return record(scene, manage);
    },
    'a refusal of a proposal (DECLINECOUNTER)': () => said({}, {}, { method: 'DECLINECOUNTER' }),
    'a deletion or another message that is an organizer’s': async () => {
      const { ben } = await invited();
      return mailsTo(await edited(ben, (raw) => raw.replaceAll('REPLY', 'CANCEL')), BEN);
    },
    'a request to get it once more (REFRESH)': () => said({}, { method: 'REFRESH' }),
    'a request to get it once more, beyond five in a day': async () => {
      const { ben } = await invited();
      for (let count = 0; count < 5; count += 1) await answer(ben, { method: 'REFRESH' });
      return mailsTo(await answer(ben, { method: 'REFRESH' }), BEN);
    },
  };
}
