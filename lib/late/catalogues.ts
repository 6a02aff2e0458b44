import { lateFile, textsFile } from './late.ts';

type Texts = { readonly [language: string]: Readonly<Record<string, string>> };

export const loadTexts: typeof import('#catalogues').loadTexts = (catalogue, language) =>
  lateFile<Texts>(`./late/${textsFile(catalogue, language)}.cjs`)()[language] ?? {};
