/** Mails to guests in each language. */
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { compileInvite } from '#domain/invite/compile-invite.ts';
import { renderInvite } from '#domain/invite/render-invite.ts';
import { LANGUAGES, type Language } from '#domain/languages/languages.ts';
import { wordsOf } from '#domain/languages/words.ts';
import { guestMailExamples } from '#local/mailbox/guest-mail-examples.ts';
import { noticeExamples } from '#local/mailbox/notice-examples.ts';
import { bodies, GUEST, source, WEEKLY } from './invite-fixtures.ts';

const DEPLOYMENT = { domain: 'invites.test', product: 'Yesmaybe', publicUrl: 'https://invites.test/live' };
/** Spaces that do not break look like others. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f\u2009]/g, ' ');
const mailsIn = (language: Language) =>
  new Map(
    [...guestMailExamples(DEPLOYMENT, wordsOf(language))].map(([name, { subject, text, html }]) => [
      name,
      { subject: plain(subject), text: plain(text), html },
    ]),
  );

/** What a reader sees first of a mail, as somebody who speaks the language has approved it. */
const GOLDEN: Readonly<Record<Language, { readonly [name: string]: readonly string[] }>> = {
  en: {
    invitation: ['When:', 'You are invited: Summer party', 'Answer with Yes, Maybe or No in your calendar.'],
    update: ['Moved from Wed, 30 Jun 2027, 18:00 – 21:30 to Thu, 1 Jul 2027, 18:30 – 22:00.'],
  },
  de: {
    invitation: [
      'Sie sind eingeladen: ',
      'Do., 1. Juli 2027, 18:30–22:00 Uhr',
      'Antworten Sie in Ihrem Kalender mit Ja, Vielleicht oder Nein.',
    ],
    update: ['Verschoben von Mi., 30. Juni 2027, 18:00–21:30 Uhr auf Do., 1. Juli 2027, 18:30–22:00 Uhr.'],
    'invitation-to-a-series': ['jede Woche am Dienstag, 8-mal'],
  },
  fr: {
    invitation: ['Vous êtes invité : ', 'jeu. 1 juil. 2027, 18:30 – 22:00'],
    update: ['Ce qui a changé :', 'Lieu : « Room 4 » devient « Garden house, Elm Street 12 »'],
  },
  es: { invitation: ['Tiene una invitación: '], reminder: ['Aún no ha respondido a esta invitación.'] },
  pt: { invitation: ['Você foi convidado: '], cancel: ['Um evento foi cancelado: '] },
  it: { invitation: ['Hai ricevuto un invito: '], removed: ['Non sei più tra gli invitati: '] },
  nl: { invitation: ['Je bent uitgenodigd: '], 'cancel-of-one-date': ['De andere data blijven staan.'] },
  pl: { invitation: ['Masz zaproszenie: '], 'invitation-to-a-series': ['co tydzień: wtorek, 8 razy'] },
  ja: {
    invitation: ['招待が届いています： ', '2027年7月1日(木)'],
    'update-that-asks-nothing': ['ご回答（はい）はそのまま有効です。'],
  },
  ar: {
    invitation: ['وصلتك دعوة: ', 'الخميس، 1 يوليو 2027'],
    'update-that-asks-nothing': ['يبقى ردّك (نعم) قائمًا.'],
  },
};

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsOf(language);
  const mails = mailsIn(language);

  test('the mails say what they shall', () => {
    for (const [name, fragments] of Object.entries(GOLDEN[language]))
      for (const fragment of fragments) expect(mails.get(name)?.text).toContain(fragment);
  });

  test('the HTML says its language and direction, also inside the body', () => {
    const dir = words.direction === 'rtl' ? ' dir="rtl"' : '';
    for (const { html } of mails.values()) {
      expect(html).toContain(`<html lang="${language}"${dir}>`);
      expect(html).toContain(`<div${dir} style="max-width`);
      // The brackets of an address would turn round in a text from right to left.
      expect(html.includes('<bdi>Ann Lee &lt;ann@example.com&gt;</bdi>')).toBe(words.direction === 'rtl');
    }
  });

  test('a mail to a guest who unsubscribed is in it too', () => {
    const back = noticeExamples(DEPLOYMENT, words).get('way-back');
    // A subject has ordinary spaces only.
    const title = words.say('event.quoted', { title: 'Garden party' }).replaceAll('\u00a0', ' ');
    expect(back?.subject).toContain(title);
    expect(back?.html).toContain(`<html lang="${language}"`);
  });

  test('nothing of ours is left in English', () => {
    // In a script of its own, words with Latin letters are names, or of the organizer.
    if (language !== 'ja' && language !== 'ar') return;
    for (const [name, { text, subject }] of mails) {
      if (name === 'invitation-with-a-long-title') continue;
      const ours = `${subject}\n${text.replace(/^Grill, music[\s\S]*?(?=^-- $)/m, '')}`;
      const latin = ours.replaceAll(/https?:\S+/g, '').match(/[A-Za-z]{2,}/g) ?? [];
      expect(
        latin.filter((word) => !NAMES.has(word)),
        name,
      ).toEqual([]);
    }
  });

  test('the mail is ASCII in short lines, and says the hint as it is', async () => {
    const mail = renderInvite(compileInvite(source(WEEKLY, { kind: 'invitation', words }), 0), {
      ...GUEST,
      partstat: 'ACCEPTED',
    });
    expect(mail).toMatch(/^[\x00-\x7f]*$/);
    for (const line of mail.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
    const { text = '' } = await simpleParser(mail);
    expect(text).toContain(words.say('hint.soFar', { answer: words.say('answer.yes') }));
    expect(bodies(mail, 'text/html')[0]).toContain(words.say('mail.open'));
  });
});

/** What the organizer wrote, and names. */
const NAMES = new Set(
  'Summer party in the garden Garden house Elm Street Yoga for everybody who sits all day Room Ann Lee ann example com Yesmaybe Berlin GMT'.split(
    ' ',
  ),
);
