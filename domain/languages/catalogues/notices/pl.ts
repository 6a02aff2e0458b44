import type { NoticeCatalogue } from './en.ts';

/** Polish. Readers are addressed directly or impersonally, without a grammatical gender. */
export const pl: NoticeCatalogue = {
  'notice.footer': '{product} wysłał tę wiadomość w związku z Twoją wiadomością na adres {address}.',
  'notice.results': 'Zobacz odpowiedzi',
  'notice.invite': 'Zaproś gości i zobacz, kto przyjdzie',

  'notice.createdSubject': 'Można zapraszać: {event}',
  'notice.createdOverSubject': 'Utworzono, ale już się odbyło: {event}',
  'notice.createdWhat': '{event}, {when}. Nikt jeszcze nie ma zaproszenia.',
  'notice.createdOver':
    '{event}, {when}. To wydarzenie już się odbyło, więc nie można na nie nikogo zaprosić. Jeśli data jest błędna, popraw ją w swoim kalendarzu i zapisz: wydarzenie zmieni się także tutaj.',
  'notice.createdOnPage': 'Wydarzenie powstało na naszej stronie, więc nie ma go jeszcze w Twoim kalendarzu.',
  'notice.createdByProgram':
    'Wydarzenie utworzył program za pomocą Twojego klucza organizatora, więc nie ma go jeszcze w Twoim kalendarzu.',
  'notice.createdTakeIn':
    'Dodaj je: naciśnij „Dodaj” nad tą wiadomością albo otwórz załączony plik event.ics. Późniejsze zmiany w kalendarzu są wysyłane tutaj, jak przy każdym Twoim wydarzeniu.',
  'notice.createdZone':
    'Twój kalendarz nie podał strefy czasowej, więc przyjęto {zone}. Jeśli to błąd, ustaw strefę czasową wydarzenia w kalendarzu i zapisz: wydarzenie zmieni się także tutaj.',
  'notice.createdAnother':
    'Masz inne wydarzenie o tym samym tytule i początku. Jego goście nie są powiadamiani o tym wydarzeniu. Jeśli to to samo, usuń jedno z nich w kalendarzu.',
  'notice.createdSeeOther': 'Zobacz to drugie',
  'notice.createdShare': 'Albo udostępnij ten link, przez który każdy sam poprosi o zaproszenie',
  'notice.createdReply':
    'Możesz też odpowiedzieć na tę wiadomość z załączoną listą (Excel, CSV lub TXT): każdy z listy otrzyma zaproszenie.',
  'notice.createdNext':
    'Gdy zmienisz wydarzenie w kalendarzu, powiadomimy wszystkich z odpowiedzią Tak lub Może; gdy je usuniesz, wszystkich zaproszonych. W tym celu zostaw {address} na liście gości i zapraszaj stąd: osoby zaproszone przez Twój kalendarz nie są tu liczone i widzą innych na tej liście. Goście zaproszeni stąd nigdy nie widzą się nawzajem.',
  'notice.createdOpen': 'Otwórz wydarzenie',
  'notice.createdPage': 'Strona wydarzenia',
  'notice.createdDevelopers': 'Dla programistów, z przykładami',
  'notice.createdCodes':
    'Kod API („API code”) może być widoczny na stronie internetowej. Kod zarządzania („Manage code”) zachowaj w tajemnicy.',
  'notice.createdFooterPage':
    '{product} wysłał tę wiadomość, ponieważ to wydarzenie powstało na naszej stronie pod Twoim adresem.',
  'notice.createdFooterProgram':
    '{product} wysłał tę wiadomość, ponieważ program utworzył to wydarzenie za pomocą Twojego klucza organizatora.',

  'notice.updatedSubject':
    'Zaktualizowano: {event}, {count, plural, one {powiadomiono # gościa} few {powiadomiono # gości} many {powiadomiono # gości} other {powiadomiono # gościa}}',
  'notice.updatedWhat':
    'Twoja zmiana wydarzenia {event} została zapisana (zmiana {version} tego wydarzenia). Obecny termin: {when}.',
  'notice.updatedWhatDay':
    'Twoja zmiana wydarzenia {event} ({day}) została zapisana (zmiana {version} tego wydarzenia). Obecny termin: {when}.',
  'notice.updatedNobody': 'Nikogo nie powiadomiono.',
  'notice.updatedNobodyYet': 'Nikt nie odpowiedział Tak ani Może, więc nikogo nie powiadomiono.',
  'notice.updatedAll':
    '{count, plural, one {Powiadomiono # gościa} few {Powiadomiono # gości} many {Powiadomiono # gości} other {Powiadomiono # gościa}} bez względu na odpowiedź, ponieważ odwołano terminy.',
  'notice.updatedAllAsked': 'Osoby, które przyjdą, prosimy o ponowną odpowiedź, ponieważ zmienił się czas.',
  'notice.updatedThose':
    '{count, plural, one {Powiadomiono # gościa} few {Powiadomiono # gości} many {Powiadomiono # gości} other {Powiadomiono # gościa}} z odpowiedzią Tak lub Może.',
  'notice.updatedAsked': 'Prosimy ich o ponowną odpowiedź, ponieważ zmienił się czas.',
  'notice.updatedStand': 'Ich odpowiedzi są nadal ważne.',
  'notice.updatedNot': 'Nie powiadomiono:',
  'notice.updatedDeclined':
    '{count, plural, one {# gość} few {# gości} many {# gości} other {# gościa}}: odpowiedź Nie',
  'notice.updatedNoAnswer':
    '{count, plural, one {# gość} few {# gości} many {# gości} other {# gościa}}: brak odpowiedzi; odpowiedź udzielona teraz dotyczy nowej wersji',
  'notice.updatedUnreachable':
    '{count, plural, one {# gość} few {# gości} many {# gości} other {# gościa}}: brak kontaktu, ponieważ wiadomość wróciła lub zgłoszono ją jako spam',
  'notice.updatedEndsEarlier':
    'Seria kończy się teraz wcześniej. Jeśli Twój kalendarz kontynuuje ją jako nową serię, tutaj jest to nowe wydarzenie: otrzymasz do niego inne kody, a gości trzeba zaprosić ponownie.',

  'notice.cancelledSubject':
    'Odwołane: {what}, {count, plural, one {powiadomiono # gościa} few {powiadomiono # gości} many {powiadomiono # gości} other {powiadomiono # gościa}}',
  'notice.cancelledSubjectStays':
    'Odwołane: {what}. {stays} {count, plural, one {Powiadomiono # gościa} few {Powiadomiono # gości} many {Powiadomiono # gości} other {Powiadomiono # gościa}}',
  'notice.cancelledWhat': 'Twój kalendarz odwołał: {what}.',
  'notice.cancelledNobody': 'Żaden gość nie miał zaproszenia, więc nikogo nie powiadomiono.',
  'notice.cancelledNotified':
    '{count, plural, one {Powiadomiono # gościa} few {Powiadomiono # gości} many {Powiadomiono # gości} other {Powiadomiono # gościa}}, czyli wszystkich, do których wysłano zaproszenie.',
  'notice.cancelledMissed':
    'Nie powiadomiono: {count, plural, one {# gość, z którym nie ma kontaktu.} few {# gości, z którymi nie ma kontaktu.} many {# gości, z którymi nie ma kontaktu.} other {# gościa, z którymi nie ma kontaktu.}}',
  'notice.cancelledAgain':
    'Jeśli z listy gości usunięto tylko {address}: dodaj ten adres ponownie i wyślij aktualizację. Wydarzenie znów się odbędzie, a osoby z odpowiedzią Tak lub Może zapytamy ponownie.',
  'notice.cancelledPartAgain':
    'Jeśli z listy gości usunięto tylko {address}: dodaj ten adres ponownie i wyślij aktualizację. To, co odwołano, znów się odbędzie, a osoby z odpowiedzią Tak lub Może zapytamy ponownie.',

  'notice.reportSubject':
    'Raport: {event}, {yes} Tak, {count, plural, one {zaproszono # gościa} few {zaproszono # gości} many {zaproszono # gości} other {zaproszono # gościa}}',
  'notice.reportWhat':
    '{event}, {when}. {count, plural, one {Zaproszono # gościa} few {Zaproszono # gości} many {Zaproszono # gości} other {Zaproszono # gościa}}.',
  'notice.reportYes': '{count} Tak',
  'notice.reportMaybe': '{count} Może',
  'notice.reportNo': '{count} Nie',
  'notice.reportWaiting': '{count} bez odpowiedzi',
  'notice.reportDelegated': '{count} z zastępstwem',
  'notice.reportOld':
    '{count, plural, one {# gość odpowiedział} few {# gości odpowiedziało} many {# gości odpowiedziało} other {# gościa odpowiedziało}} Tak lub Może przed zmianą czasu i od tego czasu nie ma nowej odpowiedzi.',
  'notice.reportBounced':
    '{count, plural, one {Brak kontaktu z # gościem: wiadomość wróciła.} few {Brak kontaktu z # gośćmi: wiadomości wróciły.} many {Brak kontaktu z # gośćmi: wiadomości wróciły.} other {Brak kontaktu z # gościa: wiadomości wróciły.}}',

  'notice.limitSubject': 'Osiągnięto limit: {event}',
  'notice.limitDay':
    'Poproszono dziś o więcej zaproszeń na {event}, niż można wysłać z kodem API i ze strony wydarzenia (limit: {most}). Nowe prośby są odrzucane do północy UTC.',
  'notice.limitDayHint':
    'Zaproszenia wysyłane przez Ciebie, z listy lub z kodem zarządzania, nie są ograniczone. Jeśli to niespodziewane, sprawdź, gdzie znajduje się Twój kod API: każdy, kto go tam przeczyta, może wysyłać zaproszenia.',
  'notice.limitEvent':
    'Największa liczba gości dla {event} to {most}, jak ustalił operator tego serwera, a poproszono o więcej. Nikogo więcej nie można zaprosić: ani przez API, ani ze strony, ani z listy.',
  'notice.limitEventHint':
    'Dla zaproszonych nic się nie zmienia. Jeśli potrzeba więcej, poproś operatora tego serwera o podniesienie limitu.',

  'notice.codesSubjectApi': 'Nowy kod API: {event}',
  'notice.codesSubjectManage': 'Nowy kod zarządzania: {event}',
  'notice.codesSubjectBoth': 'Nowe kody: {event}',
  'notice.codesFooter': '{product} wysłał tę wiadomość, ponieważ wymieniono kody Twojego wydarzenia.',
  'notice.codesApi':
    'Wymieniono kod API wydarzenia {event}, {when}. Stary już nie działa. Teraz ważne są te kody:',
  'notice.codesManage':
    'Wymieniono kod zarządzania wydarzenia {event}, {when}. Stary już nie działa. Teraz ważne są te kody:',
  'notice.codesBoth':
    'Wymieniono kody wydarzenia {event}, {when}. Stare już nie działają. Teraz ważne są te kody:',
  'notice.codesByCode': 'Zlecono to kodem zarządzania.',
  'notice.codesByYou': 'Zlecono to po zalogowaniu Twoim adresem.',
  'notice.codesByKey': 'Zlecono to jednym z Twoich kluczy organizatora.',
  'notice.codesByOwner': 'Zlecił to właściciel domeny, który nie otrzymuje nowych kodów.',
  'notice.codesNewApi':
    'Wpisz nowy kod API w formularzach i programach, które wysyłają zaproszenia; ze starym są odrzucane.',
  'notice.codesNewPage':
    'Strona wydarzenia ma nowy adres. Linki do starego już nie działają: udostępnij nowy.',
  'notice.codesNewManage':
    'Wszyscy, którzy otworzyli wyniki starym kodem zarządzania, zostali wylogowani. Programy czytające wyniki potrzebują nowego.',
  'notice.codesStay':
    'Zaproszenia gości pozostają ważne, podobnie jak ich odpowiedzi i linki w wiadomościach.',
  'notice.codesPage': 'Strona tego wydarzenia',
  'notice.codesNotYou':
    'Jeśli nie wiesz, kto to zrobił, ktoś inny ma Twój kod zarządzania, a może też nowy. Zaloguj się przez e-mail, do czego potrzebna jest Twoja skrzynka, a nie kod, i wymień oba kody jeszcze raz: wtedy tylko Ty znasz nowe.',
  'notice.codesSignIn': 'Zaloguj się przez e-mail',
  'notice.codesNotYourKey':
    'Jeśli nie wiesz, kto to zrobił, ktoś inny ma ten klucz, a może też nowe kody. Unieważnij klucz i wymień oba kody jeszcze raz.',
  'notice.codesYourKeys': 'Twoje klucze',
  'notice.codesReplace': 'Następnie wymień kody',

  'notice.programChangedSubject': 'Zmienione przez program: {event}',
  'notice.programCancelledSubject': 'Odwołane przez program: {event}',
  'notice.pageChangedSubject': 'Zmienione na naszej stronie: {event}',
  'notice.pageCancelledSubject': 'Odwołane na naszej stronie: {event}',
  'notice.programFooter': '{product} wysłał tę wiadomość, ponieważ program użył Twojego klucza organizatora.',
  'notice.pageFooter':
    '{product} wysłał tę wiadomość w związku ze zmianą Twojego wydarzenia na naszej stronie.',
  'notice.programChanged':
    'Program zmienił {event} za pomocą Twojego klucza organizatora. Obecny termin: {when}. Goście z odpowiedzią Tak lub Może są powiadamiani.',
  'notice.programCancelled':
    'Program odwołał {event} za pomocą Twojego klucza organizatora. Wszyscy zaproszeni są powiadamiani.',
  'notice.pageChanged':
    'Zmieniono {event} na naszej stronie. Obecny termin: {when}. Goście z odpowiedzią Tak lub Może są powiadamiani.',
  'notice.pageCancelled': 'Odwołano {event} na naszej stronie. Wszyscy zaproszeni są powiadamiani.',
  'notice.copyUpdate':
    'W Twoim kalendarzu wydarzenie jest jeszcze w poprzedniej postaci. Naciśnij „Zaktualizuj” nad tą wiadomością albo otwórz załączony plik event.ics. Jeśli wcześniej zmienisz wydarzenie w kalendarzu, Twoja zmiana zastąpi tę.',
  'notice.copyRemove':
    'W Twoim kalendarzu wydarzenie jeszcze jest. Usuń je tam albo naciśnij „Usuń” nad tą wiadomością.',
  'notice.pageNotYou':
    'Jeśli to nie Ty, ktoś inny może czytać Twoją pocztę lub używa Twojej przeglądarki: nasze strony otwiera się linkiem z Twojej skrzynki.',
  'notice.programNotYou':
    'Jeśli nie zrobił tego żaden Twój program, zaloguj się i unieważnij jego klucz na stronie /events/keys.',

  'notice.passedSubject': '{name} – wiadomość o {event}',
  'notice.passedWhat': '{sender} odpowiada na zaproszenie {event} wiadomością:',
  'notice.passedNoText': '(brak tekstu)',
  'notice.passedCut': 'Resztę pominięto.',
  'notice.passedVerified':
    'Sprawdziliśmy, że wiadomość przyszła z tego adresu. Twoja odpowiedź na tę wiadomość trafi tam i pokaże Twój adres.',
  'notice.passedUnverified':
    'Nie udało się sprawdzić, czy wiadomość przyszła z {address}: tak może napisać każdy, kto dostał zaproszenie. Twoja odpowiedź na tę wiadomość nie dotrze do nadawcy. Aby odpowiedzieć, napisz na adres, o którym wiesz, że jest właściwy.',
  'notice.passedUnchanged': 'Odpowiedź w wydarzeniu się nie zmienia.',

  'notice.proposedSubject': '{name} proponuje inny termin: {event}',
  'notice.proposedTime': '{sender} chce zmienić {event}. Propozycja: {time}.',
  'notice.proposedNoTime': '{sender} chce zmienić {event}.',
  'notice.proposedUnverified':
    'Nie udało się sprawdzić, czy to przyszło z {address}: termin może zaproponować każdy, kto dostał zaproszenie. Twoja odpowiedź na tę wiadomość trafi na zaproszony adres.',
  'notice.proposedNothing':
    'Niczego nie przesunięto. Aby się zgodzić, zmień wydarzenie w kalendarzu; powiadomimy wszystkich z odpowiedzią Tak lub Może.',
};
