import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAuthority } from './access/authority.ts';
import { startFunctions } from './functions.ts';
import { type Gateway, serve } from './gateway.ts';
import { createMailbox } from './mailbox.ts';
import { namesAt } from './names.ts';
import { createOperating } from './operating.ts';
import { openKeyMaker } from './organizer-key.ts';
import { provision } from './provision.ts';
import { startReceiving } from './receiving.ts';
import { createRelay } from './relay.ts';
import { LOCAL_PREFIX, serveLocal } from './routes.ts';
import { type Aws, startAws } from './services/aws.ts';
import { listen } from './services/http.ts';
import { openLogs } from './services/logs.ts';
import { synthesize } from './synthesize.ts';
import { readTemplate } from './template.ts';
import * as wiring from './wiring.ts';

/** The settings of a local server. */
export interface LocalSettings {
  /** HTTP port; any free port when not set. */
  readonly port?: number;
  /** SMTP port; any free port when not set. */
  readonly smtpPort?: number;
  /** The data directory; when not set, a temporary one that is deleted when the server stops. */
  readonly dataDir?: string;
  /** Default `invites.test`. */
  readonly domain?: string;
  /** Who may create events: addresses or `*@domain`, comma-separated. Default `*`. */
  readonly organizers?: string;
  /** Who owns the domain: addresses, comma-separated. Default nobody. */
  readonly owners?: string;
  /** The stack's settings of these names: the product name, the accent colour and the logo. */
  readonly brand?: Readonly<Partial<Record<'product' | 'accent' | 'logo', string | undefined>>>;
  /** SES sending rate, messages per second. Default 50. */
  readonly sendRate?: number;
  /** The SMTP server on this machine to which all sent mail is relayed, as `smtp://127.0.0.1:1025`. Default none. */
  readonly relay?: string | undefined;
  /** The factor for visibility time-outs; 1, as in the cloud, when not set. */
  readonly visibilityFactor?: number;
  /** True when webhooks may be on this machine. Default false. */
  readonly webhookLoopback?: boolean;
  /** The path under which pages and API are, as with a stage of API Gateway: `/live`. The root when not set. */
  readonly stagePrefix?: string;
  /** The seed of the random faults. */
  readonly seed?: number;
  /** A cloud assembly that was synthesized before; synthesized anew when not set. */
  readonly assembly?: string;
}

/** A running local server. */
export interface LocalServer {
  readonly httpUrl: string;
  /** Base address of pages and API: `httpUrl` and the stage. */
  readonly publicUrl: string;
  readonly smtpPort: number;
  readonly aws: Aws;
  close(): Promise<void>;
}

/** Seconds after which a mail without a sending event may be sent again. SES on this machine answers at once. */
const AMBIGUOUS_SECONDS = '3';

/**
 * Runs the stack on this machine: its Lambdas from their bundles, wired by its template to embedded services.
 * @param say is called with each step of the start
 * @throws CodedError, or EADDRINUSE when a port is taken
 */
export async function startLocal(
  settings: LocalSettings = {},
  say: (progress: string) => void = () => {},
): Promise<LocalServer> {
  const closers: (() => Promise<void> | void)[] = [];
  const close = async (): Promise<void> => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    return { ...(await start(settings, say, closers)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(
  settings: LocalSettings,
  say: (progress: string) => void,
  closers: (() => Promise<void> | void)[],
): Promise<Omit<LocalServer, 'close'>> {
  const { domain = 'invites.test', organizers = '*', owners = '', sendRate = 50, seed = 1 } = settings;
  const { visibilityFactor = 1, stagePrefix = '' } = settings;
  const ownPort = Promise.withResolvers<number>();
  const carry = createRelay({ domain, ownPort: ownPort.promise, relay: settings.relay });
  const dataDir = settings.dataDir ?? temporaryDirectory(closers);
  const assembly = settings.assembly ?? join(dataDir, 'cdk.out');

  // The port and the data directory come first, so that a conflict is known before anything is built.
  let answer = async (_request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.writeHead(503).end();
  };
  const http = await listen((request, response) => answer(request, response), settings.port);
  closers.push(http.close);
  const publicUrl = http.url + stagePrefix;

  say('Starting the services …');
  const aws = await startAws({ dataDir, sendRate, seed, visibilityFactor, carry });
  closers.push(aws.close);
  if (!settings.assembly) {
    say('Synthesizing the stack …');
    rmSync(assembly, { recursive: true, force: true });
    await synthesize(assembly, {
      domain,
      organizers: listed(organizers),
      owners: listed(owners),
      ...settings.brand,
    });
  }
  const template = readTemplate(assembly, namesAt(aws.url));
  const authority = readAuthority(template);
  aws.enforce(authority);
  await provision(template, aws);

  const lambdas = wiring.readFunctions(template);
  const logs = openLogs(dataDir);
  const sources = wiring.readEventSources(template);
  const WEBHOOK_LOOPBACK = String(settings.webhookLoopback ?? false);
  const overrides = { PUBLIC_URL: publicUrl, AMBIGUOUS_SECONDS, WEBHOOK_LOOPBACK };
  const functions = startFunctions(lambdas, sources, aws, authority, overrides, logs.write);
  closers.push(functions.close);

  const deadLetters = wiring.readDeadLetterQueues(template);
  const isIdle = (): boolean =>
    Object.entries(aws.queues.depths()).every(([name, depth]) => depth === 0 || deadLetters.has(name)) &&
    functions.running() === 0 &&
    aws.ses.unpublished() === 0;
  const gateway: Gateway = {
    stagePrefix,
    routes: wiring.readRoutes(template),
    binaryMediaTypes: wiring.readBinaryMediaTypes(template),
    responses: wiring.readGatewayResponses(template),
    lambda: functions.get,
  };
  const receiptRules = wiring.readReceiptRules(template);
  const smtp = await startReceiving(receiptRules, aws, settings.smtpPort ?? 0);
  ownPort.resolve(smtp.port);
  closers.push(smtp.close);
  const variables = lambdas.find(({ environment }) => environment.PRODUCT)?.environment;
  const deployment = {
    domain,
    publicUrl,
    product: variables?.PRODUCT ?? domain,
    accent: variables?.ACCENT,
    logo: variables?.LOGO,
  };
  const mailbox = createMailbox({ outbox: aws.ses.outbox, dataDir, deployment, smtpPort: smtp.port }).fetch;
  const facts = {
    domain,
    publicUrl,
    smtpPort: smtp.port,
    servicesUrl: aws.url,
    mailBucket: receiptRules[0]?.actions[0]?.bucket ?? '',
    codeVersion: template.output('CodeVersion'),
    sendRate,
  };
  const operating = createOperating(() => facts, aws, logs, deadLetters);
  const makeKey = openKeyMaker(template.ids('AWS::DynamoDB::Table')[0] ?? '', aws.url);
  answer = (request, response) =>
    request.url?.startsWith(LOCAL_PREFIX)
      ? serveLocal({ aws, isIdle, operating, makeKey, mailbox }, request, response)
      : serve(gateway, request, response);
  return { httpUrl: http.url, publicUrl, smtpPort: smtp.port, aws };
}

/** Returns the entries of a comma-separated variable. */
function listed(text: string): string[] {
  return text.split(',').flatMap((entry) => entry.trim() || []);
}

function temporaryDirectory(closers: (() => void)[]): string {
  const directory = mkdtempSync(join(tmpdir(), 'yesmaybe-'));
  closers.push(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
