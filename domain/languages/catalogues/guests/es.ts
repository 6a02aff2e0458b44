import type { GuestCatalogue } from './en.ts';

/** Spanish, as it is read in Spain and in America. Readers are addressed as “usted”. */
export const es: GuestCatalogue = {
  'answer.yes': 'Sí',
  'answer.maybe': 'Quizás',
  'answer.no': 'No',

  'list.comma': ', ',

  'when.dayAndTime': '{day}, {time}',
  'when.zoned': '{time} ({zone})',
  'when.assumedZone': '{zone}, zona horaria supuesta',
  'when.repeating': '{time}, {repeats}',

  'repeats.daily': '{interval, plural, one {cada día} other {cada # días}}',
  'repeats.weekly': '{interval, plural, one {cada semana} other {cada # semanas}}',
  'repeats.monthly': '{interval, plural, one {cada mes} other {cada # meses}}',
  'repeats.yearly': '{interval, plural, one {cada año} other {cada # años}}',
  'repeats.everyWeekday': 'de lunes a viernes',
  'repeats.onWeekdays': '{rhythm}, de lunes a viernes',
  'repeats.on': '{rhythm} el {days}',
  'repeats.onOf': '{rhythm} el {days} de {months}',
  'repeats.in': '{rhythm} en {months}',
  'repeats.first': 'primer {day}',
  'repeats.second': 'segundo {day}',
  'repeats.third': 'tercer {day}',
  'repeats.fourth': 'cuarto {day}',
  'repeats.fifth': 'quinto {day}',
  'repeats.last': 'último {day}',
  'repeats.secondLast': 'penúltimo {day}',
  'repeats.monthDay': 'día {day}',
  'repeats.lastDay': 'último día',
  'repeats.irregular': 'se repite',
  'repeats.since': '{rhythm} desde el {day}',
  'repeats.onlySince': 'desde el {day}',
  'repeats.until': 'hasta el {day}',
  'repeats.times': '{count, plural, one {# vez} other {# veces}}',
  'repeats.timesInAll': '{count, plural, one {# vez en total} other {# veces en total}}',
  'repeats.notOn': 'excepto el {days}',
  'repeats.alsoOn': 'también el {days}',
  'repeats.more': '{count, plural, one {# más} other {# más}}',
  'repeats.moved': 'el {to} en lugar del {from}',
  'repeats.movedFrom': 'a partir del {from}, como el {to}',

  'changes.heading': 'Qué ha cambiado:',
  'changes.sinceAnswer': 'Qué ha cambiado desde su respuesta:',
  'changes.onDay': 'Qué cambió el {day}:',
  'changes.reopened': 'El evento vuelve a celebrarse.',
  'changes.moved': 'Cambia de fecha: antes {was}, ahora {is}.',
  'changes.series': 'Fechas anteriores: {was}. Fechas nuevas: {is}.',
  'changes.dateMoved': 'Cambia una fecha: antes {was}, ahora {is}.',
  'changes.dateOut': 'Cancelado: {was}.',
  'changes.dateAdded': 'Fecha nueva: {is}.',
  'changes.dateDetails': 'Otros detalles para {is}.',
  'changes.moreMoved': '{count, plural, one {# fecha más ha cambiado.} other {# fechas más han cambiado.}}',
  'changes.moreOut':
    '{count, plural, one {# fecha más se ha cancelado.} other {# fechas más se han cancelado.}}',
  'changes.moreAdded': '{count, plural, one {# fecha más es nueva.} other {# fechas más son nuevas.}}',
  'changes.title': 'Título: «{was}» ahora es «{is}»',
  'changes.noTitle': '(sin título)',
  'changes.place': 'Lugar: «{was}» ahora es «{is}»',
  'changes.placeSet': 'Lugar nuevo: «{is}»',
  'changes.placeGone': 'Ya no es el lugar: «{was}»',
  'changes.line': 'En la descripción: «{was}» ahora es «{is}»',
  'changes.lineSet': 'Nuevo en la descripción: «{is}»',
  'changes.lineGone': 'Ya no está en la descripción: «{was}»',
  'changes.description': 'La descripción ha cambiado.',
  'changes.call': 'El enlace para unirse ha cambiado.',
  'changes.details': 'Han cambiado detalles del evento en el calendario.',

  'facts.when': 'Cuándo',
  'facts.where': 'Dónde',
  'facts.from': 'De',
  'facts.for': 'Para',
  'facts.places': 'Plazas',
  'facts.yourAnswer': 'Su respuesta',
  'facts.yourComment': 'Su comentario',

  'page.languages': 'Idioma',

  'event.untitled': 'Evento sin título',
  'event.quoted': '«{title}»',
  'place.map': 'Ver en un mapa',
  'calendars.other': 'Apple u otro calendario',
  'calendars.file': 'Apple u otro calendario (.ics)',

  'invite.ask': 'Enviarme la invitación',
  'invite.email': 'Su correo electrónico',
  'invite.unusableAddress': 'No se puede enviar correo a esta dirección. Escríbala así: ann@example.com.',
  'invite.tooMany':
    'Se han pedido demasiadas invitaciones desde su red. Inténtelo mañana o desde otra red, o pida al organizador que le invite.',
  'invite.close': 'Cerrar',

  'eventPage.cancelled': '<strong>Cancelado.</strong> El organizador ha cancelado este evento.',
  'eventPage.past': '<strong>Este evento ya ha terminado.</strong> Ya no se envían invitaciones.',
  'eventPage.closed':
    '<strong>Las invitaciones están cerradas.</strong> El organizador ya no acepta solicitudes en esta página.',
  'eventPage.full': '<strong>Completo.</strong> Todas las plazas están ocupadas.',
  'eventPage.line':
    '<strong>Completo.</strong> Todas las plazas están ocupadas. Cuando quede una libre, la siguiente persona de la lista de espera recibe la invitación.',
  'eventPage.taken': '{taken} de {places} ocupadas',
  'eventPage.joinInInvite': 'El enlace para unirse está en la invitación.',
  'eventPage.localTime': 'En su zona horaria ({place}): {time}',
  'eventPage.about': 'Descripción',
  'eventPage.hint':
    'Llega por correo a su calendario, donde responde Sí, Quizás o No. {organizer} ve su respuesta.',
  'eventPage.confirm': '¿Enviamos la invitación a <strong>{email}</strong>?',
  'eventPage.anotherAddress': 'Usar otra dirección',
  'eventPage.sent':
    '<strong>Revise su correo.</strong> La invitación va a {email}. Respóndala con Sí, Quizás o No.',
  'eventPage.notArrived':
    '¿No ha llegado nada en unos minutos? Si ya tiene la invitación, no se envía otra: busque la primera, también en la carpeta de spam, o <link>use otra dirección</link>.',
  'eventPage.unfilled':
    'El enlace que le ha traído aquí no se rellenó: contiene {tag} donde debería haber un dato suyo. Escriba usted su dirección.',
  'eventPage.onlyAdd': 'Solo añadirlo a mi calendario',
  'eventPage.onlyAddHint':
    '{organizer} no recibe entonces ninguna respuesta suya, y usted no recibe avisos de cambios.',

  'line.join': 'Apuntarme a la lista de espera',
  'line.hint':
    'Le enviamos la invitación cuando llegue su turno y le guardamos la plaza hasta que responda. {organizer} ve su dirección.',
  'line.confirm':
    'Todas las plazas están ocupadas. ¿Apuntamos <strong>{email}</strong> a la lista de espera?',
  'line.joined':
    '<strong>Está en la lista de espera.</strong> El evento está completo. En cuanto haya una plaza para usted, la invitación va a {email}.',
  'line.joinedHint':
    'Antes no recibirá ningún correo. Quien ya estaba en la lista conserva su turno, y quien ya tiene la invitación puede responderla en cualquier momento. <leave>Salir de la lista de espera</leave> o <link>usar otra dirección</link>.',
  'line.leave': 'Salir de la lista de espera',
  'line.leaveTitle': '¿Salir de la lista de espera?',
  'line.leaveText': 'No recibirá la invitación a <strong>{event}</strong> cuando quede una plaza libre.',
  'line.done': 'Listo',
  'line.left': 'Su solicitud para la lista de espera de <strong>{event}</strong> se ha retirado.',
  'line.leftHint':
    'Si ya se había apuntado antes, conserva ese turno anterior. Cuando llegue esa invitación, puede responder No. <link>Volver al evento</link>',

  'answerPage.untitled': 'Invitación',
  'answerPage.cancelled': 'Este evento se ha cancelado.',
  'answerPage.removed': 'Ya no está en la lista de invitados de este evento.',
  'answerPage.notThatDay': 'El evento ya no se celebra en esa fecha.',
  'answerPage.stored': 'Su respuesta se ha guardado, pero ya no cuenta.',
  'answerPage.nothing': 'No hay nada que responder.',
  'answerPage.saved':
    'Gracias, su respuesta es <strong>{answer}</strong>. {organizer} ya puede verla. Puede cambiarla aquí en cualquier momento.',
  'answerPage.passedOn': 'Cedida a otra persona',
  'answerPage.notInCalendar': '¿Aún no está en su calendario?',
  'answerPage.notInCalendarHint':
    'La invitación de su correo lo añade por sí sola y lo mantiene al día. Si no ha sido así, añádalo a:',
  'answerPage.press': 'Pulse {answer} para enviar su respuesta',
  'answerPage.coming': '¿Va a asistir?',
  'answerPage.another': '¿Otra respuesta?',
  'answerPage.thisDate': 'Solo para esta fecha.',
  'answerPage.comment': 'Comentario para {organizer} <dim>(opcional)</dim>',
  'answerPage.tooManyTitle': 'Inténtelo más tarde',
  'answerPage.tooMany':
    'Ha enviado más respuestas de las que aceptamos en una hora. Vuelva dentro de una hora o responda en su calendario.',

  'schedule.title': 'Eventos de {organizer}',
  'schedule.none': 'No hay eventos próximos.',
  'schedule.pick': 'Elija a qué quiere asistir. Cada invitación llega a su calendario.',
  'schedule.pickFirst': 'Elija al menos un evento.',
  'schedule.pickFewer': 'Elija como máximo {most} eventos a la vez.',
  'schedule.continue': 'Continuar',
  'schedule.next': 'Después: su correo electrónico.',
  'schedule.elsewhere':
    '{count, plural, one {# más elegido en otras páginas.} other {# más elegidos en otras páginas.}}',
  'schedule.search': 'Buscar un evento',
  'schedule.find': 'Buscar',
  'schedule.found': '{count, plural, one {# evento} other {# eventos}}',
  'schedule.foundWith': '{count, plural, one {# evento con «{search}»} other {# eventos con «{search}»}}',
  'schedule.pageOf': '{found}, página {page} de {pages}',
  'schedule.pages': 'Páginas',
  'schedule.earlier': 'Antes',
  'schedule.later': 'Después',
  'schedule.cancelled': 'Cancelado',
  'schedule.past': 'Terminado',
  'schedule.closed': 'Cerrado',
  'schedule.full': 'Completo',
  'schedule.line': 'Completo, hay lista de espera en su propia página',
  'schedule.about': 'Detalles',
  'schedule.aboutEvent': 'Detalles de {event}',
  'schedule.follow': 'Seguir todos los eventos en mi calendario',
  'schedule.followHint':
    'Allí aparecen y desaparecen solos. {organizer} no recibe así ninguna respuesta suya.',
  'schedule.feedEntry': 'Pedir una invitación y responderla: {link}',
  'schedule.picked': '{count, plural, one {Ha elegido # evento} other {Ha elegido # eventos}}',
  'schedule.change': 'Cambiar',
  'schedule.ask': '{count, plural, one {Enviarme la invitación} other {Enviarme las invitaciones}}',
  'schedule.hint': 'Cada evento llega en un correo aparte a su calendario, donde responde Sí, Quizás o No.',
  'schedule.sent':
    '<strong>Revise su correo.</strong> {count, plural, one {# invitación va a {email}.} other {# invitaciones van a {email}.}}',
  'schedule.notSent': 'No enviado',
  'schedule.noPlaces': '{event}: sin plazas, o cerrado por el organizador.',
  'schedule.placesTaken':
    '{event}: todas las plazas están ocupadas; puede apuntarse a la lista de espera en la página del evento.',
  'schedule.tooMany': '{event}: demasiadas invitaciones por ahora; inténtelo más tarde.',
  'schedule.all': 'Todos los eventos',

  'unsubscribe.title': '¿No recibir más estas invitaciones?',
  'unsubscribe.ask': 'No recibirá más invitaciones nuevas de <strong>{organizer}</strong>.',
  'unsubscribe.noAnswer':
    'Esto no es una respuesta a «{event}». Si aceptó un evento, se le seguirá avisando si se cambia de fecha o se cancela.',
  'unsubscribe.button': 'Cancelar suscripción',
  'unsubscribe.done': 'Listo',
  'unsubscribe.mistake': '¿Ha sido un error?',
  'unsubscribe.undo': 'Suscribirme de nuevo',
  'unsubscribe.later':
    'Si quiere recibirlas de nuevo, pida una invitación en la página de uno de sus eventos.',
  'unsubscribe.welcome': 'Le damos de nuevo la bienvenida',
  'unsubscribe.undone':
    'Vuelve a recibir invitaciones de <strong>{organizer}</strong>, como si nada hubiera pasado.',
  'unsubscribe.tooLateTitle': 'Ha llegado demasiado tarde',
  'unsubscribe.tooLate':
    'Su suscripción sigue cancelada. Si quiere recibir invitaciones de nuevo, pida una en la página de un evento del organizador.',

  'resubscribe.title': '¿Recibir invitaciones de nuevo?',
  'resubscribe.ask':
    'Había cancelado la suscripción a las invitaciones de <strong>{organizer}</strong>. Si se suscribe de nuevo, <address>{email}</address> volverá a recibirlas, y ahora mismo la de {event}.',
  'resubscribe.orNot': 'Si no lo desea, cierre esta página y la suscripción seguirá cancelada.',
  'resubscribe.button': 'Sí, invitarme de nuevo',
  'resubscribe.done': 'Vuelve a recibir invitaciones de este organizador.',
  'resubscribe.sent': 'La invitación a este evento va camino de su correo.',
  'resubscribe.cancelled': 'Este evento está cancelado.',
  'resubscribe.past': 'Este evento ya ha terminado.',

  'mail.label': '{label}:',
  'mail.repeats': 'Se repite',
  'mail.join': 'Unirse',
  'mail.noCalendar': '¿Sin calendario? Responda aquí:',
  'mail.open': 'Abrir la invitación en el navegador',
  'mail.sentWith': 'Enviado por {sender} con {product}.',
  'mail.unsubscribe': 'Cancelar suscripción',
  'mail.updated': 'Actualizado: {title}',
  'mail.cancelled': 'Cancelado: {title}',
  'mail.reminder': 'Recordatorio: {title}',

  'about.invited': 'Tiene una invitación',
  'about.changed': 'Se ha modificado un evento',
  'about.cancelled': 'Se ha cancelado un evento',
  'about.dateChanged': 'Se ha modificado una fecha',
  'about.dateCancelled': 'Se ha cancelado una fecha',
  'about.removed': 'Ya no tiene invitación',
  'about.removedText': 'El organizador ha quitado su nombre de la lista de invitados de este evento.',
  'about.reminder': 'Recordatorio',
  'about.reminderText': 'Aún no ha respondido a esta invitación.',
  'about.dayChanged': 'La fecha del {day} se ha modificado.',
  'about.dayCancelled': 'La fecha del {day} se ha cancelado.',
  'about.allFrom': 'Todas las fechas a partir del {day} se han cancelado.',
  'about.ofDay': ', {day}',
  'about.fromDayOn': ', a partir del {day}',
  'about.othersStay': 'Las demás fechas se mantienen.',
  'about.earlierStay': 'Las fechas anteriores se mantienen.',

  'hint.cancel': 'No tiene que hacer nada: su calendario mostrará que se ha cancelado.',
  'hint.changedUnanswered': 'Este evento se ha modificado. Responda Sí, Quizás o No en su calendario.',
  'hint.changed': 'Este evento se ha modificado. Responda de nuevo en su calendario.',
  'hint.someMoved':
    'Algunas fechas han cambiado. Responda para ellas en su calendario. Su respuesta ({answer}) para las demás sigue siendo válida.',
  'hint.stands': 'Ha habido un cambio. No tiene que hacer nada: su respuesta ({answer}) sigue siendo válida.',
  'hint.soFar': 'Su respuesta actual: {answer}. Puede cambiarla en su calendario.',
  'hint.answer': 'Responda Sí, Quizás o No en su calendario.',
  'hint.keptPlace':
    'Ha quedado libre una plaza para usted. Se le reserva hasta que responda. Responda Sí, Quizás o No en su calendario.',

  'test.subject': 'Prueba: {subject}',
  'test.text':
    'Esto es una prueba para usted: la invitación tal como la lee un invitado. La de los invitados lleva además el evento para su calendario. Con esto no pasa a ser invitado, y los enlaces para responder solo funcionan para los invitados.',

  'wayBack.subject': '¿Quiere volver a recibir invitaciones? {event}',
  'wayBack.asked':
    'Alguien ha escrito su dirección en una página de {organizer} para recibir la invitación a {event}. Usted había cancelado la suscripción a las invitaciones de este organizador, así que no se ha enviado ninguna.',
  'wayBack.yes': 'Si fue usted, vuelva a recibir invitaciones de este organizador',
  'wayBack.no':
    'Si no fue usted, no haga nada: la suscripción sigue cancelada. El enlace funciona durante siete días.',
  'wayBack.footer':
    '{product} ha enviado este correo porque alguien escribió su dirección en la página de un evento.',

  'unusableLink.title': 'Este enlace no funciona',
  'unusableLink.text':
    'Puede que su programa de correo lo haya cortado o que haya caducado. Ábralo de nuevo desde el correo.',
  'nothingHere.title': 'Aquí no hay nada',
  'nothingHere.text': 'Puede que el enlace esté cortado. Pida uno nuevo a la persona que se lo dio.',
  'noSuchPage.title': 'Esta página no existe',
  'noSuchPage.text': 'Compare la dirección con la de su correo, o abra de nuevo el enlace desde el correo.',
  'noSuchPage.events': 'Todos sus eventos',

  'share.title': 'Compartir este evento',
  'share.results': 'Resultados de este evento',
  'share.ready': 'Listo para pegar, para <link>{event}</link>.',
  'share.link': 'Enlace',
  'share.qrCode': 'Código QR',
  'share.qrHint':
    'Para carteles y diapositivas. Quien llega por él se cuenta como <code>qr</code> en sus resultados.',
  'share.qrPicture': 'Código QR del enlace',
  'share.qrDownload': 'Descargar para imprimir (.svg)',
  'share.qrPicturePng': 'Descargar como imagen (.png)',
  'share.tools': 'Herramientas de correo',
  'share.toolsHint':
    'Pegue el enlace detrás de un botón o un texto. Su herramienta rellena la dirección y el nombre del lector; con un clic más, se envía la invitación.',
  'share.sendGrid':
    'SendGrid rellena <code>first_name</code> y <code>email</code> en Marketing Campaigns; en sus propias plantillas, use los nombres de sus datos. Envíese un correo de prueba: si una etiqueta no se rellenó, la página lo dice.',
  'share.webPage': 'Su página web',
  'share.html': 'HTML sencillo',
  'share.button': 'Botón',
  'share.frame': 'Marco',
  'share.form': 'Un formulario propio',
  'share.formHint':
    'Escriba en lugar de <code>{place}</code> el código de API de nuestro correo de confirmación. El formulario indica qué ha pasado con la dirección.',
  'share.programs': 'Más para programas: <link>la referencia de la API</link>.',
  'share.origin':
    'La palabra después de <code>origin=</code> la elige usted: sus resultados se cuentan según ella.',
  'share.copy': 'Copiar',
  'share.copyWhat': 'Copiar: {what}',
  'share.copied': 'Copiado.',
  'share.selected': 'Seleccionado: cópielo con el teclado.',

  'webForm.wait': 'Un momento…',
  'webForm.sent': 'Mire su buzón: la invitación está en camino.',
  'webForm.ended': 'Ya no se puede invitar a nadie a este evento.',
  'webForm.notNow': 'Ahora no se puede invitar a nadie. Inténtelo más tarde.',
  'webForm.enough': 'Esta dirección ya ha recibido suficientes invitaciones hoy.',
  'webForm.unusable': 'No se puede enviar correo a esta dirección. Busque en ella un error al teclear.',
  'webForm.failed': 'No se ha podido pedir la invitación. Inténtelo más tarde.',
};
