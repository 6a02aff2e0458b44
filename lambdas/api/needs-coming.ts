/** Guests are invited, reminded and sent an event again only while it is to come. */
import type { EventRecord } from '#domain/event/event.ts';
import { isEventOver } from '#domain/event/event-summary.ts';
import { type ApiDeps, ApiProblem } from './context.ts';

/** @throws ApiProblem `event-cancelled` or `event-over` */
export function needsComing(event: EventRecord, deps: Pick<ApiDeps, 'now'>): void {
  if (event.status === 'cancelled') throw new ApiProblem('event-cancelled');
  if (isEventOver(event.details, deps.now())) throw new ApiProblem('event-over');
}
