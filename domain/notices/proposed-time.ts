import type { Deployment } from '#domain/invite/invite.types.ts';
import { commonName } from '#domain/itip/common-name.ts';
import type { EventTime } from '#domain/itip/types.ts';
import { timesInWords } from '#domain/itip/words/when.ts';
import type { Person } from '#domain/text/person.ts';
import { type Notice, notice, paragraph, quotation, quoted, results } from './layout.ts';

/** What the notice of a proposal says. */
interface CounterNotice {
  readonly deployment: Deployment;
  readonly eventId: string;
  readonly summary: string;
  readonly from: Person;
  /** The time they propose; null when they proposed none. */
  readonly start: EventTime | null;
  readonly end: EventTime | null;
  readonly comment: string | null;
  /** True when it came from the guest's address for certain. Anybody who has the invitation can propose. */
  readonly verified: boolean;
}

/**
 * Returns the notice that a guest proposes another time (RFC 5546 section 3.2.7). The event does not change by itself.
 */
export function counter(proposed: CounterNotice): Notice {
  const { deployment, eventId, summary, from, start, end, comment, verified } = proposed;
  const name = commonName(from);
  const proposal = start ? `propose: ${timesInWords(start, end)}` : 'propose a change';
  return notice({
    deployment,
    subject: `${name} proposes another time for ${quoted(summary)}`,
    blocks: [
      paragraph(`${name} <${from.email}> would like to change ${quoted(summary)}. They ${proposal}.`),
      ...(comment === null ? [] : [quotation(comment)]),
      ...(verified
        ? []
        : [
            paragraph(
              `We could not verify that this came from ${from.email}: anybody who was handed the invitation can propose a time. Your reply to this mail goes to the address that you invited.`,
            ),
          ]),
      paragraph(
        'Nothing was moved. To accept, change the event in your calendar; everyone who said yes or maybe is notified.',
      ),
      results(deployment, eventId),
    ],
  });
}
