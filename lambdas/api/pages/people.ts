/** A person, for the domain's owners: everything that is kept of them, and its end. Routes below `/domain`, which lets only them in. */
import { Hono } from 'hono';
import * as z from 'zod';
import { normaliseAddress } from '#domain/text/address.ts';
import { askToErase, erasingPage, peoplePage } from '#web/people.ts';
import type { ApiDeps } from '../context.ts';
import { erasePerson, isOrganizer } from '../erase-person.ts';
import { streamPerson } from '../export-person.ts';
import { readForm, textField } from '../form.ts';
import { frameOf } from '../frame.ts';
import type { OrganizerEnv } from '../need-organizer.ts';

const asked = z.object({ email: textField, act: z.enum(['export', 'erase']) });
const confirmed = z.object({ email: textField });

/** The address is posted: in a link it would end up in histories and logs. */
export function peoplePageRoutes(deps: ApiDeps): Hono<OrganizerEnv> {
  return new Hono<OrganizerEnv>()
    .get('/', (context) => context.html(peoplePage(frameOf(context, deps))))
    .post('/', async (context) => {
      const { email, act } = await readForm(context, asked);
      const address = normaliseAddress(email);
      const frame = frameOf(context, deps);
      if (!address) return context.html(peoplePage(frame, email), 422);
      if (act === 'export') return streamPerson(context, address, deps);
      return context.html(askToErase(frame, address, await isOrganizer(address, deps)));
    })
    .post('/erase', async (context) => {
      const { email } = await readForm(context, confirmed);
      const address = normaliseAddress(email);
      const frame = frameOf(context, deps);
      if (!address) return context.html(peoplePage(frame, ''), 422);
      await erasePerson(address, deps);
      return context.html(erasingPage(frame, address));
    });
}
