/** The whole server with a browser before it, and what every page is held to. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { takeApart } from '#domain/mail/take-apart.ts';
import { submit } from '#local/dialects/submit.ts';
import { type LocalServer, startLocal } from '#local/server.ts';

const ARGUMENTS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A narrow phone, and a desk. */
export const NARROW = { width: 320, height: 640 };
export const DESK = { width: 1280, height: 800 };

export interface Visit {
  readonly server: LocalServer;
  readonly browser: Browser;
  /** Hands a mail in and waits until all work is done. */
  mail(raw: string): Promise<void>;
  /** Text of the newest mail to an address. */
  newest(to: string): Promise<string>;
  /** How many mails went out. */
  sent(): Promise<number>;
}

/** Started before the tests of a file, closed after them. */
export function useVisit(): () => Visit {
  let visit: Visit;
  beforeAll(async () => {
    const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
    const [server, browser] = await Promise.all([
      startLocal(),
      chromium.launch({ executablePath, args: ARGUMENTS.split(' ') }),
    ]);
    const idle = () => fetch(`${server.httpUrl}/_local/idle`);
    const { outbox } = server.aws.ses;
    visit = {
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
    };
  });
  afterAll(async () => {
    await visit?.browser.close();
    await visit?.server.close();
  });
  return () => visit;
}

/** What axe-core finds wrong, and whether the page is wider than its window. Evaluated: our policy lets no script in. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate('axe.run()')) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  const fits = await page.evaluate('document.documentElement.scrollWidth <= innerWidth');
  return fits ? found : [...found, 'wider than its window'];
}
