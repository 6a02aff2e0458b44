/** The routes below /v1/event/line: the people who asked for an invite while all places were taken. */
import { Hono } from 'hono';
import { isBarredGuest } from '#domain/access/probe-address.ts';
import { eventPageId } from '#domain/access/public-id.ts';
import { placesCounted } from '#domain/counts/tally.ts';
import type { EventRecord } from '#domain/event/event.ts';
import type { NewGuest } from '#domain/recipient/new-recipient.ts';
import { normaliseAddress } from '#domain/text/address.ts';
import { recipientId } from '#domain/text/ids.ts';
import { leaveLine, listLine, type PersonInLine } from '#store/guest-line.ts';
import { readPage } from '#store/page-settings.ts';
import { readTally } from '#store/tallies.ts';
import { askForPlace } from './ask-for-place.ts';
import { readBody, readJson, smallBody } from './body.ts';
import { type ApiDeps, type ApiEnv, ApiProblem } from './context.ts';
import { BEGINNING, readCursor, writeCursor } from './line-cursor.ts';
import { needAccess } from './need-access.ts';
import { needsComing } from './needs-coming.ts';
import { readQuery } from './query.ts';
import { inviteRow } from './schemas/invites.ts';
import { lineQuery } from './schemas/line.ts';
import { publicUrlOf } from './visitor.ts';

/** Returns the routes: the list, a request for a place, and taking somebody out. */
export function lineRoutes(deps: ApiDeps): Hono<ApiEnv> {
  return new Hono<ApiEnv>()
    .get('/line', needAccess(deps, 'read'), async (context) => {
      const { id } = context.var.event;
      const { limit, cursor } = readQuery(lineQuery(), context.req.query());
      const from = cursor === undefined ? BEGINNING : readCursor(cursor);
      const [page, tally, people] = await Promise.all([
        readPage(deps.table, id),
        readTally(deps.table, id),
        listLine(deps.table, id, from.after, limit),
      ]);
      const last = people.length === limit ? people.at(-1) : undefined;
      return context.json({
        length: page.lineLength,
        kept: placesCounted(tally).kept,
        places: page.places,
        people: people.map((person, index) => shown(person, from.position + index + 1)),
        ...(last && { cursor: writeCursor(from.position + limit, last) }),
      });
    })
    .post('/line', smallBody, needAccess(deps, 'send'), async (context) => {
      const { event, scope } = context.var;
      const newGuest = readGuest(await readJson(context.req), event, deps);
      needsComing(event, deps);
      const asked = await askForPlace(event, newGuest, scope === 'api', deps);
      const { email } = newGuest;
      if (asked.state === 'queued') return context.json({ email, state: asked.state }, 202);
      const leave = `${publicUrlOf(context)}/e/${eventPageId(await deps.keys(), event)}/leave/${asked.leave}`;
      return context.json({ email, state: asked.state, leave }, 202);
    })
    .delete('/line/:email', needAccess(deps, 'manage'), async (context) => {
      const { id } = context.var.event;
      const email = normaliseAddress(context.req.param('email'));
      if (!email || !(await leaveLine(deps.table, id, recipientId(id, email))))
        throw new ApiProblem('recipient-unknown', 'Nobody with this address is in the line of this event.');
      return context.body(null, 204);
    });
}

function readGuest(sent: unknown, { owner }: EventRecord, { deployment }: ApiDeps): NewGuest {
  const { email, name, origin = 'api', locale } = readBody(inviteRow(), sent);
  const address = normaliseAddress(email);
  if (!address) throw new ApiProblem('body-invalid', 'email: this is no mail address.');
  if (isBarredGuest(address, owner, deployment.domain))
    throw new ApiProblem('body-invalid', 'email: this address cannot be invited.');
  return { email: address, name: name?.trim() || null, origin, ...(locale !== undefined && { locale }) };
}

function shown({ email, name, origin, locale, joinedAt }: PersonInLine, position: number) {
  return { position, email, name, origin, locale: locale ?? null, joinedAt };
}
