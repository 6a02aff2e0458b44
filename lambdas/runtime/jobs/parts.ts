/**
 * What the schemas of several queues are made of. The schema of a job is made when the first of its kind is read: most
 * functions only write jobs.
 */
import * as z from 'zod/mini';
import { once } from '#domain/text/once.ts';

/** Sixteen characters of base32: the id of an event, recipient, list, import or erasure, or the handle of a person. */
export const id = once(() => z.string().check(z.regex(/^[a-z2-7]{16}$/)));
/** A text that is not empty. */
export const text = once(() => z.string().check(z.minLength(1)));
/** A whole number from 0. */
export const count = once(() => z.int().check(z.nonnegative()));
/** One of the sixteen shards of an event's recipients. */
export const shard = once(() => z.int().check(z.minimum(0), z.maximum(15)));
