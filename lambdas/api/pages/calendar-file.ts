/** The calendar files of an event that people open by themselves. */
import type { Context } from 'hono';
import type { EventRecord } from '#domain/event/event.ts';
import type { InviteSource } from '#domain/invite/invite.types.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import type { ApiDeps } from '../context.ts';
import { publicUrlOf } from '../visitor.ts';

/** Returns what a file is written from. @param instance the one occurrence in it (UTC instant or date); null for all */
export function sourceOfFile(
  context: Context,
  event: EventRecord,
  { calendar }: Pick<InviteSource, 'calendar'>,
  instance: string | null,
  { deployment }: ApiDeps,
): InviteSource {
  return {
    deployment: { ...deployment, publicUrl: publicUrlOf(context) },
    organizer: event.organizer,
    organizerHandle: organizerHandle(event.owner),
    calendar,
    version: event.version,
    dtstamp: event.dtstamp,
    kind: 'invitation',
    instance,
  };
}

/** Answers with a file, which browsers hand to the calendar of the device. */
export function answerFile(context: Context, file: string) {
  return context.body(file, 200, {
    'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
    'Content-Disposition': 'attachment; filename="event.ics"',
  });
}
