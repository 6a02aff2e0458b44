/** `npm start` runs the whole server on this machine. */
import { resolve } from 'node:path';
import * as z from 'zod';
import { CodedError } from '#domain/text/coded-error.ts';
import { startWithLittleMemory } from './memory.ts';
import { LOCAL_PREFIX } from './routes.ts';
import { type LocalSettings, startLocal } from './server.ts';

const HELP = `npm start runs the invite server on this machine, for this machine only.

Settings, from the environment:
  PORT        HTTP port, 0 for any free one       (8025)
  SMTP_PORT   SMTP port, 0 for any free one       (2525)
  DATA_DIR    where everything is kept            (.data)
  DOMAIN      the mail domain                     (invites.test)
  ORGANIZERS  who may create events: addresses or *@domain, comma-separated  (*)
  OWNERS      who sees and limits every organizer: addresses, comma-separated  (nobody)
  SEND_RATE   mails per second                    (50)
  RELAY       SMTP server on this machine that is handed all mail sent: smtp://127.0.0.1:1025  (none)
  STAGE_PREFIX  path under which pages and API stand, as under a stage of API Gateway: /live  (none)
  WEBHOOK_LOOPBACK  1 when webhooks may be on this machine, by http too  (0)
  VISIBILITY_FACTOR  what visibility time-outs of queues are multiplied by  (1)
  PRODUCT, ACCENT, LOGO   its name, colour (#rrggbb) and picture (https), as you would deploy them

Mail to create@DOMAIN over SMTP; read what is sent at http://127.0.0.1:PORT/_local/
`;

const port = (name: string, fallback: number) =>
  z.coerce
    .number(`${name} is not a number.`)
    .int()
    .min(0, `${name} is a port.`)
    .max(65_535, `${name} is a port.`)
    .default(fallback);

const settingsSchema = z.object({
  PORT: port('PORT', 8025),
  SMTP_PORT: port('SMTP_PORT', 2525),
  DATA_DIR: z.string().default('.data'),
  DOMAIN: z.string().default('invites.test'),
  ORGANIZERS: z.string().default('*'),
  OWNERS: z.string().default(''),
  PRODUCT: z.string().optional(),
  ACCENT: z.string().optional(),
  LOGO: z.string().optional(),
  RELAY: z.string().optional(),
  WEBHOOK_LOOPBACK: z.enum(['0', '1'], 'WEBHOOK_LOOPBACK is 0 or 1.').default('0'),
  STAGE_PREFIX: z
    .string()
    .regex(/^(?:\/[\w-]+)?$/, 'STAGE_PREFIX is a path of one name, such as /live.')
    .default(''),
  VISIBILITY_FACTOR: z.coerce
    .number('VISIBILITY_FACTOR is not a number.')
    .positive('VISIBILITY_FACTOR is above 0.')
    .default(1),
  SEND_RATE: z.coerce.number('SEND_RATE is not a number.').positive('SEND_RATE is above 0.').default(50),
});

function readSettings(environment: NodeJS.ProcessEnv): LocalSettings {
  const parsed = settingsSchema.safeParse(environment);
  if (!parsed.success) {
    throw new CodedError('settings-invalid', parsed.error.issues.map(({ message }) => message).join('\n'));
  }
  const { PORT, SMTP_PORT, DATA_DIR, DOMAIN, ORGANIZERS, OWNERS, PRODUCT, ACCENT, LOGO, SEND_RATE } =
    parsed.data;
  const { RELAY, STAGE_PREFIX, VISIBILITY_FACTOR, WEBHOOK_LOOPBACK } = parsed.data;
  return {
    port: PORT,
    smtpPort: SMTP_PORT,
    dataDir: resolve(DATA_DIR),
    domain: DOMAIN,
    organizers: ORGANIZERS,
    owners: OWNERS,
    brand: { product: PRODUCT, accent: ACCENT, logo: LOGO },
    sendRate: SEND_RATE,
    relay: RELAY,
    stagePrefix: STAGE_PREFIX,
    visibilityFactor: VISIBILITY_FACTOR,
    webhookLoopback: WEBHOOK_LOOPBACK === '1',
  };
}

/** Returns a sentence for an error that the user can fix, and the whole error for any other. */
function explain(error: unknown): unknown {
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use. Set PORT and SMTP_PORT to others, or to 0 for any free ones.`;
  }
  return error instanceof CodedError ? error.message : error;
}

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return void process.stdout.write(HELP);
  startWithLittleMemory();
  const server = await startLocal(readSettings(process.env), (progress) => console.error(progress));
  const stop = (): void => {
    console.error('Stopping …');
    server.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  console.log(`ready ${server.httpUrl} smtp://127.0.0.1:${server.smtpPort}`);
  console.error(`Open ${server.httpUrl}${LOCAL_PREFIX}`);
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exit(1);
});
