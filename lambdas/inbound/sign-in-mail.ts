/** Mails the link that signs somebody in, to those who have something to see. */
import * as z from 'zod';
import { signSignInLink } from '#domain/access/sign-in-link.ts';
import { mayOrganize } from '#domain/access/who-may-organize.ts';
import { signIn } from '#domain/notices/sign-in.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import { getOrganizer } from '#store/organizers.ts';
import { getSignIn } from '#store/sign-ins.ts';
import { log } from '../runtime/log.ts';
import { notify } from '../steps/notify.ts';
import type { InboundDeps } from './context.ts';

const signInJob = z.object({ signIn: z.string().min(1) });

/** The id of the request the api function left; null for anything else. */
export function readSignIn(body: unknown): string | null {
  return signInJob.safeParse(body).data?.signIn ?? null;
}

/** Silent towards strangers: the page said the same to them. */
export async function mailSignInLink(id: string, deps: InboundDeps): Promise<void> {
  const request = await getSignIn(deps.table, id, deps.now());
  if (!request || !(await isKnown(request.address, deps))) return log.info('No sign-in link was mailed.');
  const link = `${deps.deployment.publicUrl}/sign-in/${signSignInLink(await deps.keys(), request)}`;
  const notice = signIn({ deployment: deps.deployment, link });
  await notify(deps, { email: request.address, name: null }, notice, { id: `sign-in-${id}` });
}

async function isKnown(address: string, deps: InboundDeps): Promise<boolean> {
  if (mayOrganize(deps.organizers, address) || deps.owners.includes(address)) return true;
  return (await getOrganizer(deps.table, organizerHandle(address))) !== null;
}
