/** The cover of an event as a picture, `/e/<public id>/cover-<version>.png`. */
import type { Context } from 'hono';
import { coverDate } from '#domain/event/cover-date.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { ACCENT } from '#domain/text/colour.ts';
import { fingerprint } from '#domain/text/ids.ts';
import { type CoverPicture, DRAWING } from '#web/cover/picture.ts';
import type { ApiDeps } from '../context.ts';

/** Returns what the picture of an event shows. @param title as anybody may read it */
export function coverOf(
  { details }: Pick<EventRecord, 'details'>,
  title: string,
  { deployment, now }: ApiDeps,
): CoverPicture {
  return {
    title,
    date: coverDate(details, now()),
    when: whenOfDetails(details, now()).time,
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
