/** Dead letters of the server on this machine. */
import type { LocalServerClient } from '../local-server.ts';
import type { DeadLetters } from './dead-letters.ts';
import { kindOf } from './kind.ts';

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

/** Without the hash that CDK adds to an id. */
function plain(id: string): string {
  return id.replace(/[0-9A-F]{8}$/, '');
}
