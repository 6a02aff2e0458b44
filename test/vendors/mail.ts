/** The mails in test/fixtures/vendors: written to be read by people, filled in and encoded here. */
import { readFileSync } from 'node:fs';
import { encode, wrap } from 'nodemailer/lib/qp';

/** What stands in a template as `{{NAME}}`; a line whose fact is missing is left out. */
export type Facts = Readonly<Record<string, string>>;

/** A mail with one VEVENT for each of the facts; what is outside a VEVENT is filled in from the first. */
export function vendorMail(template: string, first: Facts, ...others: readonly Facts[]): string {
  const text = readFileSync(new URL(`../fixtures/vendors/${template}.eml`, import.meta.url), 'utf8');
  const events = text.replace(/^BEGIN:VEVENT\n[\s\S]*?^END:VEVENT\n/m, (event) =>
    [first, ...others].map((facts) => fill(event, facts)).join(''),
  );
  const filled = fill(events, first);
  const calendar = /^BEGIN:VCALENDAR\n[\s\S]*?^END:VCALENDAR$/m.exec(filled)?.[0] ?? '';
  return encodeParts(filled.replace('{{CALENDAR}}', () => calendar)).replaceAll('\n', '\r\n');
}

function fill(text: string, facts: Facts): string {
  return text.replace(/^.*\{\{(?!CALENDAR).*\n/gm, (line) => {
    const names = [...line.matchAll(/\{\{([A-Z-]+)\}\}/g)].map(([, name = '']) => name);
    if (names.some((name) => facts[name] === undefined)) return '';
    return line.replace(/\{\{([A-Z-]+)\}\}/g, (_, name: string) => facts[name] ?? '');
  });
}

/** Every part as its own header says it is. */
function encodeParts(mail: string): string {
  return mail
    .split(/(^--.+\n)/m)
    .map((part) => {
      const end = part.indexOf('\n\n') + 2;
      const [header, body] = [part.slice(0, end), part.slice(end)];
      const encoding = /^Content-Transfer-Encoding: (\S+)/m.exec(header)?.[1];
      const octets = Buffer.from(body, /charset="?iso-8859-1/i.test(header) ? 'latin1' : 'utf8');
      if (encoding === 'base64') return `${header}${octets.toString('base64').replace(/.{76}/g, '$&\n')}\n`;
      return encoding === 'quoted-printable' ? header + wrap(encode(octets)).replaceAll('\r\n', '\n') : part;
    })
    .join('');
}
