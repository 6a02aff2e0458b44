/** Titles, a place and an address that are one long word each: no page is wider than the narrowest phone because of them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeTour, type Tour } from './every-page.ts';
import { faultsOf, NARROW, useVisit } from './visit.ts';

const visit = useVisit({ owners: 'ann@example.com' });
const TITLE = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);
const CALL = `https://teams.example.com/l/meetup-join/19%3ameeting_${'NjA4ZTk2YjktZTlkZC00'.repeat(12)}/0`;
const GUEST = `${'guest'.repeat(10)}@${'department'.repeat(5)}.example.org`;

let tour: Tour;
beforeAll(async () => {
  tour = await makeTour(visit(), { party: TITLE, yoga: `${TITLE}e`, place: CALL, guest: GUEST });
});
afterAll(async () => {
  for (const context of Object.values(tour?.contexts ?? {})) await context.close();
});

test('every page fits', async () => {
  const faults: Record<string, string[]> = {};
  for (const { who, route, state = '', address } of tour.stops) {
    const page = await tour.contexts[who].newPage();
    await page.setViewportSize(NARROW);
    await page.goto(address);
    const found = await faultsOf(page);
    if (found.length > 0) faults[`${route} ${state}`] = found;
    await page.close();
  }
  expect(faults).toEqual({});
});
