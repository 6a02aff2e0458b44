import type { GuestCatalogue } from './en.ts';

/** German. Readers are addressed as “Sie”. */
export const de: GuestCatalogue = {
  'answer.yes': 'Ja',
  'answer.maybe': 'Vielleicht',
  'answer.no': 'Nein',

  'list.comma': ', ',

  'when.dayAndTime': '{day}, {time}',
  'when.zoned': '{time} ({zone})',
  'when.assumedZone': '{zone}, Zeitzone angenommen',
  'when.repeating': '{time}, {repeats}',

  'repeats.daily': '{interval, plural, one {jeden Tag} other {alle # Tage}}',
  'repeats.weekly': '{interval, plural, one {jede Woche} other {alle # Wochen}}',
  'repeats.monthly': '{interval, plural, one {jeden Monat} other {alle # Monate}}',
  'repeats.yearly': '{interval, plural, one {jedes Jahr} other {alle # Jahre}}',
  'repeats.everyWeekday': 'montags bis freitags',
  'repeats.onWeekdays': '{rhythm}, montags bis freitags',
  'repeats.on': '{rhythm} am {days}',
  'repeats.onOf': '{rhythm} am {days} ({months})',
  'repeats.in': '{rhythm} im {months}',
  'repeats.first': 'ersten {day}',
  'repeats.second': 'zweiten {day}',
  'repeats.third': 'dritten {day}',
  'repeats.fourth': 'vierten {day}',
  'repeats.fifth': 'fünften {day}',
  'repeats.last': 'letzten {day}',
  'repeats.secondLast': 'vorletzten {day}',
  'repeats.monthDay': '{day}.',
  'repeats.lastDay': 'letzten Tag',
  'repeats.irregular': 'wiederholt sich',
  'repeats.since': '{rhythm} seit {day}',
  'repeats.onlySince': 'seit {day}',
  'repeats.until': 'bis {day}',
  'repeats.times': '{count, plural, one {#-mal} other {#-mal}}',
  'repeats.timesInAll': '{count, plural, one {insgesamt #-mal} other {insgesamt #-mal}}',
  'repeats.notOn': 'nicht am {days}',
  'repeats.alsoOn': 'auch am {days}',
  'repeats.more': '{count, plural, one {# weiteren Termin} other {# weiteren Terminen}}',
  'repeats.moved': 'am {to} statt {from}',
  'repeats.movedFrom': 'ab {from} wie am {to}',

  'changes.heading': 'Das hat sich geändert:',
  'changes.sinceAnswer': 'Das hat sich seit Ihrer Antwort geändert:',
  'changes.onDay': 'Am {day} geändert:',
  'changes.reopened': 'Der Termin findet wieder statt.',
  'changes.moved': 'Verschoben von {was} auf {is}.',
  'changes.series': 'Bisher: {was}. Jetzt: {is}.',
  'changes.dateMoved': 'Ein Termin wurde verschoben: von {was} auf {is}.',
  'changes.dateOut': 'Abgesagt: {was}.',
  'changes.dateAdded': 'Neuer Termin: {is}.',
  'changes.dateDetails': 'Andere Angaben für {is}.',
  'changes.moreMoved':
    '{count, plural, one {Ein weiterer Termin wurde verschoben.} other {# weitere Termine wurden verschoben.}}',
  'changes.moreOut':
    '{count, plural, one {Ein weiterer Termin wurde abgesagt.} other {# weitere Termine wurden abgesagt.}}',
  'changes.moreAdded':
    '{count, plural, one {Ein weiterer Termin ist neu.} other {# weitere Termine sind neu.}}',
  'changes.title': 'Titel: „{was}“ heißt jetzt „{is}“',
  'changes.noTitle': '(ohne Titel)',
  'changes.place': 'Ort: statt „{was}“ jetzt „{is}“',
  'changes.placeSet': 'Neuer Ort: „{is}“',
  'changes.placeGone': 'Nicht mehr der Ort: „{was}“',
  'changes.line': 'In der Beschreibung: statt „{was}“ jetzt „{is}“',
  'changes.lineSet': 'Neu in der Beschreibung: „{is}“',
  'changes.lineGone': 'Nicht mehr in der Beschreibung: „{was}“',
  'changes.description': 'Die Beschreibung wurde geändert.',
  'changes.call': 'Der Link zur Teilnahme hat sich geändert.',
  'changes.details': 'Angaben im Kalendereintrag wurden geändert.',

  'facts.when': 'Wann',
  'facts.where': 'Wo',
  'facts.from': 'Von',
  'facts.for': 'Für',
  'facts.places': 'Plätze',
  'facts.yourAnswer': 'Ihre Antwort',
  'facts.yourComment': 'Ihr Kommentar',

  'page.languages': 'Sprache',

  'event.untitled': 'Termin ohne Titel',
  'event.quoted': '„{title}“',
  'place.map': 'Auf der Karte anzeigen',
  'calendars.other': 'Apple oder anderer Kalender',
  'calendars.file': 'Apple oder anderer Kalender (.ics)',

  'invite.ask': 'Einladung zusenden',
  'invite.email': 'Ihre E-Mail-Adresse',
  'invite.unusableAddress':
    'An diese Adresse kann keine E-Mail gesendet werden. Schreiben Sie sie so: ann@example.com.',
  'invite.tooMany':
    'Aus Ihrem Netz wurden zu viele Einladungen angefordert. Versuchen Sie es morgen oder aus einem anderen Netz noch einmal, oder bitten Sie den Veranstalter um eine Einladung.',
  'invite.close': 'Schließen',

  'eventPage.cancelled': '<strong>Abgesagt.</strong> Der Veranstalter hat diesen Termin abgesagt.',
  'eventPage.past': '<strong>Dieser Termin ist vorbei.</strong> Einladungen sind nicht mehr möglich.',
  'eventPage.closed':
    '<strong>Anmeldung geschlossen.</strong> Auf dieser Seite können keine Einladungen mehr angefordert werden.',
  'eventPage.full': '<strong>Ausgebucht.</strong> Alle Plätze sind vergeben.',
  'eventPage.line':
    '<strong>Ausgebucht.</strong> Alle Plätze sind vergeben. Wird einer frei, bekommt die nächste Person auf der Warteliste die Einladung.',
  'eventPage.taken': '{taken} von {places} vergeben',
  'eventPage.joinInInvite': 'Den Link zur Teilnahme enthält die Einladung.',
  'eventPage.localTime': 'In Ihrer Zeitzone ({place}): {time}',
  'eventPage.about': 'Beschreibung',
  'eventPage.hint':
    'Sie kommt per E-Mail in Ihren Kalender. Dort antworten Sie mit Ja, Vielleicht oder Nein. {organizer} sieht Ihre Antwort.',
  'eventPage.confirm': 'Sollen wir die Einladung an <strong>{email}</strong> senden?',
  'eventPage.anotherAddress': 'Andere Adresse verwenden',
  'eventPage.sent':
    '<strong>Sehen Sie in Ihr Postfach.</strong> Die Einladung geht an {email}. Antworten Sie darauf mit Ja, Vielleicht oder Nein.',
  'eventPage.notArrived':
    'Nach einigen Minuten nichts angekommen? Wenn Sie die Einladung schon haben, wird keine zweite gesendet: Suchen Sie die erste, auch im Spam-Ordner, oder <link>verwenden Sie eine andere Adresse</link>.',
  'eventPage.unfilled':
    'Der Link, über den Sie kommen, wurde nicht ausgefüllt: Er enthält {tag}, wo eine Angabe zu Ihnen stehen müsste. Bitte geben Sie Ihre Adresse selbst ein.',
  'eventPage.onlyAdd': 'Nur in meinen Kalender eintragen',
  'eventPage.onlyAddHint':
    '{organizer} bekommt dann keine Antwort von Ihnen, und Sie erfahren nichts von Änderungen.',

  'line.join': 'Auf die Warteliste',
  'line.hint':
    'Wir senden Ihnen die Einladung, sobald Sie an der Reihe sind, und halten den Platz frei, bis Sie antworten. {organizer} sieht Ihre Adresse.',
  'line.confirm': 'Alle Plätze sind vergeben. Sollen wir <strong>{email}</strong> auf die Warteliste setzen?',
  'line.joined':
    '<strong>Sie stehen auf der Warteliste.</strong> Der Termin ist ausgebucht. Sobald ein Platz für Sie frei ist, geht die Einladung an {email}.',
  'line.joinedHint':
    'Vorher bekommen Sie keine E-Mail. Wer schon auf der Warteliste stand, behält den Platz darauf, und wer die Einladung schon hat, kann sie jederzeit beantworten. <leave>Warteliste verlassen</leave> oder <link>andere Adresse verwenden</link>.',
  'line.leave': 'Warteliste verlassen',
  'line.leaveTitle': 'Warteliste verlassen?',
  'line.leaveText':
    'Sie bekommen dann keine Einladung zu <strong>{event}</strong>, wenn ein Platz frei wird.',
  'line.done': 'Erledigt',
  'line.left': 'Ihr Eintrag auf der Warteliste für <strong>{event}</strong> ist zurückgenommen.',
  'line.leftHint':
    'Falls Sie schon vorher eingetragen waren, behalten Sie diesen früheren Platz. Kommt dessen Einladung, können Sie mit Nein antworten. <link>Zurück zum Termin</link>',

  'answerPage.untitled': 'Einladung',
  'answerPage.cancelled': 'Dieser Termin wurde abgesagt.',
  'answerPage.removed': 'Sie sind zu diesem Termin nicht mehr eingeladen.',
  'answerPage.notThatDay': 'Zu dieser Zeit findet der Termin nicht mehr statt.',
  'answerPage.stored': 'Ihre Antwort wurde gespeichert, zählt aber nicht mehr.',
  'answerPage.nothing': 'Es gibt nichts zu beantworten.',
  'answerPage.saved':
    'Vielen Dank, Ihre Antwort ist <strong>{answer}</strong>. {organizer} kann sie jetzt sehen. Sie können sie hier jederzeit ändern.',
  'answerPage.passedOn': 'An jemand anderen weitergegeben',
  'answerPage.notInCalendar': 'Noch nicht in Ihrem Kalender?',
  'answerPage.notInCalendarHint':
    'Die Einladung in Ihrem Postfach trägt den Termin von selbst ein und hält ihn aktuell. Falls nicht, fügen Sie ihn hier hinzu:',
  'answerPage.press': 'Klicken Sie auf „{answer}“, um Ihre Antwort zu senden',
  'answerPage.coming': 'Nehmen Sie teil?',
  'answerPage.another': 'Antwort ändern?',
  'answerPage.thisDate': 'Nur für diesen einen Termin.',
  'answerPage.comment': 'Kommentar für {organizer} <dim>(optional)</dim>',
  'answerPage.tooManyTitle': 'Bitte versuchen Sie es später noch einmal',
  'answerPage.tooMany':
    'Sie haben mehr Antworten gesendet, als wir in einer Stunde annehmen. Kommen Sie in einer Stunde wieder, oder antworten Sie in Ihrem Kalender.',

  'schedule.title': 'Termine von {organizer}',
  'schedule.none': 'Zurzeit stehen keine Termine an.',
  'schedule.pick': 'Wählen Sie aus, woran Sie teilnehmen möchten. Jede Einladung kommt in Ihren Kalender.',
  'schedule.pickFirst': 'Wählen Sie mindestens einen Termin aus.',
  'schedule.pickFewer': 'Wählen Sie höchstens {most} Termine auf einmal aus.',
  'schedule.continue': 'Weiter',
  'schedule.next': 'Als Nächstes: Ihre E-Mail-Adresse.',
  'schedule.elsewhere':
    '{count, plural, one {# weiterer auf anderen Seiten ausgewählt.} other {# weitere auf anderen Seiten ausgewählt.}}',
  'schedule.search': 'Termin suchen',
  'schedule.find': 'Suchen',
  'schedule.found': '{count, plural, one {# Termin} other {# Termine}}',
  'schedule.foundWith': '{count, plural, one {# Termin mit „{search}“} other {# Termine mit „{search}“}}',
  'schedule.pageOf': '{found}, Seite {page} von {pages}',
  'schedule.pages': 'Seiten',
  'schedule.earlier': 'Früher',
  'schedule.later': 'Später',
  'schedule.cancelled': 'Abgesagt',
  'schedule.past': 'Vorbei',
  'schedule.closed': 'Geschlossen',
  'schedule.full': 'Ausgebucht',
  'schedule.line': 'Ausgebucht; auf der eigenen Seite gibt es eine Warteliste',
  'schedule.about': 'Details',
  'schedule.aboutEvent': 'Details zu {event}',
  'schedule.follow': 'Alle Termine in meinem Kalender abonnieren',
  'schedule.followHint':
    'Sie kommen und gehen dort von selbst. {organizer} bekommt so keine Antwort von Ihnen.',
  'schedule.feedEntry': 'Einladung anfordern und beantworten: {link}',
  'schedule.picked':
    '{count, plural, one {Sie haben einen Termin ausgewählt} other {Sie haben # Termine ausgewählt}}',
  'schedule.change': 'Ändern',
  'schedule.ask': '{count, plural, one {Einladung zusenden} other {Einladungen zusenden}}',
  'schedule.hint':
    'Jeder Termin kommt in einer eigenen E-Mail in Ihren Kalender. Dort antworten Sie mit Ja, Vielleicht oder Nein.',
  'schedule.sent':
    '<strong>Sehen Sie in Ihr Postfach.</strong> {count, plural, one {Eine Einladung geht an {email}.} other {# Einladungen gehen an {email}.}}',
  'schedule.notSent': 'Nicht gesendet',
  'schedule.noPlaces': '{event}: keine Plätze mehr, oder vom Veranstalter geschlossen.',
  'schedule.placesTaken':
    '{event}: Alle Plätze sind vergeben. Auf der Seite des Termins können Sie sich auf die Warteliste setzen.',
  'schedule.tooMany': '{event}: zurzeit zu viele Einladungen. Bitte versuchen Sie es später noch einmal.',
  'schedule.all': 'Alle Termine',

  'unsubscribe.title': 'Keine Einladungen mehr?',
  'unsubscribe.ask': 'Sie bekommen keine neuen Einladungen von <strong>{organizer}</strong> mehr.',
  'unsubscribe.noAnswer':
    'Das ist keine Antwort auf „{event}“. Wenn Sie einen Termin angenommen haben, erfahren Sie weiterhin, wenn er verschoben oder abgesagt wird.',
  'unsubscribe.button': 'Einladungen abbestellen',
  'unsubscribe.done': 'Erledigt',
  'unsubscribe.mistake': 'War das ein Versehen?',
  'unsubscribe.undo': 'Wieder abonnieren',
  'unsubscribe.later':
    'Wenn Sie wieder Einladungen möchten, fordern Sie auf der Seite eines der Termine eine an.',
  'unsubscribe.welcome': 'Willkommen zurück',
  'unsubscribe.undone':
    'Sie bekommen wieder Einladungen von <strong>{organizer}</strong>, als wäre nichts gewesen.',
  'unsubscribe.tooLateTitle': 'Das kam zu spät',
  'unsubscribe.tooLate':
    'Sie bleiben abgemeldet. Wenn Sie wieder Einladungen möchten, fordern Sie auf der Seite eines Termins des Veranstalters eine an.',

  'resubscribe.title': 'Wieder Einladungen bekommen?',
  'resubscribe.ask':
    'Sie hatten die Einladungen von <strong>{organizer}</strong> abbestellt. Wenn Sie sie wieder abonnieren, bekommt <address>{email}</address> sie erneut, und jetzt gleich die Einladung zu {event}.',
  'resubscribe.orNot': 'Wenn Sie das nicht möchten, schließen Sie diese Seite. Sie bleiben dann abgemeldet.',
  'resubscribe.button': 'Ja, wieder einladen',
  'resubscribe.done': 'Sie bekommen wieder Einladungen von diesem Veranstalter.',
  'resubscribe.sent': 'Die Einladung zu diesem Termin ist unterwegs in Ihr Postfach.',
  'resubscribe.cancelled': 'Dieser Termin ist abgesagt.',
  'resubscribe.past': 'Dieser Termin ist vorbei.',

  'mail.label': '{label}:',
  'mail.repeats': 'Wiederholung',
  'mail.join': 'Teilnehmen',
  'mail.noCalendar': 'Kein Kalender? Antworten Sie hier:',
  'mail.open': 'Einladung im Browser öffnen',
  'mail.sentWith': 'Gesendet von {sender} mit {product}.',
  'mail.unsubscribe': 'Abbestellen',
  'mail.updated': 'Aktualisiert: {title}',
  'mail.cancelled': 'Abgesagt: {title}',
  'mail.reminder': 'Erinnerung: {title}',

  'about.invited': 'Sie sind eingeladen',
  'about.changed': 'Ein Termin wurde geändert',
  'about.cancelled': 'Ein Termin wurde abgesagt',
  'about.dateChanged': 'Ein Termin der Serie wurde geändert',
  'about.dateCancelled': 'Ein Termin der Serie wurde abgesagt',
  'about.removed': 'Sie sind nicht mehr eingeladen',
  'about.removedText': 'Der Veranstalter hat Sie von der Gästeliste dieses Termins genommen.',
  'about.reminder': 'Erinnerung',
  'about.reminderText': 'Sie haben diese Einladung noch nicht beantwortet.',
  'about.dayChanged': 'Der Termin am {day} wurde geändert.',
  'about.dayCancelled': 'Der Termin am {day} ist abgesagt.',
  'about.allFrom': 'Alle Termine ab {day} sind abgesagt.',
  'about.ofDay': ', {day}',
  'about.fromDayOn': ', ab {day}',
  'about.othersStay': 'Die anderen Termine bleiben.',
  'about.earlierStay': 'Die Termine davor bleiben.',

  'hint.cancel': 'Sie müssen nichts tun: Ihr Kalender zeigt den Termin als abgesagt an.',
  'hint.changedUnanswered':
    'Dieser Termin wurde geändert. Antworten Sie in Ihrem Kalender mit Ja, Vielleicht oder Nein.',
  'hint.changed': 'Dieser Termin wurde geändert. Bitte antworten Sie in Ihrem Kalender noch einmal.',
  'hint.someMoved':
    'Einige Termine wurden verschoben. Bitte antworten Sie für diese in Ihrem Kalender. Ihre Antwort ({answer}) für die anderen bleibt gültig.',
  'hint.stands': 'Es gab eine Änderung. Sie müssen nichts tun: Ihre Antwort ({answer}) bleibt gültig.',
  'hint.soFar': 'Ihre bisherige Antwort: {answer}. Sie können sie in Ihrem Kalender ändern.',
  'hint.answer': 'Antworten Sie in Ihrem Kalender mit Ja, Vielleicht oder Nein.',
  'hint.keptPlace':
    'Für Sie ist ein Platz frei geworden. Er wird bis zu Ihrer Antwort für Sie freigehalten. Antworten Sie in Ihrem Kalender mit Ja, Vielleicht oder Nein.',

  'test.subject': 'Test: {subject}',
  'test.text':
    'Dies ist ein Test für Sie: die Einladung, wie ein Gast sie liest. Die Gäste bekommen auch den Termin für ihren Kalender. Sie werden dadurch nicht zum Gast, und die Links zum Antworten funktionieren nur für Gäste.',

  'wayBack.subject': 'Möchten Sie wieder eingeladen werden? {event}',
  'wayBack.asked':
    'Jemand hat Ihre Adresse auf einer Seite von {organizer} eingegeben, um zu {event} eingeladen zu werden. Sie hatten die Einladungen dieses Veranstalters abbestellt, deshalb wurde keine Einladung gesendet.',
  'wayBack.yes': 'Wenn Sie das waren: wieder Einladungen von diesem Veranstalter bekommen',
  'wayBack.no':
    'Wenn Sie das nicht waren, müssen Sie nichts tun. Sie bleiben abgemeldet. Der Link gilt sieben Tage.',
  'wayBack.footer':
    '{product} hat diese E-Mail gesendet, weil jemand Ihre Adresse auf der Seite eines Termins eingegeben hat.',

  'unusableLink.title': 'Dieser Link funktioniert nicht',
  'unusableLink.text':
    'Vielleicht hat Ihr Mailprogramm ihn abgeschnitten, oder er ist abgelaufen. Öffnen Sie ihn noch einmal aus der E-Mail.',
  'nothingHere.title': 'Hier ist nichts',
  'nothingHere.text':
    'Vielleicht wurde der Link abgeschnitten. Bitten Sie die Person, von der Sie ihn haben, um einen neuen.',
  'noSuchPage.title': 'Diese Seite gibt es nicht',
  'noSuchPage.text':
    'Vergleichen Sie die Adresse mit der in Ihrer E-Mail, oder öffnen Sie den Link in der E-Mail noch einmal.',
  'noSuchPage.events': 'Alle Ihre Termine',

  'share.title': 'Diesen Termin teilen',
  'share.results': 'Ergebnisse dieses Termins',
  'share.ready': 'Bereit zum Einfügen, für <link>{event}</link>.',
  'share.link': 'Link',
  'share.qrCode': 'QR-Code',
  'share.qrHint':
    'Für Plakate und Folien. Wer so kommt, wird in Ihren Ergebnissen als <code>qr</code> gezählt.',
  'share.qrPicture': 'QR-Code des Links',
  'share.qrDownload': 'Für den Druck herunterladen (.svg)',
  'share.qrPicturePng': 'Als Bild herunterladen (.png)',
  'share.tools': 'Newsletter-Programme',
  'share.toolsHint':
    'Fügen Sie den Link hinter einer Schaltfläche oder einem Text ein. Ihr Programm setzt Adresse und Namen ein; nach einem weiteren Klick wird die Einladung gesendet.',
  'share.sendGrid':
    'SendGrid setzt <code>first_name</code> und <code>email</code> in Marketing Campaigns ein; in eigenen Vorlagen verwenden Sie die Namen Ihrer Daten. Senden Sie sich eine Test-E-Mail: Wurde ein Platzhalter nicht ausgefüllt, steht das auf der Seite.',
  'share.webPage': 'Ihre Website',
  'share.html': 'Einfaches HTML',
  'share.button': 'Schaltfläche',
  'share.frame': 'Rahmen',
  'share.form': 'Ein eigenes Formular',
  'share.formHint':
    'Setzen Sie anstelle von <code>{place}</code> den API-Code aus unserer Bestätigungsmail ein. Das Formular meldet, was aus der Adresse wurde.',
  'share.programs': 'Mehr für Programme: <link>die API-Referenz</link>.',
  'share.origin':
    'Das Wort nach <code>origin=</code> wählen Sie selbst: Ihre Ergebnisse werden danach gezählt.',
  'share.copy': 'Kopieren',
  'share.copyWhat': 'Kopieren: {what}',
  'share.copied': 'Kopiert.',
  'share.selected': 'Markiert: Kopieren Sie den Text mit der Tastatur.',

  'webForm.wait': 'Einen Moment …',
  'webForm.sent': 'Sehen Sie in Ihr Postfach: Die Einladung ist unterwegs.',
  'webForm.ended': 'Zu diesem Termin kann niemand mehr eingeladen werden.',
  'webForm.notNow': 'Zurzeit kann niemand eingeladen werden. Bitte versuchen Sie es später noch einmal.',
  'webForm.enough': 'Diese Adresse hat heute genug Einladungen bekommen.',
  'webForm.unusable':
    'An diese Adresse kann keine E-Mail gesendet werden. Suchen Sie darin nach einem Tippfehler.',
  'webForm.failed':
    'Die Einladung konnte nicht angefordert werden. Bitte versuchen Sie es später noch einmal.',
};
