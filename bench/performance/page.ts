/** The page docs/performance.md, made from what the benchmarks print. */
import { AS_OF, PRICES, REGION, SES_PRICES } from '../cost/prices.ts';
import type { BenchResult, CostResult } from '../measure.ts';
import type { GrowthResult } from '../round/growth.ts';

/** The machine that ran the benchmarks. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** GiB. */
  readonly memory: number;
  readonly node: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** Stands at the beginning of the page. */
export const MARKER = '<!-- Made by `npm run performance`; do not edit. -->';

/** What a stage is. */
const STAGES: Readonly<Record<string, string>> = {
  create: 'an event is made by mail, with its confirmation',
  invite: 'a guest on a list is invited, up to the last report of SES: `invite-by-list` and `delivered`',
  'invite-by-api': 'a guest is invited by a request of their own, up to the mail handed to SES',
  'invite-by-list': 'a guest is invited by a request with 500, up to the mail handed to SES',
  delivered: 'SES reports that it sent and delivered a mail',
  answer: 'a guest answers by mail; one mail with the headcount for many answers',
  'answer-on-page': 'a guest opens the page, answers, and sees the answer',
  update:
    'a guest who comes is notified of a new time, from the mail of the organizer to the last report of SES',
  cancel: 'a guest is notified that the event is off, in the same way',
};

/** Returns the page. @param results in the order in which the benchmarks print them */
export function performancePage(results: readonly (BenchResult | CostResult)[], machine: Machine): string {
  const costs = results.filter((result): result is CostResult => 'stage' in result);
  const growths = results.filter((result): result is GrowthResult => result.bench === 'round-growth');
  const speeds = results.filter((result): result is BenchResult => !('stage' in result || 'sizes' in result));
  return [
    MARKER,
    '# Performance and cost',
    '`npm run performance` runs every benchmark of `bench/` and writes this page. The numbers of speed belong to the machine below.\nCompare the ratios, which hold elsewhere too. Rows with `--quick` were measured in a few seconds. Requests\nand capacity units do not depend on the machine.',
    ...machineOf(machine),
    '## Speed',
    'Each line compares this server with an obvious way to do the same, in the same run on the same machine. `coldstart` and `memory` count\nwhat is spent, so that less is better there. The lines of `local`, and of `memory` for the local server, compare a\nwhole load with its first half.',
    table(['benchmark', 'unit', 'this server', 'the other way', 'ratio', 'which is'], speeds.map(speedRow)),
    '## Cost by stage',
    `What one unit of each stage takes, and what a million of them cost at list prices (${REGION}, ${AS_OF}). "Requests" are those that\nour functions send to AWS. SES is priced apart, since its price is the same whatever we do.`,
    table(
      [
        'stage',
        'what happens',
        'per',
        'requests',
        'write units',
        'read units',
        '$ per million',
        'SES, $ per million',
      ],
      costs.map(costRow),
    ),
    '## Cost by size',
    BY_SIZE,
    ...growthOf(growths),
    '## Cost by service',
    'Dollars per million, without SES.',
    serviceTable(costs),
    '## Where the cost is',
    'The most expensive places of each stage, in dollars per million. A place in the code is the function that sends the request, and\nthe handler or step that calls it.',
    ...costs.flatMap(({ stage, places }) => [
      `### ${stage}`,
      table(
        ['$ per million', 'place'],
        places.map(({ place, dollarsPerMillion }) => [money(dollarsPerMillion), code(withoutLines(place))]),
      ),
    ]),
    '## What is measured, and what is assumed',
    MODEL,
    '## What stands in the way of less',
    IN_THE_WAY,
    '## Prices',
    table(
      ['service', 'unit', '$', 'per', 'source'],
      Object.values({ ...PRICES, ...SES_PRICES }).map(({ service, unit, dollars, per, source }) => [
        service,
        unit,
        String(dollars),
        per === 2 ** 30 ? 'GB' : per.toLocaleString('en'),
        `[price list](${source})`,
      ]),
    ),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

const BY_SIZE = `What it takes to notify one guest of a new time, by the number of guests, a third of whom come or may come (\`round\`). The last
row should be at most 1.05: a guest of a large event costs what one of a small event does, or less where what is done
once is shared by more. [Scale](scale.md) says what this means for a million guests, and what breaks first.`;

const MODEL = `- DynamoDB: every request is measured by AWS's rules (\`local/services/capacity.ts\`), also those whose condition fails.
- SQS: functions are called with full batches while a list is sent, and with one message each when guests answer one by one,
  because no queue but that of SES's reports waits for a batch to fill. Polling of empty queues is not counted.
- SES's reports: they are gathered for as long as the stack says, so that a batch has as many as SES makes meanwhile at 14 mails a
  second, two for each mail.
- SNS: SES publishes one notification for each mail and report. The key of the topics is not counted.
- Lambda: CPU is measured for each invocation, as if the processor of this machine were one of Lambda's. A function has a share of it
  by its memory. A request to AWS takes at least as long as \`bench/cost/model.ts\` says. Cold starts are not counted.
- Lambda, waiting: while more mails wait than SES accepts at 14 a second, invocations of \`delivery\` do not wait for a grant: what is not
  granted goes back into the queue. \`npm run bench -- pacing\` measures what these calls cost, and they are not counted here.
- CloudWatch: what the functions print is measured, with the lines that API Gateway adds. Lambda adds none while they succeed.
- Not counted: free tiers, stored data, and what a deployment costs without any mail ([deploy.md](deploy.md)).`;

const IN_THE_WAY = `What was looked for, is not reached, and what it would take.

- An answer by mail for much less than $12 a million. $6.90 of it is the way in which SES hands over a mail: a PUT and a GET of S3
  ($5.40), a notification ($0.50), a message that is received and deleted ($0.80) and an invocation ($0.20). $3.75 is the transaction:
  two units each for the guest and the tally, and one in each index. The rest is 4 reads, the log, and the function's time, of which two
  thirds are waiting. Two things would bring it down, and neither has been done:
  - SES may call the function itself (its Lambda action) instead of a topic and a queue: $1.30 less. Then AWS repeats a failure twice in
    minutes instead of twelve times in an hour, and nothing limits how many functions run, unless failures go to the queue.
  - A smaller function (384 MB) would save $0.08: ten mails at once may take 290 MB, which leaves too little room.
- One read unit for an invite by list. Half a unit each is the guest before the mail and before the report, and what stops mail. The
  message would have to carry the guest, and reports would have to be counted without a look at what was counted before.
- Much more than 300 invites a second on the local server, with two cores. A third of its time is the thread with all services and the
  SMTP server, of which no part takes more than an eighth: the rules of DynamoDB, garbage collection, SQS and S3 with their file, the
  outbox, LevelDB. Half of an answer is the thread of its function, where the AWS SDK builds and signs requests. Fewer commits of the
  file of queues and objects saved a twenty-fifth, and were not worth their risk.`;

function machineOf({ processor, cores, memory, node, date }: Machine): string[] {
  return ['## Machine', `${processor}, ${cores} cores, ${memory} GiB of memory, Node ${node}, on ${date}.`];
}

/** Says which numbers are less precise. */
function marked(name: string, { quick }: { readonly quick?: true }): string {
  return quick ? `${name} (\`--quick\`)` : name;
}

function speedRow(result: BenchResult): string[] {
  const { bench, case: situation, unit, ours, peer, ratio, peerName } = result;
  return [
    marked(situation === undefined ? bench : `${bench} (${situation})`, result),
    unit,
    ours.toLocaleString('en'),
    peer.toLocaleString('en'),
    String(ratio),
    peerName,
  ];
}

function costRow(result: CostResult): string[] {
  const { stage, per, requests, writeUnits, readUnits, dollarsPerMillion, sesDollarsPerMillion } = result;
  const numbers = [requests, writeUnits, readUnits].map((number) => number.toFixed(1));
  return [
    marked(code(stage), result),
    STAGES[stage] ?? '',
    per,
    ...numbers,
    money(dollarsPerMillion),
    money(sesDollarsPerMillion),
  ];
}

/** A table of what a guest costs at each size, and a chart of cost and CPU. */
function growthOf(growths: readonly GrowthResult[]): string[] {
  const [first] = growths;
  if (!first) return [];
  const sizes = first.sizes.map(({ guests }) => guests.toLocaleString('en'));
  const rows = sizes.map((size, index) => [
    marked(size, first),
    ...growths.map(({ sizes: measured }) => String(measured[index]?.ofOne)),
  ]);
  const ratios = growths.map(({ ratio }) => String(ratio));
  const heads = ['guests', ...growths.map(({ case: figure }) => figure)];
  const charts = growths.filter(({ isDrawn }) => isDrawn).map((growth) => chart(growth, sizes));
  return [table(heads, [...rows, ['largest ÷ smallest', ...ratios]]), ...charts];
}

/** A bar for each size, as GitHub draws it: https://mermaid.js.org/syntax/xyChart.html */
function chart({ case: figure, sizes }: GrowthResult, names: readonly string[]): string {
  const most = Math.max(...sizes.map(({ ofOne }) => ofOne));
  return [
    '```mermaid',
    'xychart-beta',
    `  title "One guest notified: ${figure}"`,
    `  x-axis "guests of the event" [${names.map((name) => `"${name}"`).join(', ')}]`,
    `  y-axis "${figure}" 0 --> ${Math.ceil(most * 1.2)}`,
    `  bar [${sizes.map(({ ofOne }) => ofOne).join(', ')}]`,
    '```',
  ].join('\n');
}

function serviceTable(costs: readonly CostResult[]): string {
  const services = [...new Set(Object.values(PRICES).map(({ service }) => service))].filter((service) =>
    costs.some((cost) => cost.services[service]),
  );
  return table(
    ['stage', ...services],
    costs.map((cost) => [code(cost.stage), ...services.map((service) => money(cost.services[service] ?? 0))]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Lines change with every commit; the benchmark itself prints them. */
function withoutLines(place: string): string {
  return place.replaceAll(/(\.ts):\d+/g, '$1');
}

function code(text: string): string {
  return `\`${text}\``;
}

function money(dollars: number): string {
  return dollars.toFixed(2);
}
