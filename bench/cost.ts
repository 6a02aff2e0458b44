/**
 * What our part of an invite, an answer and a change costs at AWS's list prices, beside what SES takes for the mails.
 * Requests, capacity, CPU and log are measured on embedded services; bench/cost/model.ts says what is assumed.
 */
import { openDeployment } from '#harness/deployment.ts';
import { startFunctions } from './cost/functions.ts';
import { dollarsByService, Ledger, scaled, sumOf, type Used } from './cost/ledger.ts';
import { AS_OF, REGION } from './cost/prices.ts';
import { readSizes } from './cost/stack.ts';
import { type Length, type Played, play, type Scene, STAGES, type Stage } from './cost/story.ts';
import type { BenchOptions, CostResult } from './measure.ts';

const FULL: Length = { events: 10, single: 40, list: 500, answersByMail: 100, answersOnPage: 50 };
const QUICK: Length = { events: 2, single: 3, list: 40, answersByMail: 10, answersOnPage: 3 };
const WARM_UP: Length = { events: 2, single: 3, list: 12, answersByMail: 3, answersOnPage: 2 };
/** Times the story is played; medians count. */
const RUNS = 3;
/** Places in the code that are named for each stage. */
const PLACES = 8;

/** What each stage counts by. */
const PER: Readonly<Record<Stage | 'invite', string>> = {
  create: 'event',
  invite: 'invite',
  'invite-by-api': 'invite',
  'invite-by-list': 'invite',
  delivered: 'mail',
  answer: 'answer',
  'answer-on-page': 'answer',
  update: 'guest notified',
  cancel: 'guest notified',
};

export async function run({ quick }: BenchOptions): Promise<CostResult[]> {
  const sizes = await readSizes();
  const ledger = new Ledger();
  const functions = startFunctions(ledger, sizes);
  const deployment = await openDeployment({
    patient: true,
    handlers: functions.handlers,
    consumed: (operation, { read, write }) => {
      ledger.request(`DynamoDB ${operation}`, { readUnits: read, writeUnits: write });
      ledger.use('readUnit', read);
      ledger.use('writeUnit', write);
    },
  });
  try {
    const scene: Scene = { deployment, functions, ledger, sizes };
    await play(scene, WARM_UP, 0);
    const results: CostResult[][] = [];
    for (let number = 1; number <= (quick ? 1 : RUNS); number += 1) {
      const played = await play(scene, quick ? QUICK : FULL, number);
      results.push(resultsOf(played));
    }
    const [first = []] = results;
    return first.map((_, index) => medianOf(results.map((one) => one[index] as CostResult)));
  } finally {
    await functions.close();
    await deployment.close();
  }
}

function resultsOf(played: Record<Stage, Played>): CostResult[] {
  const alone = STAGES.map((stage) => [stage, perUnit(played[stage])] as const);
  const invite = sumOf(perUnit(played['invite-by-list']), perUnit(played.delivered));
  return [['invite', invite] as const, ...alone].map(([stage, used]) => resultOf(stage, used));
}

function perUnit({ used, count }: Played): Used {
  return scaled(used, 1 / count);
}

/** @param used for one unit of the stage */
function resultOf(stage: Stage | 'invite', used: Used): CostResult {
  const operations = [...used.operations];
  const units = (kind: 'writeUnits' | 'readUnits') =>
    rounded(operations.reduce((sum, [, operation]) => sum + operation[kind], 0));
  const ours = operations.filter(([name]) => !NOT_OURS.test(name));
  const { SES = 0, ...services } = Object.fromEntries(
    [...dollarsByService(used)].map(([service, dollars]) => [service, perMillion(dollars)]),
  );
  const total = Object.values(services).reduce((sum, dollars) => sum + dollars, 0);
  const places = [...used.places].sort(([, one], [, other]) => other - one).slice(0, PLACES);
  return {
    bench: 'cost',
    stage,
    per: PER[stage],
    requests: rounded(ours.reduce((sum, [, { requests }]) => sum + requests, 0)),
    writeUnits: units('writeUnits'),
    readUnits: units('readUnits'),
    dollarsPerMillion: rounded(total),
    sesDollarsPerMillion: SES,
    services,
    operations: Object.fromEntries(
      operations.sort().map(([name, { requests }]) => [name, rounded(requests)]),
    ),
    places: places.map(([place, dollars]) => ({ place, dollarsPerMillion: perMillion(dollars) })),
    region: REGION,
    asOf: AS_OF,
  };
}

/** What AWS does for us beside the requests that our functions send. */
const NOT_OURS = /^(?:Lambda|SNS|CloudWatch) |^SQS (?:Receive|Delete)|by SES$/;

/** The result with the median cost; numbers of different runs are not mixed. */
function medianOf(results: readonly CostResult[]): CostResult {
  const sorted = results.toSorted((one, other) => one.dollarsPerMillion - other.dollarsPerMillion);
  return sorted[Math.floor(sorted.length / 2)] as CostResult;
}

function perMillion(dollars: number): number {
  return rounded(dollars * 1_000_000);
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
