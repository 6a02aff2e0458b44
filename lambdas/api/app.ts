/** The REST API (v1) and the pages are one Hono application. This file has the routes only. */
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { getPath } from 'hono/utils/url';
import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { inTrace } from '#store/trace.ts';
import { log } from '../runtime/log.ts';
import { withMetrics } from '../runtime/metrics.ts';
import { assetRoutes } from './assets.ts';
import { codeRoutes, ownersCodeRoutes } from './codes.ts';
import { conditional } from './conditional.ts';
import { type ApiDeps, ApiProblem } from './context.ts';
import { eventRoutes } from './event.ts';
import { eventListRoutes } from './event-list.ts';
import { pageHeaders } from './frame.ts';
import { inviteRoutes } from './invites.ts';
import { madeEventRoutes } from './made-events.ts';
import { mcpRoutes } from './mcp.ts';
import { allowedMethods, answerFault, answerNowhere } from './not-found.ts';
import { openApiRoutes } from './openapi.ts';
import { answerRoutes } from './pages/answer.ts';
import { codesPageRoutes } from './pages/codes.ts';
import { domainRoutes } from './pages/domain.ts';
import { eventFormRoutes } from './pages/event-forms.ts';
import { eventPageRoutes } from './pages/event-page.ts';
import { eventsRoutes } from './pages/events.ts';
import { heldRoutes } from './pages/held.ts';
import { organizerKeyRoutes } from './pages/organizer-keys.ts';
import { pageFormRoutes } from './pages/page-form.ts';
import { referenceRoutes } from './pages/reference.ts';
import { wayBackRoutes } from './pages/resubscribe.ts';
import { resultsRoutes } from './pages/results.ts';
import { guestPageRoutes } from './pages/results-guest.ts';
import { linePageRoutes } from './pages/results-line.ts';
import { occurrenceRoutes } from './pages/results-occurrence.ts';
import { scheduleRoutes } from './pages/schedule.ts';
import { sendRoutes } from './pages/send.ts';
import { signInRoutes } from './pages/sign-in.ts';
import { alikeRoutes } from './pages/similar-events.ts';
import { mailLinkRoutes } from './pages/unsubscribe.ts';
import { peopleRoutes } from './people.ts';
import { problemOf } from './problems.ts';
import { traceOf } from './visitor.ts';
import { webhookRoutes } from './webhooks.ts';

// Answers say in English what is wrong with a value; `zod/mini` has no words of its own.
z.config(en());

const HEADERS = {
  allowHeaders: ['Authorization', 'X-Api-Code', 'Content-Type', 'Idempotency-Key', 'If-None-Match'],
  exposeHeaders: ['ETag', 'Retry-After', 'WWW-Authenticate'],
  maxAge: 86_400,
};

/** A slash at the end of a path of the API makes no difference. A redirect would lose the body with some clients. */
function pathOf(request: Request): string {
  const path = getPath(request);
  return path.startsWith('/v1/') ? path.replace(/\/{1,9}$/, '') : path;
}

/** Returns the application. Problems are answered as problem+json, or as a page to browsers. */
export function createApp(deps: ApiDeps): Hono {
  const app = new Hono({ getPath: pathOf });
  app.use((context, next) => inTrace(traceOf(context), () => withMetrics(next)));
  app.use(async (context, next) => {
    await next();
    context.header('X-Content-Type-Options', 'nosniff');
  });
  app.use('/v1/*', async (context, next) => {
    await next();
    if (context.req.method !== 'OPTIONS') return;
    const allow = allowedMethods(app, context.req.path);
    if (allow) context.header('Allow', allow);
  });
  // Web forms on any site may use the API code. Other routes have no CORS, so scripts of other sites cannot read results.
  app.use('/v1/invites', cors({ origin: '*', allowMethods: ['POST'], ...HEADERS }));
  app.use('/v1/event/line', cors({ origin: '*', allowMethods: ['POST'], ...HEADERS }));
  app.use('/v1/event', cors({ origin: '*', allowMethods: ['GET'], ...HEADERS }));
  app.use('/v1/openapi.json', cors({ origin: '*', allowMethods: ['GET'], ...HEADERS }));
  app.use('/v1/*', conditional);
  app.route('/v1/invites', inviteRoutes(deps));
  app.route('/v1/event', eventRoutes(deps));
  app.route('/v1/codes', codeRoutes(deps));
  app.route('/v1/events', eventListRoutes(deps));
  app.route('/v1/events/:eventId/codes', ownersCodeRoutes(deps));
  app.route('/v1/events/:eventId/codes', codeRoutes(deps));
  app.route('/v1/events/:eventId/invites', inviteRoutes(deps));
  app.route('/v1/events/:eventId', eventRoutes(deps));
  app.route('/v1/events', madeEventRoutes(deps));
  app.route('/v1/people', peopleRoutes(deps));
  app.route('/v1/webhooks', webhookRoutes(deps));
  app.route('/mcp', mcpRoutes(app, deps));
  app.route('/v1/openapi.json', openApiRoutes(deps.assets));
  app.route('/', assetRoutes(deps.assets));
  app.use(pageHeaders(deps));
  app.route('/', referenceRoutes(deps));
  app.route('/', mailLinkRoutes(deps));
  app.route('/', heldRoutes(deps));
  app.route('/', wayBackRoutes(deps));
  app.route('/', alikeRoutes(deps));
  app.route('/', answerRoutes(deps));
  app.route('/', eventPageRoutes(deps));
  app.route('/', scheduleRoutes(deps));
  app.route('/', signInRoutes(deps));
  app.route('/', eventsRoutes(deps));
  app.route('/', eventFormRoutes(deps));
  app.route('/events/keys', organizerKeyRoutes(deps));
  app.route('/', domainRoutes(deps));
  app.route('/results/:eventId', sendRoutes(deps));
  app.route('/results/:eventId', pageFormRoutes(deps));
  app.route('/results/:eventId', codesPageRoutes(deps));
  app.route('/results/:eventId', guestPageRoutes(deps));
  app.route('/results/:eventId', linePageRoutes(deps));
  app.route('/results/:eventId', occurrenceRoutes(deps));
  app.route('/', resultsRoutes(deps));
  app.notFound((context) => answerNowhere(context, app, deps));
  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    if (error instanceof ApiProblem) return answerFault(context, error, deps);
    log.error('Request failed.', error);
    return answerFault(context, { problem: problemOf('internal-error'), retryAfter: undefined }, deps);
  });
  return app;
}
