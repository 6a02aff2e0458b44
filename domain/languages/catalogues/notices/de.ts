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
};
