/** The page on which owners of the domain export or erase a person. */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { normaliseAddress } from '#domain/text/address.ts';
import { once } from '#domain/text/once.ts';
import { askToErase, erasingPage, peoplePage } from '#web/people.ts';
import type { ApiDeps } from '../context.ts';
import { erasePerson, isOrganizer } from '../erase-person.ts';
import { streamPerson } from '../export-person.ts';
import { readForm, textField } from '../form.ts';
import type { OrganizerEnv } from '../need-organizer.ts';
import { organizerFrame } from '../organizer-frame.ts';

const asked = once(() => z.object({ email: textField(), act: z.enum(['export', 'erase']) }));
const confirmed = once(() => z.object({ email: textField() }));

/**
 * Returns the routes below `/domain/people`. The address is posted, because a link would end up in histories and logs.
 */
export function peoplePageRoutes(deps: ApiDeps): Hono<OrganizerEnv> {
  return new Hono<OrganizerEnv>()
    .get('/', (context) => context.html(peoplePage(organizerFrame(context, deps))))
    .post('/', async (context) => {
      const { email, act } = await readForm(context, asked());
      const address = normaliseAddress(email);
      const frame = organizerFrame(context, deps);
      if (!address) return context.html(peoplePage(frame, email), 422);
      if (act === 'export') return streamPerson(context, address, deps);
      return context.html(askToErase(frame, address, await isOrganizer(address, deps)));
    })
    .post('/erase', async (context) => {
      const { email } = await readForm(context, confirmed());
      const address = normaliseAddress(email);
      const frame = organizerFrame(context, deps);
      if (!address) return context.html(peoplePage(frame, ''), 422);
      await erasePerson(address, deps);
      return context.html(erasingPage(frame, address));
    });
}
