import type { NoticeCatalogue } from './en.ts';

/** Spanish, as it is read in Spain and in America. Readers are addressed as “usted”. */
export const es: NoticeCatalogue = {
  'notice.footer': '{product} ha enviado este correo a raíz de un correo suyo a {address}.',
  'notice.results': 'Ver las respuestas',
  'notice.invite': 'Invitar y ver quién viene',

  'notice.createdSubject': 'Listo para invitar: {event}',
  'notice.createdOverSubject': 'Creado, pero ya ha terminado: {event}',
  'notice.createdWhat': '{event}, {when}. Todavía no hay nadie invitado.',
  'notice.createdOver':
    '{event}, {when}. Este evento ya ha terminado, así que no se puede invitar a nadie. Si la fecha es errónea, corríjala en su calendario y guarde: el evento cambia entonces también aquí.',
  'notice.createdOnPage': 'Lo ha creado en nuestra página, así que todavía no está en su calendario.',
  'notice.createdByProgram':
    'Un programa lo ha creado con una de sus claves de organizador, así que todavía no está en su calendario.',
  'notice.createdTakeIn':
    'Añádalo: pulse «Añadir» encima de este correo o abra el archivo adjunto event.ics. Lo que cambie después en su calendario se envía aquí, como en todos sus eventos.',
  'notice.createdZone':
    'Su calendario no indicó la zona horaria, así que se ha supuesto {zone}. Si no es correcta, ponga la zona horaria del evento en su calendario y guarde: el evento cambia entonces también aquí.',
  'notice.createdAnother':
    'Tiene otro evento con este título y este comienzo. A sus invitados no se les avisa de este. Si los dos son el mismo, elimine uno en su calendario.',
  'notice.createdSeeOther': 'Ver el otro',
  'notice.createdShare': 'O comparta este enlace, con el que cada persona pide su invitación',
  'notice.createdReply':
    'También puede responder a este correo con una lista adjunta (Excel, CSV o TXT): todas las personas de la lista reciben una invitación.',
  'notice.createdNext':
    'Si modifica el evento en su calendario, se avisa a quienes respondieron sí o quizás; si lo elimina, a todos los invitados. Para ello, mantenga {address} en la lista de invitados e invite desde aquí: a quienes invita su calendario no se les cuenta aquí, y ven a los demás en esa lista. Los invitados desde aquí nunca se ven entre sí.',
  'notice.createdOpen': 'Abrir el evento',
  'notice.createdPage': 'Su página',
  'notice.createdDevelopers': 'Para desarrolladores, con ejemplos',
  'notice.createdCodes':
    'El código de API («API code») puede estar en una página web. Mantenga en secreto el código de gestión («Manage code»).',
  'notice.createdFooterPage':
    '{product} ha enviado este correo porque usted ha creado este evento en nuestra página.',
  'notice.createdFooterProgram':
    '{product} ha enviado este correo porque un programa ha creado este evento con una de sus claves de organizador.',

  'notice.updatedSubject':
    'Actualizado: {event}, {count, plural, one {# invitado avisado} other {# invitados avisados}}',
  'notice.updatedWhat':
    'Su cambio de {event} está guardado (cambio {version} de este evento). El evento es ahora: {when}.',
  'notice.updatedWhatDay':
    'Su cambio de {event} el {day} está guardado (cambio {version} de este evento). El evento es ahora: {when}.',
  'notice.updatedNobody': 'No se ha avisado a nadie.',
  'notice.updatedNobodyYet': 'Nadie ha respondido sí o quizás, así que no se ha avisado a nadie.',
  'notice.updatedAll':
    'Avisados: {count, plural, one {# invitado} other {# invitados}}, sea cual sea su respuesta, porque se han cancelado fechas.',
  'notice.updatedAllAsked':
    'A quienes vienen se les pide que respondan de nuevo, porque ha cambiado la hora.',
  'notice.updatedThose':
    'Avisados: {count, plural, one {# invitado que respondió} other {# invitados que respondieron}} sí o quizás.',
  'notice.updatedAsked': 'Se les pide que respondan de nuevo, porque ha cambiado la hora.',
  'notice.updatedStand': 'Las respuestas siguen siendo válidas.',
  'notice.updatedNot': 'No avisados:',
  'notice.updatedDeclined': '{count, plural, one {# invitado} other {# invitados}}: respuesta no',
  'notice.updatedNoAnswer':
    '{count, plural, one {# invitado} other {# invitados}}: sin respuesta; lo que respondan ahora vale para la nueva versión',
  'notice.updatedUnreachable':
    '{count, plural, one {# invitado} other {# invitados}}: sin contacto posible, porque el correo fue devuelto o marcado como no deseado',
  'notice.updatedEndsEarlier':
    'La serie termina ahora antes. Si su calendario la continúa como una serie nueva, aquí es un evento nuevo: recibe otros códigos y hay que volver a invitar a sus invitados.',

  'notice.cancelledSubject':
    'Cancelado: {what}, {count, plural, one {# invitado avisado} other {# invitados avisados}}',
  'notice.cancelledSubjectStays':
    'Cancelado: {what}. {stays} {count, plural, one {# invitado avisado} other {# invitados avisados}}',
  'notice.cancelledWhat': 'Su calendario ha cancelado {what}.',
  'notice.cancelledNobody': 'Ningún invitado tenía una invitación, así que no se ha avisado a nadie.',
  'notice.cancelledNotified':
    'Avisados: {count, plural, one {# invitado, el único que había} other {# invitados, todos los que habían}} recibido una invitación.',
  'notice.cancelledMissed':
    'No avisados: {count, plural, one {# invitado} other {# invitados}} sin contacto posible.',
  'notice.cancelledAgain':
    'Si solo ha quitado {address} de la lista de invitados: vuelva a añadir la dirección y envíe la actualización. El evento vuelve entonces a celebrarse, y se pregunta de nuevo a quienes habían respondido sí o quizás.',
  'notice.cancelledPartAgain':
    'Si solo ha quitado {address} de la lista de invitados: vuelva a añadir la dirección y envíe la actualización. Lo que ha cancelado vuelve entonces a celebrarse, y se pregunta de nuevo a quienes habían respondido sí o quizás.',

  'notice.reportSubject':
    'Informe: {event}, {yes} sí de {count, plural, one {# invitado} other {# invitados}}',
  'notice.reportWhat':
    '{event}, {when}. {count, plural, one {# persona invitada} other {# personas invitadas}}.',
  'notice.reportYes': '{count} sí',
  'notice.reportMaybe': '{count} quizás',
  'notice.reportNo': '{count} no',
  'notice.reportWaiting': '{count} sin respuesta',
  'notice.reportDelegated': '{count} delegaron en otra persona',
  'notice.reportOld':
    '{count, plural, one {# invitado respondió sí o quizás antes del cambio de hora y no ha vuelto} other {# invitados respondieron sí o quizás antes del cambio de hora y no han vuelto}} a responder.',
  'notice.reportBounced':
    '{count, plural, one {No se puede contactar con # invitado: su correo fue devuelto.} other {No se puede contactar con # invitados: sus correos fueron devueltos.}}',

  'notice.limitSubject': 'Límite alcanzado: {event}',
  'notice.limitDay':
    'Hoy se han pedido más invitaciones a {event} que las {most} que se pueden enviar con su código de API y desde su página. Las nuevas peticiones se rechazan hasta la medianoche UTC.',
  'notice.limitDayHint':
    'Las invitaciones que envía usted, desde una lista o con el código de gestión, no tienen límite. Si no era de esperar, mire dónde está su código de API: quien lo lea allí puede enviar invitaciones con él.',
  'notice.limitEvent':
    '{event} puede tener {most} invitados, según ha fijado el operador de este servidor, y se han pedido más. No se puede invitar a nadie más, ni por API, ni desde su página, ni desde una lista.',
  'notice.limitEventHint':
    'Nada cambia para quienes ya están invitados. Si necesita más, pida al operador de este servidor que suba el límite.',

  'notice.codesSubjectApi': 'Nuevo código de API: {event}',
  'notice.codesSubjectManage': 'Nuevo código de gestión: {event}',
  'notice.codesSubjectBoth': 'Nuevos códigos: {event}',
  'notice.codesFooter':
    '{product} ha enviado este correo porque se han sustituido códigos de un evento suyo.',
  'notice.codesApi':
    'Se ha sustituido el código de API de {event}, {when}. El anterior ya no funciona. Ahora son válidos estos:',
  'notice.codesManage':
    'Se ha sustituido el código de gestión de {event}, {when}. El anterior ya no funciona. Ahora son válidos estos:',
  'notice.codesBoth':
    'Se han sustituido los códigos de {event}, {when}. Los anteriores ya no funcionan. Ahora son válidos estos:',
  'notice.codesByCode': 'Se pidió con el código de gestión.',
  'notice.codesByYou': 'Lo pidió usted, con la sesión iniciada con su dirección.',
  'notice.codesByKey': 'Se pidió con una de sus claves de organizador.',
  'notice.codesByOwner': 'Lo pidió un propietario del dominio, que no recibe los nuevos códigos.',
  'notice.codesNewApi':
    'Ponga el nuevo código de API en los formularios y programas que envían invitaciones; con el anterior se rechazan.',
  'notice.codesNewPage':
    'La página del evento tiene una dirección nueva. Los enlaces a la anterior ya no funcionan: comparta la nueva.',
  'notice.codesNewManage':
    'Se ha cerrado la sesión de quienes habían abierto los resultados con el código de gestión anterior. Los programas que leen resultados necesitan el nuevo.',
  'notice.codesStay':
    'Las invitaciones que tienen los invitados siguen siendo válidas, igual que sus respuestas y los enlaces de sus correos.',
  'notice.codesPage': 'La página de este evento',
  'notice.codesNotYou':
    'Si no sabe quién lo hizo, otra persona tiene su código de gestión y quizás también el nuevo. Inicie sesión por correo, para lo que necesita su buzón y ningún código, y sustituya otra vez los dos códigos: entonces solo usted conoce los nuevos.',
  'notice.codesSignIn': 'Iniciar sesión por correo',
  'notice.codesNotYourKey':
    'Si no sabe quién lo hizo, otra persona tiene esa clave y quizás también los nuevos códigos. Revoque la clave y sustituya otra vez los dos códigos.',
  'notice.codesYourKeys': 'Sus claves',
  'notice.codesReplace': 'Después, sustituir los códigos',

  'notice.programChangedSubject': 'Modificado por un programa: {event}',
  'notice.programCancelledSubject': 'Cancelado por un programa: {event}',
  'notice.pageChangedSubject': 'Modificado en nuestra página: {event}',
  'notice.pageCancelledSubject': 'Cancelado en nuestra página: {event}',
  'notice.programFooter':
    '{product} ha enviado este correo porque un programa ha usado una de sus claves de organizador.',
  'notice.pageFooter':
    '{product} ha enviado este correo porque usted ha modificado un evento en nuestra página.',
  'notice.programChanged':
    'Un programa ha modificado {event} con una de sus claves de organizador. El evento es ahora: {when}. Se avisa a los invitados que respondieron sí o quizás.',
  'notice.programCancelled':
    'Un programa ha cancelado {event} con una de sus claves de organizador. Se avisa a todos los invitados.',
  'notice.pageChanged':
    'Ha modificado {event} en nuestra página. El evento es ahora: {when}. Se avisa a los invitados que respondieron sí o quizás.',
  'notice.pageCancelled': 'Ha cancelado {event} en nuestra página. Se avisa a todos los invitados.',
  'notice.copyUpdate':
    'Su propio calendario tiene todavía el evento como estaba. Pulse «Actualizar» encima de este correo o abra el archivo adjunto event.ics. Si antes modifica el evento en su calendario, lo que escriba sustituye este cambio.',
  'notice.copyRemove':
    'Su propio calendario tiene todavía el evento. Elimínelo allí o pulse «Eliminar» encima de este correo.',
  'notice.pageNotYou':
    'Si no fue usted, otra persona puede leer su correo o usa su navegador: nuestras páginas se abren con un enlace de su buzón.',
  'notice.programNotYou':
    'Si no fue ningún programa suyo, inicie sesión y revoque su clave en la página /events/keys.',

  'notice.passedSubject': '{name} ha escrito sobre {event}',
  'notice.passedWhat': '{sender} ha respondido a la invitación {event} con un correo:',
  'notice.passedNoText': '(sin texto)',
  'notice.passedCut': 'Se ha omitido el resto.',
  'notice.passedVerified':
    'Hemos verificado que el correo viene de esta dirección. Su respuesta a este correo se envía allí y muestra su dirección.',
  'notice.passedUnverified':
    'No hemos podido verificar que el correo viene de {address}: cualquiera que haya recibido la invitación puede escribir así. Su respuesta a este correo no llega al remitente. Para contestar, escriba a una dirección que sepa que es la suya.',
  'notice.passedUnchanged': 'Su respuesta al evento no ha cambiado.',

  'notice.proposedSubject': '{name} propone otra hora para {event}',
  'notice.proposedTime': '{sender} quiere cambiar {event}. Propuesta: {time}.',
  'notice.proposedNoTime': '{sender} quiere cambiar {event}.',
  'notice.proposedUnverified':
    'No hemos podido verificar que esto viene de {address}: cualquiera que haya recibido la invitación puede proponer una hora. Su respuesta a este correo se envía a la dirección que usted invitó.',
  'notice.proposedNothing':
    'No se ha cambiado nada. Para aceptar, modifique el evento en su calendario; se avisa a quienes respondieron sí o quizás.',

  'notice.andMore': '{count, plural, one {y # más} other {y # más}}',

  'notice.headcountGuests': '{yes} (+{count, plural, one {# acompañante} other {# acompañantes}})',
  'notice.headcountWhat': 'Las respuestas a {event} hasta ahora: {answers}.',
  'notice.headcountNothing':
    'Su calendario las muestra como comentario de {address}. No tiene que hacer nada.',
  'notice.headcountFooter':
    '{product} ha enviado este correo porque {address} está entre los invitados de su evento.',

  'notice.signInSubject': 'Su enlace para iniciar sesión en {product}',
  'notice.signInFooter':
    '{product} ha enviado este correo porque alguien ha escrito su dirección en la página de inicio de sesión de {domain}.',
  'notice.signInButton': 'Iniciar sesión y ver mis eventos',
  'notice.signInHow':
    'Abra este enlace en el navegador en el que lo pidió. Funciona una sola vez, durante 15 minutos.',
  'notice.signInNotYou':
    'Si no lo ha pedido usted, no haga nada: nadie puede iniciar sesión sin acceso a su buzón.',

  'notice.refusedSubject': 'No se ha hecho nada: {mail}',
  'notice.refusedAbout':
    'Se trata de su correo {mail}. A raíz de él no se ha creado, modificado ni enviado nada.',
  'notice.refusedLast':
    'En una hora no se ha podido hacer nada con muchos de sus correos, así que esta es la última respuesta de esta hora. Lo que se puede procesar se sigue procesando.',
  'notice.refusedCode': 'Si pide ayuda, indique el motivo: {code}',

  'notice.failedSubject': 'No se ha podido procesar su correo: {mail}',
  'notice.failedFooter': '{product} ha enviado este correo a raíz de un correo suyo.',
  'notice.failedWhat':
    'Su correo {mail} ha llegado a este servidor, pero un fallo del servidor ha impedido procesarlo.',
  'notice.failedKept':
    'El correo se conserva y se ha avisado al operador de este servidor. Cuando se corrija el fallo, su correo se podrá procesar tal como está.',
  'notice.failedUrgent':
    'Si es urgente, consulte al operador de este servidor o vuelva a enviarlo en una forma más sencilla.',

  'notice.unverifiedSubject': '¿Nos ha enviado un correo de calendario?',
  'notice.unverifiedFooter': '{product} ha enviado este correo a raíz de un correo en su nombre a {address}.',
  'notice.unverifiedWhat':
    'Hemos recibido un correo de calendario en el que usted figura como remitente. No hemos podido verificar que lo haya enviado usted, así que no se ha hecho nada.',
  'notice.unverifiedLink': 'Si lo ha enviado usted, ver qué dice y aplicarlo',
  'notice.unverifiedOtherwise':
    'Si no lo ha enviado usted, no haga nada. El enlace funciona durante siete días. Le preguntamos como mucho una vez al día, y la página muestra todos los correos que esperan su decisión.',
  'notice.unverifiedSign':
    'Para que sus correos se puedan verificar en adelante, pida al administrador de su dominio de correo que firme los correos con DKIM y publique una política DMARC.',

  'notice.heldSubject': 'No se ha cambiado nada: {event}',
  'notice.heldFooterOwner': '{product} ha enviado este correo porque el evento es suyo.',
  'notice.heldSays': 'El correo dice:',
  'notice.heldSevenDays': 'El enlace funciona durante siete días.',
  'notice.heldStays': 'Si no hace nada, el evento queda como está.',
  'notice.heldSeeAndApply': 'Ver el correo y aplicarlo',
  'notice.heldOlder':
    'Su calendario ha enviado una versión de un evento anterior a la que tenemos, así que no se ha cambiado nada. Esto ocurre cuando se vuelve a enviar un correo antiguo o cuando un correo ha tardado mucho en llegar.',
  'notice.heldOlderLink': 'Ver la versión anterior y aplicarla',
  'notice.heldCancelled':
    'Su calendario ha cambiado una fecha de un evento que usted había cancelado, así que no se ha cambiado nada ni se ha avisado a nadie.',
  'notice.heldStaysCancelled': 'Si no hace nada, el evento sigue cancelado.',
  'notice.heldNotAddressed':
    'Hemos recibido un correo de calendario suyo que parece haberse enviado a otra persona: ninguna de nuestras direcciones está entre los invitados, o el correo se modificó por el camino. Quizás se reenvió. No se ha hecho nada.',
  'notice.heldNotAddressedLink': 'Ver qué dice el correo y aplicarlo',
  'notice.heldNotMeant': 'Si no era para nosotros, no haga nada.',
  'notice.heldColleague':
    '{from} nos ha enviado un correo de calendario sobre un evento suyo. Aquí solo usted puede cambiarlo, así que no se ha cambiado nada.',
  'notice.heldSomebodyElses':
    'El evento de su correo ya está en este servidor: alguien con quien comparte un calendario, o un invitado, nos lo envió antes, y aquí es suyo. Le hemos preguntado si debe aplicarse el cambio que usted envió.',
  'notice.heldSomebodyElsesLink': 'Crear un evento propio a partir de su correo',
  'notice.heldTheirsIsEnough': 'Si le basta con el evento existente, no haga nada.',
  'notice.heldUntitled': 'un evento sin título',
  'notice.heldEvents': 'Varios eventos',
  'notice.heldList': 'Personas para invitar',
  'notice.heldListTo': 'Personas para invitar a {event}',
  'notice.heldCreate': 'Nuevo evento: {event}',
  'notice.heldCancel': 'Cancelación de {event}',
  'notice.heldCancelDay': 'Cancelación de {event}, {day}',
  'notice.heldUpdate': 'Cambio de {event}',
  'notice.heldUpdateDay': 'Cambio de {event}, {day}',

  'notice.delegateSubject': 'No se ha invitado a {whom}: {event}',
  'notice.delegateNobodySubject': 'No se ha invitado a nadie: {event}',
  'notice.delegateFooter': '{product} ha enviado este correo a raíz de su respuesta a una invitación.',
  'notice.delegateAnswered': 'Ha respondido que otra persona viene a {event} en su lugar.',
  'notice.delegateNoAddress': 'No ha indicado ninguna dirección a la que se pueda enviar una invitación.',
  'notice.delegateIsOne':
    'A usted se le invitó en lugar de otra persona, así que no puede designar a su vez a nadie más.',
  'notice.delegateOver': 'El evento ya ha terminado.',
  'notice.delegateTooMany': 'Ya ha designado a tantas personas como puede.',
  'notice.delegateFull':
    'Por el momento no se puede invitar a nadie más a este evento; pida al organizador que invite a esa persona.',
  'notice.delegateOneOnly':
    'En su lugar puede venir una sola persona, y se ha invitado a la primera que designó.',
  'notice.delegateSoNobody': 'Por eso no se ha invitado a nadie.',
  'notice.delegateSo': 'Por eso no se ha invitado a {whom}.',
  'notice.delegateYourself':
    'Si viene usted, responda Sí en su calendario o con los enlaces de la invitación.',

  'notice.turnedAwaySubject':
    '{count, plural, one {# respuesta no contada} other {# respuestas no contadas}}: {event}',
  'notice.turnedAwayFooter': '{product} ha enviado este correo a raíz de respuestas a un evento suyo.',
  'notice.turnedAwayWhat':
    'A la invitación enviada a {email} han respondido más personas que las otras {most} que se cuentan con una invitación. Hasta ahora {count, plural, one {no se cuenta # respuesta a {event}} other {no se cuentan # respuestas a {event}}}.',
  'notice.turnedAwayList':
    '¿Es {email} una lista de correo? Entonces invite a sus miembros en sus propias direcciones, por ejemplo con una lista: cada persona recibe su propia invitación y todas las respuestas cuentan.',

  'notice.webhookSubject': 'Se ha desactivado su webhook en {host}',
  'notice.webhookFooter': '{product} ha enviado este correo porque usted tiene un webhook en {domain}.',
  'notice.webhookGone':
    'Ya no llamamos a su webhook en {host}: su servidor respondió 410 Gone, con lo que nos pide que dejemos de hacerlo.',
  'notice.webhookFailing':
    'Ya no llamamos a su webhook en {host}: todas las llamadas han fallado desde {since}.',
  'notice.webhookBack':
    'Cuando el servidor vuelva a funcionar, active el webhook con su clave o su código de gestión y haga que se le llame de nuevo por lo que se perdió:',
  'notice.webhookAttempts': 'Lo que ocurrió con cada llamada se puede consultar durante 14 días en {path}.',

  'notice.listSubject':
    'Lista importada: {count, plural, one {# persona invitada} other {# personas invitadas}} a {event}',
  'notice.listWhat':
    '{count, plural, one {Se ha invitado a # persona de su lista} other {Se ha invitado a # personas de su lista}} a {event}.',
  'notice.listStopped':
    '{count, plural, one {No se ha invitado a # persona.} other {No se ha invitado a # personas.}}',
  'notice.listStoppedCancelled': 'Entretanto se ha cancelado el evento.',
  'notice.listStoppedOver': 'El evento ya ha terminado.',
  'notice.listStoppedSuspended':
    'El operador de este servidor ha suspendido su cuenta; pídale que levante la suspensión.',
  'notice.listStoppedLimit':
    'El evento tiene todos los invitados que puede tener; pida al operador de este servidor que suba el límite.',
  'notice.listKnown':
    '{count, plural, one {# persona ya estaba invitada y no ha recibido nada nuevo} other {# personas ya estaban invitadas y no han recibido nada nuevo}}',
  'notice.listTwice':
    '{count, plural, one {# figuraba varias veces en la lista} other {# figuraban varias veces en la lista}}',
  'notice.listLeftOut':
    'Estas filas se han omitido. Corríjalas y responda de nuevo con ellas; no se invita dos veces a nadie.',
  'notice.listRow': 'Fila {row}: {text} ({why})',
  'notice.listNoAddress': 'sin dirección',
  'notice.listInvalidAddress': 'no es una dirección a la que se pueda enviar correo',
  'notice.listOwnAddress': 'una dirección de este servidor',
  'notice.listExchangeAddress': 'una dirección que solo conoce su propio servidor Exchange',

  'notice.importSubject': '{result}: {mail}',
  'notice.importEvents': '{count, plural, one {# evento importado} other {# eventos importados}}',
  'notice.importAlikeEvents':
    '{count, plural, one {# parecido a un evento que ya tiene} other {# parecidos a eventos que ya tiene}}',
  'notice.importRowsLeftOut': '{count, plural, one {# fila omitida} other {# filas omitidas}}',
  'notice.importNothing': 'No se ha creado ni modificado ningún evento.',
  'notice.importSummary': '{count, plural, one {# evento} other {# eventos}}: {parts}.',
  'notice.importSomeNew': '{count, plural, one {# nuevo} other {# nuevos}}',
  'notice.importSomeUpdated': '{count, plural, one {# actualizado} other {# actualizados}}',
  'notice.importSomeCancelled': '{count, plural, one {# cancelado} other {# cancelados}}',
  'notice.importSomeStale': '{count, plural, one {# sin tocar} other {# sin tocar}}',
  'notice.importSomeUnchanged': '{count, plural, one {# sin cambios} other {# sin cambios}}',
  'notice.importWhoIsNotified':
    'No se ha invitado a nadie nuevo; a los invitados que respondieron sí o quizás se les avisa de los cambios.',
  'notice.importLeftAlone':
    'Sin tocar: {count, plural, one {# evento} other {# eventos}}. Lo que su archivo dice de ellos está marcado como anterior a lo que ya había enviado. Si es lo que debe valer, aumente SEQUENCE o escriba la hora actual en DTSTAMP y vuelva a enviar el archivo.',
  'notice.importAlike':
    '{count, plural, one {No importado: # evento.} other {No importados: # eventos.}} Cada uno se parece a un evento que ya tiene: lleva el mismo título y, si no se indica otra hora, el mismo comienzo, pero otro identificador (UID). No pasa nada con ellos hasta que usted decida; en la página siguiente puede elegir solo algunos.',
  'notice.importAlikeWhen': '{when}; el que ya tiene: {was}',
  'notice.importAlikeUpdate': 'Actualizar en su lugar los eventos que ya tiene',
  'notice.importAlikeSecond': 'Crear con ellos eventos aparte',
  'notice.importLeftOut':
    '{count, plural, one {Se ha omitido # fila.} other {Se han omitido # filas.}} Corrija lo que esté mal y vuelva a enviar el archivo; todo lo demás queda como está.',
  'notice.importFailure': '{row}: {problem} ({code})',
  'notice.importMoreInTable':
    '{count, plural, one {y # más: vea la tabla adjunta} other {y # más: vea la tabla adjunta}}',
  'notice.importSchedule': 'Todos sus próximos eventos en una página, para compartir',
  'notice.importYourEvents': 'Cómo van sus eventos',
  'notice.importCodes':
    'En cada evento, el código de API («API code») sirve para enviar invitaciones y puede estar en una página web; el código de gestión («Manage code») muestra quién viene, así que guárdelo para usted. Para modificar eventos, cámbielos en su archivo y vuelva a enviarlo.',
  'notice.importAttached': 'La tabla adjunta los contiene todos.',
  'notice.importEvent': 'Evento',
  'notice.importCodesAndPages': 'Códigos y páginas',
  'notice.importResults': 'Resultados',
  'notice.importPage': 'Página',
  'notice.importNoTitle': 'Sin título',
  'notice.importOthers':
    '{count, plural, one {# evento más está en la tabla adjunta.} other {Los otros # están en la tabla adjunta.}}',
  'notice.importIsNew': 'nuevo',
  'notice.importIsUpdated': 'actualizado',
  'notice.importIsCancelled': 'cancelado',
  'notice.importIsStale': 'sin tocar',
  'notice.importIsUnchanged': 'sin cambios',
  'notice.importIsOlder': 'sin tocar: anterior a lo que envió el {day}',
  'notice.importOlder': 'anterior a lo que envió el {day}',
};
