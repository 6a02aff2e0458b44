/** The pages for owners of the domain: organizers with totals, suspension and limits, owner keys, and people. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod/mini';
import type { OrganizerQuotas } from '#domain/access/organizer-quota.ts';
import { once } from '#domain/text/once.ts';
import { listEventsOf } from '#store/events.ts';
import {
  getOrganizer,
  getQuotasForAll,
  listOrganizers,
  type OrganizerRecord,
  setOrganizerQuotas,
  setQuotasForAll,
  suspendOrganizer,
} from '#store/organizers.ts';
import { domainPage, type OrganizerLine, type Outcome, organizerPage } from '#web/domain.ts';
import type { ApiDeps } from '../context.ts';
import { domainTotals, refreshTotals, totalsOf } from '../counting.ts';
import { tryForm } from '../form.ts';
import { baseOf } from '../frame.ts';
import { needOrganizer, needOwner, type OrganizerEnv } from '../need-organizer.ts';
import { organizerFrame } from '../organizer-frame.ts';
import { pageOf, viewEvents } from './events.ts';
import { ownerKeyRoutes } from './owner-keys.ts';
import { peoplePageRoutes } from './people.ts';

const ROWS = 25;
const HANDLE = '/domain/:handle{[a-z2-7]{16}}';

/** Returns the routes below `/domain`, which only owners may open. */
export function domainRoutes(deps: ApiDeps): Hono<OrganizerEnv> {
  const app = new Hono<OrganizerEnv>();
  app.use('/domain', needOrganizer(deps), needOwner(deps));
  app.use('/domain/*', bodyLimit({ maxSize: 4096 }), needOrganizer(deps), needOwner(deps));
  return app
    .route('/domain/keys', ownerKeyRoutes(deps))
    .route('/domain/people', peoplePageRoutes(deps))
    .get('/domain', (context) => showDomain(context, deps))
    .post('/domain/limits', async (context) => {
      const limits = await readQuotas(context);
      if (limits) await setQuotasForAll(deps.table, limits);
      return back(context, '', limits ? 'saved' : 'not-a-number');
    })
    .get(HANDLE, (context) => showOrganizer(context, deps))
    .post(`${HANDLE}/:action{suspend|lift|limits}`, async (context) => {
      const organizer = await getOrganizer(deps.table, context.req.param('handle'));
      if (!organizer) return context.notFound();
      const { handle } = organizer;
      return back(context, `/${handle}`, await act(context.req.param('action'), handle, context, deps));
    });
}

async function act(action: string, handle: string, context: Context, deps: ApiDeps): Promise<Outcome> {
  if (action === 'limits') {
    const limits = await readQuotas(context);
    if (!limits) return 'not-a-number';
    await setOrganizerQuotas(deps.table, handle, limits);
    return 'saved';
  }
  const suspends = action === 'suspend';
  await suspendOrganizer(deps.table, handle, suspends ? new Date(deps.now()).toISOString() : null);
  return suspends ? 'suspended' : 'lifted';
}

async function showDomain(context: Context, deps: ApiDeps) {
  const { q, page, done } = search().parse(context.req.query());
  const [{ organizers, more }, limits] = await Promise.all([
    listOrganizers(deps.table),
    getQuotasForAll(deps.table),
  ]);
  const all = await refreshTotals(organizers, deps);
  const query = q.trim().toLowerCase();
  const found = all
    .filter(({ address }) => address.includes(query))
    .sort((one, other) => (one.address < other.address ? -1 : 1));
  const { rows, pages } = pageOf(found, page, ROWS);
  const view = {
    domain: deps.deployment.domain,
    totals: domainTotals(all),
    organizers: all.length,
    more,
    query,
    rows: rows.map(lineOf),
    pages,
    limits,
    outcome: done,
  };
  return context.html(domainPage(organizerFrame(context, deps), view));
}

async function showOrganizer(context: Context, deps: ApiDeps) {
  const handle = context.req.param('handle') ?? '';
  const [organizer, eventSummaries, limitsForAll] = await Promise.all([
    getOrganizer(deps.table, handle),
    listEventsOf(deps.table, handle),
    getQuotasForAll(deps.table),
  ]);
  if (!organizer) return context.notFound();
  const totals = await totalsOf(organizer, eventSummaries, deps);
  const view = {
    line: lineOf({ ...organizer, totals }),
    since: organizer.since,
    limits: organizer.limits,
    limitsForAll,
    events: await viewEvents(eventSummaries, context.req.query(), deps),
    outcome: search().parse(context.req.query()).done,
  };
  return context.html(organizerPage(organizerFrame(context, deps), view));
}

function lineOf({ handle, address, suspendedAt, totals }: OrganizerRecord): OrganizerLine {
  return { handle, address, suspended: suspendedAt !== null, totals };
}

const search = once(() =>
  z.object({
    q: z.catch(z.string().check(z.maxLength(254)), ''),
    page: z.catch(z.coerce.number().check(z.int(), z.minimum(1)), 1),
    done: z.catch(z.nullable(z.enum(['saved', 'suspended', 'lifted', 'not-a-number'])), null),
  }),
);

const limit = once(() =>
  z.pipe(
    z.string().check(z.trim(), z.regex(/^(?:[1-9]\d{0,8})?$/)),
    z.transform((text) => (text === '' ? null : Number(text))),
  ),
);
const limitsForm = once(() => z.object({ eventsPerOrganizer: limit(), invitesPerEvent: limit() }));

/** Returns the limits of the form, or null when a field is neither empty nor a whole number above zero. */
function readQuotas(context: Context): Promise<OrganizerQuotas | null> {
  return tryForm(context, limitsForm());
}

function back(context: Context, path: string, done: Outcome) {
  return context.redirect(`${baseOf(context)}/domain${path}?done=${done}`, 303);
}
