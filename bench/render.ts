/** Invites a second on one core: ours, compiled once and spliced, against building each with libraries. */
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import MailComposer from 'nodemailer/lib/mail-composer';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { compileInvite } from '#domain/invite/compile-invite.ts';
import type { InviteRecipient } from '#domain/invite/invite.types.ts';
import { inviteBody } from '#domain/invite/invite-body.ts';
import { rehydrate } from '#domain/invite/rehydrate.ts';
import { renderInvite } from '#domain/invite/render-invite.ts';
import { PLACEHOLDER } from '#domain/text/placeholders.ts';
import { type BenchOptions, type BenchResult, compare } from './measure.ts';
import { DEPLOYMENT, guests, NOW, SOURCE } from './render/invite.ts';

export async function run(options: BenchOptions): Promise<BenchResult[]> {
  const compiled = compileInvite(SOURCE, NOW);
  const body = inviteBody(SOURCE, rehydrate(SOURCE), NOW);
  const guest = guests();
  const [ours, peer] = await compare(
    () => Buffer.from(renderInvite(compiled, guest()), 'latin1'),
    () => withLibraries(guest(), body),
    options,
  );
  return [
    {
      bench: 'render',
      ours: Math.round(ours),
      peer: Math.round(peer),
      ratio: Math.round((ours / peer) * 10) / 10,
      unit: 'invites/s',
      peerName: 'nodemailer MailComposer + ical-generator',
    },
  ];
}

/** The same mail, built anew for each recipient. */
function withLibraries(
  { email, name, token }: InviteRecipient,
  body: { subject: string; text: string; html: string },
): Promise<Buffer> {
  const reply = `rsvp+${token}@${DEPLOYMENT.domain}`;
  const calendar = calendarWithLibrary(email, name, token, reply);
  const text = (template: string) => template.replaceAll(PLACEHOLDER.token, token);
  return new MailComposer({
    from: { name: 'Ann Lee via Yesmaybe', address: `rsvp+o-${SOURCE.organizerHandle}@${DEPLOYMENT.domain}` },
    to: { name: name ?? '', address: email },
    replyTo: reply,
    subject: body.subject,
    text: text(body.text),
    html: text(body.html),
    icalEvent: { method: 'REQUEST', filename: 'invite.ics', content: calendar },
    headers: {
      'List-Unsubscribe': `<${DEPLOYMENT.publicUrl}/u/${token}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
    },
  })
    .compile()
    .build();
}

function calendarWithLibrary(email: string, name: string | null, token: string, reply: string): string {
  const calendar = ical({
    method: ICalCalendarMethod.REQUEST,
    timezone: { name: 'Europe/Berlin', generator: (zone) => tzlib_get_ical_block(zone)[0] ?? '' },
  });
  calendar.createEvent({
    id: `${token}@${DEPLOYMENT.domain}`,
    sequence: SOURCE.version,
    stamp: '2026-04-02T09:30:00Z',
    start: '2026-05-12T10:00:00',
    end: '2026-05-12T11:30:00',
    timezone: 'Europe/Berlin',
    status: ICalEventStatus.CONFIRMED,
    summary: 'Summer party — bring a friend',
    location: 'Café Größenwahn, 2nd floor',
    description: 'We meet at ten, eat at eleven and dance until noon.\nThe bus stops at the door.',
    organizer: { name: 'Ann Lee', email: reply },
    attendees: [
      {
        email,
        name: name ?? '',
        rsvp: true,
        role: ICalAttendeeRole.REQ,
        status: ICalAttendeeStatus.NEEDSACTION,
      },
    ],
  });
  return calendar.toString();
}
