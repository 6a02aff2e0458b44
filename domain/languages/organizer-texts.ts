import { en } from './catalogues/organizers/en.ts';
import { type Texts, textsOf, type Words } from './words.ts';

/** The texts of the pages on which organizers sign in, and make, share and send their events. */
export type OrganizerTexts = Texts<typeof en>;

/** Returns these texts in the language of some words. */
export const organizerTexts = /* @__PURE__ */ textsOf('organizers', en);

/** Returns the day of an instant in UTC, which English writes as a number: `2026-05-12`. @param at UTC instant */
export function dayInUtc({ language, dates }: Words, at: string): string {
  return language === 'en' ? at.slice(0, 10) : dates.day(Date.parse(at));
}
