/** A client of Marionette, by which Mozilla's programs are driven: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html */
import { once } from 'node:events';
import { connect } from 'node:net';

export interface Marionette {
  /** One command, and its result. Rejects with a MarionetteError, or when the program has gone. */
  command(name: string, parameters?: object): Promise<unknown>;
  close(): void;
}

/** What Marionette refuses. `code` is a WebDriver error code, such as `no such alert`. */
export class MarionetteError extends Error {
  readonly code: string;
  constructor({ error, message }: { readonly error: string; readonly message: string }) {
    super(`${error}: ${message}`);
    this.code = error;
  }
}

type Answer = readonly [
  type: 1,
  id: number,
  error: { error: string; message: string } | null,
  result: unknown,
];

/** Connects to a program on this machine. */
export async function openMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let received = Buffer.alloc(0);
  let commands = 0;

  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (let packet = take(); packet; packet = take()) settle(JSON.parse(packet) as Answer | object);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The program closed its Marionette.'));
  });
  // The close that follows says what went wrong.
  socket.on('error', () => {});
  await once(socket, 'connect');

  /** A packet is its length in octets, a colon, and JSON. */
  function take(): string | null {
    const colon = received.indexOf(':');
    const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)));
    if (colon < 0 || received.length < end) return null;
    const packet = received.subarray(colon + 1, end).toString();
    received = received.subarray(end);
    return packet;
  }

  function settle(packet: Answer | object): void {
    if (!Array.isArray(packet)) return; // The greeting.
    const [, id, error, result] = packet as unknown as Answer;
    const command = waiting.get(id);
    waiting.delete(id);
    if (error) command?.reject(new MarionetteError(error));
    else command?.resolve(result);
  }

  return {
    command: (name, parameters = {}) => {
      const id = ++commands;
      const answer = Promise.withResolvers<unknown>();
      waiting.set(id, answer);
      const packet = JSON.stringify([0, id, name, parameters]);
      socket.write(`${Buffer.byteLength(packet)}:${packet}`);
      return answer.promise;
    },
    close: () => socket.destroy(),
  };
}
