import { loadFile, textsFile } from './late.ts';

type Texts = { readonly [language: string]: Readonly<Record<string, string>> };

export const loadTexts: typeof import('#catalogues').loadTexts = (catalogue, language) =>
  loadFile<Texts>(textsFile(catalogue, language))[language] ?? {};
