/**
 * The codes of an event are replaced on its results page: a choice, a question, and the new code. Opening it changes
 * nothing.
 */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod/mini';
import { codeHash, deriveCode } from '#domain/access/codes.ts';
import {
  type Generations,
  REPLACEMENTS,
  readCodesForm,
  scopesIn,
  signCodesForm,
} from '#domain/access/new-codes.ts';
import { SESSION_LASTS } from '#domain/access/session.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { once } from '#domain/text/once.ts';
import {
  chooseCodePage,
  confirmCodesPage,
  newCodesPage,
  notReplacedPage,
  type WhyNotReplaced,
} from '#web/results/codes.ts';
import type { ApiDeps, ApiEnv } from '../context.ts';
import { readForm, textField } from '../form.ts';
import { baseOf } from '../frame.ts';
import { organizerFrame } from '../organizer-frame.ts';
import { type NotReplaced, replaceCodes } from '../replace-codes.ts';
import { needEvent, startSession } from '../session.ts';

const SIZE = 4096;
const signed = once(() => z.object({ form: textField() }));
const choice = once(() => z.catch(z.nullable(z.enum(REPLACEMENTS)), null));

/** Returns the routes below `/results/:eventId`. */
export function codesPageRoutes(deps: ApiDeps): Hono<ApiEnv> {
  return new Hono<ApiEnv>()
    .get('/codes', needEvent(deps), async (context) => {
      const { event } = context.var;
      const frame = organizerFrame(context, deps, event);
      const replacement = choice().parse(context.req.query('replace') ?? null);
      if (!replacement) return context.html(chooseCodePage(frame, event));
      const form = signCodesForm(await deps.keys(), event, replacement, deps.now());
      return context.html(confirmCodesPage(frame, event, replacement, form));
    })
    .post('/codes', bodyLimit({ maxSize: SIZE }), needEvent(deps), async (context) => {
      const { event } = context.var;
      const { form } = await readForm(context, signed());
      const generations = readCodesForm(await deps.keys(), event, form, deps.now());
      if (!generations)
        return context.html(notReplacedPage(organizerFrame(context, deps, event), event, 'tooOld'), 403);
      return replace(context, event, generations, deps);
    });
}

/** The status and the sentence for each reason that is shown on a page. */
const REFUSALS: Readonly<
  Record<Exclude<NotReplaced, 'code-unknown' | 'event-gone'>, { status: 409 | 429; why: WhyNotReplaced }>
> = {
  'code-replaced-meanwhile': { status: 409, why: 'meanwhile' },
  'too-many-replacements': { status: 429, why: 'tooOften' },
};

async function replace(
  context: Context<ApiEnv>,
  event: EventRecord,
  generations: Generations,
  deps: ApiDeps,
): Promise<Response> {
  const { codeHash: heldHash } = context.var;
  const by = heldHash === null ? 'organizer' : 'manage-code';
  const outcome = await replaceCodes(event, { generations, by, heldHash }, deps);
  const frame = organizerFrame(context, deps, event);
  if ('problem' in outcome) {
    const { problem } = outcome;
    if (problem === 'code-unknown' || problem === 'event-gone')
      return context.redirect(`${baseOf(context)}/results`, 303);
    const { status, why } = REFUSALS[problem];
    return context.html(notReplacedPage(frame, event, why), status);
  }
  const keys = await deps.keys();
  if (heldHash !== null && generations.manage !== undefined) {
    const expires = deps.now() + SESSION_LASTS;
    const held = codeHash(keys, outcome.event, 'manage');
    await startSession(context, deps, { kind: 'event', eventId: event.id, codeHash: held, expires });
  }
  const codes = scopesIn(generations).map((scope) => ({
    scope,
    code: deriveCode(keys, outcome.event, scope),
  }));
  return context.html(newCodesPage(frame, event, codes));
}
