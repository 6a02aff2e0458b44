/**
 * The story that a deployment plays with itself: its probe makes an event, invites a guest, answers yes, moves the event
 * and cancels it. Each step is checked and timed. Afterwards the event is removed, whatever happened.
 */

import { probeGuest, probeOrganizer } from '#domain/access/probe-address.ts';
import { type Arrival, readArrival } from '#domain/probe/arrival.ts';
import {
  cancelMail,
  forgetMail,
  invitationMail,
  type ProbeEvent,
  type ProbeMail,
  type ProbeRun,
  titleOf,
  yesMail,
} from '#domain/probe/mails.ts';
import type { Hops } from './hops.ts';
import { type Broken, STEPS, type Step, toCheck } from './steps.ts';

interface StoryOptions {
  /** The name of this run: letters and digits that nobody can guess. */
  readonly run: string;
  /** How long a step may take, in milliseconds. */
  readonly patience: number;
  /** The pause between two checks, in milliseconds. */
  readonly pause: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Called when a step begins, with null, and when it succeeded, with its duration in milliseconds. */
  readonly onStep: (step: Step, ms: number | null) => void;
  /** Ends the story early. What it left is still cleaned up. */
  readonly signal?: AbortSignal;
}

interface TimedStep {
  readonly step: Step;
  readonly ok: boolean;
  readonly ms: number;
}

/** The outcome of a story. */
export interface Outcome {
  readonly steps: readonly TimedStep[];
  readonly ok: boolean;
  /** The steps that failed, with the broken hop and what to check. */
  readonly broken: readonly Broken[];
}

/** Plays the story once. Never rejects because of what the deployment does or fails to do. */
export async function playStory(hops: Hops, options: StoryOptions): Promise<Outcome> {
  const steps: TimedStep[] = [];
  const broken: Broken[] = [];
  const probe = new Probe(hops, options);
  const take = async (step: Step): Promise<boolean> => {
    const began = options.now();
    options.onStep(step, null);
    const failure = await probe[step]().then(
      () => null,
      (error: unknown) => error,
    );
    const ms = options.now() - began;
    steps.push({ step, ok: failure === null, ms });
    if (failure === null) options.onStep(step, ms);
    else broken.push(toCheck(step, failure, hops.domain));
    return failure === null;
  };
  for (const step of STEPS.filter((one) => one !== 'cleanup')) if (!(await take(step))) break;
  await take('cleanup');
  return { steps, ok: broken.length === 0, broken };
}

/** Thrown when what a step waits for does not come in time. */
class NothingCame extends Error {}

/** The event starts a day and some hours ahead, because an event that is over takes no guests. Milliseconds. */
const AHEAD = 30 * 3600_000;
const HOUR = 3600_000;
/** How often a run that was ended early checks for a confirmation that may still be on its way. */
const LATE = 15;

class Probe implements Record<Step, () => Promise<void>> {
  readonly #hops: Hops;
  readonly #options: StoryOptions;
  readonly #run: ProbeRun;
  /** Mails of this run, by the id under which they are removed. */
  readonly #arrived = new Map<string, Arrival | null>();
  #event: ProbeEvent;
  #codes: Arrival['codes'] = null;
  /** Whether the deployment may know of this run. */
  #began = false;
  #isOver = false;

  constructor(hops: Hops, options: StoryOptions) {
    this.#hops = hops;
    this.#options = options;
    this.#run = { id: options.run, domain: hops.domain };
    const start = Math.floor(options.now() / HOUR) * HOUR + AHEAD;
    this.#event = { run: this.#run, sequence: 0, start };
  }

  async invitation(): Promise<void> {
    this.#began = true;
    await this.#hops.send(invitationMail(this.#event, this.#options.now()));
  }

  async confirmation(): Promise<void> {
    this.#codes = (await this.#mail(({ codes }) => codes !== null)).codes;
  }

  async api(): Promise<void> {
    const email = probeGuest(this.#run.id, this.#run.domain);
    const body = JSON.stringify({ recipients: [{ email, origin: 'prove' }] });
    const { status, json } = await this.#call('/v1/invites', { method: 'POST', body });
    const { accepted } = json as { accepted?: unknown[] };
    if (status !== 202 || accepted?.length !== 1)
      throw new Error(`POST /v1/invites answered ${said(status, json)}`);
  }

  async invite(): Promise<void> {
    await this.#guestGets('REQUEST', 0);
  }

  async answer(): Promise<void> {
    const { invite } = await this.#guestGets('REQUEST', 0);
    if (invite) await this.#hops.send(yesMail(this.#run, invite, this.#options.now()));
    await this.#until('the answer counts', async () => {
      const { status, json } = await this.#call('/v1/event/statistics');
      if (status !== 200) throw new Error(`GET /v1/event/statistics answered ${said(status, json)}`);
      return (json as { accepted?: number }).accepted === 1 ? true : null;
    });
  }

  async move(): Promise<void> {
    this.#event = { ...this.#event, sequence: 1, start: this.#event.start + HOUR };
    await this.#edit(invitationMail);
    const { invite } = await this.#guestGets('REQUEST', 1);
    const start = new Date(this.#event.start).toISOString().replace('.000', '');
    if (invite?.start !== start) throw new Error(`The guest was sent another time than ${start}.`);
    await this.#organizerIsNotified(2);
  }

  async cancel(): Promise<void> {
    this.#event = { ...this.#event, sequence: 2 };
    await this.#edit(cancelMail);
    await this.#guestGets('CANCEL', 2);
    await this.#organizerIsNotified(3);
  }

  /** Cleans up, even when the story was ended early. */
  async cleanup(): Promise<void> {
    this.#isOver = true;
    if (!this.#began) return;
    if (!this.#codes) await this.#lateConfirmation();
    await this.#hops.send(forgetMail(this.#run, this.#options.now()));
    if (this.#codes)
      await this.#until('the event is forgotten', async () => {
        // Unlike the event's own route, it reads nothing that may be gone while the event is being forgotten.
        const { status } = await this.#call('/v1/event/statistics');
        return status === 401 ? true : null;
      });
    await this.#look();
    for (const [id, arrival] of this.#arrived) if (arrival) await this.#hops.remove(id);
  }

  /** Waits for a confirmation that may still be on its way, so that its event and mail are cleaned up too. */
  async #lateConfirmation(): Promise<void> {
    const end = this.#options.now() + LATE * this.#options.pause;
    while (!this.#codes && this.#options.now() < end) {
      await this.#options.sleep(this.#options.pause);
      await this.#look();
      this.#codes = [...this.#arrived.values()].find((arrival) => arrival?.codes)?.codes ?? null;
    }
  }

  #edit(write: (event: ProbeEvent, at: number) => ProbeMail): Promise<void> {
    return this.#hops.send(write(this.#event, this.#options.now()));
  }

  #guestGets(method: string, sequence: number): Promise<Arrival> {
    const guest = probeGuest(this.#run.id, this.#run.domain);
    return this.#mail(
      ({ to, invite }) => to.includes(guest) && invite?.method === method && invite.sequence === sequence,
    );
  }

  /** Waits for the organizer's notice after each round, which would otherwise come after the cleanup. */
  async #organizerIsNotified(times: number): Promise<void> {
    const organizer = probeOrganizer(this.#run.domain);
    await this.#until(`mail ${times} to the organizer came`, async () => {
      await this.#look();
      const theirs = [...this.#arrived.values()].filter((arrival) => arrival?.to.includes(organizer));
      return theirs.length >= times ? true : null;
    });
  }

  #mail(isIt: (arrival: Arrival) => boolean): Promise<Arrival> {
    return this.#until('a mail came', async () => {
      await this.#look();
      return [...this.#arrived.values()].find((arrival) => arrival !== null && isIt(arrival)) ?? null;
    });
  }

  /** Reads new mails. Those of other runs, and of anybody else who writes to the probe, are not touched. */
  async #look(): Promise<void> {
    const title = titleOf(this.#run);
    for (const { id, raw } of await this.#hops.arrivals()) {
      if (this.#arrived.has(id)) continue;
      const arrival = await readArrival(raw);
      this.#arrived.set(id, arrival?.subject.includes(title) ? arrival : null);
    }
  }

  async #call(path: string, init: RequestInit = {}): Promise<{ status: number; json: unknown }> {
    const answer = await fetch(this.#hops.publicUrl + path, {
      ...init,
      headers: { Authorization: `Bearer ${this.#codes?.manage}`, 'Content-Type': 'application/json' },
      signal: AbortSignal.timeout(this.#options.patience),
    });
    return { status: answer.status, json: await answer.json().catch(() => ({})) };
  }

  async #until<Found>(what: string, look: () => Promise<Found | null>): Promise<Found> {
    const { now, sleep, patience, pause, signal } = this.#options;
    const end = now() + patience;
    for (;;) {
      if (!this.#isOver) signal?.throwIfAborted();
      const found = await look();
      if (found !== null) return found;
      if (now() >= end)
        throw new NothingCame(`Within ${Math.round(patience / 1000)} seconds not seen: ${what}.`);
      await sleep(pause);
    }
  }
}

function said(status: number, json: unknown): string {
  const { code, detail } = json as { code?: string; detail?: string };
  return [status, code, detail].filter(Boolean).join(' ');
}
