import { type RefusalText, RefusedError } from '#domain/languages/refusal-words.ts';

/** For each code, what the sender has to change. */
const TEXTS = {
  'mail-too-large': { key: 'refusal.mailTooLarge' },
  'mail-too-complex': { key: 'refusal.mailTooComplex' },
  'mail-broken': { key: 'refusal.mailBroken' },
  'calendar-too-large': { key: 'refusal.calendarsTooLarge' },
} as const satisfies Record<string, RefusalText>;

/** A mail beyond our limits. Its `code` is stable; its message tells the sender what to change. */
export class MailRejected extends RefusedError {
  constructor(code: keyof typeof TEXTS, cause?: unknown) {
    super(code, TEXTS[code], { cause });
    this.name = 'MailRejected';
  }
}
