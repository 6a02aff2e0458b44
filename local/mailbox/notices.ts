/** Shows every mail to organizers and guests as its reader sees it, for people who change a template. */
import { type Context, Hono } from 'hono';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { firstLocale } from '#domain/languages/languages.ts';
import { type Words, wordsOf } from '#domain/languages/words.ts';
import { guestMailExamples } from './guest-mail-examples.ts';
import { noticeExamples } from './notice-examples.ts';
import { mailPolicy, showable } from './open-mail.ts';
import { noticesPage } from './web/notices.ts';
import { MAILBOX_POLICY } from './web/page.ts';

/** Returns the app that serves the notices. */
export function notices(deployment: Deployment): Hono {
  const groupsIn = (words: Words) => [
    { title: 'To guests', mails: guestMailExamples(deployment, words) },
    { title: 'To organizers', mails: noticeExamples(deployment, words) },
  ];
  const wordsOfQuery = (context: Context) => wordsOf(firstLocale([context.req.query('lang')]));
  const policy = mailPolicy(deployment.logo);
  return new Hono()
    .get('/notices', (context) => {
      const words = wordsOfQuery(context);
      const page = noticesPage(groupsIn(words), words.language);
      return context.html(page, 200, { 'Content-Security-Policy': MAILBOX_POLICY });
    })
    .get('/notices/:name', (context) => {
      const name = context.req.param('name');
      const html = groupsIn(wordsOfQuery(context))
        .map(({ mails }) => mails.get(name)?.html)
        .find(Boolean);
      if (!html) return context.notFound();
      return context.html(showable(html), 200, { 'Content-Security-Policy': policy });
    });
}
