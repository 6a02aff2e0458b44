/** What is sent is valid iCalendar by the RFCs' own grammar and by two programs that had no part in writing it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarsIn, validCalendar } from '#test/support/valid-calendar.ts';

const GOLDEN = new URL('../../golden/', import.meta.url);

describe('golden mails', () => {
  // A confirmation to the organizer has no calendar.
  const invites = readdirSync(GOLDEN).filter((name) => !name.startsWith('created.'));
  it.each(invites)('%s', (name) => {
    const calendars = calendarsIn(readFileSync(new URL(name, GOLDEN), 'utf8'));
    expect(calendars.length).toBeGreaterThan(0);
    for (const calendar of calendars) validCalendar(calendar);
  });
});
