import type { InboundMail } from '#domain/mail/types.ts';

/**
 * Mail that no person waits for an answer to (RFC 3834 section 2). Calendars send what a person asks of them as
 * auto-submitted, and lists pass on what a person wrote: with a calendar in it that person may be told.
 */
export function neverAnswered({
  automatic,
  calendars,
}: Pick<InboundMail, 'automatic' | 'calendars'>): boolean {
  const isCalendars = calendars.length > 0 && (automatic === 'auto-submitted' || automatic === 'bulk');
  return automatic !== null && !isCalendars;
}
