import type { ResultsCatalogue } from './en.ts';

/** Polish. Readers are addressed directly or impersonally, without a grammatical gender. */
export const pl: ResultsCatalogue = {
  'openResults.title': 'Zobacz, kto przyjdzie',
  'openResults.wrong':
    'Ten kod jest nieprawidłowy. Skopiuj cały kod zarządzania z wiadomości potwierdzającej wydarzenie. Wymieniony kod już nie działa: nowy jest w wiadomości o nowych kodach.',
  'openResults.how':
    'Kod zarządzania jest w wiadomości potwierdzającej wydarzenie. Zaczyna się od „manage_”.',
  'openResults.code': 'Kod zarządzania',
  'openResults.open': 'Otwórz wyniki',
  'openResults.several': 'Kilka wydarzeń? <link>Zaloguj się przez e-mail</link> i zobacz wszystkie.',
  'openResults.replaceTitle': 'Wylogować się i otworzyć inne wydarzenie?',
  'openResults.replace':
    'Ten link otwiera wyniki wydarzenia <strong>{event}</strong> innego organizatora. W tej przeglądarce trwa już sesja, a naraz może być tylko jedna.',
  'openResults.replaceUntitled':
    'Ten link otwiera wyniki wydarzenia bez tytułu innego organizatora. W tej przeglądarce trwa już sesja, a naraz może być tylko jedna.',
  'openResults.replaceIt': 'Wyloguj się i otwórz',
  'openResults.unexpected':
    'Jeśli ten link jest niespodzianką, mógł go przysłać ktoś inny. Zamknij tę stronę, a sesja pozostanie bez zmian.',
};
