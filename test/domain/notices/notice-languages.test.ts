/** Mails to organizers in each language. A difference in a golden mail is a fault or a decision: then `npx vitest run -u` renews it. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#domain/languages/languages.ts';
import { ENGLISH, wordsOf } from '#domain/languages/words.ts';
import { composeNotice } from '#domain/notices/compose-notice.ts';
import { noticeExamples } from '../../../local/mailbox/notice-examples.ts';

const deployment = { domain: 'invites.test', product: 'Yesmaybe', publicUrl: 'https://invites.test' };
const english = noticeExamples(deployment, ENGLISH);

/** Lines without what is the same in every language: names, addresses and the labels that programs read. */
function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !/^(https:|POST |API code: |Manage code: |-- $|> )/.test(line))
    .flatMap((line) => line.replace(/^- /, '').split(/(?<=[.:]) /))
    .filter((sentence) => / /.test(sentence) && (sentence.match(/[a-z]{2,}/gi) ?? []).length > 2);
}

describe.each(LANGUAGES.filter((language) => language !== 'en'))('in %s', (language) => {
  const words = wordsOf(language);
  const examples = noticeExamples(deployment, words);

  test('no notice has an English sentence, a value that is missing, or another direction than the language', () => {
    expect([...examples.keys()]).toEqual([...english.keys()]);
    for (const [name, own] of examples) {
      const original = english.get(name);
      if (!original) throw new Error('There is no such example.');
      expect(own.subject, name).not.toBe(original.subject);
      const left = sentencesOf(original.text).filter((sentence) => own.text.includes(sentence));
      expect(left, name).toEqual([]);
      const all = own.subject + own.text.replaceAll('{id}', '');
      expect(all, name).not.toMatch(/undefined|\[object|\{\w+[,}]/);
      expect(own.html, name).toContain(
        `<html lang="${language}"${words.direction === 'rtl' ? ' dir="rtl"' : ''}>`,
      );
    }
  });

  test('keeps the labels by which programs find the codes', () => {
    for (const name of ['created', 'new-codes'])
      expect(examples.get(name)?.text).toMatch(/^API code: api_\w+\nManage code: manage_\w+$/m);
  });
});

test('what a guest wrote keeps its direction, and their name and address their order, in a mail from right to left', () => {
  const { html = '' } = noticeExamples(deployment, wordsOf('ar')).get('counter') ?? {};
  expect(html).toContain('<pre dir="auto">Friday suits us better.</pre>');
  const webhook = noticeExamples(deployment, wordsOf('ar')).get('webhook-disabled-failing')?.html;
  expect(webhook).toContain('<pre dir="ltr">POST https:');
  expect(html).toContain('\u2068Ben Kim &lt;ben@example.org&gt;\u2069');
});

test.each(['de', 'ar'] as const)('created.%s.eml', async (language) => {
  const notice = noticeExamples(deployment, wordsOf(language)).get('created');
  if (!notice) throw new Error('There is no such example.');
  const mail = await composeNotice({ deployment, to: { email: 'ann@example.com', name: 'Ann' }, notice });
  await expect(mail).toMatchFileSnapshot(`../../golden/created.${language}.eml`);
});
