/** `npm run doctor` checks everything a deployment needs, and says how to fix what is wrong. */
import { Resolver } from 'node:dns/promises';
import { styleText } from 'node:util';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { checkoutVersion } from './doctor/checkout.ts';
import { cloudChecks } from './doctor/cloud.ts';
import { type Check, examine, type Finding } from './doctor/finding.ts';
import { localChecks } from './doctor/local.ts';
import { openLocalServer } from './local-server.ts';
import { readOptions, run, TARGET_HELP, type Target } from './options.ts';
import { readStack } from './stack.ts';

const HELP = `npm run doctor checks everything a deployment needs: DNS, SES, queues, alarms, clocks and versions. Each finding says
how to fix it. Exit code 1 when anything is wrong. docs/runbook.md lists the checks.

  --json            one JSON document on standard output: {"ok","findings":[{"check","ok","found","fix"}]}
  --no-ring         sets no alarm off; without it the operators get the mail of one alarm, to see that it arrives
${TARGET_HELP}
`;

async function checksOf(target: Target, ring: boolean): Promise<Check[]> {
  if ('url' in target) {
    const server = openLocalServer(target.url);
    return localChecks(server, await server.facts(), checkoutVersion);
  }
  const region = await new SESv2Client({}).config.region();
  const stack = await readStack(target.stack);
  return cloudChecks({
    stack,
    region,
    resolver: new Resolver(),
    ring,
    deploy: target.deploy,
    checkout: checkoutVersion,
  });
}

async function doctor(): Promise<boolean> {
  const options = readOptions(process.argv.slice(2), {
    json: { type: 'boolean' },
    'no-ring': { type: 'boolean' },
  });
  if (!options) {
    process.stdout.write(HELP);
    return true;
  }
  const { json, 'no-ring': isQuiet } = options.values;
  const stream = json ? process.stderr : process.stdout;
  const checks = await checksOf(options.target, !isQuiet);
  const findings = await examine(checks, (finding) => stream.write(inWords(finding, stream)));
  const bad = findings.filter(({ ok }) => !ok).length;
  if (json) console.log(JSON.stringify({ ok: bad === 0, findings }));
  else
    console.log(bad === 0 ? 'Nothing is wrong.' : `${bad} ${bad === 1 ? 'thing is' : 'things are'} wrong.`);
  return bad === 0;
}

function inWords({ check, ok, found, fix }: Finding, stream: NodeJS.WriteStream): string {
  const mark = ok ? styleText('green', '✓', { stream }) : styleText('red', '✗', { stream });
  return `${mark} ${check.padEnd(16)} ${found}\n${fix === null ? '' : `  ${styleText('bold', 'Fix:', { stream })} ${fix}\n`}`;
}

await run(doctor);
