/** Checks the DNS records that mail depends on, as they are publicly visible. */
import { getDomain } from 'tldts';
import { type Check, fine, type Seen, wrong } from './finding.ts';

/** The functions of `node:dns/promises` that are used. */
export interface Resolver {
  resolveMx(name: string): Promise<readonly { readonly exchange: string; readonly priority: number }[]>;
  /** Each record consists of the strings in which it was written. */
  resolveTxt(name: string): Promise<readonly (readonly string[])[]>;
  resolveCname(name: string): Promise<readonly string[]>;
}

interface DnsFacts {
  readonly domain: string;
  readonly region: string;
  readonly resolver: Resolver;
}

const MAY_TAKE = 'A new record is seen everywhere within minutes to 72 hours.';

/** Returns the check of the MX record. */
export function mxCheck({ domain, region, resolver }: DnsFacts): Check {
  const wanted = `inbound-smtp.${region}.amazonaws.com`;
  const look = async (): Promise<Seen[]> => {
    const hosts = (await records(resolver.resolveMx(domain))).map(({ exchange }) => plain(exchange));
    const others = hosts.filter((host) => host !== wanted);
    const fix = `Create the DNS record: ${domain} MX 10 ${wanted}. ${MAY_TAKE}`;
    if (!hosts.includes(wanted)) return [wrong(`No MX record of ${domain} names ${wanted}.`, fix)];
    if (others.length > 0)
      return [
        wrong(
          `Mail to ${domain} also goes to ${others.join(', ')}.`,
          `Remove every other MX record of ${domain}: mail that goes there never reaches this deployment.`,
        ),
      ];
    return [fine(`Mail to ${domain} goes to ${wanted}.`)];
  };
  return { name: 'mx', look };
}

/** Returns the check of the DMARC record. */
export function dmarcCheck({ domain, resolver }: DnsFacts): Check {
  const look = async (): Promise<Seen[]> => {
    const parent = getDomain(domain) ?? domain;
    const own = await policies(resolver, domain);
    const found = own.length > 0 || parent === domain ? own : await policies(resolver, parent);
    const record = `_dmarc.${domain} TXT "v=DMARC1; p=quarantine"`;
    const [first] = found;
    if (first === undefined)
      return [
        wrong(
          `${domain} has no DMARC policy: anybody can send invites in its name.`,
          `Create the DNS record: ${record}. ${MAY_TAKE}`,
        ),
      ];
    if (found.length > 1)
      return [
        wrong(`_dmarc.${domain} has ${found.length} DMARC records, so none counts.`, 'Remove all but one.'),
      ];
    const policy = policyOf(first, own.length === 0);
    if (policy !== 'quarantine' && policy !== 'reject')
      return [
        wrong(
          `The DMARC policy of ${domain} does not ask for forged mail to be rejected or put aside (${first}).`,
          `Change the DNS record to ${record}, or p=reject.`,
        ),
      ];
    return [
      fine(
        `Forged mail in the name of ${domain} is ${policy === 'reject' ? 'rejected' : 'put aside'} by DMARC.`,
      ),
    ];
  };
  return { name: 'dmarc', look };
}

/**
 * Returns the DKIM records that are missing, as lines of a zone file.
 * @param tokens of Easy DKIM, as SES reports them
 */
export async function missingDkim(
  tokens: readonly string[],
  { domain, resolver }: DnsFacts,
): Promise<string[]> {
  const all = await Promise.all(
    tokens.map(async (token) => {
      const [name, value] = [`${token}._domainkey.${domain}`, `${token}.dkim.amazonses.com`];
      const targets = (await records(resolver.resolveCname(name))).map(plain);
      return targets.includes(value) ? [] : [`${name} CNAME ${value}`];
    }),
  );
  return all.flat();
}

/**
 * Returns the records of the MAIL FROM domain that are missing, as lines of a zone file.
 * @param mailFrom the MAIL FROM domain
 */
export async function missingMailFrom(mailFrom: string, { region, resolver }: DnsFacts): Promise<string[]> {
  const host = `feedback-smtp.${region}.amazonses.com`;
  const hosts = (await records(resolver.resolveMx(mailFrom))).map(({ exchange }) => plain(exchange));
  const texts = (await records(resolver.resolveTxt(mailFrom))).map((pieces) => pieces.join(''));
  const hasSpf = texts.some((text) => /^v=spf1\b.*\binclude:amazonses\.com\b/i.test(text));
  return [
    ...(hosts.includes(host) ? [] : [`${mailFrom} MX 10 ${host}`]),
    ...(hasSpf ? [] : [`${mailFrom} TXT "v=spf1 include:amazonses.com ~all"`]),
  ];
}

async function policies(resolver: Resolver, domain: string): Promise<string[]> {
  const texts = (await records(resolver.resolveTxt(`_dmarc.${domain}`))).map((pieces) => pieces.join(''));
  return texts.filter((text) => /^v=DMARC1\s*(;|$)/i.test(text));
}

/** RFC 7489 section 6.3: `sp` applies to the domains below, when it is given. */
function policyOf(record: string, isOfParent: boolean): string | undefined {
  const tag = (name: string) =>
    new RegExp(`(?:^|;)\\s*${name}\\s*=\\s*(\\w+)`, 'i').exec(record)?.[1]?.toLowerCase();
  return (isOfParent ? tag('sp') : undefined) ?? tag('p');
}

/** Returns no records when the name or record does not exist. */
async function records<Found>(answer: Promise<readonly Found[]>): Promise<readonly Found[]> {
  try {
    return await answer;
  } catch (error) {
    if (['ENOTFOUND', 'ENODATA'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

function plain(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}
