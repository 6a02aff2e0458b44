import type { RefusalCatalogue } from './en.ts';

/** Spanish, as it is read in Spain and in America. Readers are addressed as “usted”. */
export const es: RefusalCatalogue = {
  'place.row': 'Fila {row}',
  'place.rowOfFile': 'Fila {row} de {file}',
  'place.event': 'Evento {number} del archivo',

  'refusal.noCalendar':
    'El correo no contiene ningún calendario. Invite a create@ desde su calendario o adjunte el archivo .ics.',
  'refusal.deliveryReport':
    'Esto es un informe sobre un correo (una devolución o un acuse de recibo), no una respuesta a una invitación.',
  'refusal.onlyTasks':
    'El calendario contiene una tarea, no un evento. Conviértala en evento y envíelo de nuevo.',
  'refusal.onlyJournal':
    'El calendario contiene una entrada de diario, no un evento. Conviértala en evento y envíelo de nuevo.',
  'refusal.onlyFreeBusy':
    'El calendario pregunta por horas libres y ocupadas o las enumera; no contiene ningún evento.',
  'refusal.noEvent': 'El calendario está vacío: no contiene ningún evento. Envíe el propio evento.',
  'refusal.calendarBroken':
    'No se puede leer el calendario: no hay un VCALENDAR con líneas legibles. Exporte el evento de nuevo.',
  'refusal.calendarTooLarge':
    'El calendario ocupa más de 1 MiB o tiene más de 10 000 líneas. Quite los archivos incrustados en él, o invitados.',
  'refusal.tooManyEvents':
    'El calendario contiene más de 1000 entradas. Envíe los eventos que le interesan, no todo el calendario.',
  'refusal.tooManyAttendees':
    'Un evento tiene más de 1000 asistentes. Invítelos por la API en lugar de la lista de invitados.',
  'refusal.tooManyDates': 'Una serie enumera más de 3000 fechas sueltas. Descríbala con una regla.',
  'refusal.winmailDat':
    'Outlook envió la reunión como winmail.dat, que solo Outlook puede leer. En Outlook, abra Archivo > Opciones > Correo, ponga «Al enviar mensajes en formato de texto enriquecido a destinatarios de Internet» en «Convertir a formato HTML» y envíela de nuevo. Si eso no ayuda, pida a su administrador de Exchange que desactive TNEF para este dominio (Set-RemoteDomain -TNEFEnabled $false).',
  'refusal.mailEncrypted':
    'El correo está cifrado y este servidor no tiene clave para leerlo. Envíelo de nuevo sin cifrar; puede ir firmado.',
  'refusal.smimeUnreadable':
    'El correo está firmado con S/MIME de una forma que no se puede leer. Envíelo de nuevo con una firma en texto claro o sin S/MIME.',
  'refusal.methodConflict':
    'El correo y el calendario que contiene no coinciden en qué es esto: el parámetro method de la parte MIME no es su METHOD. Envíelo de nuevo desde el propio calendario.',
  'refusal.methodUnknown':
    'METHOD no es ninguno de los de la RFC 5546, así que no se sabe qué pide el correo.',
  'refusal.uidMissing':
    'El evento no tiene UID, así que un cambio posterior no podría encontrarlo. Añada un UID.',
  'refusal.uidTooLong': 'El UID del evento tiene más de 1000 caracteres. Use uno más corto.',
  'refusal.textTooLong':
    'El título (SUMMARY) del evento tiene más de 1000 caracteres, o su lugar (LOCATION) más de 4000. Ponga el texto en la descripción.',
  'refusal.noDtstart': 'El evento no tiene un DTSTART legible. Indique la hora de inicio.',
  'refusal.endsBeforeStart': 'El evento termina antes de empezar. Corrija DTEND o DURATION.',
  'refusal.attendeeMissing': 'La respuesta no nombra ningún ATTENDEE, así que no dice quién responde ni qué.',
  'refusal.timeZoneUnknown':
    'Una hora está en una zona horaria desconocida que el calendario no describe. Use un nombre de la IANA (Europe/Berlin) o añada su VTIMEZONE.',
  'refusal.recurrenceNotUnderstood':
    'No se puede seguir la regla de repetición: está dañada, repetida o no es del calendario gregoriano. Use una sola RRULE como en la RFC 5545.',

  'refusal.mailTooLarge': 'El correo, o lo que lleva adjunto, es demasiado grande. Quite los adjuntos.',
  'refusal.mailTooComplex':
    'El correo tiene más de 200 partes o una cabecera de más de 256 KB. Envíe el archivo de calendario solo, en un correo nuevo.',
  'refusal.mailBroken': 'No se puede leer el correo. Envíelo de nuevo desde otro programa.',
  'refusal.calendarsTooLarge':
    'Los calendarios del correo son demasiado grandes: el límite es de 8 MiB. Quite los archivos incrustados o envíelos por partes.',

  'refusal.manyEvents': 'El correo contiene más de 5000 eventos. Envíelos por partes.',
  'refusal.manyLines':
    'Los calendarios del correo tienen más de 300 000 líneas. Envíe sus eventos por partes.',
  'refusal.tablesTooLarge': 'Las tablas adjuntas ocupan más de 8 MiB. Envíelas por partes.',
  'refusal.tableEmpty': 'El archivo tiene un encabezado y ninguna fila. Escriba un evento en cada fila.',
  'refusal.listOfPeople':
    'El archivo adjunto es una lista de personas y no dice a qué evento. Responda a la confirmación del evento con la lista adjunta y se invitará a todas.',
  'refusal.headingMissing':
    'El archivo adjunto no es una tabla de eventos: su primera fila debe nombrar las columnas, al menos «title» y «start». Otras son end, duration, time zone, location, description, url, all day e id.',
  'refusal.rowRepeated':
    'Es el mismo evento que el de la fila {row}: el mismo id, o el mismo título e inicio. Dé a cada uno su propio id o quite uno.',
  'refusal.rowRepeatedInFile':
    'Es el mismo evento que el de la fila {row} de {file}: el mismo id, o el mismo título e inicio. Dé a cada uno su propio id o quite uno.',
  'refusal.rowNoTitle': 'No tiene título. Escriba uno en la columna del título.',
  'refusal.rowNoStart':
    'No tiene inicio. Escríbalo como 2026-05-12 19:30, o como 2026-05-12 para todo el día.',
  'refusal.rowDateAmbiguous':
    '«{cell}»: ¿cuál es el mes? Escríbalo como 2026-05-12 19:30, o como 2026-05-12 para todo el día.',
  'refusal.rowDatesContradict':
    '«{cell}»: ¿cuál es el mes? El día va primero en «{day}» de la fila {dayRow}, y el mes en «{month}» de la fila {monthRow}. Escríbalo como 2026-05-12 19:30, o como 2026-05-12 para todo el día.',
  'refusal.rowDatesContradictInFile':
    '«{cell}»: ¿cuál es el mes? El día va primero en «{day}» de la fila {dayRow} de {file}, y el mes en «{month}» de la fila {monthRow} de {file}. Escríbalo como 2026-05-12 19:30, o como 2026-05-12 para todo el día.',
  'refusal.rowNoDate':
    '«{cell}» no es una fecha que conozcamos. Escríbala como 2026-05-12 19:30, o como 2026-05-12 para todo el día.',
  'refusal.rowNoZone':
    '«{cell}» no es una zona horaria que conozcamos. Escriba el nombre de una, como Europe/Berlin.',
  'refusal.rowNoEndTime': '«{cell}» no tiene hora. Escríbalo como 2026-05-12 21:30.',
  'refusal.rowNoLength':
    '«{cell}» no es una duración que conozcamos. Escriba 90 para noventa minutos, 1:30 o 2 hours.',
  'refusal.rowEndsBeforeStart': 'Termina antes de empezar. Corrija el inicio o el final.',
  'refusal.rowFailed':
    'Un fallo de este servidor impidió crear este evento; se ha avisado al operador. Envíelo solo, en una forma más sencilla.',
  'refusal.rowEventCancelled':
    'El evento que usted tiene se canceló entretanto y sigue cancelado. Haga de este un segundo evento.',
  'refusal.rowNotAddressed':
    'El evento tiene invitados y nuestra dirección no está entre ellos. Añada nuestra dirección a los invitados o envíe el evento sin invitados.',
  'refusal.rowSomebodyElses':
    'Otra persona nos envió este evento desde el mismo calendario. Envíelo en un correo aparte y les preguntaremos a ambos qué hacer.',

  'refusal.listTooLong': 'Una lista admite hasta {most, number} personas y 4 MB. Envíela por partes.',
  'refusal.listNotText':
    'Esto no es un archivo de texto. En su hoja de cálculo elija «Guardar como» y Excel (.xlsx) o CSV (UTF-8).',
  'refusal.listOther':
    'Esto no es una tabla: {file} está en otro formato. Elija «Guardar como» y Excel (.xlsx) o CSV (UTF-8), y envíe ese archivo.',
  'refusal.listOtherUnnamed':
    'Esto no es una tabla: el archivo está en otro formato. Elija «Guardar como» y Excel (.xlsx) o CSV (UTF-8), y envíe ese archivo.',
  'refusal.listXls':
    'Esto es un libro de un Excel antiguo (.xls), que no podemos leer. Ábralo, elija «Guardar como» y Excel (.xlsx) o CSV (UTF-8), y envíe ese archivo.',
  'refusal.listXlsb':
    'Esto es un libro binario de Excel (.xlsb), que no podemos leer. Ábralo, elija «Guardar como» y Excel (.xlsx) o CSV (UTF-8), y envíe ese archivo.',
  'refusal.listOds':
    'Esto es una hoja de cálculo de OpenDocument (.ods), que no podemos leer. Ábrala, elija «Guardar como» y Excel (.xlsx) o CSV (UTF-8), y envíe ese archivo.',
  'refusal.listNumbers':
    'Esto es una hoja de cálculo de Numbers, que no podemos leer. En Numbers elija «Archivo», «Exportar a» y «Excel», y envíe ese archivo.',
  'refusal.listPages':
    'Esto es un documento de Pages, que no podemos leer como lista. Copie las direcciones en una hoja de cálculo, una por fila, y envíela como Excel (.xlsx) o CSV.',
  'refusal.listPdf':
    'Esto es un PDF, que no tiene filas que podamos leer. Envíe la tabla de la que se hizo, como Excel (.xlsx) o CSV.',
  'refusal.listWord':
    'Esto es un documento de Word, que no podemos leer como lista. Copie las direcciones en una hoja de cálculo, una por fila, y envíela como Excel (.xlsx) o CSV.',
  'refusal.listOdt':
    'Esto es un texto de OpenDocument (.odt), que no podemos leer como lista. Copie las direcciones en una hoja de cálculo, una por fila, y envíela como Excel (.xlsx) o CSV.',
  'refusal.listRtf':
    'Esto es un documento RTF, que no podemos leer como lista. Copie las direcciones en una hoja de cálculo, una por fila, y envíela como Excel (.xlsx) o CSV.',
  'refusal.listZip':
    'Esto es un archivo ZIP. Descomprímalo y envíe la tabla que contiene como Excel (.xlsx) o CSV.',
  'refusal.workbookProtected':
    'El archivo de Excel está protegido con contraseña. Guárdelo sin contraseña y envíelo de nuevo.',
  'refusal.workbookDamaged':
    'El archivo de Excel está dañado o incompleto. Ábralo en su hoja de cálculo, guárdelo de nuevo como .xlsx y envíe ese archivo.',
  'refusal.workbookTooLarge':
    'El archivo de Excel contiene demasiado. Copie las columnas de nombres y direcciones en un archivo nuevo y envíe ese, o envíelo por partes.',
  'refusal.listMissing':
    'Su respuesta no lleva ninguna lista adjunta, y las direcciones del texto de un correo no se leen. Adjunte un archivo con una dirección por fila, guardado como Excel (.xlsx), CSV o TXT, y responda otra vez; o pegue las direcciones en la página que abre el botón de nuestra confirmación.',
  'refusal.listEmpty':
    'Ninguna fila de la lista adjunta contiene una dirección a la que se pueda enviar correo. Ponga una dirección en cada fila.',
  'refusal.listTakenNone': 'Ninguna columna tiene nombre de columna de direcciones.',
  'refusal.listTakenOne': 'Las direcciones son de la columna {columns}.',
  'refusal.listTakenMore': 'Las direcciones son de las columnas {columns}.',
  'refusal.listEventUnknown':
    'Respondió a un correo sobre un evento que no es suyo en este servidor. Responda a la confirmación que recibió de él.',
  'refusal.listEventCancelled':
    'El evento está cancelado, así que no se invitó a nadie. Si al final se celebra, envíelo de nuevo desde su calendario.',
  'refusal.listEventOver':
    'El evento ya pasó, así que no se invitó a nadie. Responda a la confirmación de un evento que aún no haya pasado.',

  'refusal.suspended':
    'El operador de este servidor ha suspendido su dirección: los eventos quedan como están y no se invita a nadie. Pida al operador que levante la suspensión y envíe su correo de nuevo.',
  'refusal.notListed':
    'Su dirección no está en la lista de organizadores de este servidor. Pida al operador que la añada y envíe la invitación de nuevo.',
  'refusal.lookalike':
    'El dominio de su dirección está escrito con letras que se parecen a las de otro. Envíe la invitación desde una dirección con letras corrientes.',
  'refusal.tooManyKept':
    'Ya esperan su decisión tantos correos suyos como guardamos en un día, así que este no se guarda. Aplique uno de ellos o envíe este correo de nuevo mañana.',
  'refusal.nothingToChange': 'Aplicó el correo, pero el evento ya está como dice el correo.',
  'refusal.notAnInvitation':
    'El correo es una respuesta o una propuesta, no una invitación. Cree un evento en su calendario y añada esta dirección como invitado.',
  'refusal.tooManySingleDates':
    'El correo cambia más de 100 fechas de una serie una por una. Cambie la serie misma o envíe las fechas por partes.',
  'refusal.eventTooLarge':
    'Con este cambio el evento sería demasiado grande para un correo: cada fecha cambiada tiene su propia descripción. Acorte las descripciones y envíelo de nuevo.',
  'refusal.eventUnknown':
    'Canceló un evento que este servidor no conoce, así que no hay a quién avisar. Si su invitación aún está en camino, el evento se cancelará cuando llegue.',
  'refusal.addedToUnknown':
    'Añadió una fecha a un evento que este servidor no conoce. Si su invitación aún está en camino, la fecha se añadirá cuando llegue. Si no, abra la serie en su calendario, añada esta dirección como invitado y envíe la invitación para todas las fechas.',
  'refusal.startMissing': 'El evento no tiene inicio. Indíquelo y envíelo de nuevo.',
  'refusal.eventLimit':
    'Tiene {upcoming} eventos próximos y puede tener {most} a la vez. Cancele uno o pida más al operador de este servidor.',

  'refusal.notAnAnswer':
    'Su calendario envió un mensaje que solo puede enviar un organizador, así que no se cambió nada. Para decir que no viene, responda No.',
  'refusal.tooManyRefreshes':
    'Le hemos enviado el evento tantas veces como lo hacemos en un día. Lo encontrará en esos correos; pídalo de nuevo mañana.',
  'refusal.tooManyMails':
    'Hemos reenviado al organizador tantos correos de invitados como lo hacemos en un día, así que el suyo no se reenvió. Escriba de nuevo mañana.',
  'refusal.unmatched':
    'No pudimos saber de qué invitación trata su correo, así que nadie lo ha leído. Para responder a una invitación, use Sí, Quizás o No en el calendario que la recibió, o los enlaces de su correo. Para escribir al organizador, responda a ese correo. Para crear un evento propio, invite a {address} desde su calendario.',
  'refusal.eventGone':
    'El evento del que trata su correo ya no está en este servidor, así que nadie lo ha leído. Escriba a la dirección propia del organizador.',
};
