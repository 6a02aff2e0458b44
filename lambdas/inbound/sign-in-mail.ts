/** The link to sign in is mailed to organizers and owners only. */

import { signSignInLink } from '#domain/access/sign-in-link.ts';
import { mayOrganize } from '#domain/access/who-may-organize.ts';
import { wordsOf } from '#domain/languages/words.ts';
import { signIn } from '#domain/notices/sign-in.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import { getOrganizer } from '#store/organizers.ts';
import { getSignIn } from '#store/sign-ins.ts';
import type { SignInJob } from '../runtime/jobs/organizer.ts';
import { log } from '../runtime/log.ts';
import { notify } from '../steps/notify.ts';
import type { InboundDeps } from './context.ts';

/** Mails the link to sign in. Does nothing for strangers, to whom the page showed the same. */
export async function mailSignInLink({ requestId }: SignInJob, deps: InboundDeps): Promise<void> {
  const request = await getSignIn(deps.table, requestId, deps.now());
  if (!request || !(await isKnown(request.address, deps))) return log.info('No sign-in link was mailed.');
  const link = `${deps.deployment.publicUrl}/sign-in/${signSignInLink(await deps.keys(), request)}`;
  const notice = signIn({ words: wordsOf(request.locale ?? 'en'), deployment: deps.deployment, link });
  await notify(deps, { email: request.address, name: null }, notice, { id: `sign-in-${requestId}` });
}

async function isKnown(address: string, deps: InboundDeps): Promise<boolean> {
  if (mayOrganize(deps.organizers, address) || deps.owners.includes(address)) return true;
  return (await getOrganizer(deps.table, organizerHandle(address))) !== null;
}
