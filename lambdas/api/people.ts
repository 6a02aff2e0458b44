/** The routes GET and DELETE /v1/people/{email}. */
import { type Context, Hono } from 'hono';
import { normaliseAddress } from '#domain/text/address.ts';
import { type ApiDeps, ApiProblem } from './context.ts';
import { erasePerson, isOrganizer } from './erase-person.ts';
import { streamPerson } from './export-person.ts';
import { needOwnerKey } from './need-owner.ts';

/** Returns the routes that export and erase a person, for owner keys. */
export function peopleRoutes(deps: ApiDeps): Hono {
  return new Hono()
    .get('/:email', needOwnerKey(deps), (context) => streamPerson(context, emailIn(context), deps))

    .delete('/:email', needOwnerKey(deps), async (context) => {
      const email = emailIn(context);
      await erasePerson(email, deps);
      const organizer = await isOrganizer(email, deps);
      const detail = organizer ? `${WHAT_GOES} ${ORGANIZER_STAYS}` : WHAT_GOES;
      return context.json({ email, state: 'erasing', organizer, detail }, 202);
    });
}

const WHAT_GOES = 'Everything that is stored about this address as a guest is being removed.';
const ORGANIZER_STAYS =
  'The address is also that of an organizer or an owner. What they have on this server in that role, such as their own events, stays.';

function emailIn(context: Context): string {
  const email = normaliseAddress(context.req.param('email') ?? '');
  if (!email) throw new ApiProblem('address-invalid');
  return email;
}
