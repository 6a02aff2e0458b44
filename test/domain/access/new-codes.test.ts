import { describe, expect, test } from 'vitest';
import { codeHash } from '#domain/access/codes.ts';
import {
  generationsAfter,
  hasReached,
  readCodesForm,
  signCodesForm,
  stillHolds,
  withNewCodes,
} from '#domain/access/new-codes.ts';
import { eventSummaryOf } from '#domain/event/event-summary.ts';
import { anEvent } from '#harness/records.ts';
import { keys, otherKeys } from './keys.ts';

const event = anEvent('abcdefghijklmnop');
const NOW = Date.UTC(2026, 0, 1);

describe('new codes', () => {
  test.each([
    ['api', { codeGeneration: 1 }],
    ['manage', { manageGeneration: 1 }],
    ['both', { codeGeneration: 1, manageGeneration: 1 }],
  ] as const)('of %s change nothing else of the event', (replacement, changed) => {
    expect(withNewCodes(event, generationsAfter(event, replacement))).toEqual({ ...event, ...changed });
  });

  test('are not made where somebody else was faster, by one code or by all', () => {
    const asked = generationsAfter(event, 'both');
    for (const meanwhile of [{ codeGeneration: 1 }, { manageGeneration: 1 }, { codeGeneration: 2 }])
      expect(withNewCodes({ ...event, ...meanwhile }, asked)).toBeNull();
  });

  test('are made where only the other code was replaced meanwhile', () => {
    const meanwhile = { ...event, manageGeneration: 3 };
    expect(withNewCodes(meanwhile, generationsAfter(event, 'api'))).toEqual({
      ...meanwhile,
      codeGeneration: 1,
    });
  });

  test('are there when each that was asked for is, or a newer one', () => {
    const asked = generationsAfter(event, 'both');
    expect(hasReached(event, asked)).toBe(false);
    expect(hasReached({ ...event, codeGeneration: 1 }, asked)).toBe(false);
    expect(hasReached({ ...event, codeGeneration: 1, manageGeneration: 2 }, asked)).toBe(true);
  });

  test('are known in the organizer’s list', () => {
    const next = { ...event, codeGeneration: 2, manageGeneration: 3 };
    expect(eventSummaryOf(next)).toMatchObject({ codeGeneration: 2, manageGeneration: 3 });
  });
});

test('a request rests on the present manage code, on no other', () => {
  const hash = codeHash(keys, event, 'manage');
  expect(stillHolds(keys, event, hash)).toBe(true);
  expect(stillHolds(keys, { ...event, codeGeneration: 1 }, hash)).toBe(true);
  expect(stillHolds(keys, { ...event, manageGeneration: 1 }, hash)).toBe(false);
  expect(stillHolds(keys, event, codeHash(keys, event, 'api'))).toBe(false);
  expect(stillHolds(keys, event, null)).toBe(true);
});

describe('the form', () => {
  const form = signCodesForm(keys, event, 'both', NOW);

  test('says which codes of which event, as they stood when it was opened', () => {
    expect(readCodesForm(keys, event, form, NOW)).toEqual({ api: 1, manage: 1 });
    const later = { ...event, codeGeneration: 4 };
    expect(readCodesForm(keys, later, form, NOW)).toEqual({ api: 1, manage: 1 });
    expect(readCodesForm(keys, later, signCodesForm(keys, later, 'api', NOW), NOW)).toEqual({ api: 5 });
  });

  test('is refused for another event, after an hour, or from another deployment', () => {
    expect(readCodesForm(keys, { ...event, id: 'ponmlkjihgfedcba' }, form, NOW)).toBeNull();
    expect(readCodesForm(keys, event, form, NOW + 3600_000)).toBeNull();
    expect(readCodesForm(otherKeys, event, form, NOW)).toBeNull();
    expect(readCodesForm(keys, event, '', NOW)).toBeNull();
  });
});
