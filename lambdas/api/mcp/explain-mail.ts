/** The tool that says how the server understands a mail or a calendar. It does nothing with it. */
import * as z from 'zod/mini';
import { understand } from '#domain/imports/understand.ts';
import { describe } from '#domain/itip/words/describe.ts';
import { account } from '#domain/itip/words/what-server-does.ts';
import { once } from '#domain/text/once.ts';

/** The most characters of a mail that is explained. */
const LONGEST = 512 * 1024;

/** What the tool is, by the words of MCP. */
export const EXPLAIN_MAIL = {
  name: 'explain_mail',
  title: 'Explain a mail',
  description:
    'Says how this server understands a mail (.eml, with its headers) or a calendar (.ics): whether it is an invitation, an update, a cancellation or an answer, whose, and when, or why it is refused and what to do. Nothing is done with it and nobody is mailed. Use it when an organizer asks why a mail did not work.',
} as const;

/** The schema of what is explained. */
export const mailToExplain = once(() =>
  z.strictObject({
    text: z
      .string()
      .check(
        z.minLength(1),
        z.maxLength(LONGEST),
        z.describe('The mail or calendar as it stands in its file, 512 KiB at most.'),
      ),
  }),
);

/**
 * Returns what the mail is, in words and as the fields of `npm run inspect`.
 * @param now milliseconds since 1970
 */
export async function explainMail(text: string, domain: string, now: number) {
  const sent = new Date(now).toISOString();
  const options = { defaultZone: 'UTC', domain, sent };
  const { result, from } = await understand(Buffer.from(text, 'utf8'), options);
  return { words: account(result, from, sent).join('\n'), ...describe(result, from) };
}
