/** A server on this machine: mail goes in over SMTP, and what comes out lies in its outbox. */
import { createTransport } from 'nodemailer';
import { isProbeGuest, isProbeOrganizer } from '#domain/access/probe-address.ts';
import type { Hops } from '#lambdas/prove/hops.ts';
import type { LocalServerClient } from '../local-server.ts';

export async function localHops(server: LocalServerClient): Promise<Hops> {
  const { domain, publicUrl, smtpPort } = await server.facts();
  const transport = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true });
  const before = new Set((await server.outbox()).map(({ id }) => id));
  const isTheProbes = (address: string) => isProbeOrganizer(address, domain) || isProbeGuest(address, domain);
  return {
    domain,
    publicUrl,
    send: async ({ from, to, raw }) => void (await transport.sendMail({ envelope: { from, to }, raw })),
    arrivals: async () => {
      const ours = (await server.outbox()).filter(({ id, to }) => !before.has(id) && to.some(isTheProbes));
      return Promise.all(ours.map(async ({ id }) => ({ id, raw: await server.readMail(id) })));
    },
    remove: server.removeMail,
  };
}
