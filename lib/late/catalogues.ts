import { late } from './late.ts';

type Catalogues = typeof import('#catalogues');
const load = late<Catalogues>('#catalogues');

export const catalogueOf: Catalogues['catalogueOf'] = (language) => load().catalogueOf(language);
