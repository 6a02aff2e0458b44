/** The cover of an event as a picture, `/e/<public id>/cover-<version>.png`. */
import type { Context } from 'hono';
import { coverDate } from '#domain/event/cover-date.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { eventLocale } from '#domain/event/event-locale.ts';
import { whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { firstLocale, type Language, languageOf } from '#domain/languages/languages.ts';
import { wordsOf } from '#domain/languages/words.ts';
import { ACCENT } from '#domain/text/colour.ts';
import { fingerprint } from '#domain/text/ids.ts';
import { type CoverPicture, DRAWING } from '#web/cover/picture.ts';
import type { ApiDeps } from '../context.ts';

/** Languages in whose script the font has no letters. The date on their pictures is in English. */
const NOT_DRAWN: ReadonlySet<Language> = new Set(['ja', 'ar'] as const);

/**
 * Returns what the picture of an event shows, in the event's language. It does not depend on who asks, since messengers show
 * one picture to everybody.
 * @param title as anybody may read it
 */
export function coverOf(
  event: Pick<EventRecord, 'details' | 'locale'>,
  title: string,
  { deployment, now }: ApiDeps,
): CoverPicture {
  const { details } = event;
  const locale = firstLocale([eventLocale(event)]);
  const words = wordsOf(NOT_DRAWN.has(languageOf(locale)) ? 'en' : locale);
  return {
    title,
    date: coverDate(details, now(), words),
    when: whenOfDetails(details, now(), words).time,
    product: deployment.product,
    accent: deployment.accent ?? ACCENT,
  };
}

/** Returns the name of the file with a picture. It follows from what is drawn, so caches may keep the file for ever. */
export function coverFile(cover: CoverPicture): string {
  return `cover-${fingerprint(String(DRAWING), JSON.stringify(cover))}.png`;
}

/** Answers with a picture. */
export function answerPicture(context: Context, png: Buffer<ArrayBuffer>) {
  return context.body(png, 200, {
    'Content-Type': 'image/png',
    'Cache-Control': 'public, max-age=31536000, immutable',
  });
}
