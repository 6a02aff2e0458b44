import type { Deployment } from '#domain/invite/invite.types.ts';
import { button, type Notice, notice, paragraph } from './layout.ts';

/** What the sign-in mail says. */
interface SignInNotice {
  readonly deployment: Deployment;
  /** It works once, for 15 minutes, in the browser that asked. */
  readonly link: string;
}

/** Returns the mail with the link that signs an organizer in. */
export function signIn({ deployment, link: url }: SignInNotice): Notice {
  return notice({
    deployment,
    subject: `Your link to sign in to ${deployment.product}`,
    because: `somebody typed your address into the sign-in page of ${deployment.domain}`,
    blocks: [
      button(deployment, 'Sign in and see your events', url),
      paragraph('Open it in the browser in which you asked for it. It works once, for 15 minutes.'),
      paragraph('If you did not ask for it, do nothing: nobody can sign in without access to your mailbox.'),
    ],
  });
}
