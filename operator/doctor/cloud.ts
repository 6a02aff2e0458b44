/** All checks of a deployment in AWS, in an order in which later checks depend on earlier ones. */
import { setTimeout as sleep } from 'node:timers/promises';
import { domainOf, outputOf, type Stack } from '../stack.ts';
import { alarmChecks } from './alarms.ts';
import { dmarcCheck, mxCheck, type Resolver } from './dns.ts';
import type { Check } from './finding.ts';
import { workChecks } from './queues.ts';
import { apiChecks, layoutCheck, stackCheck, versionCheck } from './release.ts';
import { sesChecks } from './ses.ts';

/** The command in the suggested fixes. */
const DEPLOY = 'npm run deploy';

/** What the checks need. */
interface CloudFacts {
  readonly stack: Stack;
  readonly region: string;
  readonly resolver: Resolver;
  readonly ring: boolean;
  /** The command that deploys this deployment, when settings.json describes another one. */
  readonly deploy?: string;
  readonly checkout: () => Promise<string>;
  readonly now?: () => number;
}

/** Returns all checks of a deployment in AWS. */
export function cloudChecks({
  stack,
  region,
  resolver,
  ring,
  deploy = DEPLOY,
  checkout,
  now = Date.now,
}: CloudFacts): Check[] {
  const dns = { domain: domainOf(stack), region, resolver };
  const checks = [
    stackCheck(stack),
    // It comes first because older code must not be deployed over a newer table.
    layoutCheck(stack),
    versionCheck(stack.outputs.CodeVersion, checkout, 'npm run deploy (docs/deploy.md, "Upgrade")'),
    ...apiChecks(outputOf(stack, 'PublicUrl'), now),
    mxCheck(dns),
    dmarcCheck(dns),
    ...sesChecks({ stack, ...dns }),
    ...workChecks(stack),
    ...alarmChecks({ stack, ring, now, sleep: (milliseconds) => sleep(milliseconds) }),
  ];
  return checks.map(({ name, look }) => ({
    name,
    look: async () =>
      (await look()).map((seen) => ({ ...seen, fix: seen.fix?.replaceAll(DEPLOY, deploy) ?? null })),
  }));
}
