/** Replies to the confirmation, with a list of people attached. */

import { listAddressId } from '#domain/access/public-id.ts';
import { eventId, organizerHandle } from '#domain/text/ids.ts';
import { setOrganizerQuotas, suspendOrganizer } from '#store/organizers.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { words } from '#test/lambdas/scene.ts';
import { type AttachedFile, fileMail } from '#test/support/file-mail.ts';
import { PROTECTED, textRows, workbook } from '#test/support/workbooks.ts';
import { type Cases, mailsTo, type Scene } from './seen.ts';

const ANN = 'ann@example.com';
const DAY = 24 * 3600 * 1000;
const LIST: AttachedFile = {
  filename: 'list.csv',
  type: 'text/csv',
  content: 'ben@example.org\neve@example.org\n',
};

export function listCases(scene: Scene): Cases {
  const { deployment, create, mailOrganizer, receive } = scene;
  async function reply(content: AttachedFile['content'], from = ANN) {
    return mailed((to) => fileMail([{ ...LIST, content }], from, to), from);
  }
  const replyWithWorkbook = (content: Buffer) =>
    mailed((to) => fileMail([{ ...LIST, filename: 'list.xlsx', content }], ANN, to));
  async function mailed(write: (to: string) => string, from = ANN) {
    const event = eventId(ANN, 'launch@calendar.example');
    const to = `create+${listAddressId(await signingKeysReader('keys')(), event)}@invites.test`;
    return mailsTo(await receive('inbound', to, write(to)), from);
  }
  return {
    'a list': async () => {
      await create();
      return reply(LIST.content);
    },
    'a list in an Excel file': async () => {
      await create();
      const rows = textRows([['ben@example.org'], ['eve@example.org']]);
      return replyWithWorkbook(workbook({ sheets: [{ rows }] }));
    },
    'a list in an Excel file with a password': async () => {
      await create();
      return replyWithWorkbook(PROTECTED);
    },
    'a list with rows that are not right': async () => {
      await create();
      return reply('ben@example.org\nnobody\nben@example.org\n');
    },
    'a reply without a list': async () => {
      await create();
      return mailed((to) => words('Thanks!', ANN).replace('x@invites.test', to));
    },
    'a list without an address': async () => {
      await create();
      return reply('name\nBen\n');
    },
    'a list that is no text': async () => {
      await create();
      return reply(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 1]));
    },
    'a list for an event that is off': async () => {
      await create();
      await mailOrganizer('CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' });
      return reply(LIST.content);
    },
    'a list for an event that is over': async () => {
      await create();
      deployment().clock += 30 * DAY;
      return reply(LIST.content);
    },
    'a list for an event of somebody else': async () => {
      await create();
      return reply(LIST.content, 'zoe@example.net');
    },
    'a list from somebody who is suspended': async () => {
      await create();
      await suspendOrganizer(deployment().table, organizerHandle(ANN), '2026-05-01T12:00:00.000Z');
      return reply(LIST.content);
    },
    'a list from somebody who is not on the list of organizers': async () => {
      await create();
      return reply(LIST.content, 'eve@evil.example');
    },
    'a list beyond the guests that they may invite': async () => {
      await create();
      await setOrganizerQuotas(deployment().table, organizerHandle(ANN), {
        eventsPerOrganizer: null,
        invitesPerEvent: 1,
      });
      return reply(LIST.content);
    },
  };
}
