/** Requests that the next in line are invited, because a place may be free. */
import { type Queue, sendJobs } from '#store/queue.ts';
import type { LineJob } from '../runtime/jobs/rounds.ts';

/** What requesting it needs. */
export interface NextDeps {
  readonly rounds: Queue<LineJob>;
}

/**
 * Requests it for one event, whatever set the place free. The job looks for itself whether a place is free and somebody is in
 * the line, so that a job too many invites nobody.
 */
export function askForNext(eventId: string, { rounds }: NextDeps): Promise<void> {
  return sendJobs(rounds, eventId, [{ body: { kind: 'line', eventId } }]);
}
