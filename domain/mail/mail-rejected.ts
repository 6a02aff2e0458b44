import { CodedError } from '#domain/text/coded-error.ts';

/** For each code, what the sender has to change. */
const SENTENCES = {
  'mail-too-large': 'The mail, or what is attached to it, is too large. Remove its attachments.',
  'mail-too-complex':
    'The mail has more than 200 parts or a header of more than 256 KB. Send the calendar file alone, in a new mail.',
  'mail-broken': 'The mail cannot be read. Send it again from another program.',
  'calendar-too-large':
    'The calendars in the mail are too large: the limit is 8 MiB. Remove files embedded in them, or send them in parts.',
} as const;

/** A mail beyond our limits. Its `code` is stable; its message tells the sender what to change. */
export class MailRejected extends CodedError {
  constructor(code: keyof typeof SENTENCES, cause?: unknown) {
    super(code, SENTENCES[code], { cause });
    this.name = 'MailRejected';
  }
}
