import { describe, expect, it } from 'vitest';
import { event } from './calendars.ts';

describe('people', () => {
  it.each([
    ['CN="Doe, John":MAILTO:john@example.com', 'john@example.com', 'Doe, John'],
    ['CN=John:john@example.com', 'john@example.com', 'John'],
    ['CN=Ida;EMAIL=ida@example.com:mailto:2_GEZDG@imip.me.com', 'ida@example.com', 'Ida'],
    ['EMAIL=mac@example.com:/aMjA1/principal/', 'mac@example.com', null],
    ['EMAIL=other@example.com:mailto:real@example.com', 'real@example.com', null],
    [':mailto:o%27brien@example.com', "o'brien@example.com", null],
    [':mailto:100%25@example.com', '100%@example.com', null],
    [':mailto:odd%zz@example.com', 'odd%zz@example.com', null],
    ['CN="\'Quoted\'":mailto:<q@example.com>', 'q@example.com', 'Quoted'],
    ['CN="Say ^\'hi^\'":mailto:h@example.com', 'h@example.com', 'Say "hi"'],
    ['CN="Doe\\, Jane":mailto:j@example.com', 'j@example.com', 'Doe, Jane'],
    ['CN="Ann \\"Bo\\" Lee":mailto:a@example.com', 'a@example.com', 'Ann "Bo" Lee'],
    ['CN="C:\\":mailto:c@example.com', 'c@example.com', 'C:\\'],
    ['CN=Room: East:mailto:r@example.com', 'r@example.com', 'Room: East'],
    ['CN=Ben;SENT-BY=mailto:s@example.com:mailto:b@example.com', 'b@example.com', 'Ben'],
    ['RSVP;;CN = Ida ; :mailto:i@example.com', 'i@example.com', 'Ida'],
    [':mailto:cal%40group.example.com', 'cal@group.example.com', null],
    ['CN="Broken:mailto:b@example.com', 'b@example.com', 'Broken'],
    [':invalid:nomail', '', null],
  ])('ATTENDEE;%s', (written, email, name) => {
    const line = written.startsWith(':') ? `ATTENDEE${written}` : `ATTENDEE;${written}`;
    expect(event([line]).attendees).toMatchObject([{ email, name }]);
  });

  it('answer, bring others, delegate and comment', () => {
    const { attendees, comment } = event([
      'ATTENDEE;PARTSTAT=accepted;X-NUM-GUESTS=2;X-RESPONSE-COMMENT="See you\\, soon":mailto:a@example.com',
      'ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:b@example.com","MAILTO:c@example.com":mailto:d@example.com',
      'ATTENDEE;PARTSTAT=X-PERHAPS;DELEGATED-FROM="mailto:d@example.com":mailto:b@example.com',
    ]);
    expect(attendees.map(({ partstat }) => partstat)).toEqual(['ACCEPTED', 'DELEGATED', 'NEEDS-ACTION']);
    expect(attendees[0]).toMatchObject({ guests: 2, comment: 'See you, soon' });
    expect(attendees[1]?.delegatedTo).toEqual(['b@example.com', 'c@example.com']);
    expect(attendees[2]?.delegatedFrom).toEqual(['d@example.com']);
    expect(comment).toBe('See you, soon');
  });

  it('are bounded in what they say', () => {
    const long = 'x'.repeat(3000);
    const { attendees, comment } = event([
      `ATTENDEE;X-NUM-GUESTS=99999999999999999999;X-RESPONSE-COMMENT=${long}:mailto:a@example.com`,
      `ATTENDEE:mailto:${long}@example.com`,
      `COMMENT:${long}`,
      `COMMENT:${long}`,
    ]);
    expect(attendees[0]).toMatchObject({ guests: 100, email: 'a@example.com' });
    expect(attendees[0]?.comment).toHaveLength(2000);
    expect(attendees[1]?.email).toBe('');
    expect(comment).toHaveLength(2000);
  });

  it('comment in COMMENT before all, several joined, empty ones left out', () => {
    const lines = ['COMMENT;LANGUAGE=en:One\\, two\\n', 'COMMENT:', 'COMMENT:three'];
    expect(event([...lines, 'ATTENDEE;X-RESPONSE-COMMENT=no:mailto:a@example.com']).comment).toBe(
      'One, two\nthree',
    );
    expect(event(['COMMENT:\\n']).comment).toBeNull();
    expect(event(['COMMENT;ALTREP=CID:<FFFF__=0A@>:Yes: with joy']).comment).toBe('Yes: with joy');
  });
});
