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
  'notice.updatedWhat': 'Ihre Änderung von {event} ist Version {version}. Der Termin ist jetzt: {when}.',
  'notice.updatedWhatDay':
    'Ihre Änderung von {event} am {day} ist Version {version}. Der Termin ist jetzt: {when}.',
  'notice.updatedNobody': 'Niemand wurde benachrichtigt.',
  'notice.updatedNobodyYet':
    'Niemand hat mit Ja oder Vielleicht geantwortet, deshalb wurde niemand benachrichtigt.',
  'notice.updatedAll':
    'Benachrichtigt: {count, plural, one {# Gast} other {# Gäste}}, unabhängig von der Antwort, weil Termine abgesagt wurden.',
  'notice.updatedAllAsked':
    'Wer kommt, wird gebeten, noch einmal zu antworten, weil sich die Zeit geändert hat.',
  'notice.updatedThose':
    'Benachrichtigt: {count, plural, one {# Gast} other {# Gäste}} mit der Antwort Ja oder Vielleicht.',
  'notice.updatedAsked': 'Sie werden gebeten, noch einmal zu antworten, weil sich die Zeit geändert hat.',
  'notice.updatedStand': 'Ihre Antworten bleiben gültig.',
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
};
