/** What people and their calendars do in a story, one step at a time. */

import { DOMAIN } from '#harness/functions.ts';
import { readInvite, replyTo } from '#harness/mails.ts';
import { notification } from '#harness/notification.ts';
import { reply } from '#local/dialects/reply.ts';
import type { Mail } from './cloud/cloud.ts';
import { type Call, type Facts, type Reply, saysTheSame } from './facts.ts';
import { invitesTo, read as readMail, shownDate } from './invites.ts';
import type { Next } from './next.ts';
import { COLLEAGUE, DATES, idOfDate, ORGANIZER, OrganizerCalendar } from './organizer-calendar.ts';
import type { Stage } from './stage.ts';
import { type Act, addressOf, type OrganizerAct, type Step, type Story } from './story.ts';

/** How long from now the time is that a guest proposes, milliseconds. */
const PROPOSED_LATER = 100 * 24 * 3600_000;
/** Milliseconds from one step to the next, at least: calendars stamp in whole seconds. */
const STEP_TAKES = 1100;

export class People {
  readonly #stage: Stage;
  readonly #story: Story;
  readonly #facts: Facts;
  readonly #calendar: OrganizerCalendar;
  #received = 0;

  constructor(stage: Stage, story: Story, facts: Facts) {
    this.#stage = stage;
    this.#story = story;
    this.#facts = facts;
    this.#calendar = new OrganizerCalendar(story);
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
      case 'move-date':
        return this.#isOn();
      case 'off-date':
      case 'exdate':
        return this.#isOn() && this.#calendar.canCallOff(act.date);
      case 'following':
        return this.#isOn() && !this.#calendar.isOff(act.date);
      case 'stray':
        return this.#facts.edits.length > 0;
      case 'reopen':
        return this.#facts.edits.at(-1)?.cancelled === true;
      case 'refresh':
      case 'unsubscribe':
        return this.#invites(act.guest).length > 0;
      default:
        return this.#invites(act.guest).length > 0 && this.#story.reports[act.guest] !== 'bounce';
    }
  }

  async #act(act: Act): Promise<unknown> {
    switch (act.do) {
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
        const facts = { status: act.said, recurrenceId: basic(date), start: basic(date), ...this.#stamp() };
        return this.#reply(act.guest, this.#inviteOf(act.guest), null, facts, { date });
      }
      case 'delete-date':
        return this.#deleteDate(act.guest, act.date);
      case 'echo': {
        const { to, raw } = replyTo(this.#inviteOf(act.guest), { status: 'NEEDS-ACTION', ...this.#stamp() });
        this.#receive('rsvp', to, raw);
        return;
      }
      case 'delegate': {
        const facts = {
          status: 'DELEGATED',
          delegatedTo: addressOf(act.to),
          ...this.#stamp(),
        };
        return this.#reply(act.guest, this.#inviteOf(act.guest), null, facts, { delegate: act.to });
      }
      case 'propose': {
        const start = basic(new Date(this.#stage.now + PROPOSED_LATER).toISOString().replace(/\.\d+/, ''));
        const facts = { method: 'COUNTER', status: 'TENTATIVE', start, ...this.#stamp() } as const;
        return this.#reply(act.guest, this.#inviteOf(act.guest), null, facts);
      }
      case 'refresh': {
        const mail = replyTo(this.#inviteOf(act.guest), { method: 'REFRESH', ...this.#stamp() });
        const id = this.#receive('rsvp', mail.to, mail.raw);
        this.#facts.refreshes.push({ id, at: this.#stage.now, guest: act.guest });
        return;
      }
      case 'unsubscribe':
        return this.#unsubscribe(act.guest);
      case 'stray':
        return this.#stray(act.by, act.age);
      default:
        return this.#write(act);
    }
  }

  #isOn(): boolean {
    return this.#facts.edits.at(-1)?.cancelled === false;
  }

  /** The organizer's calendar sends what it has. */
  #write(act: OrganizerAct): void {
    const { says, raw } = this.#calendar.write(act, basic(this.#instant()));
    const id = this.#receive('inbound', `create@${DOMAIN}`, this.#dated(raw));
    this.#facts.edits.push({ id, at: this.#stage.now, raw, ...says });
  }

  /** A copy of what the organizer sent before, or of what they have, comes once more. */
  #stray(by: 'organizer' | 'colleague', age: number): void {
    const { edits } = this.#facts;
    const [copied, last] = [edits[Math.floor(age * edits.length)], edits.at(-1)];
    if (!copied || !last) return;
    const raw = by === 'colleague' ? copied.raw.replace(`<${ORGANIZER}>`, `<${COLLEAGUE}>`) : copied.raw;
    const id = this.#receive('inbound', `create@${DOMAIN}`, this.#dated(raw));
    // What single dates became since is no part of a mail about all of them, and stands whatever that says of them.
    const whole = edits.findLastIndex((edit) => edit.date === null);
    const own = last.hours.flatMap((hour, date) => (hour === last.hour ? [] : [date]));
    const alone = [...edits.slice(whole + 1).map(({ date }) => date), ...own];
    const differs =
      copied.date === null && [last, edits[whole]].every((one) => one && !saysTheSame(copied, one, alone));
    this.#facts.strays.push({ id, at: this.#stage.now, by, differs, copied, before: edits.length });
  }

  #dated(raw: string): string {
    return `Date: ${new Date(this.#stage.now).toUTCString()}\r\n${raw}`;
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
    more: Partial<Pick<Reply, 'date' | 'delegate'>> = {},
  ): Reply {
    const { replyTo: to, sequence } = readInvite(invite);
    const answer: Reply = {
      id: this.#receive('rsvp', to, raw ?? replyTo(invite, facts).raw),
      at: this.#stage.now,
      guest,
      status: facts.status as 'ACCEPTED',
      date: null,
      sequence,
      dtstamp: this.#instant(),
      delegate: null,
      proposes: facts.method === 'COUNTER',
      implied: false,
      ...more,
    };
    this.#facts.replies.push(answer);
    return answer;
  }

  /**
   * They come, and delete one date from their calendar, which answers for the series without it. Where their calendar does
   * not have the date, because it got the cancel of this date, the answer looks the same and says nothing of the date.
   * A guest who got the cancel of the event has all of it again by their yes, and deletes the date from that.
   */
  #deleteDate(guest: number, number: number): void {
    const date = this.#dateOf(number);
    const invites = invitesTo(addressOf(guest), this.#stage.cloud.mails);
    const aboutDates = invites.filter((one) => one.method !== 'CANCEL' || one.date !== null);
    const has = shownDate(aboutDates, number) !== null;
    const invite = this.#inviteOf(guest);
    const facts = { status: 'ACCEPTED', start: basic(this.#dateOf(0)), ...this.#stamp() };
    const lines = `RRULE:FREQ=WEEKLY;COUNT=${DATES}\r\nEXDATE:${basic(date)}\r\nSUMMARY:Launch\r\nEND:VEVENT`;
    const raw = replyTo(invite, facts).raw.replace('SUMMARY:Launch\r\nEND:VEVENT', lines);
    const answer = this.#reply(guest, invite, raw, facts);
    if (has) this.#facts.replies.push({ ...answer, status: 'DECLINED', date, implied: true });
  }

  #unsubscribe(guest: number): void {
    const token = /\/u\/([a-z2-7]+)/.exec(this.#inviteOf(guest).replaceAll('=\r\n', ''))?.[1];
    this.#stage.request(`/u/${token}`, { method: 'POST' }, (status) => {
      if (status === 200) this.#facts.unsubscribed.set(guest, this.#stage.now);
    });
  }

  #receive(handler: 'inbound' | 'rsvp', to: string, raw: string): string {
    const id = `mail-${this.#received++}`;
    const key = `mail/${handler === 'inbound' ? 'create' : 'rsvp'}/${id}`;
    const { now } = this.#stage;
    this.#stage.cloud.putObject(key, raw);
    const body = JSON.stringify(notification(id, key, to, now, {}));
    this.#stage.put({ handler, body, due: now, receives: 0 });
    return id;
  }

  /** Those to all of it: answers to single dates are given by their name. */
  #invites(guest: number): Mail[] {
    return this.#stage.cloud.mails.filter(
      (mail) =>
        mail.to === addressOf(guest) && mail.raw.includes('method=REQUEST') && readMail(mail).date === null,
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

  #stamp(): { readonly dtstamp: string } {
    return { dtstamp: basic(this.#instant()) };
  }

  #dateOf(date: number): string {
    return idOfDate(date, this.#facts.edits.at(-1)?.hour ?? 0);
  }
}

/** An instant as calendars write it. */
function basic(instant: string): string {
  return instant.replaceAll(/[-:]/g, '');
}
