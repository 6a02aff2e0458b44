import { describe, expect, test } from 'vitest';
import {
  aboutWhat,
  eventPageId,
  isEventPageId,
  PUBLIC_ID,
  readScheduleId,
  scheduleId,
} from '#domain/access/public-id.ts';
import { keys, oldKeys, otherKeys } from './keys.ts';

const event = { id: 'abcdefghijklmnop', codeKey: 1, codeGeneration: 0 };

describe('the public id of an event’s page', () => {
  const id = eventPageId(keys, event);

  test('leads to the event and proves itself', () => {
    expect(id).toMatch(PUBLIC_ID);
    expect(aboutWhat(id)).toBe(event.id);
    expect(isEventPageId(keys, id, event)).toBe(true);
  });

  test('stays when the manage code is replaced', () => {
    expect(eventPageId(keys, { ...event, manageGeneration: 1 })).toBe(id);
  });

  test.each([
    ['the event’s id alone', event.id],
    ['the id of the event’s codes before these', eventPageId(keys, { ...event, codeGeneration: 1 })],
    ['the id of a page of an organizer with this handle', scheduleId(keys, event.id)],
    ['an id made by another deployment', eventPageId(otherKeys, event)],
  ])('is not %s', (_, other) => {
    expect(isEventPageId(keys, other, event)).toBe(false);
  });

  test('cannot be made without the key its codes were made with', () => {
    expect(() => eventPageId(keys, { ...event, codeKey: 2 })).toThrow(
      expect.objectContaining({ code: 'signing-key-lost' }),
    );
  });
});

describe('the public id of an organizer’s page', () => {
  test('gives back the organizer, whichever key signed it', () => {
    for (const signing of [keys, oldKeys])
      expect(readScheduleId(keys, scheduleId(signing, event.id))).toBe(event.id);
  });

  test('is nothing else', () => {
    for (const other of [event.id, eventPageId(keys, event), scheduleId(otherKeys, event.id), ''])
      expect(readScheduleId(keys, other)).toBeNull();
  });
});
