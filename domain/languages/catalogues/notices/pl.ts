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

  'notice.andMore':
    '{count, plural, one {i jeszcze #} few {i jeszcze #} many {i jeszcze #} other {i jeszcze #}}',

  'notice.headcountGuests':
    '{yes} (+{count, plural, one {# gość} few {# gości} many {# gości} other {# gościa}})',
  'notice.headcountWhat': 'Dotychczasowe odpowiedzi na {event}: {answers}.',
  'notice.headcountNothing': 'Twój kalendarz pokazuje to jako komentarz od {address}. Nie trzeba nic robić.',
  'notice.headcountFooter':
    '{product} wysłał tę wiadomość, ponieważ {address} jest na liście gości Twojego wydarzenia.',

  'notice.signInSubject': 'Twój link do logowania: {product}',
  'notice.signInFooter':
    '{product} wysłał tę wiadomość, ponieważ ktoś wpisał Twój adres na stronie logowania {domain}.',
  'notice.signInButton': 'Zaloguj się i zobacz swoje wydarzenia',
  'notice.signInHow':
    'Otwórz go w tej samej przeglądarce, z której pochodzi prośba o link. Działa jeden raz, przez 15 minut.',
  'notice.signInNotYou':
    'Jeśli to nie Twoja prośba, nic nie rób: bez dostępu do Twojej skrzynki nikt się nie zaloguje.',

  'notice.refusedSubject': 'Niczego nie zrobiono: {mail}',
  'notice.refusedAbout':
    'Chodzi o Twoją wiadomość {mail}. Niczego z jej powodu nie utworzono, nie zmieniono ani nie wysłano.',
  'notice.refusedLast':
    'Wielu Twoich wiadomości z ostatniej godziny nie udało się przetworzyć, więc to ostatnia odpowiedź w tej godzinie. To, co da się przetworzyć, nadal jest przetwarzane.',
  'notice.refusedCode': 'Prosząc o pomoc, podaj przyczynę: {code}',

  'notice.failedSubject': 'Nie udało się przetworzyć Twojej wiadomości: {mail}',
  'notice.failedFooter': '{product} wysłał tę wiadomość w związku z Twoją wiadomością.',
  'notice.failedWhat':
    'Twoja wiadomość {mail} dotarła na ten serwer, ale z powodu błędu serwera nie udało się jej przetworzyć.',
  'notice.failedKept':
    'Wiadomość jest zachowana, a operator tego serwera został powiadomiony. Po usunięciu błędu można ją przetworzyć bez zmian.',
  'notice.failedUrgent':
    'Jeśli to pilne, skontaktuj się z operatorem tego serwera albo wyślij wiadomość jeszcze raz w prostszej postaci.',

  'notice.unverifiedSubject': 'Czy ta wiadomość z kalendarza jest od Ciebie?',
  'notice.unverifiedFooter':
    '{product} wysłał tę wiadomość w związku z wiadomością w Twoim imieniu na adres {address}.',
  'notice.unverifiedWhat':
    'Otrzymaliśmy wiadomość z kalendarza, w której jako nadawca widnieje Twój adres. Nie udało się sprawdzić, czy pochodzi od Ciebie, więc niczego nie zrobiono.',
  'notice.unverifiedLink': 'Jeśli jest od Ciebie, zobacz jej treść i zastosuj',
  'notice.unverifiedOtherwise':
    'Jeśli nie jest od Ciebie, nic nie rób. Link działa przez siedem dni. Pytamy najwyżej raz dziennie, a strona pokazuje wszystkie wiadomości, które czekają na Twoją decyzję.',
  'notice.unverifiedSign':
    'Aby Twoje wiadomości były odtąd weryfikowane, poproś administratora swojej domeny pocztowej o podpisywanie poczty za pomocą DKIM i opublikowanie zasad DMARC.',

  'notice.heldSubject': 'Niczego nie zmieniono: {event}',
  'notice.heldFooterOwner': '{product} wysłał tę wiadomość, ponieważ to wydarzenie należy do Ciebie.',
  'notice.heldSays': 'Treść wiadomości:',
  'notice.heldSevenDays': 'Link działa przez siedem dni.',
  'notice.heldStays': 'Jeśli nic nie zrobisz, wydarzenie pozostanie bez zmian.',
  'notice.heldSeeAndApply': 'Zobacz wiadomość i zastosuj ją',
  'notice.heldOlder':
    'Twój kalendarz wysłał starszą wersję wydarzenia niż ta, którą mamy, więc niczego nie zmieniono. Tak się dzieje, gdy stara wiadomość zostaje wysłana jeszcze raz albo gdy wiadomość długo szła.',
  'notice.heldOlderLink': 'Zobacz starszą wersję i zastosuj ją',
  'notice.heldCancelled':
    'Twój kalendarz zmienił jeden termin wydarzenia, które zostało przez Ciebie odwołane, więc niczego nie zmieniono i nikogo nie powiadomiono.',
  'notice.heldStaysCancelled': 'Jeśli nic nie zrobisz, wydarzenie pozostanie odwołane.',
  'notice.heldNotAddressed':
    'Otrzymaliśmy od Ciebie wiadomość z kalendarza, którą prawdopodobnie wysłano do kogoś innego: wśród jej gości nie ma żadnego z naszych adresów albo zmieniono ją w drodze do nas. Być może przesłano ją dalej. Niczego nie zrobiono.',
  'notice.heldNotAddressedLink': 'Zobacz treść wiadomości i zastosuj ją',
  'notice.heldNotMeant': 'Jeśli nie była przeznaczona dla nas, nic nie rób.',
  'notice.heldColleague':
    'Z adresu {from} otrzymaliśmy wiadomość z kalendarza o wydarzeniu, które należy do Ciebie. Tutaj tylko Ty możesz je zmienić, więc niczego nie zmieniono.',
  'notice.heldSomebodyElses':
    'Wydarzenie z Twojej wiadomości już jest na tym serwerze: wcześniej przysłała je nam osoba, z którą masz wspólny kalendarz, albo gość, i tutaj należy do tej osoby. Zapytaliśmy ją, czy zastosować Twoją zmianę.',
  'notice.heldSomebodyElsesLink': 'Utwórz własne wydarzenie z Twojej wiadomości',
  'notice.heldTheirsIsEnough': 'Jeśli tamto wydarzenie wystarczy, nic nie rób.',
  'notice.heldUntitled': 'wydarzenie bez tytułu',
  'notice.heldEvents': 'Kilka wydarzeń',
  'notice.heldList': 'Osoby do zaproszenia',
  'notice.heldListTo': 'Osoby do zaproszenia na: {event}',
  'notice.heldCreate': 'Nowe wydarzenie: {event}',
  'notice.heldCancel': 'Odwołanie: {event}',
  'notice.heldCancelDay': 'Odwołanie: {event}, {day}',
  'notice.heldUpdate': 'Zmiana: {event}',
  'notice.heldUpdateDay': 'Zmiana: {event}, {day}',

  'notice.delegateSubject': 'Nie zaproszono {whom}: {event}',
  'notice.delegateNobodySubject': 'Nikogo nie zaproszono: {event}',
  'notice.delegateFooter': '{product} wysłał tę wiadomość w związku z Twoją odpowiedzią na zaproszenie.',
  'notice.delegateAnswered': 'Z Twojej odpowiedzi wynika, że na {event} zamiast Ciebie przyjdzie ktoś inny.',
  'notice.delegateNoAddress': 'Nie podano adresu, na który można wysłać zaproszenie.',
  'notice.delegateIsOne':
    'Twoje zaproszenie jest w zastępstwie innej osoby, więc nie można wskazać kolejnego zastępstwa.',
  'notice.delegateOver': 'Wydarzenie już się odbyło.',
  'notice.delegateTooMany': 'Wskazano już tyle innych osób, ile można.',
  'notice.delegateFull':
    'W tej chwili nie można zaprosić na to wydarzenie nikogo więcej; poproś organizatora o zaproszenie.',
  'notice.delegateOneOnly':
    'Zamiast Ciebie może przyjść jedna osoba, i zaproszono tę, która została wskazana jako pierwsza.',
  'notice.delegateSoNobody': 'Dlatego nikogo nie zaproszono.',
  'notice.delegateSo': 'Dlatego nie zaproszono {whom}.',
  'notice.delegateYourself':
    'Jeśli jednak przyjdziesz, odpowiedz Tak w swoim kalendarzu albo przez linki w zaproszeniu.',

  'notice.turnedAwaySubject':
    '{count, plural, one {Nie policzono # odpowiedzi} few {Nie policzono # odpowiedzi} many {Nie policzono # odpowiedzi} other {Nie policzono # odpowiedzi}}: {event}',
  'notice.turnedAwayFooter': '{product} wysłał tę wiadomość w związku z odpowiedziami na Twoje wydarzenie.',
  'notice.turnedAwayWhat':
    'Na zaproszenie wysłane na adres {email} odpowiedziało więcej osób, niż liczymy przy jednym zaproszeniu (limit innych osób: {most}). Dotychczas {count, plural, one {nie policzono # odpowiedzi na {event}} few {nie policzono # odpowiedzi na {event}} many {nie policzono # odpowiedzi na {event}} other {nie policzono # odpowiedzi na {event}}}.',
  'notice.turnedAwayList':
    'Czy {email} to lista mailingowa? Jeśli tak, zaproś jej członków pod ich własnymi adresami, na przykład jako listę: każdy otrzyma własne zaproszenie, a każda odpowiedź się liczy.',

  'notice.webhookSubject': 'Twój webhook na {host} został wyłączony',
  'notice.webhookFooter': '{product} wysłał tę wiadomość, ponieważ masz webhook na {domain}.',
  'notice.webhookGone':
    'Nie wywołujemy już Twojego webhooka na {host}: jego serwer odpowiedział 410 Gone, czyli prosi, żeby przestać.',
  'notice.webhookFailing':
    'Nie wywołujemy już Twojego webhooka na {host}: od {since} żadne wywołanie się nie powiodło.',
  'notice.webhookBack':
    'Gdy jego serwer znów będzie działać, włącz webhook swoim kluczem lub kodem zarządzania i zleć ponowne wywołanie dla tego, co go ominęło:',
  'notice.webhookAttempts': 'Wynik każdego wywołania jest dostępny przez 14 dni pod {path}.',

  'notice.listSubject':
    'Zaimportowano listę: {event}, {count, plural, one {zaproszono # gościa} few {zaproszono # gości} many {zaproszono # gości} other {zaproszono # gościa}}',
  'notice.listWhat':
    '{count, plural, one {Zaproszono # gościa} few {Zaproszono # gości} many {Zaproszono # gości} other {Zaproszono # gościa}} z Twojej listy na {event}.',
  'notice.listStopped':
    '{count, plural, one {Nie zaproszono # gościa.} few {Nie zaproszono # gości.} many {Nie zaproszono # gości.} other {Nie zaproszono # gościa.}}',
  'notice.listStoppedCancelled': 'Wydarzenie zostało w międzyczasie odwołane.',
  'notice.listStoppedOver': 'Wydarzenie już się odbyło.',
  'notice.listStoppedSuspended': 'Operator tego serwera zablokował Cię; poproś go o zniesienie blokady.',
  'notice.listStoppedLimit':
    'Wydarzenie ma już tylu gości, ilu może mieć; poproś operatora tego serwera o podniesienie limitu.',
  'notice.listKnown':
    '{count, plural, one {# gość miał już zaproszenie i nie dostał nic nowego} few {# gości miało już zaproszenie i nie dostało nic nowego} many {# gości miało już zaproszenie i nie dostało nic nowego} other {# gościa miało już zaproszenie i nie dostało nic nowego}}',
  'notice.listTwice':
    '{count, plural, one {# adres był na liście więcej niż raz} few {# adresy były na liście więcej niż raz} many {# adresów było na liście więcej niż raz} other {# adresu było na liście więcej niż raz}}',
  'notice.listLeftOut':
    'Te wiersze pominięto. Popraw je i wyślij w kolejnej odpowiedzi; nikt nie zostanie zaproszony dwa razy.',
  'notice.listRow': 'Wiersz {row}: {text} ({why})',
  'notice.listNoAddress': 'brak adresu',
  'notice.listInvalidAddress': 'to nie jest adres, na który można wysłać wiadomość',
  'notice.listOwnAddress': 'adres tego serwera',
  'notice.listExchangeAddress': 'adres znany tylko własnemu serwerowi Exchange tej osoby',

  'notice.importSubject': '{result}: {mail}',
  'notice.importEvents':
    '{count, plural, one {Zaimportowano # wydarzenie} few {Zaimportowano # wydarzenia} many {Zaimportowano # wydarzeń} other {Zaimportowano # wydarzenia}}',
  'notice.importAlikeEvents':
    '{count, plural, one {# podobne do wydarzenia, które już masz} few {# podobne do wydarzeń, które już masz} many {# podobnych do wydarzeń, które już masz} other {# podobnego do wydarzeń, które już masz}}',
  'notice.importRowsLeftOut':
    '{count, plural, one {pominięto # wiersz} few {pominięto # wiersze} many {pominięto # wierszy} other {pominięto # wiersza}}',
  'notice.importNothing': 'Nie utworzono ani nie zmieniono żadnego wydarzenia.',
  'notice.importSummary':
    '{count, plural, one {# wydarzenie} few {# wydarzenia} many {# wydarzeń} other {# wydarzenia}}: {parts}.',
  'notice.importSomeNew': '{count, plural, one {# nowe} few {# nowe} many {# nowych} other {# nowego}}',
  'notice.importSomeUpdated':
    '{count, plural, one {# zaktualizowane} few {# zaktualizowane} many {# zaktualizowanych} other {# zaktualizowanego}}',
  'notice.importSomeCancelled':
    '{count, plural, one {# odwołane} few {# odwołane} many {# odwołanych} other {# odwołanego}}',
  'notice.importSomeStale':
    '{count, plural, one {# nieuwzględnione} few {# nieuwzględnione} many {# nieuwzględnionych} other {# nieuwzględnionego}}',
  'notice.importSomeUnchanged':
    '{count, plural, one {# bez zmian} few {# bez zmian} many {# bez zmian} other {# bez zmian}}',
  'notice.importWhoIsNotified':
    'Nikogo nowego nie zaproszono; goście z odpowiedzią Tak lub Może są powiadamiani o zmianach.',
  'notice.importLeftAlone':
    '{count, plural, one {Nie uwzględniono # wydarzenia} few {Nie uwzględniono # wydarzeń} many {Nie uwzględniono # wydarzeń} other {Nie uwzględniono # wydarzenia}}. To, co zawiera o nich Twój plik, jest oznaczone jako starsze niż dane wysłane wcześniej. Jeśli ma obowiązywać, zwiększ SEQUENCE albo wpisz obecny czas w DTSTAMP i wyślij plik ponownie.',
  'notice.importAlike':
    '{count, plural, one {Nie zaimportowano # wydarzenia} few {Nie zaimportowano # wydarzeń} many {Nie zaimportowano # wydarzeń} other {Nie zaimportowano # wydarzenia}}. Każde wygląda jak wydarzenie, które już masz: ma ten sam tytuł i, o ile nie podano innego czasu, ten sam początek, ale inny identyfikator (UID). Nic się z nimi nie stanie, dopóki nie zdecydujesz; na następnej stronie można wybrać pojedyncze wydarzenia.',
  'notice.importAlikeWhen': '{when}; to, które już masz: {was}',
  'notice.importAlikeUpdate': 'Zaktualizuj zamiast tego wydarzenia, które już masz',
  'notice.importAlikeSecond': 'Utwórz z nich drugie wydarzenia',
  'notice.importLeftOut':
    '{count, plural, one {Pominięto # wiersz} few {Pominięto # wiersze} many {Pominięto # wierszy} other {Pominięto # wiersza}}. Popraw błędy i wyślij plik ponownie; wszystko inne pozostanie bez zmian.',
  'notice.importFailure': '{row}: {problem} ({code})',
  'notice.importMoreInTable':
    '{count, plural, one {i jeszcze #: zobacz załączoną tabelę} few {i jeszcze #: zobacz załączoną tabelę} many {i jeszcze #: zobacz załączoną tabelę} other {i jeszcze #: zobacz załączoną tabelę}}',
  'notice.importSchedule': 'Wszystkie Twoje nadchodzące wydarzenia na jednej stronie do udostępnienia',
  'notice.importYourEvents': 'Stan Twoich wydarzeń',
  'notice.importCodes':
    'Każde wydarzenie ma dwa kody: kod API służy do wysyłania zaproszeń i może być widoczny na stronie internetowej; kod zarządzania pokazuje, kto przyjdzie, więc zachowaj go dla siebie. Aby zmienić wydarzenia, zmień je w swoim pliku i wyślij go ponownie.',
  'notice.importAttached': 'Załączona tabela zawiera wszystkie.',
  'notice.importEvent': 'Wydarzenie',
  'notice.importCodesAndPages': 'Kody i strony',
  'notice.importResults': 'Wyniki',
  'notice.importPage': 'Strona',
  'notice.importNoTitle': 'Bez tytułu',
  'notice.importOthers':
    '{count, plural, one {Jeszcze # wydarzenie jest w załączonej tabeli.} few {Pozostałe # wydarzenia są w załączonej tabeli.} many {Pozostałych # wydarzeń jest w załączonej tabeli.} other {Pozostałe # wydarzenia są w załączonej tabeli.}}',
  'notice.importIsNew': 'nowe',
  'notice.importIsUpdated': 'zaktualizowane',
  'notice.importIsCancelled': 'odwołane',
  'notice.importIsStale': 'nieuwzględnione',
  'notice.importIsUnchanged': 'bez zmian',
  'notice.importIsOlder': 'nieuwzględnione: starsze niż wysłane {day}',
  'notice.importOlder': 'starsze niż wysłane {day}',
};
