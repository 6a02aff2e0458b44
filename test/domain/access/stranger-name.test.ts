import { expect, test } from 'vitest';
import { nameFromStranger } from '#domain/access/stranger-name.ts';

test.each([
  'Bob Ray',
  'Dr.Ray',
  'J. R. R. Tolkien',
  'J.R.R. Tolkien',
  "Siobhán O’Neill-D'Arcy, Jr.",
  'Ray, Bob (Sales)',
  'Guest 12345',
  '王小明',
  'محمد علي',
  'Tom & Ann',
  'Bob 🎉',
  '=1+1',
  '',
])('%s is a name', (name) => {
  expect(nameFromStranger(name)).toBe(name);
});

test.each([
  'Your account is locked: https://evil.example/login',
  'see http://1.2.3.4',
  'www.evil.example',
  'Win at evil.com',
  'evil.com/win',
  'EVIL.CO.UK',
  'evil\u3002com',
  'evil．com',
  'ev\u200bil.com',
  'login.evil.xn--p1ai',
  '1.2.3.4',
  'javascript:alert',
  'mailto:eve',
  'Call +1 900 555 0123',
  'Call ٠١٢٣٤٥٦٧',
  'bob@evil.com',
  '\\\\evil\\share',
  'Dear customer, your parcel could not be delivered, please pay us',
])('%s is more than a name', (name) => {
  expect(nameFromStranger(name)).toBeNull();
});

test('who gives none has none', () => {
  expect(nameFromStranger(null)).toBeNull();
});
