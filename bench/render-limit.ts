/**
 * Invites a second on one core against the same octets joined by hand, without a check and without a rule: no code that
 * makes each mail can be much faster.
 */
import { TOKEN_LENGTH } from '#domain/access/reply-token.ts';
import { compileInvite } from '#domain/invite/compile-invite.ts';
import type { InviteRecipient } from '#domain/invite/invite.types.ts';
import { renderInvite } from '#domain/invite/render-invite.ts';
import { type BenchOptions, type BenchResult, compare } from './measure.ts';
import { guests, NOW, SOURCE } from './render/invite.ts';

type Join = (recipient: InviteRecipient) => string;

export async function run(options: BenchOptions): Promise<BenchResult[]> {
  const compiled = compileInvite(SOURCE, NOW);
  const guest = guests();
  const byHand = joinByHand(renderInvite(compiled, EXAMPLE));
  for (const one of [guest(), guest()])
    if (byHand(one) !== renderInvite(compiled, one)) throw new Error('Both must make the same mail.');
  const [ours, peer] = await compare(
    () => Buffer.from(renderInvite(compiled, guest()), 'latin1'),
    () => Buffer.from(byHand(guest()), 'latin1'),
    options,
  );
  return [
    {
      bench: 'render-limit',
      ours: Math.round(ours),
      peer: Math.round(peer),
      ratio: Math.round((ours / peer) * 100) / 100,
      unit: 'invites/s',
      peerName: 'the same octets joined by hand',
    },
  ];
}

/** A guest whose fields can be found in a mail. */
const EXAMPLE: InviteRecipient = {
  ...{ email: 'example@example.org', name: 'Example Name', token: 'z'.repeat(TOKEN_LENGTH) },
  ...{ partstat: 'NEEDS-ACTION', instances: {} },
};
/** The calendar of a mail, in base64. */
const CALENDAR = /QkVHSU46[\s\S]+?(?=\r\n--)/;
const LINE = 76;

/** Returns a function that puts the fields of another guest into the mail for EXAMPLE. */
function joinByHand(mail: string): Join {
  const [written = ''] = CALENDAR.exec(mail) ?? [];
  const calendar = pieces(Buffer.from(written, 'base64').toString());
  const texts = pieces(mail.replaceAll(written, ENCODED));
  return (recipient) => {
    const encoded = Buffer.from(join(calendar, recipient, '')).toString('base64');
    let lines = encoded.slice(0, LINE);
    for (let at = LINE; at < encoded.length; at += LINE) lines += `\r\n${encoded.slice(at, at + LINE)}`;
    return join(texts, recipient, lines);
  };
}

/** Stands for the calendar. */
const ENCODED = '\u0004';

function pieces(text: string): string[] {
  return text.split(new RegExp(`(${EXAMPLE.token}|${EXAMPLE.name}|${EXAMPLE.email}|${ENCODED})`));
}

function join(parts: readonly string[], { token, name, email }: InviteRecipient, calendar: string): string {
  let text = '';
  for (const part of parts) {
    if (part === EXAMPLE.token) text += token;
    else if (part === EXAMPLE.name) text += name;
    else if (part === EXAMPLE.email) text += email;
    else text += part === ENCODED ? calendar : part;
  }
  return text;
}
