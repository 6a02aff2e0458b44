/** The parameter or field `instance` names one occurrence of a series. */
import * as z from 'zod/mini';
import { once } from '#domain/text/once.ts';
import { described } from './described.ts';

const INSTANT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?$/;

/** A UTC instant or a date. Fractions of a second are dropped. */
export const instanceName = /* @__PURE__ */ once(() =>
  z.pipe(
    described(
      z.string().check(
        z.regex(INSTANT, 'write a UTC instant (2026-05-11T08:00:00Z) or a date'),
        z.refine((text) => !Number.isNaN(Date.parse(text)), 'there is no such date'),
      ),
      'One occurrence of a series: the UTC instant or date at which the series has it, even when it has moved.',
      '2026-05-18T08:00:00Z',
    ),
    z.transform((text) => text.replace(/\.\d+Z$/, 'Z')),
  ),
);
