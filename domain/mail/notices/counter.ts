import { commonName } from '../../itip/common-name.ts';
import type { EventTime, Person } from '../../itip/types.ts';
import { timesInWords } from '../../itip/words/when.ts';
import type { House } from '../invite.types.ts';
import { type Notice, notice, paragraph, quotation, quoted, results } from './layout.ts';

export interface CounterNotice {
  readonly house: House;
  readonly eventId: string;
  readonly summary: string;
  readonly from: Person;
  /** The time they propose; null when they proposed none. */
  readonly start: EventTime | null;
  readonly end: EventTime | null;
  readonly comment: string | null;
}

/** A guest proposes another time (RFC 5546 section 3.2.7). The event does not move by itself. */
export function counter({ house, eventId, summary, from, start, end, comment }: CounterNotice): Notice {
  const name = commonName(from);
  const proposal = start ? `propose: ${timesInWords(start, end)}` : 'propose a change';
  return notice({
    house,
    subject: `${name} proposes another time for ${quoted(summary)}`,
    blocks: [
      paragraph(`${name} <${from.email}> would like to change ${quoted(summary)}. They ${proposal}.`),
      ...(comment === null ? [] : [quotation(comment)]),
      paragraph(
        'Nothing was moved. To accept, change the event in your calendar; everyone who said yes or maybe hears of it.',
      ),
      results(house, eventId),
    ],
  });
}
