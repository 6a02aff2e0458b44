import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import { CodedError } from '#domain/text/coded-error.ts';

/**
 * Sends a mail to the SMTP server of this machine, with the addresses in its header.
 * @throws CodedError `mail-refused` when the server does not accept it
 */
export async function submit(raw: string, smtpPort: number): Promise<void> {
  const { from, to } = await simpleParser(raw);
  const addresses = (header: typeof to) =>
    [header ?? []].flat().flatMap(({ value }) => value.map(({ address = '' }) => address));
  const transport = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true });
  try {
    await transport.sendMail({ envelope: { from: addresses(from)[0] ?? '', to: addresses(to) }, raw });
  } catch (error) {
    throw new CodedError('mail-refused', `The server did not take the mail: ${error}`, { cause: error });
  }
}
