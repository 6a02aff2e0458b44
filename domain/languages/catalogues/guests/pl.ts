import type { GuestCatalogue } from './en.ts';

/** Polish. Readers are addressed directly or impersonally, without a grammatical gender. */
export const pl: GuestCatalogue = {
  'answer.yes': 'Tak',
  'answer.maybe': 'Może',
  'answer.no': 'Nie',

  'list.comma': ', ',

  'when.dayAndTime': '{day}, {time}',
  'when.zoned': '{time} ({zone})',
  'when.assumedZone': '{zone}, przyjęta strefa czasowa',
  'when.repeating': '{time}, {repeats}',

  'repeats.daily': '{interval, plural, one {codziennie} few {co # dni} many {co # dni} other {co # dni}}',
  'repeats.weekly':
    '{interval, plural, one {co tydzień} few {co # tygodnie} many {co # tygodni} other {co # tygodnia}}',
  'repeats.monthly':
    '{interval, plural, one {co miesiąc} few {co # miesiące} many {co # miesięcy} other {co # miesiąca}}',
  'repeats.yearly': '{interval, plural, one {co rok} few {co # lata} many {co # lat} other {co # roku}}',
  'repeats.everyWeekday': 'od poniedziałku do piątku',
  'repeats.onWeekdays': '{rhythm}, od poniedziałku do piątku',
  'repeats.on': '{rhythm}: {days}',
  'repeats.onOf': '{rhythm}: {days} ({months})',
  'repeats.in': '{rhythm} ({months})',
  'repeats.first': '{weekday, select, WE {pierwsza} SA {pierwsza} SU {pierwsza} other {pierwszy}} {day}',
  'repeats.second': '{weekday, select, WE {druga} SA {druga} SU {druga} other {drugi}} {day}',
  'repeats.third': '{weekday, select, WE {trzecia} SA {trzecia} SU {trzecia} other {trzeci}} {day}',
  'repeats.fourth': '{weekday, select, WE {czwarta} SA {czwarta} SU {czwarta} other {czwarty}} {day}',
  'repeats.fifth': '{weekday, select, WE {piąta} SA {piąta} SU {piąta} other {piąty}} {day}',
  'repeats.last': '{weekday, select, WE {ostatnia} SA {ostatnia} SU {ostatnia} other {ostatni}} {day}',
  'repeats.secondLast':
    '{weekday, select, WE {przedostatnia} SA {przedostatnia} SU {przedostatnia} other {przedostatni}} {day}',
  'repeats.monthDay': '{day}. dzień',
  'repeats.lastDay': 'ostatni dzień',
  'repeats.irregular': 'powtarza się',
  'repeats.since': '{rhythm} od: {day}',
  'repeats.onlySince': 'od: {day}',
  'repeats.until': 'do: {day}',
  'repeats.times': '{count, plural, one {# raz} few {# razy} many {# razy} other {# raza}}',
  'repeats.timesInAll':
    '{count, plural, one {łącznie # raz} few {łącznie # razy} many {łącznie # razy} other {łącznie # raza}}',
  'repeats.notOn': 'z wyjątkiem: {days}',
  'repeats.alsoOn': 'także: {days}',
  'repeats.more': '{count, plural, one {jeszcze #} few {jeszcze #} many {jeszcze #} other {jeszcze #}}',
  'repeats.moved': '{to} zamiast {from}',
  'repeats.movedFrom': 'od {from} tak jak {to}',

  'changes.heading': 'Co się zmieniło:',
  'changes.sinceAnswer': 'Co się zmieniło od Twojej odpowiedzi:',
  'changes.onDay': 'Co się zmieniło ({day}):',
  'changes.reopened': 'Wydarzenie znów się odbędzie.',
  'changes.moved': 'Zmiana terminu: było {was}, jest {is}.',
  'changes.series': 'Poprzednie terminy: {was}. Obecne terminy: {is}.',
  'changes.dateMoved': 'Zmiana jednego terminu: było {was}, jest {is}.',
  'changes.dateOut': 'Odwołano: {was}.',
  'changes.dateAdded': 'Nowy termin: {is}.',
  'changes.dateDetails': 'Inne szczegóły w terminie {is}.',
  'changes.moreMoved':
    '{count, plural, one {Zmieniono jeszcze # termin.} few {Zmieniono jeszcze # terminy.} many {Zmieniono jeszcze # terminów.} other {Zmieniono jeszcze # terminu.}}',
  'changes.moreOut':
    '{count, plural, one {Odwołano jeszcze # termin.} few {Odwołano jeszcze # terminy.} many {Odwołano jeszcze # terminów.} other {Odwołano jeszcze # terminu.}}',
  'changes.moreAdded':
    '{count, plural, one {Dodano jeszcze # termin.} few {Dodano jeszcze # terminy.} many {Dodano jeszcze # terminów.} other {Dodano jeszcze # terminu.}}',
  'changes.title': 'Tytuł: zamiast „{was}” teraz „{is}”',
  'changes.noTitle': '(bez tytułu)',
  'changes.place': 'Miejsce: zamiast „{was}” teraz „{is}”',
  'changes.placeSet': 'Nowe miejsce: „{is}”',
  'changes.placeGone': 'Nieaktualne miejsce: „{was}”',
  'changes.line': 'W opisie: zamiast „{was}” teraz „{is}”',
  'changes.lineSet': 'Nowe w opisie: „{is}”',
  'changes.lineGone': 'Usunięte z opisu: „{was}”',
  'changes.description': 'Opis się zmienił.',
  'changes.call': 'Zmienił się link do dołączenia.',
  'changes.details': 'Zmieniły się szczegóły wpisu w kalendarzu.',

  'facts.when': 'Kiedy',
  'facts.where': 'Gdzie',
  'facts.from': 'Od',
  'facts.for': 'Dla',
  'facts.places': 'Miejsca',
  'facts.yourAnswer': 'Twoja odpowiedź',
  'facts.yourComment': 'Twój komentarz',

  'page.languages': 'Język',

  'event.untitled': 'Wydarzenie bez tytułu',
  'event.quoted': '„{title}”',
  'place.map': 'Pokaż na mapie',
  'calendars.other': 'Apple lub inny kalendarz',
  'calendars.file': 'Apple lub inny kalendarz (.ics)',

  'invite.ask': 'Wyślij mi zaproszenie',
  'invite.email': 'Twój adres e-mail',
  'invite.unusableAddress': 'Na ten adres nie można wysłać wiadomości. Wpisz go w postaci ann@example.com.',
  'invite.tooMany':
    'Z Twojej sieci poproszono o zbyt wiele zaproszeń. Spróbuj jutro lub z innej sieci albo poproś organizatora o zaproszenie.',
  'invite.close': 'Zamknij',

  'eventPage.cancelled': '<strong>Odwołane.</strong> Organizator odwołał to wydarzenie.',
  'eventPage.past': '<strong>To wydarzenie już się odbyło.</strong> Nie można już otrzymać zaproszenia.',
  'eventPage.closed':
    '<strong>Zapraszanie jest zamknięte.</strong> Organizator nie przyjmuje już próśb na tej stronie.',
  'eventPage.full': '<strong>Brak miejsc.</strong> Wszystkie miejsca są zajęte.',
  'eventPage.line':
    '<strong>Brak miejsc.</strong> Wszystkie miejsca są zajęte. Gdy któreś się zwolni, zaproszenie otrzyma następna osoba z listy oczekujących.',
  'eventPage.taken': 'zajęte {taken} z {places}',
  'eventPage.joinInInvite': 'Link do dołączenia jest w zaproszeniu.',
  'eventPage.localTime': 'W Twojej strefie czasowej ({place}): {time}',
  'eventPage.about': 'Opis',
  'eventPage.hint':
    'Przyjdzie e-mailem do Twojego kalendarza, w którym odpowiesz Tak, Może lub Nie. {organizer} zobaczy Twoją odpowiedź.',
  'eventPage.confirm': 'Czy wysłać zaproszenie na adres <strong>{email}</strong>?',
  'eventPage.anotherAddress': 'Użyj innego adresu',
  'eventPage.sent':
    '<strong>Sprawdź swoją skrzynkę.</strong> Zaproszenie zostanie wysłane na adres {email}. Odpowiedz na nie: Tak, Może lub Nie.',
  'eventPage.notArrived':
    'Po kilku minutach nadal nic? Jeśli masz już zaproszenie, nie wyślemy drugiego: poszukaj pierwszego, także w folderze ze spamem, lub <link>użyj innego adresu</link>.',
  'eventPage.unfilled':
    'Link, który Cię tu przywiódł, nie został uzupełniony: zawiera {tag} w miejscu Twoich danych. Wpisz swój adres samodzielnie.',
  'eventPage.onlyAdd': 'Tylko dodaj do mojego kalendarza',
  'eventPage.onlyAddHint':
    '{organizer} nie otrzyma wtedy Twojej odpowiedzi, a Ty nie otrzymasz informacji o zmianach.',

  'line.join': 'Zapisz mnie na listę',
  'line.hint':
    'Wyślemy Ci zaproszenie, gdy nadejdzie Twoja kolej, i zachowamy miejsce do czasu Twojej odpowiedzi. {organizer} zobaczy Twój adres.',
  'line.confirm': 'Wszystkie miejsca są zajęte. Czy wpisać <strong>{email}</strong> na listę oczekujących?',
  'line.joined':
    '<strong>Jesteś na liście oczekujących.</strong> Nie ma już miejsc. Gdy zwolni się miejsce dla Ciebie, zaproszenie zostanie wysłane na adres {email}.',
  'line.joinedHint':
    'Do tego czasu nie wyślemy żadnej wiadomości. Kto już był na liście, zachowuje swoją kolejność, a kto ma już zaproszenie, może na nie odpowiedzieć w każdej chwili. <leave>Wypisz mnie z listy</leave> lub <link>użyj innego adresu</link>.',
  'line.leave': 'Wypisz mnie z listy',
  'line.leaveTitle': 'Wypisać z listy oczekujących?',
  'line.leaveText': 'Nie otrzymasz zaproszenia na <strong>{event}</strong>, gdy zwolni się miejsce.',
  'line.done': 'Gotowe',
  'line.left': 'Twoje zgłoszenie na listę oczekujących na <strong>{event}</strong> zostało wycofane.',
  'line.leftHint':
    'Wcześniejsze zgłoszenie, jeśli było, pozostaje na liście. Gdy przyjdzie zaproszenie, możesz odpowiedzieć Nie. <link>Wróć do wydarzenia</link>',

  'answerPage.untitled': 'Zaproszenie',
  'answerPage.cancelled': 'To wydarzenie zostało odwołane.',
  'answerPage.removed': 'Nie jesteś już na liście gości tego wydarzenia.',
  'answerPage.notThatDay': 'Wydarzenie nie odbędzie się już w tym terminie.',
  'answerPage.stored': 'Twoja odpowiedź została zapisana, ale nie jest już liczona.',
  'answerPage.nothing': 'Nie ma na co odpowiadać.',
  'answerPage.saved':
    'Dziękujemy, Twoja odpowiedź to <strong>{answer}</strong>. {organizer} już ją widzi. Możesz ją tutaj zmienić w każdej chwili.',
  'answerPage.passedOn': 'Przekazano innej osobie',
  'answerPage.notInCalendar': 'Nie ma go jeszcze w Twoim kalendarzu?',
  'answerPage.notInCalendarHint':
    'Zaproszenie w Twojej skrzynce dodaje wydarzenie samo i je aktualizuje. Jeśli tak się nie stało, dodaj je do:',
  'answerPage.press': 'Kliknij „{answer}”, aby wysłać odpowiedź',
  'answerPage.coming': 'Czy weźmiesz udział?',
  'answerPage.another': 'Inna odpowiedź?',
  'answerPage.thisDate': 'Tylko w tym terminie.',
  'answerPage.comment': 'Komentarz dla: {organizer} <dim>(opcjonalnie)</dim>',
  'answerPage.tooManyTitle': 'Spróbuj ponownie później',
  'answerPage.tooMany':
    'Wysłano więcej odpowiedzi, niż przyjmujemy w ciągu godziny. Wróć za godzinę lub odpowiedz w swoim kalendarzu.',

  'schedule.title': 'Wydarzenia: {organizer}',
  'schedule.none': 'Brak nadchodzących wydarzeń.',
  'schedule.pick': 'Wybierz, w czym chcesz wziąć udział. Każde zaproszenie trafi do Twojego kalendarza.',
  'schedule.pickFirst': 'Wybierz co najmniej jedno wydarzenie.',
  'schedule.pickFewer': 'Liczba wydarzeń, które można wybrać naraz: {most}.',
  'schedule.continue': 'Dalej',
  'schedule.next': 'Następnie: Twój adres e-mail.',
  'schedule.elsewhere':
    '{count, plural, one {Na innych stronach wybrano jeszcze #.} few {Na innych stronach wybrano jeszcze #.} many {Na innych stronach wybrano jeszcze #.} other {Na innych stronach wybrano jeszcze #.}}',
  'schedule.search': 'Znajdź wydarzenie',
  'schedule.find': 'Szukaj',
  'schedule.found':
    '{count, plural, one {# wydarzenie} few {# wydarzenia} many {# wydarzeń} other {# wydarzenia}}',
  'schedule.foundWith':
    '{count, plural, one {# wydarzenie z „{search}”} few {# wydarzenia z „{search}”} many {# wydarzeń z „{search}”} other {# wydarzenia z „{search}”}}',
  'schedule.pageOf': '{found}, strona {page} z {pages}',
  'schedule.pages': 'Strony',
  'schedule.earlier': 'Wcześniejsze',
  'schedule.later': 'Późniejsze',
  'schedule.cancelled': 'Odwołane',
  'schedule.past': 'Zakończone',
  'schedule.closed': 'Zamknięte',
  'schedule.full': 'Brak miejsc',
  'schedule.line': 'Brak miejsc, na osobnej stronie jest lista oczekujących',
  'schedule.about': 'Szczegóły',
  'schedule.aboutEvent': 'Szczegóły: {event}',
  'schedule.follow': 'Śledź wszystkie wydarzenia w moim kalendarzu',
  'schedule.followHint':
    'Pojawiają się tam i znikają same. {organizer} nie otrzymuje w ten sposób Twojej odpowiedzi.',
  'schedule.feedEntry': 'Poproś o zaproszenie i odpowiedz na nie: {link}',
  'schedule.picked':
    '{count, plural, one {Wybrano # wydarzenie} few {Wybrano # wydarzenia} many {Wybrano # wydarzeń} other {Wybrano # wydarzenia}}',
  'schedule.change': 'Zmień',
  'schedule.ask':
    '{count, plural, one {Wyślij mi zaproszenie} few {Wyślij mi zaproszenia} many {Wyślij mi zaproszenia} other {Wyślij mi zaproszenia}}',
  'schedule.hint':
    'Każde wydarzenie przyjdzie w osobnym e-mailu do Twojego kalendarza, w którym odpowiesz Tak, Może lub Nie.',
  'schedule.sent':
    '<strong>Sprawdź swoją skrzynkę.</strong> {count, plural, one {Wysyłamy # zaproszenie na adres {email}.} few {Wysyłamy # zaproszenia na adres {email}.} many {Wysyłamy # zaproszeń na adres {email}.} other {Wysyłamy # zaproszenia na adres {email}.}}',
  'schedule.notSent': 'Nie wysłano',
  'schedule.noPlaces': '{event}: brak miejsc lub zamknięte przez organizatora.',
  'schedule.placesTaken':
    '{event}: wszystkie miejsca są zajęte; na stronie wydarzenia możesz zapisać się na listę oczekujących.',
  'schedule.tooMany': '{event}: na razie zbyt wiele zaproszeń; spróbuj ponownie później.',
  'schedule.all': 'Wszystkie wydarzenia',

  'unsubscribe.title': 'Nie otrzymywać więcej tych zaproszeń?',
  'unsubscribe.ask': 'Nie będziesz otrzymywać nowych zaproszeń, które wysyła <strong>{organizer}</strong>.',
  'unsubscribe.noAnswer':
    'To nie jest odpowiedź na „{event}”. O zmianie terminu lub odwołaniu przyjętych wydarzeń nadal będziemy Cię informować.',
  'unsubscribe.button': 'Zrezygnuj z zaproszeń',
  'unsubscribe.done': 'Gotowe',
  'unsubscribe.mistake': 'To była pomyłka?',
  'unsubscribe.undo': 'Subskrybuj ponownie',
  'unsubscribe.later': 'Jeśli chcesz je znów otrzymywać, poproś o zaproszenie na stronie jednego z wydarzeń.',
  'unsubscribe.welcome': 'Witamy ponownie',
  'unsubscribe.undone':
    'Znów otrzymujesz zaproszenia, które wysyła <strong>{organizer}</strong>, jak gdyby nic się nie stało.',
  'unsubscribe.tooLateTitle': 'Za późno',
  'unsubscribe.tooLate':
    'Rezygnacja pozostaje w mocy. Jeśli chcesz znów otrzymywać zaproszenia, poproś o jedno na stronie wydarzenia organizatora.',

  'resubscribe.title': 'Znów otrzymywać zaproszenia?',
  'resubscribe.ask':
    'Zrezygnowano z zaproszeń, które wysyła <strong>{organizer}</strong>. Po ponownej subskrypcji znów będą przychodzić na adres <address>{email}</address>, a zaproszenie na {event} od razu.',
  'resubscribe.orNot': 'Jeśli tego nie chcesz, zamknij tę stronę. Rezygnacja pozostanie w mocy.',
  'resubscribe.button': 'Tak, zapraszaj mnie ponownie',
  'resubscribe.done': 'Znów otrzymujesz zaproszenia od tego organizatora.',
  'resubscribe.sent': 'Zaproszenie na to wydarzenie jest w drodze do Twojej skrzynki.',
  'resubscribe.cancelled': 'To wydarzenie jest odwołane.',
  'resubscribe.past': 'To wydarzenie już się odbyło.',

  'mail.label': '{label}:',
  'mail.repeats': 'Powtarzanie',
  'mail.join': 'Dołącz',
  'mail.noCalendar': 'Nie masz kalendarza? Odpowiedz tutaj:',
  'mail.open': 'Otwórz zaproszenie w przeglądarce',
  'mail.sentWith': 'Wysłane przez {sender} za pomocą {product}.',
  'mail.unsubscribe': 'Zrezygnuj',
  'mail.updated': 'Zaktualizowano: {title}',
  'mail.cancelled': 'Odwołane: {title}',
  'mail.reminder': 'Przypomnienie: {title}',

  'about.invited': 'Masz zaproszenie',
  'about.changed': 'Wydarzenie zostało zmienione',
  'about.cancelled': 'Wydarzenie zostało odwołane',
  'about.dateChanged': 'Zmieniono jeden termin',
  'about.dateCancelled': 'Odwołano jeden termin',
  'about.removed': 'Zaproszenie zostało wycofane',
  'about.removedText': 'Organizator usunął Cię z listy gości tego wydarzenia.',
  'about.reminder': 'Przypomnienie',
  'about.reminderText': 'To zaproszenie czeka jeszcze na Twoją odpowiedź.',
  'about.dayChanged': 'Zmieniono termin: {day}.',
  'about.dayCancelled': 'Odwołano termin: {day}.',
  'about.allFrom': 'Odwołano wszystkie terminy od: {day}.',
  'about.ofDay': ', {day}',
  'about.fromDayOn': ', od: {day}',
  'about.othersStay': 'Pozostałe terminy się nie zmieniają.',
  'about.earlierStay': 'Wcześniejsze terminy się nie zmieniają.',

  'hint.cancel': 'Nie trzeba nic robić: kalendarz pokaże, że wydarzenie odwołano.',
  'hint.changedUnanswered':
    'To wydarzenie zostało zmienione. Odpowiedz Tak, Może lub Nie w swoim kalendarzu.',
  'hint.changed': 'To wydarzenie zostało zmienione. Odpowiedz ponownie w swoim kalendarzu.',
  'hint.someMoved':
    'Niektóre terminy zostały zmienione. Odpowiedz na nie w swoim kalendarzu. Twoja odpowiedź ({answer}) dotycząca pozostałych jest nadal ważna.',
  'hint.stands': 'Coś się zmieniło. Nie trzeba nic robić: Twoja odpowiedź ({answer}) jest nadal ważna.',
  'hint.soFar': 'Dotychczasowa odpowiedź: {answer}. Możesz ją zmienić w swoim kalendarzu.',
  'hint.answer': 'Odpowiedz Tak, Może lub Nie w swoim kalendarzu.',
  'hint.keptPlace':
    'Zwolniło się dla Ciebie miejsce. Czeka na Ciebie do czasu odpowiedzi. Odpowiedz Tak, Może lub Nie w swoim kalendarzu.',

  'test.subject': 'Test: {subject}',
  'test.text':
    'To jest test dla Ciebie: zaproszenie w takiej postaci, w jakiej czyta je gość. Goście otrzymują też wydarzenie do swojego kalendarza. Nie stajesz się przez to gościem, a linki do odpowiedzi działają tylko dla gości.',

  'wayBack.subject': 'Czy chcesz znów otrzymywać zaproszenia? {event}',
  'wayBack.asked':
    'Ktoś wpisał Twój adres na stronie, którą prowadzi {organizer}, aby otrzymać zaproszenie na {event}. Wcześniej zrezygnowano z zaproszeń tego organizatora, więc zaproszenia nie wysłano.',
  'wayBack.yes': 'Jeśli to Ty: otrzymuj znów zaproszenia od tego organizatora',
  'wayBack.no': 'Jeśli to nie Ty, nie rób nic. Rezygnacja pozostaje w mocy. Link działa przez siedem dni.',
  'wayBack.footer': '{product} wysłał tę wiadomość, ponieważ ktoś wpisał Twój adres na stronie wydarzenia.',

  'unusableLink.title': 'Ten link nie działa',
  'unusableLink.text':
    'Być może program pocztowy go uciął albo link wygasł. Otwórz go ponownie z wiadomości.',
  'nothingHere.title': 'Nic tu nie ma',
  'nothingHere.text': 'Link mógł zostać ucięty. Poproś o nowy osobę, od której go masz.',
  'noSuchPage.title': 'Nie ma takiej strony',
  'noSuchPage.text': 'Porównaj adres z adresem w wiadomości lub ponownie otwórz link z wiadomości.',
  'noSuchPage.events': 'Wszystkie Twoje wydarzenia',

  'share.title': 'Udostępnij to wydarzenie',
  'share.results': 'Wyniki tego wydarzenia',
  'share.ready': 'Gotowe do wklejenia, dla <link>{event}</link>.',
  'share.link': 'Link',
  'share.qrCode': 'Kod QR',
  'share.qrHint':
    'Na plakaty i slajdy. Kto wejdzie w ten sposób, jest liczony w wynikach jako <code>qr</code>.',
  'share.qrPicture': 'Kod QR linku',
  'share.qrDownload': 'Pobierz do druku (.svg)',
  'share.qrPicturePng': 'Pobierz jako obraz (.png)',
  'share.tools': 'Narzędzia do mailingu',
  'share.toolsHint':
    'Umieść link pod przyciskiem lub tekstem. Narzędzie wstawi adres i imię czytelnika; po jeszcze jednym kliknięciu zaproszenie zostanie wysłane.',
  'share.sendGrid':
    'SendGrid wypełnia <code>first_name</code> i <code>email</code> w Marketing Campaigns; we własnych szablonach użyj nazw swoich danych. Wyślij sobie wiadomość testową: jeśli pole nie zostało wypełnione, strona o tym poinformuje.',
  'share.webPage': 'Twoja strona',
  'share.html': 'Zwykły HTML',
  'share.button': 'Przycisk',
  'share.frame': 'Ramka',
  'share.form': 'Własny formularz',
  'share.formHint':
    'W miejsce <code>{place}</code> wpisz kod API z naszej wiadomości potwierdzającej. Formularz poda, co się stało z adresem.',
  'share.programs': 'Więcej dla programów: <link>dokumentacja API</link>.',
  'share.origin': 'Słowo po <code>origin=</code> wybierasz samodzielnie: według niego liczone są wyniki.',
  'share.copy': 'Kopiuj',
  'share.copyWhat': 'Kopiuj: {what}',
  'share.copied': 'Skopiowano.',
  'share.selected': 'Zaznaczono: skopiuj za pomocą klawiatury.',

  'webForm.wait': 'Chwileczkę…',
  'webForm.sent': 'Zajrzyj do skrzynki: zaproszenie jest w drodze.',
  'webForm.ended': 'Na to wydarzenie nie można już nikogo zaprosić.',
  'webForm.notNow': 'Teraz nie można nikogo zaprosić. Spróbuj ponownie później.',
  'webForm.enough': 'Ten adres otrzymał dziś wystarczająco wiele zaproszeń.',
  'webForm.unusable': 'Na ten adres nie można wysłać wiadomości. Poszukaj w nim literówki.',
  'webForm.failed': 'Nie udało się poprosić o zaproszenie. Spróbuj ponownie później.',
};
