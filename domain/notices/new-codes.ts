import type { Replacer } from '#domain/access/new-codes.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { noticeWords } from '#domain/languages/notice-words.ts';
import type { Words } from '#domain/languages/words.ts';
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
  /** The organizer's language, in which `when` is. */
  readonly words?: Words;
}

/**
 * Returns the notice that codes were replaced: the new codes, who replaced them, and what to do if that was not
 * intended. The labels of the codes are in English in every language, because programs find the codes by them.
 */
export function newCodes(content: NewCodesNotice): Notice {
  const { deployment, eventId, summary, when, pageId, apiCode, manageCode, replaced, by, at } = content;
  const { publicUrl, product } = deployment;
  const words = noticeWords(content.words);
  const event = quoted(summary, words);
  const texts = TEXTS[replaced.api && replaced.manage ? 'both' : replaced.api ? 'api' : 'manage'];
  return notice({
    deployment,
    reader: { words, why: words.write('notice.codesFooter', { product }) },
    subject: words.write(texts.subject, { event }),
    blocks: [
      paragraph(words.write(texts.what, { event, when })),
      verbatim(`API code: ${apiCode}\nManage code: ${manageCode}`, words),
      paragraph(`${words.write(WHO[by])} (${at.slice(0, 16).replace('T', ' ')} UTC)`),
      list([
        ...(replaced.api ? [words.write('notice.codesNewApi'), words.write('notice.codesNewPage')] : []),
        ...(replaced.manage ? [words.write('notice.codesNewManage')] : []),
        words.write('notice.codesStay'),
      ]),
      ...(replaced.api ? [link(words.write('notice.codesPage'), `${publicUrl}/e/${pageId}`, words)] : []),
      link(words.write('notice.invite'), `${publicUrl}/results#${manageCode}`, words),
      ...(by === 'manage-code'
        ? [
            paragraph(words.write('notice.codesNotYou')),
            link(words.write('notice.codesSignIn'), `${publicUrl}/sign-in`, words),
          ]
        : []),
      ...(by === 'organizer-key'
        ? [
            paragraph(words.write('notice.codesNotYourKey')),
            link(words.write('notice.codesYourKeys'), `${publicUrl}/events/keys`, words),
          ]
        : []),
      ...(by === 'manage-code' || by === 'organizer-key'
        ? [link(words.write('notice.codesReplace'), `${publicUrl}/results/${eventId}/codes`, words)]
        : []),
    ],
  });
}

const TEXTS = {
  api: { subject: 'notice.codesSubjectApi', what: 'notice.codesApi' },
  manage: { subject: 'notice.codesSubjectManage', what: 'notice.codesManage' },
  both: { subject: 'notice.codesSubjectBoth', what: 'notice.codesBoth' },
} as const;
const WHO = {
  'manage-code': 'notice.codesByCode',
  organizer: 'notice.codesByYou',
  'organizer-key': 'notice.codesByKey',
  owner: 'notice.codesByOwner',
} as const satisfies Readonly<Record<Replacer, string>>;
