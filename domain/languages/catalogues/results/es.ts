import type { ResultsCatalogue } from './en.ts';

/** Spanish, as it is read in Spain and in America. Readers are addressed as “usted”. */
export const es: ResultsCatalogue = {
  'openResults.title': 'Ver quién viene',
  'openResults.wrong':
    'Este código no es válido. Copie el código de gestión completo del correo de confirmación de su evento. Un código reemplazado ya no funciona: el nuevo está en el correo sobre los nuevos códigos.',
  'openResults.how':
    'El código de gestión está en el correo de confirmación de su evento, tras «Manage code». Empieza por «manage_».',
  'openResults.code': 'Código de gestión',
  'openResults.open': 'Abrir los resultados',
  'openResults.several': '¿Varios eventos? <link>Inicie sesión por correo</link> y véalos todos.',
  'openResults.replaceTitle': '¿Cerrar la sesión y abrir otro evento?',
  'openResults.replace':
    'Este enlace abre los resultados de <strong>{event}</strong>, un evento de otro organizador. En este navegador ya tiene una sesión abierta, y solo puede haber una.',
  'openResults.replaceUntitled':
    'Este enlace abre los resultados de un evento sin título de otro organizador. En este navegador ya tiene una sesión abierta, y solo puede haber una.',
  'openResults.replaceIt': 'Cerrar la sesión y abrirlo',
  'openResults.unexpected':
    'Si no esperaba este enlace, quizá se lo haya enviado otra persona. Cierre esta página y su sesión seguirá como está.',

  'results.theEvent': 'el evento',
  'results.back': 'Volver a {event}',
  'results.cancelled': 'Ha cancelado este evento.',
  'results.offline':
    'Sin conexión: puede que estos números no estén al día. Se actualizan solos en cuanto vuelva la conexión.',
  'results.over':
    'El evento ha terminado, así que ya no se puede invitar a nadie. Si la fecha está mal, corríjala.',
  'results.empty':
    'Aún no hay nadie invitado. Envíe invitaciones a una lista o a una dirección, o comparta la página del evento para que la gente se invite sola.',
  'results.send': 'Enviar invitaciones',
  'results.share': 'Compartir la página',
  'results.edit': 'Cambiar o cancelar',
  'results.remind':
    '{count, plural, one {Recordar a # invitado sin respuesta} other {Recordar a # invitados sin respuesta}}',
  'results.remindedToday':
    'Hoy ya se envió un recordatorio a quienes no han respondido. Mañana podrá enviar otro.',
  'results.proposals': 'Otras horas propuestas',
  'results.takeAway': 'Para llevar',
  'results.excel': 'Descargar todos los invitados (Excel)',
  'results.csv': 'CSV: todos los invitados',
  'results.report': 'Enviarme el informe',
  'results.zone': 'Horas de respuestas y cambios en la zona {zone}.',
  'results.times': 'Horas en la zona {zone}.',
  'results.allEvents': 'Todos sus eventos',
  'results.signOut': 'Cerrar sesión',

  'done.opened':
    'Las plazas están guardadas: {places}. Mientras quede una libre, la siguiente persona de la lista de espera recibe la invitación.',
  'done.reported': 'El informe está en camino a {address}.',
  'done.removed': 'Se ha quitado al invitado. Si tiene la invitación, se le avisa de que está cancelada.',
  'done.leftLine': 'Ya no está en la lista de espera, y no se le ha avisado.',
  'done.made':
    'El evento está creado. La confirmación está en camino a {address}, con el evento para su propio calendario.',
  'done.edited': 'El evento ha cambiado. Un correo para su propio calendario está en camino a {address}.',
  'done.remindedNobody':
    'No se recuerda a nadie: todos han respondido, recibieron un recordatorio en las últimas 24 horas o no reciben correos.',
  'done.reminded':
    '{count, plural, one {Se envía un recordatorio a # invitado.} other {Se envía un recordatorio a # invitados.}}',
  'done.remindedAbout':
    '{count, plural, one {Se envía un recordatorio a # invitado.} other {Se envía un recordatorio a unos # invitados.}} Quedan fuera quienes lo recibieron en las últimas 24 horas o no quieren correos.',

  'versions.title': 'Cambios',
  'versions.created': 'Creado',
  'versions.dayCancelled': '{day}: cancelado',
  'versions.allCancelled': 'Cancelado',
  'versions.reopened': 'Vuelve a celebrarse',
  'versions.dayChanged': '{day}: cambiado',
  'versions.other': 'Descripción o fechas sueltas',
  'versions.summary': 'Título: «{was}» → «{is}»',
  'versions.time': 'Hora: {was} → {is}',
  'versions.place': 'Lugar: {was} → {is}',
  'versions.noPlace': 'ninguno',
  'versions.replaced': 'reemplazado por el cambio siguiente',
  'versions.notifying': 'se está avisando a los invitados',
  'versions.notified': 'avisados: {count}',
  'versions.notifiedAsked': 'avisados y preguntados de nuevo: {count}',
  'versions.notNotified': 'no avisados: {reasons}',
  'versions.saidNo': '{count} con la respuesta no',
  'versions.neverAnswered': '{count} sin respuesta',
  'versions.unreachable': '{count} sin contacto posible',

  'headcount.title': 'Respuestas',
  'headcount.waiting': 'Pendiente',
  'headcount.delegated': 'Delegó en otra persona',
  'headcount.showYes': '{count} sí: ver quiénes',
  'headcount.showMaybe': '{count} quizás: ver quiénes',
  'headcount.showNo': '{count} no: ver quiénes',
  'headcount.showWaiting': '{count} sin respuesta: ver quiénes',
  'headcount.sentence':
    'Invitados: {invited}. Respuestas: {yes} sí, {maybe} quizás, {no} no, {waiting} pendientes.',
  'headcount.companions':
    '{count, plural, one {# persona más acompaña a quienes dijeron sí.} other {# personas más acompañan a quienes dijeron sí.}}',
  'headcount.beforeChange':
    '{count, plural, one {# sí o quizás es anterior al cambio de hora.} other {# sí o quizás son anteriores al cambio de hora.}}',
  'headcount.sentOthers':
    '{count, plural, one {# invitado delegó en otra persona.} other {# invitados delegaron en otra persona.}}',
  'headcount.notCounted':
    '{count, plural, one {# persona más respondió a una invitación a la que ya habían respondido demasiadas; no se cuenta.} other {# personas más respondieron a una invitación a la que ya habían respondido demasiadas; no se cuentan.}}',
  'headcount.lost':
    '{count, plural, one {No se puede contactar con # invitado: el correo fue devuelto o marcado como no deseado.} other {No se puede contactar con # invitados: los correos fueron devueltos o marcados como no deseados.}}',
  'headcount.nobody': 'Aún no hay nadie invitado',
  'headcount.yes': '{count} sí',
  'headcount.maybe': '{count} quizás',
  'headcount.no': '{count} no',
  'headcount.open': '{count} sin respuesta',
  'headcount.invited': 'Invitados',
  'headcount.upcoming': 'Próximos',
  'headcount.past': 'Pasados',

  'chart.title': 'Respuestas a lo largo del tiempo',
  'chart.numbers': 'Los números',
  'chart.table': 'Respuestas a lo largo del tiempo en números',
  'chart.until': 'Hasta',
  'chart.time': 'Hora',

  'counted.from': 'De dónde vinieron',
  'counted.with': 'Con qué respondieron',
  'counted.page': 'Página de respuesta',
  'counted.other': 'Otro',

  'guestList.title': 'Invitados',
  'guestList.table': 'Tabla de invitados',
  'guestList.search': 'Nombre o dirección',
  'guestList.show': 'Mostrar',
  'guestList.everybody': 'Todos',
  'guestList.unreachable': 'Sin contacto posible',
  'guestList.origin': 'Origen',
  'guestList.everywhere': 'Todos',
  'guestList.order': 'Orden',
  'guestList.byAddress': 'Por dirección',
  'guestList.byAnswer': 'Últimas respuestas primero',
  'guestList.find': 'Buscar',
  'guestList.guest': 'Invitado',
  'guestList.answer': 'Respuesta',
  'guestList.when': 'Cuándo',
  'guestList.pages': 'Páginas de invitados',
  'guestList.firstPage': 'Primera página',
  'guestList.nextPage': 'Página siguiente',
  'guestList.searchOn': 'Seguir buscando',
  'guestList.noneSoFar': 'Nadie entre los revisados hasta ahora.',
  'guestList.noSuchAddress': 'Nadie con esta dirección está invitado.',
  'guestList.nobody': 'No hay coincidencias.',
  'guestList.lost': 'sin contacto posible',

  'dates.title': 'Próximas fechas',
  'dates.table': 'Tabla de fechas',
  'dates.seriesAnswer': 'Un invitado que no ha respondido para una fecha cuenta con su respuesta a la serie.',
  'dates.guests': 'Invitados',
  'dates.excel': 'Excel: invitados de {date}',
  'dates.csv': 'CSV: invitados de {date}',
  'dates.all': 'Todas las fechas de {event}',
  'dates.cancelled': 'Ha cancelado esta fecha.',
  'dates.thisAnswer': 'Un invitado que no ha respondido para esta fecha cuenta con su respuesta a la serie.',
  'dates.excelThis': 'Excel: invitados de esta fecha',
  'dates.csvThis': 'CSV: invitados de esta fecha',
  'dates.answerTimes': 'Horas de las respuestas en la zona {zone}.',

  'inLine.title': 'Lista de espera',
  'inLine.titleCount': 'Lista de espera ({count})',
  'inLine.seeAll': 'Ver toda la lista de espera ({count})',
  'inLine.first': 'Volver al principio',
  'inLine.next': 'Siguiente',
  'inLine.csv': 'CSV: toda la lista de espera',
  'inLine.noLimit': 'Plazas: sin límite.',
  'inLine.taken': 'Plazas: {taken} de {places} ocupadas.',
  'inLine.tooMany': 'Plazas: {taken} ocupadas de {places}, más de las que hay.',
  'inLine.kept':
    '{count, plural, one {Se guarda una plaza para un invitado de la lista de espera que aún no ha respondido.} other {Se guardan # plazas para invitados de la lista de espera que aún no han respondido.}}',
  'inLine.nobody': 'Ahora no hay nadie en la lista de espera.',
  'inLine.waits': 'Cuando alguien renuncia, la siguiente persona de la lista de espera recibe la invitación.',
  'inLine.closed': 'La página está cerrada: no se invita a nadie de la lista de espera hasta que la abra.',
  'inLine.takeOut': 'Quitar',
  'inLine.takeOutWho': 'Quitar {address}',
  'inLine.places': 'Plazas <dim>(ahora {count})</dim>',
  'inLine.openMore': 'Abrir más plazas',

  'pageForm.title': 'La página del evento',
  'pageForm.see': 'Ver la página',
  'pageForm.stateOpen': 'Abierta: quien tenga el enlace puede pedir una invitación.',
  'pageForm.stateClosed': 'Cerrada: nadie puede pedir una invitación allí.',
  'pageForm.stateLine':
    'Completo: todas las plazas están ocupadas. Quien pide una invitación entra en la lista de espera, y se invita a la siguiente persona cuando queda una plaza libre.',
  'pageForm.stateFull': 'Completo: el evento tiene tantos invitados como puede tener.',
  'pageForm.saved': 'La página está guardada.',
  'pageForm.refused': 'No se guardó nada: las plazas son un número entero de 1 a {most}, o nada.',
  'pageForm.asking': 'Pedir una invitación está',
  'pageForm.open': 'Abierto',
  'pageForm.closed': 'Cerrado',
  'pageForm.places': 'Plazas <dim>(cuentan los sí; vacío: sin límite)</dim>',
  'pageForm.language': 'Idioma <dim>(de la página y de los correos a los invitados)</dim>',
  'pageForm.noLanguage': 'El de su calendario, o si no el del lector',
  'pageForm.save': 'Guardar la página',

  'guest.toVersion': 'a la versión {answered}, el evento va por la {version}',
  'guest.story': 'Qué ha pasado',
  'guest.forwarded': 'Le reenviaron una invitación',
  'guest.invited': '<strong>Invitación</strong> por {origin}',
  'guest.invitedCounted': '<strong>Invitación</strong> por {origin} (contada como {counted})',
  'guest.invitedLine': '<strong>Invitación</strong> por {origin}, desde la lista de espera',
  'guest.invitedCountedLine':
    '<strong>Invitación</strong> por {origin} (contada como {counted}), desde la lista de espera',
  'guest.sent': 'Enviado',
  'guest.delivered': 'Entregado',
  'guest.expired': 'Devuelto por ahora',
  'guest.bounced': 'Devuelto',
  'guest.complained': 'Marcado como no deseado',
  'guest.rejected': 'No enviado: la dirección está bloqueada o dada de baja',
  'guest.step': '<strong>{what}</strong>: {mail}',
  'guest.theInvite': 'la invitación',
  'guest.version': 'versión {version}',
  'guest.answeredWith': 'con {client}',
  'guest.companions': 'y {count} más',
  'guest.forDay': 'para {day}',
  'guest.as': 'como <address>{email}</address>',
  'guest.proposing': 'propone {time}',
  'guest.notCounted': '(no cuenta: {reason})',
  'guest.eventCancelled': 'el evento está cancelado',
  'guest.dateCancelled': 'esa fecha está cancelada',
  'guest.noSuchDate': 'el evento no se celebra en esa fecha',
  'guest.older': 'había una respuesta más reciente',
  'guest.notTheirs': 'quien respondió tiene una invitación propia',
  'guest.tooMany': 'ya habían respondido demasiados a esta invitación',
  'guest.wasRemoved': 'se le había quitado de la lista de invitados',
  'guest.correct': 'Corregir',
  'guest.name': 'Nombre',
  'guest.address': 'Dirección',
  'guest.save': 'Guardar',
  'guest.correctHint':
    'Una dirección nueva recibe la invitación en lugar de esta. Esta se quita y, si tiene la invitación, se le avisa de que está cancelada.',
  'guest.more': 'Correos y lista de invitados',
  'guest.resend': 'Enviar el evento de nuevo',
  'guest.remove': 'Quitar de la lista de invitados',
  'guest.removeHint':
    'A quien tiene la invitación se le avisa de que está cancelada, y ya no le llega ninguna actualización.',
  'guest.removeWho': 'Quitar a {name}',

  'guestDone.corrected': 'Guardado. Un nombre nuevo aparece en los próximos correos.',
  'guestDone.moved': 'La dirección nueva está invitada y la equivocada se ha quitado.',
  'guestDone.unusable':
    'No se cambió nada: no se puede invitar a esa dirección. Busque en ella un error al escribir.',
  'guestDone.ended': 'No se cambió nada: el evento ha terminado o está cancelado.',
  'guestDone.limit': 'No se cambió nada: no se puede invitar a nadie más a este evento.',
  'guestDone.resent': 'El evento está de nuevo en camino.',
  'guestDone.unsubscribed': 'No se envía nada: se dio de baja de sus correos.',
  'guestDone.bounced': 'No se envía nada: los correos a esta dirección se devuelven. Corrija la dirección.',
  'guestDone.complained': 'No se envía nada: marcó correos de aquí como no deseados.',
  'guestDone.rejected': 'No se envía nada: la dirección está bloqueada o dada de baja.',
  'guestDone.neverInvited':
    'No se envía nada: respondió a una invitación reenviada. Invítele con «Enviar invitaciones».',
  'guestDone.tooMany': 'No se envía nada: cinco veces al día es el máximo para un invitado.',

  'codes.title': 'Códigos',
  'codes.text':
    '¿Alguien tiene un código que no debería tener? Reemplácelo, y el anterior deja de funcionar al instante.',
  'codes.replaceOne': 'Reemplazar un código',
  'codes.more':
    'Lo que los programas pueden hacer con los códigos está en la <reference>referencia de la API</reference>. Para todos sus eventos a la vez, cree <key>una clave</key>.',
  'codes.where':
    'Los códigos están en nuestro correo a <address>{email}</address> que confirmó el evento, o en el último sobre nuevos códigos. Aquí no se muestran; se pueden reemplazar por otros nuevos.',
  'codes.replaceApi': 'Reemplazar el código de API',
  'codes.replaceManage': 'Reemplazar el código de gestión',
  'codes.replaceBoth': 'Reemplazar ambos códigos',
  'codes.whyApi': 'Envía invitaciones y puede estar en páginas web. Reemplácelo si alguien abusa de él.',
  'codes.whyManage': 'Muestra los invitados y las respuestas. Reemplácelo si lo tiene otra persona.',
  'codes.whyBoth': 'Reemplace ambos si otra persona ha leído el correo con los códigos.',
  'codes.askApi': '¿Reemplazar el código de API?',
  'codes.askManage': '¿Reemplazar el código de gestión?',
  'codes.askBoth': '¿Reemplazar ambos códigos?',
  'codes.apiStops':
    'El código de API anterior deja de funcionar al instante: los formularios y programas que lo usan se rechazan hasta que ponga allí el nuevo.',
  'codes.newPage':
    'La página del evento recibe una dirección nueva. La anterior ya no funciona, la haya compartido donde la haya compartido.',
  'codes.manageStops':
    'El código de gestión anterior deja de funcionar al instante: los programas que leen resultados se rechazan hasta que ponga allí el nuevo.',
  'codes.signedOut':
    'Se cierra la sesión, en cualquier otro navegador, de quienes abrieron estos resultados con el código de gestión anterior.',
  'codes.guestsStay':
    'Los invitados no notan nada: sus invitaciones, sus respuestas y los enlaces de sus correos siguen siendo válidos.',
  'codes.onceOne':
    'La página siguiente muestra el código nuevo una sola vez. Se envía un correo con él a <address>{email}</address>.',
  'codes.onceBoth':
    'La página siguiente muestra los códigos nuevos una sola vez. Se envía un correo con ellos a <address>{email}</address>.',
  'codes.yesApi': 'Sí, reemplazar el código de API',
  'codes.yesManage': 'Sí, reemplazar el código de gestión',
  'codes.yesBoth': 'Sí, reemplazar ambos códigos',
  'codes.keepOne': 'Conservarlo',
  'codes.keepBoth': 'Conservarlos',
  'codes.newOne': 'Su nuevo código',
  'codes.newBoth': 'Sus nuevos códigos',
  'codes.copyOne':
    'Cópielo ahora: esta página lo muestra una sola vez. Un correo con él está en camino a <address>{email}</address>.',
  'codes.copyBoth':
    'Cópielos ahora: esta página los muestra una sola vez. Un correo con ellos está en camino a <address>{email}</address>.',
  'codes.notReplaced': 'No se reemplazó ningún código',
  'codes.tooOld':
    'El botón se tiene que pulsar en nuestra propia página, en la hora siguiente a abrirla. Elija otra vez y púlselo allí.',
  'codes.meanwhile':
    'El código ya se reemplazó desde que abrió esta página, por usted o por otra persona. El código nuevo está en un correo al organizador. Si no lo tiene, o si lo reemplazó otra persona, reemplácelo una vez más.',
  'codes.tooOften':
    'Los códigos de este evento se han reemplazado tantas veces como se puede en un día. El organizador aún puede reemplazarlos tras iniciar sesión por correo.',

  'held.none': 'No hay nada pendiente',
  'held.noneText': 'Ya decidió sobre todos los correos, o pasaron sus siete días.',
  'held.one': '¿Aplicar este correo de calendario?',
  'held.many': '{count} correos de calendario esperan su decisión',
  'held.oneHow':
    'Hasta ahora no hemos cambiado nada. Si no quiere lo que dice el correo, cierre esta página: un correo que esperó siete días ya no se puede aplicar.',
  'held.manyHow':
    'Hasta ahora no hemos cambiado nada. Aplique los que quiera y deje los demás: un correo que esperó siete días ya no se puede aplicar.',
  'held.full':
    'Guardamos {count} correos al día para usted y mostramos los últimos. Si falta uno que envió, envíelo de nuevo cuando haya decidido sobre estos, o mañana.',
  'held.thanks': 'Gracias',
  'held.applied': 'El correo se está aplicando. Recibirá otro que dice qué se hizo.',
  'held.oneMore': 'Otro correo espera su decisión',
  'held.more': '{count} correos más esperan su decisión',
  'held.changes': '{count} cambios en un correo',
  'held.unverified': 'Este correo llegó en su nombre, y no pudimos comprobar que lo enviara usted.',
  'held.older': 'Este correo tiene una versión del evento más antigua que la nuestra.',
  'held.cancelled': 'Este correo trata de una fecha de un evento cancelado.',
  'held.notAddressed':
    'Parece que este correo se envió a otra persona: ninguna de nuestras direcciones está entre los invitados del evento, o se modificó en el camino.',
  'held.colleague': 'Otra persona envió este correo sobre un evento que es suyo.',
  'held.somebodyElses':
    'Otra persona nos envió antes este evento y aquí es suyo. Con el correo de usted se puede crear un evento propio, con sus propios invitados.',
  'held.received': 'Recibido: {time} UTC.',
  'held.receivedFrom': 'Recibido: {time} UTC, de <address>{email}</address>.',
  'held.now': 'Ahora',
  'held.mail': 'El correo',
  'held.codesByMail': 'Recibirá los códigos del evento por correo. Con eso no se invita a nadie.',
  'held.listInvited': 'Todas las personas de la lista reciben una invitación.',
  'held.noSuchEvent': 'No conocemos un evento así a su nombre, así que no se avisaría a nadie.',
  'held.cancelReaches':
    '{count, plural, one {Se avisa a # persona invitada.} other {Se avisa a # personas invitadas.}}',
  'held.changeReaches':
    '{count, plural, one {Se avisa a # invitado que dijo sí o quizás.} other {Se avisa a # invitados que dijeron sí o quizás.}}',
  'held.cancelNobody': 'No hay nadie invitado, así que no se avisa a nadie.',
  'held.changeNobody': 'Nadie ha dicho sí o quizás, así que no se avisa a nadie.',
  'held.applyBoth': 'Aplicar ambos cambios',
  'held.applyAll': 'Aplicar todos los cambios',
  'held.cancelDate': 'Cancelar esta fecha',
  'held.cancelEvent': 'Cancelar el evento',
  'held.create': 'Crear el evento',
  'held.update': 'Aplicar el cambio',
  'held.same': 'Aplicar el correo',
  'held.list': 'Invitar a las personas de la lista',
  'held.events': 'Crear y cambiar estos eventos',
  'held.nothingDone': 'No se hizo nada',
  'held.pressAgain':
    'El botón se tiene que pulsar en nuestra propia página, en la hora siguiente a abrirla. Abra otra vez el enlace de nuestro correo y pulse allí el botón.',
  'held.aList': 'Una lista de personas para invitar.',
  'held.someEvents': 'Varios eventos.',
  'held.dateOff': 'Esta fecha está cancelada.',
  'held.eventOff': 'El evento está cancelado.',
  'held.nothingChanges': 'Lo mismo. No cambiaría nada.',
  'held.changed': 'El evento ha cambiado.',
  'held.somethingElse': 'El título, la hora y el lugar siguen igual. Ha cambiado otra cosa.',

  'person.title': 'Datos de una persona',
  'person.domain': 'El dominio',
  'person.wrong': 'Eso no es una dirección de correo. Busque en ella un error al escribir.',
  'person.address': 'Dirección de un invitado',
  'person.export': 'Exportar',
  'person.erase': 'Borrar…',
  'person.hint':
    'La exportación es un archivo JSON con todo lo que se guarda de la dirección como invitado, en todos los eventos del dominio. Los programas hacen lo mismo con una <key>clave de propietario</key>.',
  'person.askTitle': '¿Borrar a esta persona?',
  'person.ask':
    'Todo lo que se guarda de <strong>{email}</strong> como invitado se quitará de todos los eventos: invitaciones, respuestas, comentarios, puestos en listas y correos. Los totales bajan. No se puede deshacer.',
  'person.notNotified':
    'No se avisa a la persona, y lo que está en su calendario se queda allí. Una respuesta que envíe después no cuenta.',
  'person.isOrganizer':
    'La dirección es también la de un organizador o un propietario. Lo que tiene aquí en ese papel, como sus propios eventos, se queda.',
  'person.eraseIt': 'Borrar a esta persona',
  'person.keep': 'Conservarla',
  'person.erasing': 'Se está borrando',
  'person.erasingText':
    'Quitamos todo lo que se guarda de {email} como invitado. Con muchos eventos tarda unos minutos; una exportación muestra lo que queda.',
};
