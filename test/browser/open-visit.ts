/** Opens the whole server with a browser before it. */
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { takeApart } from '#domain/mail/take-apart.ts';
import { submit } from '#local/dialects/submit.ts';
import { type LocalServer, type LocalSettings, startLocal } from '#local/server.ts';

const ARGUMENTS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

export interface Visit {
  readonly server: LocalServer;
  readonly browser: Browser;
  /** Hands a mail in and waits until all work is done. */
  mail(raw: string): Promise<void>;
  /** Text of the newest mail to an address. */
  newest(to: string): Promise<string>;
  /** How many mails went out. */
  sent(): Promise<number>;
  close(): Promise<void>;
}

/** Starts the server and the browser. */
export async function openVisit(settings: LocalSettings = {}): Promise<Visit> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const [server, browser] = await Promise.all([
    startLocal(settings),
    chromium.launch({ executablePath, args: ARGUMENTS.split(' ') }),
  ]);
  const idle = () => fetch(`${server.httpUrl}/_local/idle`);
  const { outbox } = server.aws.ses;
  return {
    server,
    browser,
    mail: async (raw) => {
      await submit(raw, server.smtpPort);
      await idle();
    },
    newest: async (to) => {
      await idle();
      const id = outbox.list().findLast((mail) => mail.to.includes(to))?.id ?? '';
      return (await takeApart(outbox.read(id) ?? Buffer.from(''))).text;
    },
    sent: async () => {
      await idle();
      return outbox.list().length;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Signs an organizer in, by the link in the mail, in a browser context of their own. */
export async function signIn({ browser, server, newest }: Visit, email: string): Promise<BrowserContext> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.httpUrl}/sign-in`);
  await page.getByLabel('Your address').fill(email);
  await page.getByRole('button').click();
  await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();
  await page.goto(/https?:\S+\/sign-in\/\S+/.exec(await newest(email))?.[0] ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(`${server.httpUrl}/events`);
  await page.close();
  return context;
}
