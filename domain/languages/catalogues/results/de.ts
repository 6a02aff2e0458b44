import type { ResultsCatalogue } from './en.ts';

/** German. Readers are addressed as “Sie”. */
export const de: ResultsCatalogue = {
  'openResults.title': 'Sehen, wer kommt',
  'openResults.wrong':
    'Dieser Code ist nicht gültig. Kopieren Sie den ganzen Verwaltungscode aus der Bestätigungsmail Ihres Termins. Ein ersetzter Code gilt nicht mehr: Der neue steht in der E-Mail über neue Codes.',
  'openResults.how':
    'Der Verwaltungscode steht in der Bestätigungsmail Ihres Termins hinter „Manage code“. Er beginnt mit „manage_“.',
  'openResults.code': 'Verwaltungscode',
  'openResults.open': 'Ergebnisse öffnen',
  'openResults.several': 'Mehrere Termine? <link>Per E-Mail anmelden</link> und alle sehen.',
  'openResults.replaceTitle': 'Abmelden und einen anderen Termin öffnen?',
  'openResults.replace':
    'Dieser Link öffnet die Ergebnisse von <strong>{event}</strong>, einem Termin von jemand anderem. In diesem Browser sind Sie schon angemeldet, und das geht nur einmal zur gleichen Zeit.',
  'openResults.replaceUntitled':
    'Dieser Link öffnet die Ergebnisse eines Termins ohne Titel von jemand anderem. In diesem Browser sind Sie schon angemeldet, und das geht nur einmal zur gleichen Zeit.',
  'openResults.replaceIt': 'Abmelden und öffnen',
  'openResults.unexpected':
    'Wenn Sie diesen Link nicht erwartet haben, hat ihn vielleicht jemand anderes geschickt. Schließen Sie diese Seite, dann bleiben Sie angemeldet wie bisher.',

  'results.theEvent': 'dem Termin',
  'results.back': 'Zurück zu {event}',
  'results.cancelled': 'Sie haben diesen Termin abgesagt.',
  'results.offline':
    'Keine Verbindung: Diese Zahlen sind vielleicht veraltet. Sie aktualisieren sich von selbst, sobald die Verbindung wieder steht.',
  'results.over':
    'Der Termin ist vorbei, daher kann niemand mehr eingeladen werden. Wenn das Datum falsch ist, korrigieren Sie es.',
  'results.empty':
    'Noch ist niemand eingeladen. Senden Sie Einladungen an eine Liste oder eine Adresse, oder teilen Sie die Seite des Termins, damit sich Leute selbst einladen können.',
  'results.send': 'Einladungen senden',
  'results.share': 'Seite teilen',
  'results.edit': 'Ändern oder absagen',
  'results.remind':
    '{count, plural, one {# Gast ohne Antwort erinnern} other {# Gäste ohne Antwort erinnern}}',
  'results.remindedToday': 'Gäste ohne Antwort wurden heute erinnert. Morgen können Sie sie wieder erinnern.',
  'results.proposals': 'Andere vorgeschlagene Zeiten',
  'results.takeAway': 'Zum Mitnehmen',
  'results.excel': 'Alle Gäste herunterladen (Excel)',
  'results.csv': 'CSV: alle Gäste',
  'results.report': 'Bericht per E-Mail',
  'results.zone': 'Zeiten von Antworten und Änderungen in der Zeitzone {zone}.',
  'results.times': 'Zeiten in der Zeitzone {zone}.',
  'results.allEvents': 'Alle Ihre Termine',
  'results.signOut': 'Abmelden',

  'done.opened':
    'Die Plätze sind gespeichert: {places}. Solange einer davon frei ist, bekommt die nächste Person auf der Warteliste die Einladung.',
  'done.reported': 'Der Bericht ist unterwegs an {address}.',
  'done.removed': 'Der Gast ist entfernt. Wer die Einladung hat, wird benachrichtigt, dass sie abgesagt ist.',
  'done.leftLine': 'Der Platz auf der Warteliste ist gelöscht. Benachrichtigt wurde niemand.',
  'done.made':
    'Der Termin ist angelegt. Die Bestätigung ist unterwegs an {address}, mit dem Termin für Ihren eigenen Kalender.',
  'done.edited':
    'Der Termin ist geändert. Eine E-Mail damit für Ihren eigenen Kalender ist unterwegs an {address}.',
  'done.remindedNobody':
    'Niemand wird erinnert: Alle haben geantwortet, wurden in den letzten 24 Stunden erinnert oder bekommen keine E-Mails.',
  'done.reminded': '{count, plural, one {# Gast wird erinnert.} other {# Gäste werden erinnert.}}',
  'done.remindedAbout':
    '{count, plural, one {# Gast wird erinnert.} other {Etwa # Gäste werden erinnert.}} Wer in den letzten 24 Stunden erinnert wurde oder keine E-Mails möchte, wird ausgelassen.',

  'versions.title': 'Änderungen',
  'versions.created': 'Angelegt',
  'versions.dayCancelled': '{day} abgesagt',
  'versions.allCancelled': 'Abgesagt',
  'versions.reopened': 'Findet wieder statt',
  'versions.dayChanged': '{day} geändert',
  'versions.other': 'Beschreibung oder einzelne Termine der Serie',
  'versions.summary': 'Titel: „{was}“ → „{is}“',
  'versions.time': 'Zeit: {was} → {is}',
  'versions.place': 'Ort: {was} → {is}',
  'versions.noPlace': 'keiner',
  'versions.replaced': 'von der nächsten Änderung ersetzt',
  'versions.notifying': 'Gäste werden gerade benachrichtigt',
  'versions.notified': '{count} benachrichtigt',
  'versions.notifiedAsked': '{count} benachrichtigt und erneut gefragt',
  'versions.notNotified': 'nicht benachrichtigt: {reasons}',
  'versions.saidNo': '{count} mit Nein',
  'versions.neverAnswered': '{count} ohne Antwort',
  'versions.unreachable': '{count} nicht erreichbar',

  'headcount.title': 'Stand der Antworten',
  'headcount.waiting': 'Offen',
  'headcount.delegated': 'Mit Vertretung',
  'headcount.showYes': '{count} Ja: auflisten',
  'headcount.showMaybe': '{count} Vielleicht: auflisten',
  'headcount.showNo': '{count} Nein: auflisten',
  'headcount.showWaiting': '{count} offen: auflisten',
  'headcount.sentence': '{invited} eingeladen: {yes} Ja, {maybe} Vielleicht, {no} Nein, {waiting} offen.',
  'headcount.companions':
    '{count, plural, one {# weitere Person kommt mit denen, die Ja gesagt haben.} other {# weitere Personen kommen mit denen, die Ja gesagt haben.}}',
  'headcount.beforeChange':
    '{count, plural, one {# Ja oder Vielleicht stammt aus der Zeit vor der Änderung des Termins.} other {# Ja oder Vielleicht stammen aus der Zeit vor der Änderung des Termins.}}',
  'headcount.sentOthers':
    '{count, plural, one {# Gast schickt eine Vertretung.} other {# Gäste schicken eine Vertretung.}}',
  'headcount.notCounted':
    '{count, plural, one {# weitere Person hat auf eine Einladung geantwortet, auf die schon zu viele andere geantwortet hatten, und wird nicht gezählt.} other {# weitere Personen haben auf eine Einladung geantwortet, auf die schon zu viele andere geantwortet hatten, und werden nicht gezählt.}}',
  'headcount.lost':
    '{count, plural, one {# Gast ist nicht erreichbar: Die E-Mail kam zurück oder wurde als Spam gemeldet.} other {# Gäste sind nicht erreichbar: Die E-Mails kamen zurück oder wurden als Spam gemeldet.}}',
  'headcount.nobody': 'Noch ist niemand eingeladen',
  'headcount.yes': '{count} Ja',
  'headcount.maybe': '{count} Vielleicht',
  'headcount.no': '{count} Nein',
  'headcount.open': '{count} offen',
  'headcount.invited': 'Eingeladen',
  'headcount.upcoming': 'Künftig',
  'headcount.past': 'Vergangen',

  'chart.title': 'Antworten im Lauf der Zeit',
  'chart.numbers': 'Die Zahlen',
  'chart.table': 'Antworten im Lauf der Zeit in Zahlen',
  'chart.until': 'Bis',
  'chart.time': 'Zeit',

  'counted.from': 'Woher sie kamen',
  'counted.with': 'Womit sie antworteten',
  'counted.page': 'Antwortseite',
  'counted.other': 'Ein anderer',

  'guestList.title': 'Gäste',
  'guestList.table': 'Tabelle der Gäste',
  'guestList.search': 'Name oder Adresse',
  'guestList.show': 'Anzeigen',
  'guestList.everybody': 'Alle',
  'guestList.unreachable': 'Nicht erreichbar',
  'guestList.origin': 'Herkunft',
  'guestList.everywhere': 'Jede',
  'guestList.order': 'Reihenfolge',
  'guestList.byAddress': 'Nach Adresse',
  'guestList.byAnswer': 'Neueste Antworten zuerst',
  'guestList.find': 'Suchen',
  'guestList.guest': 'Gast',
  'guestList.answer': 'Antwort',
  'guestList.when': 'Wann',
  'guestList.pages': 'Seiten der Gästeliste',
  'guestList.firstPage': 'Erste Seite',
  'guestList.nextPage': 'Nächste Seite',
  'guestList.searchOn': 'Weitersuchen',
  'guestList.noneSoFar': 'Unter den bisher durchsuchten ist niemand.',
  'guestList.noSuchAddress': 'Niemand mit dieser Adresse ist eingeladen.',
  'guestList.nobody': 'Niemand passt dazu.',
  'guestList.lost': 'nicht erreichbar',

  'dates.title': 'Nächste Termine der Serie',
  'dates.table': 'Tabelle der Termine',
  'dates.seriesAnswer':
    'Ein Gast, der für einen einzelnen Termin nicht geantwortet hat, zählt mit seiner Antwort auf die Serie.',
  'dates.guests': 'Gäste',
  'dates.excel': 'Excel: Gäste am {date}',
  'dates.csv': 'CSV: Gäste am {date}',
  'dates.all': 'Alle Termine von {event}',
  'dates.cancelled': 'Sie haben diesen Termin der Serie abgesagt.',
  'dates.thisAnswer':
    'Ein Gast, der für diesen Termin nicht geantwortet hat, zählt mit seiner Antwort auf die Serie.',
  'dates.excelThis': 'Excel: Gäste dieses Termins',
  'dates.csvThis': 'CSV: Gäste dieses Termins',
  'dates.answerTimes': 'Zeiten von Antworten in der Zeitzone {zone}.',

  'inLine.title': 'Warteliste',
  'inLine.titleCount': 'Warteliste ({count})',
  'inLine.seeAll': 'Alle {count} auf der Warteliste ansehen',
  'inLine.first': 'Zurück zum Anfang',
  'inLine.next': 'Weiter',
  'inLine.csv': 'CSV: alle auf der Warteliste',
  'inLine.noLimit': 'Plätze: unbegrenzt.',
  'inLine.taken': 'Plätze: {taken} von {places} vergeben.',
  'inLine.tooMany': 'Plätze: {taken} von {places} vergeben, mehr als vorhanden.',
  'inLine.kept':
    '{count, plural, one {Ein Platz ist für einen Gast von der Warteliste reserviert, der noch nicht geantwortet hat.} other {# Plätze sind für Gäste von der Warteliste reserviert, die noch nicht geantwortet haben.}}',
  'inLine.nobody': 'Zurzeit steht niemand auf der Warteliste.',
  'inLine.waits': 'Sagt jemand ab, bekommt die nächste Person auf der Warteliste die Einladung.',
  'inLine.closed':
    'Die Seite ist geschlossen: Von der Warteliste wird niemand eingeladen, bis Sie sie öffnen.',
  'inLine.takeOut': 'Entfernen',
  'inLine.takeOutWho': 'Entfernen: {address}',
  'inLine.places': 'Plätze <dim>(jetzt {count})</dim>',
  'inLine.openMore': 'Mehr Plätze öffnen',

  'pageForm.title': 'Die Seite des Termins',
  'pageForm.see': 'Seite ansehen',
  'pageForm.stateOpen': 'Offen: Wer den Link hat, kann dort um eine Einladung bitten.',
  'pageForm.stateClosed': 'Geschlossen: Niemand kann dort um eine Einladung bitten.',
  'pageForm.stateLine':
    'Ausgebucht: Alle Plätze sind vergeben. Wer um eine Einladung bittet, kommt auf die Warteliste, und die nächste Person wird eingeladen, wenn ein Platz frei wird.',
  'pageForm.stateFull': 'Ausgebucht: Der Termin hat so viele Gäste, wie er haben darf.',
  'pageForm.saved': 'Die Seite ist gespeichert.',
  'pageForm.refused': 'Nichts wurde gespeichert: Plätze ist eine ganze Zahl von 1 bis {most} oder leer.',
  'pageForm.asking': 'Um eine Einladung bitten',
  'pageForm.open': 'Offen',
  'pageForm.closed': 'Geschlossen',
  'pageForm.places': 'Plätze <dim>(Ja zählt; leer: unbegrenzt)</dim>',
  'pageForm.language': 'Sprache <dim>(der Seite und der E-Mails an Gäste)</dim>',
  'pageForm.noLanguage': 'Die Ihres Kalenders, sonst die des Lesers',
  'pageForm.save': 'Seite speichern',

  'guest.toVersion': 'auf Version {answered}, der Termin ist bei {version}',
  'guest.story': 'Was bisher geschah',
  'guest.forwarded': 'Eine Einladung wurde weitergeleitet',
  'guest.invited': '<strong>Eingeladen</strong> über {origin}',
  'guest.invitedCounted': '<strong>Eingeladen</strong> über {origin} (gezählt als {counted})',
  'guest.invitedLine': '<strong>Eingeladen</strong> über {origin}, als nächste Person auf der Warteliste',
  'guest.invitedCountedLine':
    '<strong>Eingeladen</strong> über {origin} (gezählt als {counted}), als nächste Person auf der Warteliste',
  'guest.sent': 'Gesendet',
  'guest.delivered': 'Zugestellt',
  'guest.expired': 'Vorläufig zurückgekommen',
  'guest.bounced': 'Zurückgekommen',
  'guest.complained': 'Als Spam gemeldet',
  'guest.rejected': 'Nicht gesendet: Die Adresse ist gesperrt oder abgemeldet',
  'guest.step': '<strong>{what}</strong>: {mail}',
  'guest.theInvite': 'die Einladung',
  'guest.version': 'Version {version}',
  'guest.answeredWith': 'mit {client}',
  'guest.companions': 'und {count} weitere',
  'guest.forDay': 'für {day}',
  'guest.as': 'als <address>{email}</address>',
  'guest.proposing': 'Vorschlag: {time}',
  'guest.notCounted': '(nicht gezählt: {reason})',
  'guest.eventCancelled': 'der Termin ist abgesagt',
  'guest.dateCancelled': 'dieser Termin der Serie ist abgesagt',
  'guest.noSuchDate': 'an diesem Tag findet der Termin nicht statt',
  'guest.older': 'es gab schon eine neuere Antwort',
  'guest.notTheirs': 'wer geantwortet hat, hat eine eigene Einladung',
  'guest.tooMany': 'zu viele andere hatten auf diese Einladung geantwortet',
  'guest.wasRemoved': 'der Gast war von der Gästeliste entfernt',
  'guest.correct': 'Korrigieren',
  'guest.name': 'Name',
  'guest.address': 'Adresse',
  'guest.save': 'Speichern',
  'guest.correctHint':
    'Eine neue Adresse bekommt die Einladung anstelle dieser. Diese wird entfernt und, wenn sie die Einladung hat, benachrichtigt, dass sie für sie abgesagt ist.',
  'guest.more': 'E-Mails und Gästeliste',
  'guest.resend': 'Termin noch einmal senden',
  'guest.remove': 'Von der Gästeliste entfernen',
  'guest.removeHint':
    'Wer die Einladung hat, wird benachrichtigt, dass sie abgesagt ist, und bekommt keine Aktualisierungen mehr.',
  'guest.removeWho': '{name} entfernen',

  'guestDone.corrected': 'Gespeichert. Ein neuer Name steht in späteren E-Mails.',
  'guestDone.moved': 'Die neue Adresse ist eingeladen, die falsche ist entfernt.',
  'guestDone.unusable':
    'Nichts wurde geändert: Diese Adresse kann nicht eingeladen werden. Suchen Sie darin nach einem Tippfehler.',
  'guestDone.ended': 'Nichts wurde geändert: Der Termin ist vorbei oder abgesagt.',
  'guestDone.limit': 'Nichts wurde geändert: Zu diesem Termin kann niemand mehr eingeladen werden.',
  'guestDone.resent': 'Der Termin ist noch einmal unterwegs.',
  'guestDone.unsubscribed': 'Nichts wird gesendet: Dieser Gast hat Ihre E-Mails abbestellt.',
  'guestDone.bounced':
    'Nichts wird gesendet: E-Mails an diese Adresse kommen zurück. Korrigieren Sie die Adresse.',
  'guestDone.complained': 'Nichts wird gesendet: Dieser Gast hat E-Mails von hier als Spam gemeldet.',
  'guestDone.rejected': 'Nichts wird gesendet: Die Adresse ist gesperrt oder abgemeldet.',
  'guestDone.neverInvited':
    'Nichts wird gesendet: Die Antwort galt einer weitergeleiteten Einladung. Laden Sie den Gast über „Einladungen senden“ ein.',
  'guestDone.tooMany': 'Nichts wird gesendet: Öfter als fünfmal am Tag geht es für einen Gast nicht.',

  'codes.title': 'Codes',
  'codes.text':
    'Hat jemand einen Code, der ihn nicht haben sollte? Ersetzen Sie ihn, dann gilt der alte sofort nicht mehr.',
  'codes.replaceOne': 'Code ersetzen',
  'codes.more':
    'Was Programme mit den Codes tun können, steht in der <reference>API-Referenz</reference>. Für alle Ihre Termine auf einmal erstellen Sie <key>einen Schlüssel</key>.',
  'codes.where':
    'Die Codes stehen in unserer E-Mail an <address>{email}</address>, die den Termin bestätigt hat, oder in der letzten über neue Codes. Hier werden sie nicht gezeigt; sie lassen sich durch neue ersetzen.',
  'codes.replaceApi': 'API-Code ersetzen',
  'codes.replaceManage': 'Verwaltungscode ersetzen',
  'codes.replaceBoth': 'Beide Codes ersetzen',
  'codes.whyApi':
    'Er sendet Einladungen und darf in Webseiten stehen. Ersetzen Sie ihn, wenn jemand ihn missbraucht.',
  'codes.whyManage': 'Er zeigt Gäste und Antworten. Ersetzen Sie ihn, wenn jemand anderes ihn hat.',
  'codes.whyBoth': 'Ersetzen Sie beide, wenn jemand anderes die E-Mail mit den Codes gelesen hat.',
  'codes.askApi': 'API-Code ersetzen?',
  'codes.askManage': 'Verwaltungscode ersetzen?',
  'codes.askBoth': 'Beide Codes ersetzen?',
  'codes.apiStops':
    'Der alte API-Code gilt sofort nicht mehr: Formulare und Programme, die ihn verwenden, werden abgewiesen, bis Sie dort den neuen eintragen.',
  'codes.newPage':
    'Die Seite des Termins bekommt eine neue Adresse. Die alte funktioniert nicht mehr, wo auch immer Sie sie geteilt haben.',
  'codes.manageStops':
    'Der alte Verwaltungscode gilt sofort nicht mehr: Programme, die Ergebnisse lesen, werden abgewiesen, bis Sie dort den neuen eintragen.',
  'codes.signedOut':
    'Alle, die diese Ergebnisse mit dem alten Verwaltungscode geöffnet haben, werden in jedem anderen Browser abgemeldet.',
  'codes.guestsStay':
    'Gäste merken nichts: Ihre Einladungen, ihre Antworten und die Links in ihren E-Mails bleiben gültig.',
  'codes.onceOne':
    'Die nächste Seite zeigt den neuen Code einmal. Eine E-Mail damit geht an <address>{email}</address>.',
  'codes.onceBoth':
    'Die nächste Seite zeigt die neuen Codes einmal. Eine E-Mail damit geht an <address>{email}</address>.',
  'codes.yesApi': 'Ja, API-Code ersetzen',
  'codes.yesManage': 'Ja, Verwaltungscode ersetzen',
  'codes.yesBoth': 'Ja, beide Codes ersetzen',
  'codes.keepOne': 'Behalten',
  'codes.keepBoth': 'Beide behalten',
  'codes.newOne': 'Ihr neuer Code',
  'codes.newBoth': 'Ihre neuen Codes',
  'codes.copyOne':
    'Kopieren Sie ihn jetzt: Diese Seite zeigt ihn nur einmal. Eine E-Mail damit ist unterwegs an <address>{email}</address>.',
  'codes.copyBoth':
    'Kopieren Sie sie jetzt: Diese Seite zeigt sie nur einmal. Eine E-Mail damit ist unterwegs an <address>{email}</address>.',
  'codes.notReplaced': 'Kein Code wurde ersetzt',
  'codes.tooOld':
    'Die Schaltfläche muss auf unserer eigenen Seite gedrückt werden, innerhalb einer Stunde nach dem Öffnen. Wählen Sie noch einmal und drücken Sie sie dort.',
  'codes.meanwhile':
    'Der Code wurde schon ersetzt, seit Sie diese Seite geöffnet haben, von Ihnen oder von jemand anderem. Der neue Code steht in einer E-Mail an den Veranstalter. Wenn Sie ihn nicht haben oder wenn jemand anderes den Code ersetzt hat, ersetzen Sie ihn noch einmal.',
  'codes.tooOften':
    'Die Codes dieses Termins wurden heute so oft ersetzt, wie es an einem Tag geht. Der Veranstalter kann sie nach der Anmeldung per E-Mail weiterhin ersetzen.',

  'held.none': 'Nichts wartet auf Sie',
  'held.noneText': 'Sie haben über jede E-Mail entschieden, oder ihre sieben Tage sind vorbei.',
  'held.one': 'Diese Kalendermail anwenden?',
  'held.many': '{count} Kalendermails warten auf Ihre Entscheidung',
  'held.oneHow':
    'Bisher haben wir nichts geändert. Wenn Sie nicht möchten, was in der E-Mail steht, schließen Sie diese Seite: Nach sieben Tagen lässt sich eine wartende E-Mail nicht mehr anwenden.',
  'held.manyHow':
    'Bisher haben wir nichts geändert. Wenden Sie die an, die Sie möchten, und lassen Sie die anderen liegen: Nach sieben Tagen lässt sich eine wartende E-Mail nicht mehr anwenden.',
  'held.full':
    'Wir bewahren am Tag {count} E-Mails für Sie auf und zeigen die neuesten. Wenn eine fehlt, die Sie gesendet haben, senden Sie sie noch einmal, sobald Sie über diese entschieden haben, oder morgen.',
  'held.thanks': 'Danke',
  'held.applied': 'Die E-Mail wird angewendet. Sie bekommen eine Nachricht darüber, was geschehen ist.',
  'held.oneMore': 'Eine weitere E-Mail wartet auf Ihre Entscheidung',
  'held.more': '{count} weitere E-Mails warten auf Ihre Entscheidung',
  'held.changes': '{count} Änderungen in einer E-Mail',
  'held.unverified':
    'Diese E-Mail kam in Ihrem Namen, und wir konnten nicht prüfen, ob Sie sie gesendet haben.',
  'held.older': 'Diese E-Mail enthält eine ältere Version des Termins als die, die wir haben.',
  'held.cancelled': 'In dieser E-Mail geht es um einen einzelnen Tag eines Termins, der abgesagt ist.',
  'held.notAddressed':
    'Diese E-Mail ging anscheinend an jemand anderen: Keine unserer Adressen steht unter den Gästen des Termins, oder sie wurde auf dem Weg zu uns verändert.',
  'held.colleague': 'Jemand anderes hat diese E-Mail über einen Termin gesendet, der Ihnen gehört.',
  'held.somebodyElses':
    'Jemand anderes hat uns diesen Termin zuerst gesendet, und hier gehört er dieser Person. Aus Ihrer E-Mail kann ein eigener Termin werden, mit eigenen Gästen.',
  'held.received': 'Empfangen am {time} UTC.',
  'held.receivedFrom': 'Empfangen am {time} UTC von <address>{email}</address>.',
  'held.now': 'Jetzt',
  'held.mail': 'Die E-Mail',
  'held.codesByMail': 'Sie bekommen die Codes des Termins per E-Mail. Eingeladen wird dadurch niemand.',
  'held.listInvited': 'Alle auf der Liste bekommen eine Einladung.',
  'held.noSuchEvent': 'Wir kennen keinen solchen Termin von Ihnen, daher würde niemand benachrichtigt.',
  'held.cancelReaches':
    '{count, plural, one {# eingeladener Gast wird benachrichtigt.} other {# eingeladene Gäste werden benachrichtigt.}}',
  'held.changeReaches':
    '{count, plural, one {# Gast, der Ja oder Vielleicht gesagt hat, wird benachrichtigt.} other {# Gäste, die Ja oder Vielleicht gesagt haben, werden benachrichtigt.}}',
  'held.cancelNobody': 'Niemand ist eingeladen, daher wird niemand benachrichtigt.',
  'held.changeNobody': 'Niemand hat Ja oder Vielleicht gesagt, daher wird niemand benachrichtigt.',
  'held.applyBoth': 'Beide Änderungen anwenden',
  'held.applyAll': 'Alle Änderungen anwenden',
  'held.cancelDate': 'Diesen Tag absagen',
  'held.cancelEvent': 'Termin absagen',
  'held.create': 'Termin anlegen',
  'held.update': 'Änderung anwenden',
  'held.same': 'E-Mail anwenden',
  'held.list': 'Personen auf der Liste einladen',
  'held.events': 'Diese Termine anlegen und ändern',
  'held.nothingDone': 'Nichts wurde getan',
  'held.pressAgain':
    'Die Schaltfläche muss auf unserer eigenen Seite gedrückt werden, innerhalb einer Stunde nach dem Öffnen der Seite. Öffnen Sie den Link in unserer E-Mail noch einmal und drücken Sie sie dort.',
  'held.aList': 'Eine Liste von Personen zum Einladen.',
  'held.someEvents': 'Mehrere Termine.',
  'held.dateOff': 'Dieser Tag ist abgesagt.',
  'held.eventOff': 'Der Termin ist abgesagt.',
  'held.nothingChanges': 'Dasselbe. Nichts würde sich ändern.',
  'held.changed': 'Der Termin ist geändert.',
  'held.somethingElse': 'Titel, Zeit und Ort bleiben, wie sie sind. Etwas anderes ist geändert.',

  'person.title': 'Daten einer Person',
  'person.domain': 'Die Domain',
  'person.wrong': 'Das ist keine E-Mail-Adresse. Suchen Sie darin nach einem Tippfehler.',
  'person.address': 'Adresse eines Gastes',
  'person.export': 'Exportieren',
  'person.erase': 'Löschen…',
  'person.hint':
    'Der Export ist eine JSON-Datei mit allem, was über die Adresse als Gast gespeichert ist, über alle Termine der Domain. Programme tun dasselbe mit einem <key>Inhaberschlüssel</key>.',
  'person.askTitle': 'Diese Person löschen?',
  'person.ask':
    'Alles, was über <strong>{email}</strong> als Gast gespeichert ist, wird aus allen Terminen entfernt: Einladungen, Antworten, Kommentare, Plätze auf Listen und E-Mails. Die Zahlen werden kleiner. Das lässt sich nicht rückgängig machen.',
  'person.notNotified':
    'Die Person wird nicht benachrichtigt, und was in ihrem Kalender steht, bleibt dort. Eine Antwort, die sie später sendet, zählt nicht.',
  'person.isOrganizer':
    'Die Adresse gehört auch einem Veranstalter oder Inhaber. Was diese Person hier in dieser Rolle hat, etwa eigene Termine, bleibt.',
  'person.eraseIt': 'Diese Person löschen',
  'person.keep': 'Behalten',
  'person.erasing': 'Die Person wird gelöscht',
  'person.erasingText':
    'Wir entfernen alles, was über {email} als Gast gespeichert ist. Bei vielen Terminen dauert das einige Minuten; ein Export zeigt, was noch da ist.',
};
