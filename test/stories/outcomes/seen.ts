/** What a person can see of what became of their mail, as text: mails to them, pages, records. */
import { simpleParser } from 'mailparser';
import type { Sent } from '#harness/deployment.ts';
import type { openScene } from '#test/lambdas/scene.ts';

export type Scene = ReturnType<typeof openScene>;
/** By what comes in, as docs/outcomes.md has it: plays it, and returns all that its sender can see of it. */
export type Cases = Readonly<Record<string, () => Promise<string>>>;

/** Subject and text of every mail to somebody. */
export async function mailsTo(sent: readonly Sent[], to: string): Promise<string> {
  const theirs = sent.filter((mail) => mail.to === to);
  const read = await Promise.all(theirs.map(({ raw }) => simpleParser(raw)));
  return read.map(({ subject, text }) => `${subject}\n${text}`.replaceAll(/\s+/g, ' ')).join('\n');
}

/** A page, without its tags. @param fields of a form that is sent to it */
export async function page(
  scene: Scene,
  path: string,
  fields?: Readonly<Record<string, string>>,
): Promise<string> {
  const form = fields && { method: 'POST', body: new URLSearchParams(fields) };
  const text = await (await scene.deployment().api.request(path, form)).text();
  return text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

/** What results page and API have of an event: how many of whom, and each guest with their history. */
export async function record({ statistics, recipients }: Scene, manage: string): Promise<string> {
  const all = { statistics: await statistics(manage), recipients: await recipients(manage) };
  return JSON.stringify(all).replaceAll(/"(\w+)":/g, '$1: ');
}

/** The version of an event and what it says now. */
export async function version({ get }: Scene, manage: string): Promise<string> {
  const { version: number, status, summary, start, location } = await get(manage, '/v1/event');
  return `version ${number}, ${status}: ${summary}, ${start}, ${location}`;
}
