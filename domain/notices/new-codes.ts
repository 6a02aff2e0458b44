import type { Replacer } from '#domain/access/new-codes.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { link, list, type Notice, notice, paragraph, quoted, verbatim } from './layout.ts';

/** What the notice of new codes says. */
export interface NewCodesNotice {
  readonly deployment: Deployment;
  readonly eventId: string;
  readonly summary: string;
  /** When the event is, in words. */
  readonly when: string;
  /** Public id of the event's page. */
  readonly pageId: string;
  /** The current codes, whether they were replaced or not. */
  readonly apiCode: string;
  readonly manageCode: string;
  readonly replaced: { readonly api: boolean; readonly manage: boolean };
  readonly by: Replacer;
  /** When the replacement was requested: UTC instant. */
  readonly at: string;
}

/**
 * Returns the notice that codes were replaced: the new codes, who replaced them, and what to do if that was not
 * intended.
 */
export function newCodes(content: NewCodesNotice): Notice {
  const { deployment, eventId, summary, when, pageId, apiCode, manageCode, replaced, by, at } = content;
  const both = replaced.api && replaced.manage;
  const what = both ? 'codes' : replaced.api ? 'API code' : 'manage code';
  const before = both ? 'The old ones no longer work.' : 'The old one no longer works.';
  return notice({
    deployment,
    subject: `New ${what}: ${quoted(summary)}`,
    because: `the ${what} of an event of yours ${both ? 'were' : 'was'} replaced`,
    blocks: [
      paragraph(
        `The ${what} of ${quoted(summary)}, ${when}, ${both ? 'were' : 'was'} replaced. ${before} These are valid now:`,
      ),
      verbatim(`API code: ${apiCode}\nManage code: ${manageCode}`),
      paragraph(`${WHO[by]} (${at.slice(0, 16).replace('T', ' ')} UTC)`),
      list([
        ...(replaced.api ? [API, PAGE] : []),
        ...(replaced.manage ? [MANAGE] : []),
        'Invitations that guests have stay valid, and so do their answers and the links in their mails.',
      ]),
      ...(replaced.api ? [link('The page of this event', `${deployment.publicUrl}/e/${pageId}`)] : []),
      link('Invite people and see who comes', `${deployment.publicUrl}/results#${manageCode}`),
      ...(by === 'manage-code'
        ? [paragraph(NOT_YOU), link('Sign in by mail', `${deployment.publicUrl}/sign-in`)]
        : []),
      ...(by === 'organizer-key'
        ? [paragraph(NOT_YOUR_KEY), link('Your keys', `${deployment.publicUrl}/events/keys`)]
        : []),
      ...(by === 'manage-code' || by === 'organizer-key'
        ? [link('Then replace the codes', `${deployment.publicUrl}/results/${eventId}/codes`)]
        : []),
    ],
  });
}

const WHO: Readonly<Record<Replacer, string>> = {
  'manage-code': 'This was asked for with the manage code.',
  organizer: 'This was asked for by you, signed in with your address.',
  'organizer-key': 'This was asked for with one of your organizer keys.',
  owner: 'This was asked for by an owner of the domain, who does not get the new codes.',
};
const API =
  'Put the new API code into the forms and programs that send invites; with the old one they are refused.';
const PAGE =
  'The page of the event has a new address. Links to the old one no longer work: share the new one.';
const MANAGE =
  'Everybody who had opened the results with the old manage code is signed out. Programs that read results need the new one.';
const NOT_YOUR_KEY =
  'If you do not know who did this, somebody else has that key, and may have the new codes. Revoke the key, and replace both codes once more.';
const NOT_YOU =
  'If you do not know who did this, somebody else has your manage code, and may have the new one. Sign in by mail, for which you need your mailbox and no code, and replace both codes once more: then only you know the new ones.';
