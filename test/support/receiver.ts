/** A receiver of webhook calls, as an organizer would run it: it checks signatures with the reference library. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { vi } from 'vitest';

/** A call with a signature that fits. */
export interface ReceivedCall {
  readonly id: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Receiver {
  readonly url: string;
  /** The secret by which calls are checked; every call is refused without one. */
  secret: string;
  /** The status of the answers to calls with a signature that fits. */
  status: number;
  /** All calls with a signature that fits, repeated ones too. */
  readonly calls: ReceivedCall[];
  /** How many calls had no such signature. */
  refused: number;
  /** Returns the calls without those whose id came before. */
  news(): ReceivedCall[];
  close(): void;
}

/** @param now the time at which a call must be signed, milliseconds since 1970 */
export async function openReceiver(now: () => number): Promise<Receiver> {
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('');
    try {
      const { type, data } = verify(receiver.secret, body, request.headers as Record<string, string>, now());
      receiver.calls.push({ id: String(request.headers['webhook-id']), type, data });
      response.writeHead(receiver.status).end('taken');
    } catch {
      receiver.refused += 1;
      response.writeHead(400).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    secret: '',
    status: 204,
    calls: [],
    refused: 0,
    news: () => [...new Map(receiver.calls.map((one) => [one.id, one])).values()],
    close: () => void server.close(),
  };
  return receiver;
}

/** The library reads the clock itself, and the clock of a test is another one. */
function verify(secret: string, body: string, headers: Record<string, string>, at: number) {
  const clock = vi.spyOn(Date, 'now').mockReturnValue(at);
  try {
    return new Webhook(secret).verify(body, headers) as Pick<ReceivedCall, 'type' | 'data'>;
  } finally {
    clock.mockRestore();
  }
}
