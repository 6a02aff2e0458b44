/**
 * A season in one file: what taking it in costs, in requests to AWS and CPU of the functions, against the obvious way: a
 * mail for each event, with a confirmation for each. Both go through the same functions, in a heap of 128 MB.
 */
import type { TestDeployment } from '#harness/deployment.ts';
import { organizerMail } from '#harness/mails.ts';
import { type Cost, openCompared } from './compared/open.ts';
import { total } from './compared/results.ts';
import type { BenchOptions, BenchResult } from './measure.ts';

interface ImportResult extends BenchResult {
  readonly events: number;
  readonly mailsToOrganizer: { readonly ours: number; readonly peer: number };
}

export async function run({ quick }: BenchOptions): Promise<BenchResult[]> {
  const events = quick ? 24 : 2400;
  const games = Array.from({ length: events }, (_, index) => ({
    uid: `game-${index}`,
    summary: `Game ${index}`,
  }));
  const ours = await measure([organizerMail('REQUEST', ...games)], events);
  const peer = await measure(
    games.map((game) => organizerMail('REQUEST', game)),
    events,
  );
  const more = {
    events,
    mailsToOrganizer: { ours: ours.mails, peer: peer.mails },
  };
  const compared = (unit: string, figure: (cost: Cost) => number): ImportResult => {
    const [one, other] = [events / figure(ours.cost), events / figure(peer.cost)];
    const ratio = Math.round((one / other) * 100) / 100;
    const peerName = 'a mail for each event';
    return {
      bench: 'imports',
      ours: Math.round(one),
      peer: Math.round(other),
      ratio,
      unit,
      peerName,
      ...more,
    };
  };
  return [
    compared('events per 1,000 requests to AWS', ({ requests }) => total(requests) / 1000),
    compared('events per second of CPU', ({ cpu }) => cpu / 1000),
  ];
}

/** What taking in mails costs, and how many mails the organizer gets for them. */
async function measure(mails: readonly string[], events: number): Promise<{ cost: Cost; mails: number }> {
  const compared = await openCompared();
  const { deployment } = compared;
  try {
    await compared.cost();
    for (const mail of mails) deployment.receive('inbound', 'create@invites.test', mail);
    await deployment.run(Number.POSITIVE_INFINITY);
    const cost = await compared.cost();
    expectCodes(deployment, events);
    return { cost, mails: deployment.aws.ses.outbox.list().length };
  } finally {
    await compared.close();
  }
}

/** The figures of a run that lost an event are worth nothing. */
function expectCodes(deployment: TestDeployment, events: number): void {
  const { outbox } = deployment.aws.ses;
  const texts = outbox.list().map(({ id }) => Buffer.from(outbox.read(id) ?? '').toString('latin1'));
  const codes = new Set(texts.flatMap((text) => text.match(/^Manage code: manage_[a-z2-7]{32}/gm) ?? []));
  if (codes.size !== events) throw new Error(`${codes.size} codes for ${events} events.`);
}
