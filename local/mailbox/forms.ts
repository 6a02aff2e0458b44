/** Reads what the page's forms send. */
import * as z from 'zod';
import { ianaZone } from '#domain/itip/time/iana.ts';
import { isDateOrTime } from '#domain/itip/time/local-time.ts';
import { normaliseAddress } from '#domain/text/address.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { ANSWERS } from '../dialects/answer.ts';
import type { OrganizerEvent } from '../dialects/organizer.ts';
import { DIALECTS } from '../dialects/reply.ts';

const answerForm = z.object({
  client: z.enum(DIALECTS, 'Choose a calendar.'),
  answer: z.enum(ANSWERS, 'Answer with Yes, Maybe or No.'),
  comment: z.string().trim().max(500, 'A comment has up to 500 characters.'),
});

const eventForm = z.object({
  title: z.string().trim().min(1, 'Give the event a title.').max(200),
  start: z
    .string()
    .transform((time) => `${time}:00`.slice(0, 19))
    .refine(isDateOrTime, 'Say when it starts.'),
  zone: z.string().refine((name) => ianaZone(name) !== null, 'Choose a time zone.'),
  minutes: z.coerce.number().int().positive().max(10_080, 'An event lasts up to a week.'),
  recurrence: z.string().regex(/^(FREQ=[A-Z]+;COUNT=\d+)?$/, 'Choose how often it repeats.'),
  location: z.string().trim().max(500),
  description: z.string().trim().max(5000),
  name: z.string().trim().min(1, 'Say who you are.').max(100),
  email: z.string().refine((address) => normaliseAddress(address) !== null, 'Give your mail address.'),
});

/** Reads a guest's answer. @throws CodedError `form-invalid`, as the other readers do */
export function readAnswer(form: unknown): z.infer<typeof answerForm> {
  return read(answerForm, form);
}

/** Reads an event. @throws CodedError `form-invalid` */
export function readEvent(form: unknown): Omit<OrganizerEvent, 'uid' | 'sequence'> {
  const { name, email, recurrence, description, ...event } = read(eventForm, form);
  return {
    ...event,
    description: description.replaceAll('\r\n', '\n'),
    recurrence: recurrence || null,
    organizer: { name, email: email.trim() },
  };
}

/** Reads addresses, separated by any characters that addresses do not contain. @throws CodedError `form-invalid` */
export function readEmails(form: unknown): string[] {
  const { emails } = read(z.object({ emails: z.string() }), form);
  const found = emails.split(/[\s,;<>]+/).filter((word) => word.includes('@'));
  if (found.length > 0) return found;
  throw new CodedError('form-invalid', 'Give at least one mail address.');
}

function read<Schema extends z.ZodType>(schema: Schema, form: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(form);
  if (parsed.success) return parsed.data;
  throw new CodedError('form-invalid', parsed.error.issues[0]?.message ?? 'Fill in the form.');
}
