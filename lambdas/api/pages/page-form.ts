/** The form on the results page for the event's public page. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod/mini';
import { pageSettings } from '#domain/event/public-page.ts';
import { readLocale } from '#domain/text/locale.ts';
import { once } from '#domain/text/once.ts';
import { setEventLocale } from '#store/event-locale.ts';
import type { ApiDeps, ApiEnv } from '../context.ts';
import { tryForm } from '../form.ts';
import { baseOf } from '../frame.ts';
import { savePage } from '../save-page.ts';
import { needEvent } from '../session.ts';

const SIZE = 1024;

const form = once(() =>
  z.object({
    open: z.pipe(
      z.enum(['yes', 'no']),
      z.transform((word) => word === 'yes'),
    ),
    places: z.pipe(
      z.pipe(
        z.string().check(z.trim()),
        z.transform((text) => (text === '' ? null : Number(text))),
      ),
      pageSettings().shape.places,
    ),
    /** Which of the two forms it is: that of the line, or that of the page. */
    from: z.catch(z.enum(['line', 'page']), 'page'),
    // A form that was opened before there was this field leaves it as it is.
    locale: z.optional(
      z.pipe(
        z.string(),
        z.transform((tag) => readLocale(tag)),
      ),
    ),
  }),
);

/** Returns the route below `/results/:eventId` that saves the form. */
export function pageFormRoutes(deps: ApiDeps): Hono<ApiEnv> {
  return new Hono<ApiEnv>().post('/page', bodyLimit({ maxSize: SIZE }), needEvent(deps), async (context) => {
    const { event } = context.var;
    const { id } = event;
    const sent = await tryForm(context, form());
    if (sent) {
      const { locale = event.locale ?? null, from: _, ...settings } = sent;
      await setEventLocale(deps.table, event, locale);
      await savePage(id, settings, deps);
    }
    const at = `${baseOf(context)}/results/${id}`;
    if (sent?.from === 'line') return context.redirect(`${at}?opened=1`, 303);
    return context.redirect(`${at}?page=${sent ? 'saved' : 'refused'}#page`, 303);
  });
}
