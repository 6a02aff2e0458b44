/** Dead letters of the server on this machine. */
import type { LocalServerClient } from '../local-server.ts';
import type { DeadLetters } from './dead-letters.ts';
import { kindOf } from './kind.ts';

/** Returns the dead letters of a server on this machine. */
export function localDeadLetters(server: LocalServerClient): DeadLetters {
  return {
    list: async () =>
      Object.entries(await server.deadLetters()).map(([id, letters]) => ({
        queue: plain(id),
        count: letters.length,
        letters: letters.map(({ body, sentAt, receives, code }) => ({
          kind: kindOf(body),
          sentAt,
          receives,
          code,
        })),
      })),
    redrive: async (queue) => {
      const id = Object.keys(await server.deadLetters()).find((one) => plain(one) === queue) ?? queue;
      return (await server.redrive(id))[id] ?? 0;
    },
  };
}

/** Returns an id without the hash that CDK adds. */
function plain(id: string): string {
  return id.replace(/[0-9A-F]{8}$/, '');
}
