import { late } from './late.ts';

type Catalogues = typeof import('#notice-catalogues');
const load = late<Catalogues>('#notice-catalogues');

export const noticeCatalogueOf: Catalogues['noticeCatalogueOf'] = (language) =>
  load().noticeCatalogueOf(language);
