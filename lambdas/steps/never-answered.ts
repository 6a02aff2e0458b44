import type { InboundMail } from '#domain/mail/types.ts';

/**
 * Returns true for automatic mail, which is never answered (RFC 3834 section 2). A mail with a calendar may be answered
 * although it is marked as auto-submitted or bulk: calendars and mailing lists send it for a person.
 */
export function neverAnswered({
  automatic,
  calendars,
}: Pick<InboundMail, 'automatic' | 'calendars'>): boolean {
  const isCalendars = calendars.length > 0 && (automatic === 'auto-submitted' || automatic === 'bulk');
  return automatic !== null && !isCalendars;
}
