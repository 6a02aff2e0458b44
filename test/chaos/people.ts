/** What people and their calendars do in a story, one step at a time. */
import { reply } from '../../local/dialects/reply.ts';
import { DOMAIN, notification } from '../house.ts';
import { organizerMail, readInvite, replyTo } from '../mails.ts';
import type { Mail } from './cloud/cloud.ts';
import type { Call, Facts } from './facts.ts';
import type { Next } from './next.ts';
import type { Stage } from './stage.ts';
import { type Act, addressOf, type Step, type Story } from './story.ts';

export const ORGANIZER = 'ann@example.com';
export const SOURCE_UID = 'launch@calendar.example';
const DATES = 4;
/** How long from now the time is that a guest proposes, milliseconds. */
const PROPOSED_LATER = 100 * 24 * 3600_000;
/** Milliseconds from one step to the next, at least: calendars stamp in whole seconds. */
const STEP_TAKES = 1100;

export class People {
  readonly #stage: Stage;
  readonly #story: Story;
  readonly #facts: Facts;
  #sequence = 0;
  #titles = 0;
  #hour = 8;
  #received = 0;

  constructor(stage: Stage, story: Story, facts: Facts) {
    this.#stage = stage;
    this.#story = story;
    this.#facts = facts;
  }

  next(step: Step): Next {
    return {
      settled: step.settled,
      isPossible: () => this.#isPossible(step),
      go: async () => {
        await this.#act(step);
        this.#stage.wait(STEP_TAKES + Math.floor(this.#stage.random() * 1000));
      },
    };
  }

  /** Whether their calendar, or what they hold in their hands, lets them. */
  #isPossible(act: Act): boolean {
    switch (act.do) {
      case 'create':
        return true;
      case 'invite':
        return this.#code(act.code) !== null;
      case 'retitle':
      case 'resave':
      case 'move':
      case 'cancel':
        return this.#facts.edits.at(-1)?.cancelled === false;
      case 'reopen':
        return this.#facts.edits.at(-1)?.cancelled === true;
      case 'refresh':
      case 'unsubscribe':
        return this.#invites(act.guest).length > 0;
      default:
        return this.#invites(act.guest).length > 0 && this.#story.reports[act.guest] !== 'bounce';
    }
  }

  async #act(act: Act): Promise<void> {
    switch (act.do) {
      case 'create':
      case 'resave':
        return this.#write({});
      case 'retitle':
        this.#titles += 1;
        return this.#write({});
      case 'move':
        this.#hour += 1;
        return this.#write({ raises: true });
      case 'cancel':
        return this.#write({ raises: true, cancels: true });
      case 'reopen':
        return this.#write({ raises: true });
      case 'invite':
        return this.#invite(act.guests, act.code);
      case 'answer': {
        const invite = this.#inviteOf(act.guest, act.old);
        const raw = await reply(act.dialect, Buffer.from(invite, 'latin1'), {
          answer: act.said,
          at: this.#stage.now,
        });
        return this.#reply(act.guest, invite, raw, { status: act.said });
      }
      case 'answer-date': {
        const date = this.#dateOf(act.date);
        const facts = {
          status: act.said,
          recurrenceId: basic(date),
          start: basic(date),
          dtstamp: basic(this.#instant()),
        };
        return this.#reply(act.guest, this.#inviteOf(act.guest), null, facts, date);
      }
      case 'delegate': {
        const facts = {
          status: 'DELEGATED',
          delegatedTo: addressOf(act.to),
          dtstamp: basic(this.#instant()),
        };
        return this.#reply(act.guest, this.#inviteOf(act.guest), null, facts, null, act.to);
      }
      case 'propose': {
        const start = basic(new Date(this.#stage.now + PROPOSED_LATER).toISOString().replace(/\.\d+/, ''));
        const facts = {
          method: 'COUNTER',
          status: 'TENTATIVE',
          start,
          dtstamp: basic(this.#instant()),
        } as const;
        return this.#reply(act.guest, this.#inviteOf(act.guest), null, facts);
      }
      case 'refresh': {
        const mail = replyTo(this.#inviteOf(act.guest), {
          method: 'REFRESH',
          dtstamp: basic(this.#instant()),
        });
        const id = this.#receive('rsvp', mail.to, mail.raw);
        this.#facts.refreshes.push({ id, at: this.#stage.now, guest: act.guest });
        return;
      }
      case 'unsubscribe':
        return this.#unsubscribe(act.guest);
    }
  }

  /** The organizer's calendar sends what it has. */
  #write({ raises = false, cancels = false }): void {
    if (raises) this.#sequence += 1;
    const title = `Launch ${this.#titles}`;
    const start = `20260512T${String(this.#hour).padStart(2, '0')}0000`;
    const raw = organizerMail(cancels ? 'CANCEL' : 'REQUEST', {
      uid: SOURCE_UID,
      sequence: this.#sequence,
      dtstamp: basic(this.#instant()),
      start,
      summary: title,
      ...(cancels ? { status: 'CANCELLED' } : {}),
      ...(this.#story.event === 'single' ? {} : { rrule: `FREQ=WEEKLY;COUNT=${DATES}` }),
    });
    const dated = `Date: ${new Date(this.#stage.now).toUTCString()}\r\n${raw}`;
    const id = this.#receive('inbound', `create@${DOMAIN}`, dated);
    this.#facts.edits.push({ id, at: this.#stage.now, title, hour: this.#hour, cancelled: cancels });
  }

  #invite(guests: readonly number[], code: 'api' | 'manage'): void {
    const call: Call = {
      guests,
      code,
      at: this.#stage.now,
      until: this.#stage.now,
      status: null,
      accepted: [],
      requests: 0,
    };
    this.#facts.calls.push(call);
    const recipients = guests.map((guest) => ({ email: addressOf(guest) }));
    const init = {
      method: 'POST',
      headers: { 'X-Api-Code': this.#code(code) ?? '' },
      body: JSON.stringify({ recipients }),
    };
    this.#stage.request('/v1/invites', init, (status, body, requests) => {
      const { accepted = [] } = JSON.parse(body) as { accepted?: { email: string }[] };
      Object.assign(call, {
        status,
        requests,
        until: this.#stage.now,
        accepted: accepted.map(({ email }) => email),
      });
    });
  }

  #reply(
    guest: number,
    invite: string,
    raw: string | null,
    facts: Parameters<typeof replyTo>[1] & { readonly status: string },
    date: string | null = null,
    delegate: number | null = null,
  ): void {
    const { replyTo: to, sequence } = readInvite(invite);
    const id = this.#receive('rsvp', to, raw ?? replyTo(invite, facts).raw);
    this.#facts.replies.push({
      id,
      at: this.#stage.now,
      guest,
      status: facts.status as 'ACCEPTED',
      date,
      sequence,
      dtstamp: this.#instant(),
      delegate,
      proposes: facts.method === 'COUNTER',
    });
  }

  #unsubscribe(guest: number): void {
    const token = /\/u\/([a-z2-7]+)/.exec(this.#inviteOf(guest).replaceAll('=\r\n', ''))?.[1];
    this.#stage.request(`/u/${token}`, { method: 'POST' }, (status) => {
      if (status === 200) this.#facts.unsubscribed.set(guest, this.#stage.now);
    });
  }

  #receive(door: 'inbound' | 'rsvp', to: string, raw: string): string {
    const id = `mail-${this.#received++}`;
    const key = `mail/${door === 'inbound' ? 'create' : 'rsvp'}/${id}`;
    const { now } = this.#stage;
    this.#stage.cloud.putObject(key, raw);
    const body = JSON.stringify(notification(id, key, to, now, {}));
    this.#stage.put({ door, body, due: now, receives: 0 });
    return id;
  }

  #invites(guest: number): Mail[] {
    return this.#stage.cloud.mails.filter(
      ({ to, raw }) => to === addressOf(guest) && raw.includes('method=REQUEST'),
    );
  }

  /** What they answer: the latest they have, as their calendar sees it. */
  #inviteOf(guest: number, old = false): string {
    const invites = this.#invites(guest);
    const latest = invites.toSorted(
      (one, other) => readInvite(one.raw).sequence - readInvite(other.raw).sequence,
    );
    return (old ? latest[0] : latest.at(-1))?.raw ?? '';
  }

  #code(scope: 'api' | 'manage'): string | null {
    const name = scope === 'api' ? 'API' : 'Manage';
    for (const { raw } of this.#stage.cloud.mails) {
      const code = new RegExp(`${name} code: (\\S+)`).exec(raw)?.[1];
      if (code) return code;
    }
    return null;
  }

  /** UTC instant in whole seconds. */
  #instant(): string {
    return `${new Date(this.#stage.now).toISOString().slice(0, 19)}Z`;
  }

  /** Berlin is two hours ahead in May. */
  #dateOf(date: number): string {
    return new Date(Date.UTC(2026, 4, 12 + 7 * date, this.#hour - 2)).toISOString().replace('.000', '');
  }
}

/** An instant as calendars write it. */
function basic(instant: string): string {
  return instant.replaceAll(/[-:]/g, '');
}
