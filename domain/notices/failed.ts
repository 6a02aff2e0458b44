import type { Deployment } from '#domain/invite/invite.types.ts';
import { type Notice, notice, paragraph, quoted } from './layout.ts';

/** What the notice of a failure says. */
interface FailedNotice {
  readonly deployment: Deployment;
  /** The subject of their mail. */
  readonly subject: string;
}

/** Returns the notice that their mail could not be processed because of a fault of ours. */
export function failed({ deployment, subject }: FailedNotice): Notice {
  return notice({
    deployment,
    subject: `Your mail could not be processed: ${quoted(subject)}`,
    automatic: 'auto-replied',
    because: 'of a mail from you',
    blocks: [
      paragraph(
        `Your mail ${quoted(subject)} reached this server, but a fault of the server kept it from being processed.`,
      ),
      paragraph(
        "The mail is kept, and this server's operator has been notified. When the fault is corrected, your mail can be processed as it is.",
      ),
      paragraph("If it is urgent, ask this server's operator, or send it once more in a simpler form."),
    ],
  });
}
