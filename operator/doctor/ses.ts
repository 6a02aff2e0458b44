/** Checks what SES lets the deployment send and receive. */
import { DescribeActiveReceiptRuleSetCommand, type ReceiptRule, SESClient } from '@aws-sdk/client-ses';
import {
  GetAccountCommand,
  type GetAccountResponse,
  GetEmailIdentityCommand,
  type GetEmailIdentityResponse,
  GetSuppressedDestinationCommand,
  NotFoundException,
  SESv2Client,
} from '@aws-sdk/client-sesv2';
import { probeOrganizer } from '#domain/access/probe-address.ts';
import { outputOf, resourceOf, type Stack } from '../stack.ts';
import { missingDkim, missingMailFrom, type Resolver } from './dns.ts';
import { type Check, fine, type Seen, wrong } from './finding.ts';

interface SesFacts {
  readonly stack: Stack;
  readonly domain: string;
  readonly region: string;
  readonly resolver: Resolver;
}

/** The share of the daily quota above which the check warns. */
const NEARLY_USED = 0.8;
/** The local parts for which mail is received. */
const RECEIVED = ['create', 'rsvp', 'prove'] as const;

/** Returns the checks of SES. */
export function sesChecks(facts: SesFacts): Check[] {
  const ses = new SESv2Client({});
  let account: Promise<GetAccountResponse> | undefined;
  const getAccount = () => {
    account ??= ses.send(new GetAccountCommand({}));
    return account;
  };
  return [
    ...identityChecks(facts, ses),
    { name: 'rule-set', look: async () => ruleSet(facts, new SESClient({})) },
    { name: 'sandbox', look: async () => [sandbox(await getAccount())] },
    { name: 'sending', look: async () => [sending(await getAccount())] },
    { name: 'quota', look: async () => [quota(await getAccount())] },
    { name: 'probe-suppressed', look: () => suppressed(facts.domain, ses) },
  ];
}

function identityChecks(facts: SesFacts, ses: SESv2Client): Check[] {
  const { domain } = facts;
  /** Null when SES does not know the domain. Only the identity check reports that. */
  const get = async (): Promise<GetEmailIdentityResponse | null> => {
    try {
      return await ses.send(new GetEmailIdentityCommand({ EmailIdentity: domain }));
    } catch (error) {
      if (error instanceof NotFoundException) return null;
      throw error;
    }
  };
  const identity = async (): Promise<Seen[]> => {
    const known = await get();
    if (known?.VerifiedForSendingStatus) return [fine(`SES has verified ${domain}.`)];
    return [
      known
        ? wrong(
            `SES has not verified ${domain}: nothing can be sent.`,
            'Create the three DKIM records, see the check dkim, then wait: docs/deploy.md, "5. The DNS records"',
          )
        : wrong(`SES does not know ${domain}: nothing can be sent.`, 'Deploy again: npm run deploy'),
    ];
  };
  const dkim = async (): Promise<Seen[]> => {
    const known = await get();
    if (!known) return [];
    const { SigningEnabled, Status, Tokens = [] } = known.DkimAttributes ?? {};
    const missing = await missingDkim(Tokens, facts);
    if (missing.length > 0)
      return missing.map((record) => wrong('A DKIM record is missing.', `Create the DNS record: ${record}`));
    if (Status !== 'SUCCESS')
      return [
        wrong(
          `The DKIM records are there, but SES reports ${Status ?? 'no state'} for them.`,
          'Wait up to 72 hours. If it stays: aws sesv2 put-email-identity-dkim-signing-attributes --email-identity ' +
            `${domain} --signing-attributes-origin AWS_SES`,
        ),
      ];
    if (SigningEnabled) return [fine('SES signs what is sent with DKIM.')];
    const fix = `aws sesv2 put-email-identity-dkim-attributes --email-identity ${domain} --signing-enabled`;
    return [wrong('DKIM signing is switched off.', fix)];
  };
  const mailFrom = async (): Promise<Seen[]> => {
    const known = await get();
    if (!known) return [];
    const { MailFromDomain = '', MailFromDomainStatus } = known.MailFromAttributes ?? {};
    if (MailFromDomain === '')
      return [wrong('The identity has no MAIL FROM domain.', 'Deploy again: npm run deploy')];
    const missing = await missingMailFrom(MailFromDomain, facts);
    if (missing.length > 0)
      return missing.map((record) =>
        wrong(`A record of the MAIL FROM domain is missing.`, `Create the DNS record: ${record}`),
      );
    if (MailFromDomainStatus === 'SUCCESS') return [fine(`Bounces come back to ${MailFromDomain}.`)];
    return [
      wrong(
        `SES reports ${MailFromDomainStatus} for ${MailFromDomain}: bounces go to amazonses.com, and SPF is not aligned.`,
        `Wait up to 72 hours. If it stays: aws sesv2 put-email-identity-mail-from-attributes --email-identity ${domain} --mail-from-domain ${MailFromDomain}`,
      ),
    ];
  };
  return [
    { name: 'identity', look: identity },
    { name: 'dkim', look: dkim },
    { name: 'mail-from', look: mailFrom },
  ];
}

/**
 * A deployment that shares a region has its rules in another rule set, so the check compares what the rules do, not
 * where they are.
 */
async function ruleSet({ stack, domain }: SesFacts, ses: SESClient): Promise<Seen[]> {
  const { Metadata, Rules = [] } = await ses.send(new DescribeActiveReceiptRuleSetCommand({}));
  const ours = outputOf(stack, 'ReceiptRuleSet');
  const activate = `aws ses set-active-receipt-rule-set --rule-set-name ${ours}`;
  if (!Metadata?.Name) return [wrong('No receipt rule set is active: no mail is received.', activate)];
  const bucket = resourceOf(stack, 'MemoryBucket');
  const missing = RECEIVED.filter(
    (local) => !Rules.some((rule) => isOurs(rule, `${local}@${domain}`, bucket)),
  );
  if (missing.length === 0)
    return [
      fine(`Mail to ${RECEIVED.map((local) => `${local}@`).join(', ')} is received (${Metadata.Name}).`),
    ];
  return [
    wrong(
      `The active receipt rule set ${Metadata.Name} does not bring mail to ${missing.map((local) => `${local}@`).join(', ')} to this deployment.`,
      Metadata.Name === ours
        ? 'Its rules were changed by hand. Deploy again: npm run deploy'
        : `${activate}, unless another system receives mail by ${Metadata.Name}: then see docs/deploy.md, "Sharing a region".`,
    ),
  ];
}

function isOurs(
  { Enabled, Recipients = [], Actions = [] }: ReceiptRule,
  recipient: string,
  bucket: string,
): boolean {
  const isStored = Actions.some(({ S3Action }) => S3Action?.BucketName === bucket);
  return Enabled === true && isStored && Recipients.some((one) => one.toLowerCase() === recipient);
}

function sandbox({ ProductionAccessEnabled }: GetAccountResponse): Seen {
  if (ProductionAccessEnabled) return fine('The account is out of the sandbox of SES.');
  return wrong(
    'The account is in the sandbox of SES: 200 mails a day, and only to verified addresses.',
    'Ask for production access: docs/deploy.md, "6. The quotas of a new account", has the command (aws sesv2 put-account-details --production-access-enabled …).',
  );
}

function sending({ SendingEnabled, EnforcementStatus }: GetAccountResponse): Seen {
  if (SendingEnabled === false)
    return wrong(
      'Sending is paused for the whole account.',
      'If you paused it: aws sesv2 put-account-sending-attributes --sending-enabled. If AWS did, see docs/runbook.md, "Reputation".',
    );
  if (EnforcementStatus && EnforcementStatus !== 'HEALTHY')
    return wrong(`AWS has put the account under ${EnforcementStatus}.`, 'docs/runbook.md, "Reputation"');
  return fine('SES sends, and the reputation of the account is good.');
}

function quota({
  SendQuota: { Max24HourSend = 0, MaxSendRate = 0, SentLast24Hours = 0 } = {},
}: GetAccountResponse): Seen {
  const words = `${SentLast24Hours} of ${Max24HourSend < 0 ? 'any number of' : Max24HourSend} mails were sent in 24 hours; ${MaxSendRate} a second are allowed.`;
  if (Max24HourSend < 0 || SentLast24Hours < NEARLY_USED * Max24HourSend) return fine(words);
  return wrong(
    words,
    'What waits is sent as the 24 hours move on. To ask AWS for more in Service Quotas: docs/runbook.md, "Quota"',
  );
}

async function suppressed(domain: string, ses: SESv2Client): Promise<Seen[]> {
  const EmailAddress = probeOrganizer(domain);
  try {
    await ses.send(new GetSuppressedDestinationCommand({ EmailAddress }));
  } catch (error) {
    if (error instanceof NotFoundException)
      return [fine(`npm run prove can be answered at ${EmailAddress}.`)];
    throw error;
  }
  return [
    wrong(
      `Mail to ${EmailAddress} came back once, so SES sends none there and npm run prove fails.`,
      `aws sesv2 delete-suppressed-destination --email-address ${EmailAddress}`,
    ),
  ];
}
