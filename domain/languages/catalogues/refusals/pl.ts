import type { RefusalCatalogue } from './en.ts';

/** Polish. Readers are addressed directly or impersonally, without a grammatical gender. */
export const pl: RefusalCatalogue = {
  'place.row': 'Wiersz {row}',
  'place.rowOfFile': 'Wiersz {row} z pliku {file}',
  'place.event': 'Wydarzenie {number} z pliku',

  'refusal.noCalendar':
    'Wiadomość nie zawiera kalendarza. Zaproś create@ ze swojego kalendarza lub załącz plik .ics.',
  'refusal.deliveryReport':
    'To raport o wiadomości (zwrot lub potwierdzenie), a nie odpowiedź na zaproszenie.',
  'refusal.onlyTasks':
    'Kalendarz zawiera zadanie, a nie wydarzenie. Zmień je w wydarzenie i wyślij ponownie.',
  'refusal.onlyJournal':
    'Kalendarz zawiera wpis dziennika, a nie wydarzenie. Zmień go w wydarzenie i wyślij ponownie.',
  'refusal.onlyFreeBusy': 'Kalendarz pyta o wolne i zajęte godziny lub je wymienia; nie ma w nim wydarzenia.',
  'refusal.noEvent': 'Kalendarz jest pusty: nie ma w nim wydarzenia. Wyślij samo wydarzenie.',
  'refusal.calendarBroken':
    'Nie można odczytać kalendarza: brakuje VCALENDAR z czytelnymi wierszami. Wyeksportuj wydarzenie ponownie.',
  'refusal.calendarTooLarge':
    'Kalendarz ma ponad 1 MiB lub ponad 10 000 wierszy. Usuń osadzone w nim pliki albo gości.',
  'refusal.tooManyEvents':
    'Kalendarz zawiera ponad 1000 pozycji. Wyślij właściwe wydarzenia, a nie cały kalendarz.',
  'refusal.tooManyAttendees':
    'Wydarzenie ma ponad 1000 uczestników. Zaproś ich przez API zamiast listą gości.',
  'refusal.tooManyDates': 'Seria wymienia ponad 3000 pojedynczych dat. Opisz ją za pomocą reguły.',
  'refusal.winmailDat':
    'Outlook wysłał spotkanie jako winmail.dat, który potrafi odczytać tylko Outlook. W programie Outlook otwórz Plik > Opcje > Poczta, ustaw „Podczas wysyłania wiadomości w formacie RTF do odbiorców internetowych” na „Konwertuj na format HTML” i wyślij je ponownie. Jeśli to nie pomoże, poproś administratora Exchange o wyłączenie TNEF dla tej domeny (Set-RemoteDomain -TNEFEnabled $false).',
  'refusal.mailEncrypted':
    'Wiadomość jest zaszyfrowana, a ten serwer nie ma klucza, aby ją odczytać. Wyślij ją ponownie bez szyfrowania; może być podpisana.',
  'refusal.smimeUnreadable':
    'Wiadomość jest podpisana S/MIME w postaci, której nie można odczytać. Wyślij ją ponownie z podpisem jawnym lub bez S/MIME.',
  'refusal.methodConflict':
    'Wiadomość i zawarty w niej kalendarz są sprzeczne: parametr method części MIME różni się od jej METHOD. Wyślij ją ponownie z samego kalendarza.',
  'refusal.methodUnknown':
    'METHOD nie jest żadną z podanych w RFC 5546, więc nie wiadomo, o co prosi wiadomość.',
  'refusal.uidMissing': 'Wydarzenie nie ma UID, więc późniejsza zmiana nie mogłaby go znaleźć. Dodaj UID.',
  'refusal.uidTooLong': 'UID wydarzenia ma ponad 1000 znaków. Użyj krótszego.',
  'refusal.textTooLong':
    'Tytuł (SUMMARY) wydarzenia ma ponad 1000 znaków albo miejsce (LOCATION) ponad 4000. Umieść tekst w opisie.',
  'refusal.noDtstart': 'Wydarzenie nie ma czytelnego DTSTART. Podaj, kiedy się zaczyna.',
  'refusal.endsBeforeStart': 'Wydarzenie kończy się, zanim się zacznie. Popraw DTEND lub DURATION.',
  'refusal.attendeeMissing': 'Odpowiedź nie podaje ATTENDEE, więc nie mówi, kto odpowiada ani co.',
  'refusal.timeZoneUnknown':
    'Godzina jest w nieznanej strefie czasowej, której kalendarz nie opisuje. Użyj nazwy IANA (Europe/Berlin) lub dodaj jej VTIMEZONE.',
  'refusal.recurrenceNotUnderstood':
    'Nie można zastosować reguły powtarzania: jest błędna, powtórzona lub spoza kalendarza gregoriańskiego. Użyj jednej RRULE zgodnej z RFC 5545.',

  'refusal.mailTooLarge': 'Wiadomość lub jej załącznik jest za duży. Usuń załączniki.',
  'refusal.mailTooComplex':
    'Wiadomość ma ponad 200 części lub nagłówek większy niż 256 KB. Wyślij sam plik kalendarza w nowej wiadomości.',
  'refusal.mailBroken': 'Nie można odczytać wiadomości. Wyślij ją ponownie z innego programu.',
  'refusal.calendarsTooLarge':
    'Kalendarze w wiadomości są za duże: limit to 8 MiB. Usuń osadzone w nich pliki lub wyślij je w częściach.',

  'refusal.manyEvents': 'Wiadomość zawiera ponad 5000 wydarzeń. Wyślij je w częściach.',
  'refusal.manyLines':
    'Kalendarze w wiadomości mają ponad 300 000 wierszy. Wyślij ich wydarzenia w częściach.',
  'refusal.tablesTooLarge': 'Załączone tabele mają ponad 8 MiB. Wyślij je w częściach.',
  'refusal.tableEmpty': 'Plik ma nagłówek i żadnych wierszy. Wpisz w każdy wiersz jedno wydarzenie.',
  'refusal.listOfPeople':
    'Załączony plik to lista osób, ale nie wiadomo, do którego wydarzenia. Odpowiedz na potwierdzenie wydarzenia z listą w załączniku, a zaprosimy wszystkich z listy.',
  'refusal.headingMissing':
    'Załączony plik nie jest tabelą wydarzeń: pierwszy wiersz musi zawierać nazwy kolumn, co najmniej „title” i „start”. Inne to end, duration, time zone, location, description, url, all day i id.',
  'refusal.rowRepeated':
    'To samo wydarzenie jest w wierszu {row}: ten sam id albo ten sam tytuł i początek. Nadaj każdemu własny id lub usuń jedno z nich.',
  'refusal.rowRepeatedInFile':
    'To samo wydarzenie jest w wierszu {row} z pliku {file}: ten sam id albo ten sam tytuł i początek. Nadaj każdemu własny id lub usuń jedno z nich.',
  'refusal.rowNoTitle': 'Brakuje tytułu. Wpisz go w kolumnie tytułu.',
  'refusal.rowNoStart':
    'Brakuje początku. Zapisz go jako 2026-05-12 19:30 lub jako 2026-05-12, jeśli to cały dzień.',
  'refusal.rowDateAmbiguous':
    '„{cell}”: która liczba to miesiąc? Zapisz datę jako 2026-05-12 19:30 lub jako 2026-05-12, jeśli to cały dzień.',
  'refusal.rowDatesContradict':
    '„{cell}”: która liczba to miesiąc? W „{day}” w wierszu {dayRow} pierwszy jest dzień, a w „{month}” w wierszu {monthRow} pierwszy jest miesiąc. Zapisz datę jako 2026-05-12 19:30 lub jako 2026-05-12, jeśli to cały dzień.',
  'refusal.rowDatesContradictInFile':
    '„{cell}”: która liczba to miesiąc? W „{day}” w wierszu {dayRow} z pliku {file} pierwszy jest dzień, a w „{month}” w wierszu {monthRow} z pliku {file} pierwszy jest miesiąc. Zapisz datę jako 2026-05-12 19:30 lub jako 2026-05-12, jeśli to cały dzień.',
  'refusal.rowNoDate':
    '„{cell}” to nie jest znana nam data. Zapisz ją jako 2026-05-12 19:30 lub jako 2026-05-12, jeśli to cały dzień.',
  'refusal.rowNoZone':
    '„{cell}” to nie jest znana nam strefa czasowa. Wpisz nazwę strefy, na przykład Europe/Berlin.',
  'refusal.rowNoEndTime': '„{cell}” nie ma godziny. Zapisz jako 2026-05-12 21:30.',
  'refusal.rowNoLength':
    '„{cell}” to nie jest znany nam czas trwania. Wpisz 90 dla dziewięćdziesięciu minut, 1:30 lub 2 hours.',
  'refusal.rowEndsBeforeStart': 'Kończy się, zanim się zacznie. Popraw początek lub koniec.',
  'refusal.rowFailed':
    'Błąd tego serwera uniemożliwił utworzenie tego wydarzenia; operator został powiadomiony. Wyślij je osobno, w prostszej postaci.',
  'refusal.rowEventCancelled':
    'Wydarzenie, które już masz, zostało w międzyczasie odwołane i pozostaje odwołane. Zrób z tego drugie wydarzenie.',
  'refusal.rowNotAddressed':
    'Wydarzenie ma gości, a naszego adresu wśród nich nie ma. Dodaj nasz adres do gości lub wyślij wydarzenie bez gości.',
  'refusal.rowSomebodyElses':
    'Ktoś inny wysłał nam to wydarzenie z tego samego kalendarza. Wyślij je w osobnej wiadomości, a zapytamy każdą z osób, co zrobić.',

  'refusal.listTooLong': 'Lista mieści do {most, number} osób i 4 MB. Wyślij ją w częściach.',
  'refusal.listNotText':
    'To nie jest plik tekstowy. W arkuszu kalkulacyjnym wybierz „Zapisz jako” i Excel (.xlsx) lub CSV (UTF-8).',
  'refusal.listOther':
    'To nie jest tabela: {file} ma inny format. Wybierz „Zapisz jako” i Excel (.xlsx) lub CSV (UTF-8) i wyślij ten plik.',
  'refusal.listOtherUnnamed':
    'To nie jest tabela: plik ma inny format. Wybierz „Zapisz jako” i Excel (.xlsx) lub CSV (UTF-8) i wyślij ten plik.',
  'refusal.listXls':
    'To skoroszyt starego Excela (.xls), którego nie możemy odczytać. Otwórz go, wybierz „Zapisz jako” i Excel (.xlsx) lub CSV (UTF-8) i wyślij ten plik.',
  'refusal.listXlsb':
    'To binarny skoroszyt Excela (.xlsb), którego nie możemy odczytać. Otwórz go, wybierz „Zapisz jako” i Excel (.xlsx) lub CSV (UTF-8) i wyślij ten plik.',
  'refusal.listOds':
    'To arkusz OpenDocument (.ods), którego nie możemy odczytać. Otwórz go, wybierz „Zapisz jako” i Excel (.xlsx) lub CSV (UTF-8) i wyślij ten plik.',
  'refusal.listNumbers':
    'To arkusz Numbers, którego nie możemy odczytać. W Numbers wybierz „Plik”, „Eksportuj do” i „Excel” i wyślij ten plik.',
  'refusal.listPages':
    'To dokument Pages, którego nie możemy odczytać jako listy. Skopiuj adresy do arkusza, po jednym w wierszu, i wyślij go jako Excel (.xlsx) lub CSV.',
  'refusal.listPdf':
    'To PDF, który nie ma wierszy, jakie możemy odczytać. Wyślij tabelę, z której powstał, jako Excel (.xlsx) lub CSV.',
  'refusal.listWord':
    'To dokument Word, którego nie możemy odczytać jako listy. Skopiuj adresy do arkusza, po jednym w wierszu, i wyślij go jako Excel (.xlsx) lub CSV.',
  'refusal.listOdt':
    'To tekst OpenDocument (.odt), którego nie możemy odczytać jako listy. Skopiuj adresy do arkusza, po jednym w wierszu, i wyślij go jako Excel (.xlsx) lub CSV.',
  'refusal.listRtf':
    'To dokument RTF, którego nie możemy odczytać jako listy. Skopiuj adresy do arkusza, po jednym w wierszu, i wyślij go jako Excel (.xlsx) lub CSV.',
  'refusal.listZip': 'To archiwum ZIP. Rozpakuj je i wyślij zawartą w nim tabelę jako Excel (.xlsx) lub CSV.',
  'refusal.workbookProtected': 'Plik Excela jest chroniony hasłem. Zapisz go bez hasła i wyślij ponownie.',
  'refusal.workbookDamaged':
    'Plik Excela jest uszkodzony lub niekompletny. Otwórz go w arkuszu kalkulacyjnym, zapisz ponownie jako .xlsx i wyślij ten plik.',
  'refusal.workbookTooLarge':
    'Plik Excela zawiera zbyt wiele. Skopiuj kolumny z nazwiskami i adresami do nowego pliku i wyślij go albo wyślij całość w częściach.',
  'refusal.listMissing':
    'Do Twojej odpowiedzi nie załączono listy, a adresów w treści wiadomości nie odczytujemy. Załącz plik z jednym adresem w wierszu, zapisany jako Excel (.xlsx), CSV lub TXT, i odpowiedz jeszcze raz; albo wklej adresy na stronie, którą otwiera przycisk z naszego potwierdzenia.',
  'refusal.listEmpty':
    'Żaden wiersz załączonej listy nie zawiera adresu, na który można wysłać wiadomość. Wpisz w każdy wiersz jeden adres.',
  'refusal.listTakenNone': 'Żadna kolumna nie ma nazwy wskazującej na adresy.',
  'refusal.listTakenOne': 'Adresy pochodzą z kolumny {columns}.',
  'refusal.listTakenMore': 'Adresy pochodzą z kolumn {columns}.',
  'refusal.listEventUnknown':
    'To odpowiedź na wiadomość o wydarzeniu, które na tym serwerze nie należy do Ciebie. Odpowiedz na otrzymane z niego potwierdzenie.',
  'refusal.listEventCancelled':
    'Wydarzenie jest odwołane, więc nikogo nie zaproszono. Jeśli jednak się odbędzie, wyślij je ponownie ze swojego kalendarza.',
  'refusal.listEventOver':
    'Wydarzenie już się odbyło, więc nikogo nie zaproszono. Odpowiedz na potwierdzenie wydarzenia, które dopiero się odbędzie.',

  'refusal.suspended':
    'Operator tego serwera zawiesił Twój adres: wydarzenia pozostają bez zmian i nikt nie jest zapraszany. Poproś operatora o zniesienie zawieszenia, a potem wyślij wiadomość ponownie.',
  'refusal.notListed':
    'Twojego adresu nie ma na liście organizatorów tego serwera. Poproś operatora o dodanie go, a potem wyślij zaproszenie ponownie.',
  'refusal.lookalike':
    'Domena Twojego adresu jest zapisana literami podobnymi do liter innej domeny. Wyślij zaproszenie z adresu zapisanego zwykłymi literami.',
  'refusal.tooManyKept':
    'Na Twoją decyzję czeka już tyle wiadomości, ile przechowujemy w ciągu dnia, więc tej nie przechowujemy. Zastosuj jedną z nich albo wyślij tę wiadomość ponownie jutro.',
  'refusal.nothingToChange':
    'Wiadomość została zastosowana, ale wydarzenie już jest takie, jak w niej opisano.',
  'refusal.notAnInvitation':
    'Wiadomość jest odpowiedzią lub propozycją, a nie zaproszeniem. Utwórz wydarzenie w swoim kalendarzu i dodaj ten adres jako gościa.',
  'refusal.tooManySingleDates':
    'Wiadomość zmienia ponad 100 dat serii, każdą z osobna. Zmień samą serię lub wyślij daty w częściach.',
  'refusal.eventTooLarge':
    'Z tą zmianą wydarzenie byłoby za duże dla wiadomości: każdy zmieniony termin ma własny opis. Skróć opisy i wyślij je ponownie.',
  'refusal.eventUnknown':
    'Odwołano wydarzenie, którego ten serwer nie zna, więc nie ma kogo powiadomić. Jeśli jego zaproszenie jest jeszcze w drodze, wydarzenie zostanie odwołane, gdy ono nadejdzie.',
  'refusal.addedToUnknown':
    'Dodano termin do wydarzenia, którego ten serwer nie zna. Jeśli jego zaproszenie jest jeszcze w drodze, termin zostanie dodany, gdy ono nadejdzie. W przeciwnym razie otwórz serię w swoim kalendarzu, dodaj ten adres jako gościa i wyślij zaproszenie do wszystkich terminów.',
  'refusal.startMissing': 'Wydarzenie nie ma początku. Podaj go i wyślij ponownie.',
  'refusal.eventLimit':
    'Liczba Twoich nadchodzących wydarzeń: {upcoming}, największa dozwolona: {most}. Odwołaj jedno z nich lub poproś operatora tego serwera o więcej.',

  'refusal.notAnAnswer':
    'Twój kalendarz wysłał wiadomość, którą może wysłać tylko organizator, więc nic nie zmieniono. Aby powiedzieć, że Cię nie będzie, odpowiedz Nie.',
  'refusal.tooManyRefreshes':
    'Wysłaliśmy Ci to wydarzenie tyle razy, ile robimy to w ciągu dnia. Znajdziesz je w tych wiadomościach; poproś ponownie jutro.',
  'refusal.tooManyMails':
    'Przekazaliśmy organizatorowi tyle wiadomości od gości, ile przekazujemy w ciągu dnia, więc Twojej nie przekazano. Napisz ponownie jutro.',
  'refusal.unmatched':
    'Nie udało się ustalić, którego zaproszenia dotyczy Twoja wiadomość, więc nikt jej nie przeczytał. Aby odpowiedzieć na zaproszenie, użyj Tak, Może lub Nie w kalendarzu, który je otrzymał, albo linków w jego wiadomości. Aby napisać do organizatora, odpowiedz na tamtą wiadomość. Aby utworzyć własne wydarzenie, zaproś {address} ze swojego kalendarza.',
  'refusal.eventGone':
    'Wydarzenia, którego dotyczy Twoja wiadomość, nie ma już na tym serwerze, więc nikt jej nie przeczytał. Napisz na własny adres organizatora.',
};
