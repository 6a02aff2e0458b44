import type { ResultsCatalogue } from './en.ts';

/** Polish. Readers are addressed directly or impersonally, without a grammatical gender. */
export const pl: ResultsCatalogue = {
  'openResults.title': 'Zobacz, kto przyjdzie',
  'openResults.wrong':
    'Ten kod jest nieprawidłowy. Skopiuj cały kod zarządzania z wiadomości potwierdzającej wydarzenie. Wymieniony kod już nie działa: nowy jest w wiadomości o nowych kodach.',
  'openResults.how':
    'Kod zarządzania jest w wiadomości potwierdzającej wydarzenie, po „Manage code”. Zaczyna się od „manage_”.',
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

  'results.theEvent': 'wydarzenia',
  'results.back': 'Wróć do: {event}',
  'results.cancelled': 'To wydarzenie jest odwołane.',
  'results.offline':
    'Brak połączenia: te liczby mogą być nieaktualne. Zaktualizują się same, gdy połączenie wróci.',
  'results.over':
    'Wydarzenie już się odbyło, więc nikogo więcej nie można zaprosić. Jeśli data jest błędna, popraw ją.',
  'results.empty':
    'Nikt nie jest jeszcze zaproszony. Wyślij zaproszenia do listy osób lub na jeden adres albo udostępnij stronę wydarzenia, aby goście zaprosili się sami.',
  'results.send': 'Wyślij zaproszenia',
  'results.share': 'Udostępnij stronę',
  'results.edit': 'Zmień lub odwołaj',
  'results.remind':
    '{count, plural, one {Przypomnij # gościowi bez odpowiedzi} few {Przypomnij # gościom bez odpowiedzi} many {Przypomnij # gościom bez odpowiedzi} other {Przypomnij # gościa bez odpowiedzi}}',
  'results.remindedToday':
    'Goście bez odpowiedzi dostali dziś przypomnienie. Jutro można przypomnieć im ponownie.',
  'results.proposals': 'Inne proponowane terminy',
  'results.takeAway': 'Do pobrania',
  'results.excel': 'Pobierz wszystkich gości (Excel)',
  'results.csv': 'CSV: wszyscy goście',
  'results.report': 'Wyślij mi raport',
  'results.zone': 'Godziny odpowiedzi i zmian w strefie {zone}.',
  'results.times': 'Godziny w strefie {zone}.',
  'results.allEvents': 'Wszystkie Twoje wydarzenia',
  'results.signOut': 'Wyloguj się',

  'done.opened':
    'Miejsca zapisane: {places}. Dopóki któreś jest wolne, zaproszenie otrzymuje następna osoba z listy oczekujących.',
  'done.reported': 'Raport jest w drodze na adres {address}.',
  'done.removed': 'Gość został usunięty. Jeśli ma zaproszenie, dostanie wiadomość o jego odwołaniu.',
  'done.leftLine': 'Tej osoby nie ma już na liście oczekujących; nie wysłano powiadomienia.',
  'done.made':
    'Wydarzenie jest utworzone. Potwierdzenie jest w drodze na adres {address}, z wydarzeniem do Twojego kalendarza.',
  'done.edited':
    'Wydarzenie jest zmienione. Wiadomość do Twojego kalendarza jest w drodze na adres {address}.',
  'done.remindedNobody':
    'Nikomu nie przypomniano: wszyscy odpowiedzieli, dostali przypomnienie w ciągu ostatnich 24 godzin lub nie dostają wiadomości.',
  'done.reminded':
    '{count, plural, one {Przypomnienie otrzymuje # gość.} few {Przypomnienie otrzymuje # gości.} many {Przypomnienie otrzymuje # gości.} other {Przypomnienie otrzymuje # gościa.}}',
  'done.remindedAbout':
    '{count, plural, one {Przypomnienie otrzymuje # gość.} few {Przypomnienie otrzymuje około # gości.} many {Przypomnienie otrzymuje około # gości.} other {Przypomnienie otrzymuje około # gościa.}} Pomijani są ci, którzy dostali je w ciągu ostatnich 24 godzin lub nie chcą wiadomości.',

  'versions.title': 'Zmiany',
  'versions.created': 'Utworzono',
  'versions.dayCancelled': '{day}: odwołano',
  'versions.allCancelled': 'Odwołano',
  'versions.reopened': 'Odbędzie się jednak',
  'versions.dayChanged': '{day}: zmieniono',
  'versions.other': 'Opis lub pojedyncze terminy',
  'versions.summary': 'Tytuł: „{was}” → „{is}”',
  'versions.time': 'Termin: {was} → {is}',
  'versions.place': 'Miejsce: {was} → {is}',
  'versions.noPlace': 'brak',
  'versions.replaced': 'zastąpione następną zmianą',
  'versions.notifying': 'goście są powiadamiani',
  'versions.notified': 'powiadomiono: {count}',
  'versions.notifiedAsked': 'powiadomiono i zapytano ponownie: {count}',
  'versions.notNotified': 'nie powiadomiono: {reasons}',
  'versions.saidNo': 'odpowiedź Nie: {count}',
  'versions.neverAnswered': 'bez odpowiedzi: {count}',
  'versions.unreachable': 'brak kontaktu: {count}',

  'headcount.title': 'Stan odpowiedzi',
  'headcount.waiting': 'Oczekuje',
  'headcount.delegated': 'Zastępstwo',
  'headcount.showYes': 'Tak: {count}, pokaż',
  'headcount.showMaybe': 'Może: {count}, pokaż',
  'headcount.showNo': 'Nie: {count}, pokaż',
  'headcount.showWaiting': 'Bez odpowiedzi: {count}, pokaż',
  'headcount.sentence':
    'Zaproszeni: {invited}. Tak: {yes}, Może: {maybe}, Nie: {no}, bez odpowiedzi: {waiting}.',
  'headcount.companions':
    '{count, plural, one {Z tymi, którzy odpowiedzieli Tak, przyjdzie jeszcze # osoba.} few {Z tymi, którzy odpowiedzieli Tak, przyjdą jeszcze # osoby.} many {Z tymi, którzy odpowiedzieli Tak, przyjdzie jeszcze # osób.} other {Z tymi, którzy odpowiedzieli Tak, przyjdzie jeszcze # osoby.}}',
  'headcount.beforeChange':
    '{count, plural, one {# odpowiedź Tak lub Może pochodzi sprzed zmiany terminu.} few {# odpowiedzi Tak lub Może pochodzą sprzed zmiany terminu.} many {# odpowiedzi Tak lub Może pochodzi sprzed zmiany terminu.} other {# odpowiedzi Tak lub Może pochodzi sprzed zmiany terminu.}}',
  'headcount.sentOthers':
    '{count, plural, one {# gość przysyła zastępstwo.} few {# gości przysyła zastępstwo.} many {# gości przysyła zastępstwo.} other {# gościa przysyła zastępstwo.}}',
  'headcount.notCounted':
    '{count, plural, one {Jeszcze # osoba odpowiedziała na zaproszenie, na które odpowiedziało już zbyt wiele innych; nie jest liczona.} few {Jeszcze # osoby odpowiedziały na zaproszenie, na które odpowiedziało już zbyt wiele innych; nie są liczone.} many {Jeszcze # osób odpowiedziało na zaproszenie, na które odpowiedziało już zbyt wiele innych; nie są liczone.} other {Jeszcze # osoby odpowiedziało na zaproszenie, na które odpowiedziało już zbyt wiele innych; nie są liczone.}}',
  'headcount.lost':
    '{count, plural, one {Brak kontaktu z # gościem: wiadomość wróciła lub zgłoszono ją jako spam.} few {Brak kontaktu z # gośćmi: wiadomości wróciły lub zgłoszono je jako spam.} many {Brak kontaktu z # gośćmi: wiadomości wróciły lub zgłoszono je jako spam.} other {Brak kontaktu z # gościa: wiadomości wróciły lub zgłoszono je jako spam.}}',
  'headcount.nobody': 'Nikt nie jest jeszcze zaproszony',
  'headcount.yes': 'Tak: {count}',
  'headcount.maybe': 'Może: {count}',
  'headcount.no': 'Nie: {count}',
  'headcount.open': 'bez odpowiedzi: {count}',
  'headcount.invited': 'Zaproszeni',
  'headcount.upcoming': 'Nadchodzące',
  'headcount.past': 'Minione',

  'chart.title': 'Odpowiedzi w czasie',
  'chart.numbers': 'Liczby',
  'chart.table': 'Odpowiedzi w czasie w liczbach',
  'chart.until': 'Do',
  'chart.time': 'Czas',

  'counted.from': 'Skąd przyszli',
  'counted.with': 'Czym odpowiadali',
  'counted.page': 'Strona odpowiedzi',
  'counted.other': 'Inny',

  'guestList.title': 'Goście',
  'guestList.table': 'Tabela gości',
  'guestList.search': 'Imię, nazwisko lub adres',
  'guestList.show': 'Pokaż',
  'guestList.everybody': 'Wszystkich',
  'guestList.unreachable': 'Brak kontaktu',
  'guestList.origin': 'Źródło',
  'guestList.everywhere': 'Wszystkie',
  'guestList.order': 'Kolejność',
  'guestList.byAddress': 'Według adresu',
  'guestList.byAnswer': 'Najpierw najnowsze odpowiedzi',
  'guestList.find': 'Szukaj',
  'guestList.guest': 'Gość',
  'guestList.answer': 'Odpowiedź',
  'guestList.when': 'Kiedy',
  'guestList.pages': 'Strony gości',
  'guestList.firstPage': 'Pierwsza strona',
  'guestList.nextPage': 'Następna strona',
  'guestList.searchOn': 'Szukaj dalej',
  'guestList.noneSoFar': 'Nikogo wśród dotąd przejrzanych.',
  'guestList.noSuchAddress': 'Nikt z tym adresem nie jest zaproszony.',
  'guestList.nobody': 'Brak wyników.',
  'guestList.lost': 'brak kontaktu',

  'dates.title': 'Najbliższe terminy',
  'dates.table': 'Tabela terminów',
  'dates.seriesAnswer':
    'Gość, który nie odpowiedział dla danego terminu, liczy się z odpowiedzią na całą serię.',
  'dates.guests': 'Goście',
  'dates.excel': 'Excel: goście, {date}',
  'dates.csv': 'CSV: goście, {date}',
  'dates.all': 'Wszystkie terminy: {event}',
  'dates.cancelled': 'Ten termin jest odwołany.',
  'dates.thisAnswer': 'Gość, który nie odpowiedział dla tego terminu, liczy się z odpowiedzią na całą serię.',
  'dates.excelThis': 'Excel: goście tego terminu',
  'dates.csvThis': 'CSV: goście tego terminu',
  'dates.answerTimes': 'Godziny odpowiedzi w strefie {zone}.',

  'inLine.title': 'Lista oczekujących',
  'inLine.titleCount': 'Lista oczekujących ({count})',
  'inLine.seeAll': 'Zobacz całą listę oczekujących ({count})',
  'inLine.first': 'Wróć na początek',
  'inLine.next': 'Dalej',
  'inLine.csv': 'CSV: wszyscy oczekujący',
  'inLine.noLimit': 'Miejsca: bez ograniczeń.',
  'inLine.taken': 'Miejsca: zajęte {taken} z {places}.',
  'inLine.tooMany': 'Miejsca: zajęte {taken} z {places}, więcej, niż jest.',
  'inLine.kept':
    '{count, plural, one {# miejsce czeka na gościa z listy oczekujących, który jeszcze nie odpowiedział.} few {# miejsca czekają na gości z listy oczekujących, którzy jeszcze nie odpowiedzieli.} many {# miejsc czeka na gości z listy oczekujących, którzy jeszcze nie odpowiedzieli.} other {# miejsca czeka na gości z listy oczekujących, którzy jeszcze nie odpowiedzieli.}}',
  'inLine.nobody': 'Na liście oczekujących nikogo nie ma.',
  'inLine.waits': 'Gdy ktoś zrezygnuje, zaproszenie otrzyma następna osoba z listy oczekujących.',
  'inLine.closed': 'Strona jest zamknięta: do jej otwarcia nikt z listy oczekujących nie jest zapraszany.',
  'inLine.takeOut': 'Wypisz',
  'inLine.takeOutWho': 'Wypisz: {address}',
  'inLine.places': 'Miejsca <dim>(teraz {count})</dim>',
  'inLine.openMore': 'Otwórz więcej miejsc',

  'pageForm.title': 'Strona wydarzenia',
  'pageForm.see': 'Zobacz stronę',
  'pageForm.stateOpen': 'Otwarta: każdy, kto ma link, może poprosić o zaproszenie.',
  'pageForm.stateClosed': 'Zamknięta: nikt nie może tam poprosić o zaproszenie.',
  'pageForm.stateLine':
    'Brak miejsc: wszystkie są zajęte. Kto prosi o zaproszenie, trafia na listę oczekujących, a gdy zwolni się miejsce, zaproszenie otrzymuje następna osoba.',
  'pageForm.stateFull': 'Brak miejsc: wydarzenie ma tylu gości, ilu może mieć.',
  'pageForm.saved': 'Strona jest zapisana.',
  'pageForm.refused': 'Niczego nie zapisano: miejsca to liczba całkowita od 1 do {most} albo puste pole.',
  'pageForm.asking': 'Prośby o zaproszenie',
  'pageForm.open': 'Otwarte',
  'pageForm.closed': 'Zamknięte',
  'pageForm.places': 'Miejsca <dim>(liczone według Tak; puste: bez ograniczeń)</dim>',
  'pageForm.language': 'Język <dim>(strony i wiadomości do gości)</dim>',
  'pageForm.noLanguage': 'Język Twojego kalendarza, a inaczej czytelnika',
  'pageForm.save': 'Zapisz stronę',

  'guest.toVersion': 'na wersję {answered}, wydarzenie ma wersję {version}',
  'guest.story': 'Co się działo',
  'guest.forwarded': 'Przekazano tej osobie zaproszenie',
  'guest.invited': '<strong>Zaproszenie</strong> przez {origin}',
  'guest.invitedCounted': '<strong>Zaproszenie</strong> przez {origin} (liczone jako {counted})',
  'guest.invitedLine': '<strong>Zaproszenie</strong> przez {origin}, z listy oczekujących',
  'guest.invitedCountedLine':
    '<strong>Zaproszenie</strong> przez {origin} (liczone jako {counted}), z listy oczekujących',
  'guest.sent': 'Wysłano',
  'guest.delivered': 'Doręczono',
  'guest.expired': 'Na razie wróciło',
  'guest.bounced': 'Wróciło',
  'guest.complained': 'Zgłoszono jako spam',
  'guest.rejected': 'Nie wysłano: adres jest zablokowany lub wypisany',
  'guest.step': '<strong>{what}</strong>: {mail}',
  'guest.theInvite': 'zaproszenie',
  'guest.version': 'wersja {version}',
  'guest.answeredWith': 'przez {client}',
  'guest.companions': 'i jeszcze {count}',
  'guest.forDay': 'na {day}',
  'guest.as': 'jako <address>{email}</address>',
  'guest.proposing': 'propozycja: {time}',
  'guest.notCounted': '(nie liczy się: {reason})',
  'guest.eventCancelled': 'wydarzenie jest odwołane',
  'guest.dateCancelled': 'ten termin jest odwołany',
  'guest.noSuchDate': 'wydarzenie nie odbywa się tego dnia',
  'guest.older': 'była już nowsza odpowiedź',
  'guest.notTheirs': 'osoba, która odpowiedziała, ma własne zaproszenie',
  'guest.tooMany': 'na to zaproszenie odpowiedziało już zbyt wiele innych osób',
  'guest.wasRemoved': 'gość był usunięty z listy gości',
  'guest.correct': 'Popraw',
  'guest.name': 'Imię i nazwisko',
  'guest.address': 'Adres',
  'guest.save': 'Zapisz',
  'guest.correctHint':
    'Nowy adres otrzyma zaproszenie zamiast tego. Ten zostanie usunięty i, jeśli ma zaproszenie, dostanie wiadomość o jego odwołaniu.',
  'guest.more': 'Wiadomości i lista gości',
  'guest.resend': 'Wyślij wydarzenie ponownie',
  'guest.remove': 'Usuń z listy gości',
  'guest.removeHint':
    'Kto ma zaproszenie, dostanie wiadomość o jego odwołaniu i nie otrzyma już żadnych zmian.',
  'guest.removeWho': 'Usuń: {name}',

  'guestDone.corrected': 'Zapisano. Nowe imię i nazwisko będzie w późniejszych wiadomościach.',
  'guestDone.moved': 'Nowy adres jest zaproszony, a błędny usunięty.',
  'guestDone.unusable': 'Niczego nie zmieniono: tego adresu nie można zaprosić. Poszukaj w nim literówki.',
  'guestDone.ended': 'Niczego nie zmieniono: wydarzenie już się odbyło lub jest odwołane.',
  'guestDone.limit': 'Niczego nie zmieniono: na to wydarzenie nie można zaprosić nikogo więcej.',
  'guestDone.resent': 'Wydarzenie jest ponownie w drodze.',
  'guestDone.unsubscribed': 'Niczego nie wysłano: ten gość zrezygnował z Twoich wiadomości.',
  'guestDone.bounced': 'Niczego nie wysłano: wiadomości na ten adres wracają. Popraw adres.',
  'guestDone.complained': 'Niczego nie wysłano: ten gość zgłosił wiadomości stąd jako spam.',
  'guestDone.rejected': 'Niczego nie wysłano: adres jest zablokowany lub wypisany.',
  'guestDone.neverInvited':
    'Niczego nie wysłano: odpowiedź dotyczyła przekazanego zaproszenia. Zaproś tę osobę przez „Wyślij zaproszenia”.',
  'guestDone.tooMany': 'Niczego nie wysłano: do jednego gościa można wysyłać najwyżej pięć razy dziennie.',

  'codes.title': 'Kody',
  'codes.text': 'Ktoś ma kod, którego nie powinien mieć? Wymień go, a stary od razu przestanie działać.',
  'codes.replaceOne': 'Wymień kod',
  'codes.more':
    'Co programy mogą robić z kodami, opisuje <reference>dokumentacja API</reference>. Do wszystkich wydarzeń naraz utwórz <key>klucz</key>.',
  'codes.where':
    'Kody są w naszej wiadomości na adres <address>{email}</address>, która potwierdziła wydarzenie, lub w ostatniej o nowych kodach. Nie są tu pokazywane; można je wymienić na nowe.',
  'codes.replaceApi': 'Wymień kod API',
  'codes.replaceManage': 'Wymień kod zarządzania',
  'codes.replaceBoth': 'Wymień oba kody',
  'codes.whyApi': 'Wysyła zaproszenia i może być na stronach internetowych. Wymień go, gdy ktoś go nadużywa.',
  'codes.whyManage': 'Pokazuje gości i odpowiedzi. Wymień go, gdy ma go ktoś inny.',
  'codes.whyBoth': 'Wymień oba, gdy ktoś inny przeczytał wiadomość z kodami.',
  'codes.askApi': 'Wymienić kod API?',
  'codes.askManage': 'Wymienić kod zarządzania?',
  'codes.askBoth': 'Wymienić oba kody?',
  'codes.apiStops':
    'Stary kod API od razu przestanie działać: formularze i programy, które go używają, będą odrzucane do czasu wpisania nowego.',
  'codes.newPage':
    'Strona wydarzenia otrzyma nowy adres. Stary nie będzie działać nigdzie, gdzie go udostępniono.',
  'codes.manageStops':
    'Stary kod zarządzania od razu przestanie działać: programy czytające wyniki będą odrzucane do czasu wpisania nowego.',
  'codes.signedOut':
    'Wszyscy, którzy otworzyli te wyniki starym kodem zarządzania, zostaną wylogowani w każdej innej przeglądarce.',
  'codes.guestsStay':
    'Goście niczego nie zauważą: ich zaproszenia, odpowiedzi i linki w wiadomościach pozostają ważne.',
  'codes.onceOne':
    'Następna strona pokaże nowy kod jeden raz. Wiadomość z nim trafi na adres <address>{email}</address>.',
  'codes.onceBoth':
    'Następna strona pokaże nowe kody jeden raz. Wiadomość z nimi trafi na adres <address>{email}</address>.',
  'codes.yesApi': 'Tak, wymień kod API',
  'codes.yesManage': 'Tak, wymień kod zarządzania',
  'codes.yesBoth': 'Tak, wymień oba kody',
  'codes.keepOne': 'Zostaw go',
  'codes.keepBoth': 'Zostaw je',
  'codes.newOne': 'Twój nowy kod',
  'codes.newBoth': 'Twoje nowe kody',
  'codes.copyOne':
    'Skopiuj go teraz: ta strona pokazuje go tylko raz. Wiadomość z nim jest w drodze na adres <address>{email}</address>.',
  'codes.copyBoth':
    'Skopiuj je teraz: ta strona pokazuje je tylko raz. Wiadomość z nimi jest w drodze na adres <address>{email}</address>.',
  'codes.notReplaced': 'Nie wymieniono żadnego kodu',
  'codes.tooOld':
    'Przycisk trzeba nacisnąć na naszej stronie, w ciągu godziny od jej otwarcia. Wybierz jeszcze raz i naciśnij go tam.',
  'codes.meanwhile':
    'Kod został już wymieniony po otwarciu tej strony, przez Ciebie lub kogoś innego. Nowy kod jest w wiadomości do organizatora. Jeśli go nie masz lub wymienił go ktoś inny, wymień go jeszcze raz.',
  'codes.tooOften':
    'Kody tego wydarzenia wymieniono już tyle razy, ile można w ciągu dnia. Organizator nadal może je wymienić po zalogowaniu przez e-mail.',

  'held.none': 'Nic nie czeka',
  'held.noneText': 'Decyzja zapadła co do każdej wiadomości lub minęło jej siedem dni.',
  'held.one': 'Zastosować tę wiadomość z kalendarza?',
  'held.many': 'Wiadomości z kalendarza czekające na Twoją decyzję: {count}',
  'held.oneHow':
    'Na razie niczego nie zmieniliśmy. Jeśli nie chcesz tego, co jest w wiadomości, zamknij tę stronę: wiadomości, która czekała siedem dni, nie można już zastosować.',
  'held.manyHow':
    'Na razie niczego nie zmieniliśmy. Zastosuj te, które chcesz, a resztę zostaw: wiadomości, która czekała siedem dni, nie można już zastosować.',
  'held.full':
    'Przechowujemy dla Ciebie {count} wiadomości dziennie i pokazujemy ostatnie. Jeśli brakuje wysłanej wiadomości, wyślij ją ponownie po decyzji co do tych lub jutro.',
  'held.thanks': 'Dziękujemy',
  'held.applied': 'Wiadomość jest stosowana. Otrzymasz wiadomość o tym, co zrobiono.',
  'held.oneMore': 'Na Twoją decyzję czeka jeszcze jedna wiadomość',
  'held.more': 'Wiadomości wciąż czekające na Twoją decyzję: {count}',
  'held.changes': 'Zmiany w jednej wiadomości: {count}',
  'held.unverified':
    'Ta wiadomość przyszła w Twoim imieniu i nie udało się sprawdzić, czy pochodzi od Ciebie.',
  'held.older': 'Ta wiadomość zawiera starszą wersję wydarzenia niż nasza.',
  'held.cancelled': 'Ta wiadomość dotyczy jednego terminu odwołanego wydarzenia.',
  'held.notAddressed':
    'Ta wiadomość wygląda na wysłaną do kogoś innego: żadnego z naszych adresów nie ma wśród gości wydarzenia albo zmieniono ją po drodze.',
  'held.colleague': 'Ktoś inny wysłał tę wiadomość o wydarzeniu, które należy do Ciebie.',
  'held.somebodyElses':
    'Ktoś inny wysłał nam to wydarzenie wcześniej i tutaj należy ono do niego. Z Twojej wiadomości może powstać osobne wydarzenie, z własnymi gośćmi.',
  'held.received': 'Otrzymano: {time} UTC.',
  'held.receivedFrom': 'Otrzymano: {time} UTC, od <address>{email}</address>.',
  'held.now': 'Teraz',
  'held.mail': 'Wiadomość',
  'held.codesByMail': 'Kody wydarzenia otrzymasz w wiadomości. Nikt nie zostanie przez to zaproszony.',
  'held.listInvited': 'Każda osoba z listy otrzyma zaproszenie.',
  'held.noSuchEvent': 'Nie znamy takiego Twojego wydarzenia, więc nikt nie zostałby powiadomiony.',
  'held.cancelReaches':
    '{count, plural, one {Powiadomienie otrzyma # zaproszony gość.} few {Powiadomienie otrzyma # zaproszonych gości.} many {Powiadomienie otrzyma # zaproszonych gości.} other {Powiadomienie otrzyma # zaproszonego gościa.}}',
  'held.changeReaches':
    '{count, plural, one {Powiadomienie otrzyma # gość z odpowiedzią Tak lub Może.} few {Powiadomienie otrzyma # gości z odpowiedzią Tak lub Może.} many {Powiadomienie otrzyma # gości z odpowiedzią Tak lub Może.} other {Powiadomienie otrzyma # gościa z odpowiedzią Tak lub Może.}}',
  'held.cancelNobody': 'Nikt nie jest zaproszony, więc nikt nie zostanie powiadomiony.',
  'held.changeNobody': 'Nikt nie odpowiedział Tak lub Może, więc nikt nie zostanie powiadomiony.',
  'held.applyBoth': 'Zastosuj obie zmiany',
  'held.applyAll': 'Zastosuj wszystkie zmiany',
  'held.cancelDate': 'Odwołaj ten termin',
  'held.cancelEvent': 'Odwołaj wydarzenie',
  'held.create': 'Utwórz wydarzenie',
  'held.update': 'Zastosuj zmianę',
  'held.same': 'Zastosuj wiadomość',
  'held.list': 'Zaproś osoby z listy',
  'held.events': 'Utwórz i zmień te wydarzenia',
  'held.nothingDone': 'Niczego nie zrobiono',
  'held.pressAgain':
    'Przycisk trzeba nacisnąć na naszej stronie, w ciągu godziny od jej otwarcia. Otwórz jeszcze raz link z naszej wiadomości i naciśnij przycisk tam.',
  'held.aList': 'Lista osób do zaproszenia.',
  'held.someEvents': 'Kilka wydarzeń.',
  'held.dateOff': 'Ten termin jest odwołany.',
  'held.eventOff': 'Wydarzenie jest odwołane.',
  'held.nothingChanges': 'To samo. Nic by się nie zmieniło.',
  'held.changed': 'Wydarzenie jest zmienione.',
  'held.somethingElse': 'Tytuł, termin i miejsce pozostają bez zmian. Zmieniono coś innego.',

  'person.title': 'Dane osoby',
  'person.domain': 'Domena',
  'person.wrong': 'To nie jest adres e-mail. Poszukaj w nim literówki.',
  'person.address': 'Adres gościa',
  'person.export': 'Eksportuj',
  'person.erase': 'Usuń…',
  'person.hint':
    'Eksport to plik JSON ze wszystkim, co jest przechowywane o adresie jako gościu, ze wszystkich wydarzeń domeny. Programy robią to samo <key>kluczem właściciela</key>.',
  'person.askTitle': 'Usunąć tę osobę?',
  'person.ask':
    'Wszystko, co jest przechowywane o <strong>{email}</strong> jako gościu, zostanie usunięte ze wszystkich wydarzeń: zaproszenia, odpowiedzi, komentarze, miejsca na listach i wiadomości. Liczby się zmniejszą. Tego nie można cofnąć.',
  'person.notNotified':
    'Osoba nie jest powiadamiana, a to, co ma w kalendarzu, tam zostaje. Odpowiedź wysłana później nie liczy się.',
  'person.isOrganizer':
    'Adres należy także do organizatora lub właściciela. To, co ma tu w tej roli, na przykład własne wydarzenia, zostaje.',
  'person.eraseIt': 'Usuń tę osobę',
  'person.keep': 'Zostaw',
  'person.erasing': 'Trwa usuwanie osoby',
  'person.erasingText':
    'Usuwamy wszystko, co jest przechowywane o {email} jako gościu. Przy wielu wydarzeniach trwa to kilka minut; eksport pokaże, co jeszcze zostało.',
};
