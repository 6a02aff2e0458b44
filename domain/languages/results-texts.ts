import { en } from './catalogues/results/en.ts';
import { type Texts, textsOf } from './words.ts';

/** The texts of the results pages. */
export type ResultsTexts = Texts<typeof en>;
/** Returns the texts of the results pages in the language of some words. */
export const resultsTexts = /* @__PURE__ */ textsOf('results', en);
