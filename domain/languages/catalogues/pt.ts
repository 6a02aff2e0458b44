import type { Catalogue } from './en.ts';

/** Portuguese, as it is read in Brazil. Readers are addressed as “você”. */
export const pt: Catalogue = {
  'language.name': 'Português',

  'answer.yes': 'Sim',
  'answer.maybe': 'Talvez',
  'answer.no': 'Não',

  'list.comma': ', ',

  'when.dayAndTime': '{day}, {time}',
  'when.zoned': '{time} ({zone})',
  'when.assumedZone': '{zone}, fuso horário presumido',
  'when.repeating': '{time}, {repeats}',

  'repeats.daily': '{interval, plural, one {todos os dias} other {a cada # dias}}',
  'repeats.weekly': '{interval, plural, one {toda semana} other {a cada # semanas}}',
  'repeats.monthly': '{interval, plural, one {todo mês} other {a cada # meses}}',
  'repeats.yearly': '{interval, plural, one {todo ano} other {a cada # anos}}',
  'repeats.everyWeekday': 'de segunda a sexta-feira',
  'repeats.onWeekdays': '{rhythm}, de segunda a sexta-feira',
  'repeats.on': '{rhythm}: {days}',
  'repeats.onOf': '{rhythm}: {days} de {months}',
  'repeats.in': '{rhythm} em {months}',
  'repeats.first': '{weekday, select, SA {primeiro} SU {primeiro} other {primeira}} {day}',
  'repeats.second': '{weekday, select, SA {segundo} SU {segundo} other {segunda}} {day}',
  'repeats.third': '{weekday, select, SA {terceiro} SU {terceiro} other {terceira}} {day}',
  'repeats.fourth': '{weekday, select, SA {quarto} SU {quarto} other {quarta}} {day}',
  'repeats.fifth': '{weekday, select, SA {quinto} SU {quinto} other {quinta}} {day}',
  'repeats.last': '{weekday, select, SA {último} SU {último} other {última}} {day}',
  'repeats.secondLast': '{weekday, select, SA {penúltimo} SU {penúltimo} other {penúltima}} {day}',
  'repeats.monthDay': 'dia {day}',
  'repeats.lastDay': 'último dia',
  'repeats.irregular': 'repete-se',
  'repeats.since': '{rhythm} desde {day}',
  'repeats.onlySince': 'desde {day}',
  'repeats.until': 'até {day}',
  'repeats.times': '{count, plural, one {# vez} other {# vezes}}',
  'repeats.timesInAll': '{count, plural, one {# vez no total} other {# vezes no total}}',
  'repeats.notOn': 'exceto {days}',
  'repeats.alsoOn': 'também {days}',
  'repeats.more': '{count, plural, one {mais #} other {mais #}}',
  'repeats.moved': '{to} em vez de {from}',
  'repeats.movedFrom': 'a partir de {from}, como em {to}',

  'changes.heading': 'O que mudou:',
  'changes.sinceAnswer': 'O que mudou desde a sua resposta:',
  'changes.onDay': 'O que mudou em {day}:',
  'changes.reopened': 'O evento acontecerá novamente.',
  'changes.moved': 'Mudou de {was} para {is}.',
  'changes.series': 'As datas eram {was}. Agora são {is}.',
  'changes.dateMoved': 'Uma data mudou de {was} para {is}.',
  'changes.dateOut': 'Cancelado: {was}.',
  'changes.dateAdded': 'Nova data: {is}.',
  'changes.dateDetails': 'Outros detalhes em {is}.',
  'changes.moreMoved': '{count, plural, one {Mais # data mudou.} other {Mais # datas mudaram.}}',
  'changes.moreOut':
    '{count, plural, one {Mais # data foi cancelada.} other {Mais # datas foram canceladas.}}',
  'changes.moreAdded': '{count, plural, one {Mais # data é nova.} other {Mais # datas são novas.}}',
  'changes.title': 'Título: “{was}” agora é “{is}”',
  'changes.noTitle': '(sem título)',
  'changes.place': 'Local: “{was}” agora é “{is}”',
  'changes.placeSet': 'Novo local: “{is}”',
  'changes.placeGone': 'Não é mais o local: “{was}”',
  'changes.line': 'Na descrição: “{was}” agora é “{is}”',
  'changes.lineSet': 'Novo na descrição: “{is}”',
  'changes.lineGone': 'Não está mais na descrição: “{was}”',
  'changes.description': 'A descrição mudou.',
  'changes.call': 'O link para participar mudou.',
  'changes.details': 'Detalhes do evento na agenda mudaram.',

  'facts.when': 'Quando',
  'facts.where': 'Onde',
  'facts.from': 'De',
  'facts.for': 'Para',
  'facts.places': 'Vagas',
  'facts.yourAnswer': 'Sua resposta',
  'facts.yourComment': 'Seu comentário',

  'page.languages': 'Idioma',

  'event.untitled': 'Evento sem título',
  'place.map': 'Mostrar no mapa',
  'calendars.other': 'Apple ou outra agenda',
  'calendars.file': 'Apple ou outra agenda (.ics)',

  'invite.ask': 'Enviar o convite para mim',
  'invite.email': 'Seu e-mail',
  'invite.unusableAddress':
    'Não é possível enviar e-mail para este endereço. Escreva-o assim: ann@example.com.',
  'invite.tooMany': 'Foram pedidos convites demais daqui. Tente novamente mais tarde.',
  'invite.close': 'Fechar',

  'eventPage.cancelled': '<strong>Cancelado.</strong> O organizador cancelou este evento.',
  'eventPage.past': '<strong>Este evento já terminou.</strong> Não é mais possível receber um convite.',
  'eventPage.closed':
    '<strong>Os convites estão encerrados.</strong> O organizador não aceita mais pedidos nesta página.',
  'eventPage.full': '<strong>Lotado.</strong> Todas as vagas estão ocupadas.',
  'eventPage.line':
    '<strong>Lotado.</strong> Todas as vagas estão ocupadas. Quando uma ficar livre, a próxima pessoa da lista de espera recebe o convite.',
  'eventPage.taken': '{taken} de {places} ocupadas',
  'eventPage.joinInInvite': 'O link para participar está no convite.',
  'eventPage.localTime': 'No seu fuso horário ({place}): {time}',
  'eventPage.about': 'Sobre',
  'eventPage.hint':
    'Ele chega por e-mail à sua agenda, onde você responde Sim, Talvez ou Não. {organizer} vê a sua resposta.',
  'eventPage.confirm': 'Enviar o convite para <strong>{email}</strong>?',
  'eventPage.anotherAddress': 'Usar outro endereço',
  'eventPage.sent':
    '<strong>Verifique o seu e-mail.</strong> O convite vai para {email}. Responda Sim, Talvez ou Não.',
  'eventPage.notArrived':
    'Nada chegou em alguns minutos? Veja a pasta de spam ou <link>use outro endereço</link>.',
  'eventPage.unfilled':
    'O link que trouxe você aqui não foi preenchido: ele traz {tag} no lugar de um dado seu. Escreva você o seu endereço.',
  'eventPage.onlyAdd': 'Só adicionar à minha agenda',
  'eventPage.onlyAddHint':
    'Nesse caso, {organizer} não recebe resposta sua, e você não é avisado de mudanças.',

  'line.join': 'Entrar na lista de espera',
  'line.hint':
    'Enviamos o convite quando chegar a sua vez e guardamos a vaga até você responder. {organizer} vê o seu endereço.',
  'line.confirm': 'Todas as vagas estão ocupadas. Colocar <strong>{email}</strong> na lista de espera?',
  'line.joined':
    '<strong>Você está na lista de espera.</strong> O evento está lotado. Assim que houver uma vaga para você, o convite vai para {email}.',
  'line.joinedHint':
    'Antes disso você não recebe e-mail. Quem já estava na lista mantém o lugar, e quem já tem o convite pode respondê-lo a qualquer momento. <leave>Sair da lista de espera</leave> ou <link>usar outro endereço</link>.',
  'line.leave': 'Sair da lista de espera',
  'line.leaveTitle': 'Sair da lista de espera?',
  'line.leaveText': 'Você não receberá o convite para <strong>{event}</strong> quando houver uma vaga.',
  'line.done': 'Pronto',
  'line.left': 'Seu pedido para a lista de espera de <strong>{event}</strong> foi retirado.',
  'line.leftHint':
    'Se você já tinha entrado antes, mantém aquele lugar. Quando o convite chegar, pode responder Não. <link>Voltar ao evento</link>',

  'answerPage.untitled': 'Convite',
  'answerPage.cancelled': 'Este evento foi cancelado.',
  'answerPage.removed': 'Você não está mais convidado para este evento.',
  'answerPage.notThatDay': 'O evento não acontece mais nesse horário.',
  'answerPage.stored': 'Sua resposta foi salva, mas não conta mais.',
  'answerPage.nothing': 'Não há nada a responder.',
  'answerPage.saved':
    'Obrigado, sua resposta é <strong>{answer}</strong>. {organizer} já pode vê-la. Você pode mudá-la aqui a qualquer momento.',
  'answerPage.passedOn': 'Passada para outra pessoa',
  'answerPage.notInCalendar': 'Ainda não está na sua agenda?',
  'answerPage.notInCalendarHint':
    'O convite no seu e-mail adiciona o evento sozinho e o mantém atualizado. Se não foi assim, adicione a:',
  'answerPage.press': 'Clique em {answer} para enviar sua resposta',
  'answerPage.coming': 'Você vai participar?',
  'answerPage.another': 'Outra resposta?',
  'answerPage.thisDate': 'Somente para esta data.',
  'answerPage.comment': 'Comentário para {organizer} <dim>(opcional)</dim>',
  'answerPage.tooManyTitle': 'Tente novamente mais tarde',
  'answerPage.tooMany':
    'Você enviou mais respostas do que aceitamos em uma hora. Volte daqui a uma hora ou responda na sua agenda.',

  'schedule.title': 'Eventos de {organizer}',
  'schedule.none': 'Não há eventos próximos.',
  'schedule.pick': 'Escolha do que quer participar. Cada convite chega à sua agenda.',
  'schedule.pickFirst': 'Escolha pelo menos um evento.',
  'schedule.pickFewer': 'Escolha no máximo {most} eventos de uma vez.',
  'schedule.continue': 'Continuar',
  'schedule.next': 'A seguir: seu e-mail.',
  'schedule.elsewhere':
    '{count, plural, one {Mais # escolhido em outras páginas.} other {Mais # escolhidos em outras páginas.}}',
  'schedule.search': 'Buscar um evento',
  'schedule.find': 'Buscar',
  'schedule.found': '{count, plural, one {# evento} other {# eventos}}',
  'schedule.foundWith': '{count, plural, one {# evento com “{search}”} other {# eventos com “{search}”}}',
  'schedule.pageOf': '{found}, página {page} de {pages}',
  'schedule.pages': 'Páginas',
  'schedule.earlier': 'Antes',
  'schedule.later': 'Depois',
  'schedule.cancelled': 'Cancelado',
  'schedule.past': 'Encerrado',
  'schedule.closed': 'Fechado',
  'schedule.full': 'Lotado',
  'schedule.line': 'Lotado, há lista de espera na página do evento',
  'schedule.about': 'Detalhes',
  'schedule.aboutEvent': 'Detalhes de {event}',
  'schedule.follow': 'Acompanhar todos os eventos na minha agenda',
  'schedule.followHint': 'Lá eles aparecem e somem sozinhos. Assim, {organizer} não recebe resposta sua.',
  'schedule.feedEntry': 'Peça um convite e responda: {link}',
  'schedule.picked': '{count, plural, one {Você escolheu # evento} other {Você escolheu # eventos}}',
  'schedule.change': 'Alterar',
  'schedule.ask': '{count, plural, one {Enviar o convite para mim} other {Enviar os convites para mim}}',
  'schedule.hint':
    'Cada evento chega em um e-mail próprio à sua agenda, onde você responde Sim, Talvez ou Não.',
  'schedule.sent':
    '<strong>Verifique o seu e-mail.</strong> {count, plural, one {# convite vai para {email}.} other {# convites vão para {email}.}}',
  'schedule.notSent': 'Não enviado',
  'schedule.noPlaces': '{event}: sem vagas, ou fechado pelo organizador.',
  'schedule.placesTaken':
    '{event}: todas as vagas estão ocupadas; você pode entrar na lista de espera na página do evento.',
  'schedule.tooMany': '{event}: convites demais no momento; tente novamente mais tarde.',
  'schedule.all': 'Todos os eventos',

  'unsubscribe.title': 'Não receber mais estes convites?',
  'unsubscribe.ask': 'Você não receberá novos convites de <strong>{organizer}</strong>.',
  'unsubscribe.noAnswer':
    'Isto não é uma resposta a “{event}”. Se você aceitou um evento, ainda será avisado se ele mudar de data ou for cancelado.',
  'unsubscribe.button': 'Cancelar inscrição',
  'unsubscribe.done': 'Pronto',
  'unsubscribe.mistake': 'Foi engano?',
  'unsubscribe.undo': 'Inscrever-me de novo',
  'unsubscribe.later': 'Se quiser recebê-los de novo, peça um convite na página de um dos eventos.',
  'unsubscribe.welcome': 'Que bom ter você de volta',
  'unsubscribe.undone':
    'Você voltou a receber convites de <strong>{organizer}</strong>, como se nada tivesse acontecido.',
  'unsubscribe.tooLateTitle': 'Chegou tarde demais',
  'unsubscribe.tooLate':
    'Sua inscrição continua cancelada. Se quiser receber convites de novo, peça um na página de um evento do organizador.',

  'resubscribe.title': 'Receber convites de novo?',
  'resubscribe.ask':
    'Você havia cancelado a inscrição nos convites de <strong>{organizer}</strong>. Se voltar a se inscrever, <address>{email}</address> passa a recebê-los de novo, e agora mesmo o de {event}.',
  'resubscribe.orNot': 'Se não quiser isso, feche esta página e a inscrição continua cancelada.',
  'resubscribe.button': 'Sim, quero ser convidado de novo',
  'resubscribe.done': 'Você voltou a receber convites deste organizador.',
  'resubscribe.sent': 'O convite para este evento está a caminho do seu e-mail.',
  'resubscribe.cancelled': 'Este evento está cancelado.',
  'resubscribe.past': 'Este evento já terminou.',

  'unusableLink.title': 'Este link não funciona',
  'unusableLink.text':
    'Seu programa de e-mail pode tê-lo cortado, ou ele expirou. Abra-o de novo a partir do e-mail.',
  'nothingHere.title': 'Não há nada aqui',
  'nothingHere.text': 'O link pode ter sido cortado. Peça um novo a quem o passou para você.',
  'noSuchPage.title': 'Esta página não existe',
  'noSuchPage.text': 'Compare o endereço com o do seu e-mail, ou abra de novo o link a partir do e-mail.',
  'noSuchPage.events': 'Todos os seus eventos',

  'share.title': 'Compartilhar este evento',
  'share.ready': 'Pronto para colar, para <link>{event}</link>.',
  'share.link': 'Link',
  'share.qrCode': 'Código QR',
  'share.qrHint':
    'Para cartazes e slides. Quem vem por ele é contado como <code>qr</code> nos seus resultados.',
  'share.qrPicture': 'Código QR do link',
  'share.qrDownload': 'Baixar para impressão (.svg)',
  'share.tools': 'Ferramentas de e-mail',
  'share.toolsHint':
    'Cole o link atrás de um botão ou texto. Sua ferramenta preenche o endereço e o nome do leitor; com mais um clique, o convite é enviado.',
  'share.sendGrid':
    'O SendGrid preenche <code>first_name</code> e <code>email</code> em Marketing Campaigns; nos seus próprios modelos, use os nomes dos seus dados. Envie um e-mail de teste para você: se um campo não foi preenchido, a página avisa.',
  'share.webPage': 'Seu site',
  'share.html': 'HTML simples',
  'share.button': 'Botão',
  'share.frame': 'Quadro',
  'share.form': 'Um formulário próprio',
  'share.formHint':
    'No lugar de <code>{place}</code>, escreva o código de API do nosso e-mail de confirmação. O formulário informa o que aconteceu com o endereço.',
  'share.programs': 'Mais para programas: <link>a referência da API</link>.',
  'share.origin':
    'A palavra depois de <code>origin=</code> é você quem escolhe: seus resultados são contados por ela.',
  'share.copy': 'Copiar',
  'share.copyWhat': 'Copiar: {what}',
  'share.copied': 'Copiado.',
  'share.selected': 'Selecionado: copie com o teclado.',
};
