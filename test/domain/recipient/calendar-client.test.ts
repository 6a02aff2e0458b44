import { expect, test } from 'vitest';
import { type CalendarClient, clientOf } from '#domain/recipient/calendar-client.ts';

test.each<[CalendarClient, string]>([
  ['google', '-//Google Inc//Google Calendar 70.9054//EN'],
  ['microsoft', 'Microsoft Exchange Server 2010'],
  ['microsoft', '-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN'],
  ['apple', '-//Apple Inc.//macOS 14.0//EN'],
  ['apple', '-//Apple Inc.//iCloud 2.1//EN'],
  ['apple', '-//CALENDARSERVER.ORG//NONSGML iCal 5//EN'],
  ['yahoo', '-//Yahoo//Calendar//EN'],
  ['thunderbird', '-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN'],
  ['lotus', '-//Lotus Development Corporation//NONSGML Notes 9.0//EN_C'],
  ['zimbra', 'Zimbra-Calendar-Provider'],
  ['zoho', '-//Zoho Corporation//Zoho Calendar-US//EN'],
  ['proton', '-//Proton AG//WebCalendar 5.0.60.2//EN'],
  ['fastmail', '-//CyrusIMAP.org/Cyrus 3.11.0-fastmail//EN'],
  ['other', '-//Example//Handmade//EN'],
  ['other', ''],
])('%s wrote %s', (client, prodId) => {
  expect(clientOf(prodId)).toBe(client);
});
