import type { NoticeCatalogue } from './en.ts';

/** German. Readers are addressed as “Sie”. */
export const de: NoticeCatalogue = {
  'notice.footer': '{product} hat diese E-Mail wegen einer E-Mail von Ihnen an {address} gesendet.',
  'notice.results': 'Ansehen, wer was geantwortet hat',
  'notice.invite': 'Gäste einladen und sehen, wer kommt',

  'notice.createdSubject': 'Bereit zum Einladen: {event}',
  'notice.createdOverSubject': 'Angelegt, aber schon vorbei: {event}',
  'notice.createdWhat': '{event}, {when}. Noch ist niemand eingeladen.',
  'notice.createdOver':
    '{event}, {when}. Dieser Termin ist vorbei, deshalb kann niemand mehr eingeladen werden. Wenn das Datum falsch ist, korrigieren Sie es in Ihrem Kalender und speichern Sie: Der Termin wird dann auch hier verschoben.',
  'notice.createdOnPage':
    'Sie haben ihn auf unserer Seite angelegt, deshalb steht er noch nicht in Ihrem Kalender.',
  'notice.createdByProgram':
    'Ein Programm hat ihn mit einem Ihrer Organizer Keys angelegt, deshalb steht er noch nicht in Ihrem Kalender.',
  'notice.createdTakeIn':
    'Fügen Sie ihn dort hinzu: Klicken Sie über dieser E-Mail auf „Hinzufügen“, oder öffnen Sie die angehängte Datei event.ics. Was Sie danach in Ihrem Kalender ändern, wird wie bei jedem Ihrer Termine hierher gesendet.',
  'notice.createdZone':
    'Ihr Kalender hat keine Zeitzone angegeben, deshalb wurde {zone} angenommen. Wenn das falsch ist, stellen Sie in Ihrem Kalender die Zeitzone des Termins ein und speichern Sie: Der Termin wird dann auch hier verschoben.',
  'notice.createdAnother':
    'Sie haben einen weiteren Termin mit diesem Titel und Beginn. Dessen Gäste werden über diesen hier nicht benachrichtigt. Wenn beide derselbe sind, löschen Sie einen davon in Ihrem Kalender.',
  'notice.createdSeeOther': 'Den anderen ansehen',
  'notice.createdShare': 'Oder teilen Sie diesen Link, über den man selbst eine Einladung anfordert',
  'notice.createdReply':
    'Sie können auch auf diese E-Mail mit einer angehängten Liste antworten (Excel, CSV oder TXT): Alle darauf bekommen eine Einladung.',
  'notice.createdNext':
    'Wenn Sie den Termin in Ihrem Kalender ändern, werden alle benachrichtigt, die mit Ja oder Vielleicht geantwortet haben; wenn Sie ihn löschen, alle Eingeladenen. Lassen Sie dafür {address} auf der Gästeliste, und laden Sie von hier aus ein: Wen Ihr Kalender einlädt, der wird hier nicht gezählt und sieht die anderen auf dieser Liste. Von hier eingeladene Gäste sehen einander nie.',
  'notice.createdOpen': 'Termin öffnen',
  'notice.createdPage': 'Seite des Termins',
  'notice.createdDevelopers': 'Für Entwickler, mit Beispielen',
  'notice.createdCodes':
    'Der API-Code („API code“) darf in einer Webseite stehen. Halten Sie den Verwaltungscode („Manage code“) geheim.',
  'notice.createdFooterPage':
    '{product} hat diese E-Mail gesendet, weil Sie diesen Termin auf unserer Seite angelegt haben.',
  'notice.createdFooterProgram':
    '{product} hat diese E-Mail gesendet, weil ein Programm diesen Termin mit einem Ihrer Organizer Keys angelegt hat.',

  'notice.updatedSubject':
    'Aktualisiert: {event}, {count, plural, one {# Gast} other {# Gäste}} benachrichtigt',
  'notice.updatedWhat':
    'Ihre Änderung von {event} ist gespeichert (Änderung {version} dieses Termins). Der Termin ist jetzt: {when}.',
  'notice.updatedWhatDay':
    'Ihre Änderung von {event} am {day} ist gespeichert (Änderung {version} dieses Termins). Der Termin ist jetzt: {when}.',
  'notice.updatedNobody': 'Niemand wurde benachrichtigt.',
  'notice.updatedNobodyYet':
    'Niemand hat mit Ja oder Vielleicht geantwortet, deshalb wurde niemand benachrichtigt.',
  'notice.updatedAll':
    'Benachrichtigt: {count, plural, one {# Gast} other {# Gäste}}, unabhängig von der Antwort, weil Termine abgesagt wurden.',
  'notice.updatedAllAsked':
    'Wer kommt, wird gebeten, noch einmal zu antworten, weil sich die Zeit geändert hat.',
  'notice.updatedThose':
    'Benachrichtigt: {count, plural, one {# Gast} other {# Gäste}} mit der Antwort Ja oder Vielleicht.',
  'notice.updatedAsked':
    'Diese Gäste werden gebeten, noch einmal zu antworten, weil sich die Zeit geändert hat.',
  'notice.updatedStand': 'Deren Antworten bleiben gültig.',
  'notice.updatedNot': 'Nicht benachrichtigt:',
  'notice.updatedDeclined': '{count, plural, one {# Gast} other {# Gäste}}: mit Nein geantwortet',
  'notice.updatedNoAnswer':
    '{count, plural, one {# Gast} other {# Gäste}}: noch keine Antwort; was jetzt geantwortet wird, gilt für die neue Version',
  'notice.updatedUnreachable':
    '{count, plural, one {# Gast} other {# Gäste}}: nicht erreichbar, weil die E-Mail zurückkam oder als Spam gemeldet wurde',
  'notice.updatedEndsEarlier':
    'Die Serie endet jetzt früher. Wenn Ihr Kalender sie als neue Serie fortsetzt, ist das hier ein neuer Termin: Sie bekommen dafür andere Codes, und die Gäste müssen neu eingeladen werden.',

  'notice.cancelledSubject': 'Abgesagt: {what}, {count, plural, one {# Gast} other {# Gäste}} benachrichtigt',
  'notice.cancelledSubjectStays':
    'Abgesagt: {what}. {stays} {count, plural, one {# Gast} other {# Gäste}} benachrichtigt',
  'notice.cancelledWhat': 'Ihr Kalender hat abgesagt: {what}.',
  'notice.cancelledNobody': 'Kein Gast hatte eine Einladung, deshalb wurde niemand benachrichtigt.',
  'notice.cancelledNotified':
    'Benachrichtigt: {count, plural, one {# Gast} other {# Gäste}}, also alle, die eine Einladung bekommen hatten.',
  'notice.cancelledMissed':
    'Nicht benachrichtigt: {count, plural, one {# Gast, der nicht erreichbar ist.} other {# Gäste, die nicht erreichbar sind.}}',
  'notice.cancelledAgain':
    'Wenn Sie nur {address} von der Gästeliste genommen haben: Fügen Sie die Adresse wieder hinzu und senden Sie die Aktualisierung. Der Termin findet dann wieder statt, und wer Ja oder Vielleicht gesagt hatte, wird noch einmal gefragt.',
  'notice.cancelledPartAgain':
    'Wenn Sie nur {address} von der Gästeliste genommen haben: Fügen Sie die Adresse wieder hinzu und senden Sie die Aktualisierung. Was Sie abgesagt haben, findet dann wieder statt, und wer Ja oder Vielleicht gesagt hatte, wird noch einmal gefragt.',

  'notice.reportSubject': 'Bericht: {event}, {yes} Ja von {count, plural, one {# Gast} other {# Gästen}}',
  'notice.reportWhat': '{event}, {when}. {count, plural, one {# Gast} other {# Gäste}} eingeladen.',
  'notice.reportYes': '{count} Ja',
  'notice.reportMaybe': '{count} Vielleicht',
  'notice.reportNo': '{count} Nein',
  'notice.reportWaiting': '{count} offen',
  'notice.reportDelegated': '{count} mit Vertretung',
  'notice.reportOld':
    '{count, plural, one {# Gast hat} other {# Gäste haben}} vor der Änderung der Zeit Ja oder Vielleicht gesagt und seitdem nicht wieder geantwortet.',
  'notice.reportBounced':
    '{count, plural, one {# Gast ist nicht erreichbar: Die E-Mail kam zurück.} other {# Gäste sind nicht erreichbar: Die E-Mails kamen zurück.}}',

  'notice.limitSubject': 'Grenze erreicht: {event}',
  'notice.limitDay':
    'Heute wurden mehr Einladungen zu {event} angefordert als die {most}, die mit dem API-Code und von der Seite des Termins gesendet werden dürfen. Wer jetzt eine anfordert, wird bis Mitternacht (UTC) abgewiesen.',
  'notice.limitDayHint':
    'Einladungen, die Sie selbst von einer Liste oder mit dem Verwaltungscode senden, sind nicht begrenzt. Wenn das nicht zu erwarten war, sehen Sie nach, wo Ihr API-Code steht: Wer ihn dort liest, kann damit Einladungen senden.',
  'notice.limitEvent':
    '{event} darf {most} Gäste haben, so hat es der Betreiber dieses Servers festgelegt, und es wurden mehr angefordert. Niemand sonst kann eingeladen werden: weder über die API noch von der Seite oder von einer Liste.',
  'notice.limitEventHint':
    'Für die Eingeladenen ändert sich nichts. Wenn Sie mehr brauchen, bitten Sie den Betreiber dieses Servers, die Grenze anzuheben.',

  'notice.codesSubjectApi': 'Neuer API-Code: {event}',
  'notice.codesSubjectManage': 'Neuer Verwaltungscode: {event}',
  'notice.codesSubjectBoth': 'Neue Codes: {event}',
  'notice.codesFooter': '{product} hat diese E-Mail gesendet, weil Codes eines Ihrer Termine ersetzt wurden.',
  'notice.codesApi':
    'Der API-Code von {event}, {when}, wurde ersetzt. Der alte funktioniert nicht mehr. Jetzt gelten diese:',
  'notice.codesManage':
    'Der Verwaltungscode von {event}, {when}, wurde ersetzt. Der alte funktioniert nicht mehr. Jetzt gelten diese:',
  'notice.codesBoth':
    'Die Codes von {event}, {when}, wurden ersetzt. Die alten funktionieren nicht mehr. Jetzt gelten diese:',
  'notice.codesByCode': 'Das wurde mit dem Verwaltungscode veranlasst.',
  'notice.codesByYou': 'Das haben Sie veranlasst, angemeldet mit Ihrer Adresse.',
  'notice.codesByKey': 'Das wurde mit einem Ihrer Organizer Keys veranlasst.',
  'notice.codesByOwner': 'Das hat ein Inhaber der Domain veranlasst, der die neuen Codes nicht bekommt.',
  'notice.codesNewApi':
    'Tragen Sie den neuen API-Code in die Formulare und Programme ein, die Einladungen senden; mit dem alten werden sie abgewiesen.',
  'notice.codesNewPage':
    'Die Seite des Termins hat eine neue Adresse. Links zur alten funktionieren nicht mehr: Teilen Sie die neue.',
  'notice.codesNewManage':
    'Alle, die die Ergebnisse mit dem alten Verwaltungscode geöffnet hatten, sind abgemeldet. Programme, die Ergebnisse lesen, brauchen den neuen.',
  'notice.codesStay':
    'Einladungen, die Gäste haben, bleiben gültig, ebenso ihre Antworten und die Links in ihren E-Mails.',
  'notice.codesPage': 'Die Seite dieses Termins',
  'notice.codesNotYou':
    'Wenn Sie nicht wissen, wer das war, hat jemand anderes Ihren Verwaltungscode und vielleicht auch den neuen. Melden Sie sich per E-Mail an, wofür Sie Ihr Postfach und keinen Code brauchen, und ersetzen Sie beide Codes noch einmal: Dann kennen nur Sie die neuen.',
  'notice.codesSignIn': 'Per E-Mail anmelden',
  'notice.codesNotYourKey':
    'Wenn Sie nicht wissen, wer das war, hat jemand anderes diesen Schlüssel und vielleicht auch die neuen Codes. Widerrufen Sie den Schlüssel, und ersetzen Sie beide Codes noch einmal.',
  'notice.codesYourKeys': 'Ihre Schlüssel',
  'notice.codesReplace': 'Dann die Codes ersetzen',

  'notice.programChangedSubject': 'Von einem Programm geändert: {event}',
  'notice.programCancelledSubject': 'Von einem Programm abgesagt: {event}',
  'notice.pageChangedSubject': 'Auf unserer Seite geändert: {event}',
  'notice.pageCancelledSubject': 'Auf unserer Seite abgesagt: {event}',
  'notice.programFooter':
    '{product} hat diese E-Mail gesendet, weil ein Programm einen Ihrer Organizer Keys benutzt hat.',
  'notice.pageFooter':
    '{product} hat diese E-Mail gesendet, weil Sie einen Termin auf unserer Seite geändert haben.',
  'notice.programChanged':
    'Ein Programm hat {event} mit einem Ihrer Organizer Keys geändert. Der Termin ist jetzt: {when}. Gäste mit der Antwort Ja oder Vielleicht werden benachrichtigt.',
  'notice.programCancelled':
    'Ein Programm hat {event} mit einem Ihrer Organizer Keys abgesagt. Alle Eingeladenen werden benachrichtigt.',
  'notice.pageChanged':
    'Sie haben {event} auf unserer Seite geändert. Der Termin ist jetzt: {when}. Gäste mit der Antwort Ja oder Vielleicht werden benachrichtigt.',
  'notice.pageCancelled':
    'Sie haben {event} auf unserer Seite abgesagt. Alle Eingeladenen werden benachrichtigt.',
  'notice.copyUpdate':
    'In Ihrem eigenen Kalender steht der Termin noch wie bisher. Klicken Sie über dieser E-Mail auf „Aktualisieren“, oder öffnen Sie die angehängte Datei event.ics. Wenn Sie den Termin vorher in Ihrem Kalender ändern, ersetzt das diese Änderung.',
  'notice.copyRemove':
    'Der Termin steht noch in Ihrem eigenen Kalender. Löschen Sie ihn dort, oder klicken Sie über dieser E-Mail auf „Löschen“.',
  'notice.pageNotYou':
    'Wenn Sie das nicht waren, kann jemand anderes Ihre E-Mails lesen oder benutzt Ihren Browser: Unsere Seiten werden mit einem Link aus Ihrem Postfach geöffnet.',
  'notice.programNotYou':
    'Wenn das keines Ihrer Programme war, melden Sie sich an und widerrufen Sie den Schlüssel auf der Seite /events/keys.',

  'notice.passedSubject': '{name} hat zu {event} geschrieben',
  'notice.passedWhat': '{sender} hat auf die Einladung {event} mit einer E-Mail geantwortet:',
  'notice.passedNoText': '(kein Text)',
  'notice.passedCut': 'Der Rest wurde weggelassen.',
  'notice.passedVerified':
    'Wir haben geprüft, dass die E-Mail von dieser Adresse kam. Ihre Antwort auf diese E-Mail geht dorthin und zeigt Ihre Adresse.',
  'notice.passedUnverified':
    'Wir konnten nicht prüfen, ob die E-Mail von {address} kam: Jeder, der die Einladung bekommen hat, kann so schreiben. Ihre Antwort auf diese E-Mail erreicht den Absender nicht. Schreiben Sie an eine Adresse, von der Sie wissen, dass sie die richtige ist.',
  'notice.passedUnchanged': 'Die Antwort im Termin ist unverändert.',

  'notice.proposedSubject': '{name} schlägt eine andere Zeit für {event} vor',
  'notice.proposedTime': '{sender} möchte {event} verschieben. Vorschlag: {time}.',
  'notice.proposedNoTime': '{sender} möchte {event} ändern.',
  'notice.proposedUnverified':
    'Wir konnten nicht prüfen, ob das von {address} kam: Jeder, der die Einladung bekommen hat, kann eine Zeit vorschlagen. Ihre Antwort auf diese E-Mail geht an die Adresse, die Sie eingeladen haben.',
  'notice.proposedNothing':
    'Es wurde nichts verschoben. Wenn Sie einverstanden sind, ändern Sie den Termin in Ihrem Kalender; alle mit der Antwort Ja oder Vielleicht werden benachrichtigt.',

  'notice.andMore': '{count, plural, one {und # weitere} other {und # weitere}}',

  'notice.headcountGuests': '{yes} (+{count, plural, one {# Gast} other {# Gäste}})',
  'notice.headcountWhat': 'Die bisherigen Antworten zu {event}: {answers}.',
  'notice.headcountNothing': 'Ihr Kalender zeigt das als Kommentar von {address}. Sie müssen nichts tun.',
  'notice.headcountFooter': '{product} hat diese E-Mail gesendet, weil {address} Gast Ihres Termins ist.',

  'notice.signInSubject': 'Ihr Link zum Anmelden bei {product}',
  'notice.signInFooter':
    '{product} hat diese E-Mail gesendet, weil jemand Ihre Adresse auf der Anmeldeseite von {domain} eingegeben hat.',
  'notice.signInButton': 'Anmelden und Termine ansehen',
  'notice.signInHow':
    'Öffnen Sie ihn in dem Browser, in dem Sie ihn angefordert haben. Er funktioniert einmal und 15 Minuten lang.',
  'notice.signInNotYou':
    'Wenn Sie ihn nicht angefordert haben, tun Sie nichts: Ohne Zugang zu Ihrem Postfach kann sich niemand anmelden.',

  'notice.refusedSubject': 'Nichts wurde getan: {mail}',
  'notice.refusedAbout':
    'Es geht um Ihre E-Mail {mail}. Ihretwegen wurde nichts angelegt, geändert oder gesendet.',
  'notice.refusedLast':
    'Mit vielen Ihrer E-Mails innerhalb einer Stunde konnten wir nichts anfangen, deshalb ist das die letzte Antwort in dieser Stunde. Was sich bearbeiten lässt, wird weiterhin bearbeitet.',
  'notice.refusedCode': 'Wenn Sie um Hilfe bitten, nennen Sie den Grund: {code}',

  'notice.failedSubject': 'Ihre E-Mail konnte nicht bearbeitet werden: {mail}',
  'notice.failedFooter': '{product} hat diese E-Mail wegen einer E-Mail von Ihnen gesendet.',
  'notice.failedWhat':
    'Ihre E-Mail {mail} ist auf diesem Server angekommen, konnte aber wegen eines Fehlers des Servers nicht bearbeitet werden.',
  'notice.failedKept':
    'Die E-Mail ist aufbewahrt, und der Betreiber dieses Servers ist benachrichtigt. Wenn der Fehler behoben ist, kann Ihre E-Mail bearbeitet werden, wie sie ist.',
  'notice.failedUrgent':
    'Wenn es eilt, fragen Sie den Betreiber dieses Servers, oder senden Sie sie noch einmal in einfacherer Form.',

  'notice.unverifiedSubject': 'Haben Sie uns eine Kalender-E-Mail gesendet?',
  'notice.unverifiedFooter':
    '{product} hat diese E-Mail wegen einer E-Mail in Ihrem Namen an {address} gesendet.',
  'notice.unverifiedWhat':
    'Wir haben eine Kalender-E-Mail bekommen, die Sie als Absender nennt. Wir konnten nicht prüfen, ob Sie sie gesendet haben, deshalb wurde nichts getan.',
  'notice.unverifiedLink': 'Wenn Sie sie gesendet haben: ansehen, was sie sagt, und anwenden',
  'notice.unverifiedOtherwise':
    'Wenn Sie sie nicht gesendet haben, tun Sie nichts. Der Link funktioniert sieben Tage lang. Wir fragen Sie höchstens einmal am Tag, und die Seite zeigt jede E-Mail, die auf Ihre Entscheidung wartet.',
  'notice.unverifiedSign':
    'Damit Ihre E-Mails künftig geprüft werden können, bitten Sie den Administrator Ihrer E-Mail-Domain, ihre E-Mails mit DKIM zu signieren und eine DMARC-Richtlinie zu veröffentlichen.',

  'notice.heldSubject': 'Nichts wurde geändert: {event}',
  'notice.heldFooterOwner': '{product} hat diese E-Mail gesendet, weil Ihnen der Termin gehört.',
  'notice.heldSays': 'In der E-Mail steht:',
  'notice.heldSevenDays': 'Der Link funktioniert sieben Tage lang.',
  'notice.heldStays': 'Wenn Sie nichts tun, bleibt der Termin, wie er ist.',
  'notice.heldSeeAndApply': 'Die E-Mail ansehen und anwenden',
  'notice.heldOlder':
    'Ihr Kalender hat eine ältere Fassung eines Termins gesendet als die, die wir haben, deshalb wurde nichts geändert. Das kommt vor, wenn eine alte E-Mail noch einmal gesendet wird oder eine E-Mail lange unterwegs war.',
  'notice.heldOlderLink': 'Die ältere Fassung ansehen und anwenden',
  'notice.heldCancelled':
    'Ihr Kalender hat ein Datum eines Termins geändert, den Sie abgesagt hatten, deshalb wurde nichts geändert und niemand benachrichtigt.',
  'notice.heldStaysCancelled': 'Wenn Sie nichts tun, bleibt der Termin abgesagt.',
  'notice.heldNotAddressed':
    'Wir haben eine Kalender-E-Mail von Ihnen bekommen, die an jemand anderen gegangen zu sein scheint: Keine unserer Adressen ist unter den Gästen, oder sie wurde unterwegs verändert. Vielleicht wurde sie weitergeleitet. Es wurde nichts getan.',
  'notice.heldNotAddressedLink': 'Ansehen, was die E-Mail sagt, und anwenden',
  'notice.heldNotMeant': 'Wenn sie nicht für uns gedacht war, tun Sie nichts.',
  'notice.heldColleague':
    '{from} hat uns eine Kalender-E-Mail zu einem Termin gesendet, der Ihnen gehört. Hier können nur Sie ihn ändern, deshalb wurde nichts geändert.',
  'notice.heldSomebodyElses':
    'Der Termin in Ihrer E-Mail ist schon auf diesem Server: Jemand, mit dem Sie einen Kalender teilen, oder ein Gast hat ihn uns zuerst gesendet, und ihm gehört er hier. Wir haben gefragt, ob Ihre Änderung angewendet werden soll.',
  'notice.heldSomebodyElsesLink': 'Aus Ihrer E-Mail einen eigenen Termin anlegen',
  'notice.heldTheirsIsEnough': 'Wenn der vorhandene Termin genügt, tun Sie nichts.',
  'notice.heldUntitled': '(ohne Titel)',
  'notice.heldEvents': 'Mehrere Termine',
  'notice.heldList': 'Personen zum Einladen',
  'notice.heldListTo': 'Personen zum Einladen zu {event}',
  'notice.heldCreate': 'Neuer Termin: {event}',
  'notice.heldCancel': 'Absage von {event}',
  'notice.heldCancelDay': 'Absage von {event}, {day}',
  'notice.heldUpdate': 'Änderung von {event}',
  'notice.heldUpdateDay': 'Änderung von {event}, {day}',

  'notice.delegateSubject': '{whom} wurde nicht eingeladen: {event}',
  'notice.delegateNobodySubject': 'Niemand wurde eingeladen: {event}',
  'notice.delegateFooter': '{product} hat diese E-Mail wegen Ihrer Antwort auf eine Einladung gesendet.',
  'notice.delegateAnswered': 'Sie haben geantwortet, dass an Ihrer Stelle jemand anderes zu {event} kommt.',
  'notice.delegateNoAddress': 'Sie haben keine Adresse genannt, an die eine Einladung gehen kann.',
  'notice.delegateIsOne':
    'Sie wurden selbst an Stelle einer anderen Person eingeladen und können nicht wieder jemanden nennen.',
  'notice.delegateOver': 'Der Termin ist vorbei.',
  'notice.delegateTooMany': 'Sie haben schon so viele andere genannt, wie Sie dürfen.',
  'notice.delegateFull':
    'Zu diesem Termin kann zurzeit niemand mehr eingeladen werden; bitten Sie den Organisator um die Einladung.',
  'notice.delegateOneOnly':
    'An Ihrer Stelle kann eine Person kommen, und die zuerst genannte wurde eingeladen.',
  'notice.delegateSoNobody': 'Deshalb wurde niemand eingeladen.',
  'notice.delegateSo': 'Deshalb wurde {whom} nicht eingeladen.',
  'notice.delegateYourself':
    'Wenn Sie selbst kommen, antworten Sie in Ihrem Kalender oder über die Links in der Einladung mit Ja.',

  'notice.turnedAwaySubject': '{count, plural, one {# Antwort} other {# Antworten}} nicht gezählt: {event}',
  'notice.turnedAwayFooter': '{product} hat diese E-Mail wegen Antworten zu einem Ihrer Termine gesendet.',
  'notice.turnedAwayWhat':
    'Die Einladung an {email} wurde von mehr Personen beantwortet als den {most} anderen, die mit einer Einladung gezählt werden. Bisher {count, plural, one {ist # Antwort zu {event}} other {sind # Antworten zu {event}}} nicht gezählt.',
  'notice.turnedAwayList':
    'Ist {email} eine Mailingliste? Dann laden Sie ihre Mitglieder über deren eigene Adressen ein, zum Beispiel als Liste: Jedes bekommt eine eigene Einladung, und jede Antwort zählt.',

  'notice.webhookSubject': 'Ihr Webhook bei {host} wurde ausgeschaltet',
  'notice.webhookFooter': '{product} hat diese E-Mail gesendet, weil Sie einen Webhook auf {domain} haben.',
  'notice.webhookGone':
    'Wir rufen Ihren Webhook bei {host} nicht mehr auf: Sein Server hat mit 410 Gone geantwortet, womit er uns bittet, aufzuhören.',
  'notice.webhookFailing':
    'Wir rufen Ihren Webhook bei {host} nicht mehr auf: Seit {since} ist jeder Aufruf gescheitert.',
  'notice.webhookBack':
    'Wenn der Server wieder läuft, schalten Sie den Webhook mit Ihrem Schlüssel oder Verwaltungscode ein, und lassen Sie ihn noch einmal aufrufen für das, was er verpasst hat:',
  'notice.webhookAttempts': 'Was aus jedem Aufruf wurde, steht 14 Tage lang unter {path}.',

  'notice.listSubject':
    'Liste übernommen: {count, plural, one {# Gast} other {# Gäste}} eingeladen zu {event}',
  'notice.listWhat': '{count, plural, one {# Gast} other {# Gäste}} von Ihrer Liste zu {event} eingeladen.',
  'notice.listStopped':
    '{count, plural, one {# Gast wurde nicht eingeladen.} other {# Gäste wurden nicht eingeladen.}}',
  'notice.listStoppedCancelled': 'Der Termin wurde inzwischen abgesagt.',
  'notice.listStoppedOver': 'Der Termin ist vorbei.',
  'notice.listStoppedSuspended':
    'Der Betreiber dieses Servers hat Sie gesperrt; bitten Sie ihn, die Sperre aufzuheben.',
  'notice.listStoppedLimit':
    'Der Termin hat so viele Gäste, wie er haben darf; bitten Sie den Betreiber dieses Servers um mehr.',
  'notice.listKnown':
    '{count, plural, one {# Gast war schon eingeladen und hat nichts Neues bekommen} other {# Gäste waren schon eingeladen und haben nichts Neues bekommen}}',
  'notice.listTwice':
    '{count, plural, one {# stand mehrmals auf der Liste} other {# standen mehrmals auf der Liste}}',
  'notice.listLeftOut':
    'Diese Zeilen wurden weggelassen. Korrigieren Sie sie, und antworten Sie damit noch einmal; niemand wird zweimal eingeladen.',
  'notice.listRow': 'Zeile {row}: {text} ({why})',
  'notice.listNoAddress': 'keine Adresse',
  'notice.listInvalidAddress': 'keine Adresse, an die E-Mails gehen können',
  'notice.listOwnAddress': 'eine Adresse dieses Servers',
  'notice.listExchangeAddress': 'eine Adresse, die nur der eigene Exchange-Server kennt',

  'notice.importSubject': '{result}: {mail}',
  'notice.importEvents': '{count, plural, one {# Termin übernommen} other {# Termine übernommen}}',
  'notice.importAlikeEvents':
    '{count, plural, one {# wie ein Termin, den Sie haben} other {# wie Termine, die Sie haben}}',
  'notice.importRowsLeftOut': '{count, plural, one {# Zeile weggelassen} other {# Zeilen weggelassen}}',
  'notice.importNothing': 'Kein Termin wurde angelegt oder geändert.',
  'notice.importSummary': '{count, plural, one {# Termin} other {# Termine}}: {parts}.',
  'notice.importSomeNew': '{count, plural, one {# neu} other {# neu}}',
  'notice.importSomeUpdated': '{count, plural, one {# aktualisiert} other {# aktualisiert}}',
  'notice.importSomeCancelled': '{count, plural, one {# abgesagt} other {# abgesagt}}',
  'notice.importSomeStale': '{count, plural, one {# nicht angefasst} other {# nicht angefasst}}',
  'notice.importSomeUnchanged': '{count, plural, one {# unverändert} other {# unverändert}}',
  'notice.importWhoIsNotified':
    'Niemand Neues wurde eingeladen; Gäste, die Ja oder Vielleicht gesagt haben, werden über eine Änderung benachrichtigt.',
  'notice.importLeftAlone':
    'Nicht angefasst: {count, plural, one {# Termin} other {# Termine}}. Was Ihre Datei dazu sagt, ist als älter gekennzeichnet als das, was Sie vorher gesendet haben. Wenn es gelten soll, erhöhen Sie SEQUENCE oder schreiben Sie die jetzige Zeit in DTSTAMP, und senden Sie die Datei noch einmal.',
  'notice.importAlike':
    'Nicht übernommen: {count, plural, one {# Termin} other {# Termine}}. Jeder sieht aus wie ein Termin, den Sie schon haben: Er hat denselben Titel und, wo keine andere Zeit genannt ist, denselben Beginn, aber eine andere ID (UID). Damit geschieht nichts, bis Sie entscheiden; auf der nächsten Seite können Sie einzelne auswählen.',
  'notice.importAlikeWhen': '{when}; der, den Sie haben: {was}',
  'notice.importAlikeUpdate': 'Stattdessen die Termine aktualisieren, die Sie haben',
  'notice.importAlikeSecond': 'Zweite Termine daraus machen',
  'notice.importLeftOut':
    'Weggelassen: {count, plural, one {# Zeile} other {# Zeilen}}. Korrigieren Sie, was falsch ist, und senden Sie die Datei noch einmal; alles andere bleibt, wie es ist.',
  'notice.importFailure': '{row}: {problem} ({code})',
  'notice.importMoreInTable':
    '{count, plural, one {und # weitere: siehe angehängte Tabelle} other {und # weitere: siehe angehängte Tabelle}}',
  'notice.importSchedule': 'Alle Ihre kommenden Termine auf einer Seite, zum Teilen',
  'notice.importYourEvents': 'Wie es um Ihre Termine steht',
  'notice.importCodes':
    'Zu jedem Termin: Mit dem API-Code werden Einladungen gesendet, und er darf in einer Webseite stehen; der Verwaltungscode zeigt, wer kommt, behalten Sie ihn also für sich. Um Termine zu ändern, ändern Sie sie in Ihrer Datei, und senden Sie sie noch einmal.',
  'notice.importAttached': 'In der angehängten Tabelle stehen alle.',
  'notice.importEvent': 'Termin',
  'notice.importCodesAndPages': 'Codes und Seiten',
  'notice.importResults': 'Ergebnisse',
  'notice.importPage': 'Seite',
  'notice.importNoTitle': 'Ohne Titel',
  'notice.importOthers':
    '{count, plural, one {Der übrige # Termin steht in der angehängten Tabelle.} other {Die übrigen # stehen in der angehängten Tabelle.}}',
  'notice.importIsNew': 'neu',
  'notice.importIsUpdated': 'aktualisiert',
  'notice.importIsCancelled': 'abgesagt',
  'notice.importIsStale': 'nicht angefasst',
  'notice.importIsUnchanged': 'unverändert',
  'notice.importIsOlder': 'nicht angefasst: älter als das, was Sie am {day} gesendet haben',
  'notice.importOlder': 'älter als das, was Sie am {day} gesendet haben',
};
