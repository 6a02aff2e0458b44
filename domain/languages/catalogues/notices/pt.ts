import type { NoticeCatalogue } from './en.ts';

/** Portuguese, as it is read in Brazil. Readers are addressed as “você”. */
export const pt: NoticeCatalogue = {
  'notice.footer': '{product} enviou este e-mail por causa de um e-mail seu para {address}.',
  'notice.results': 'Ver as respostas',
  'notice.invite': 'Convidar e ver quem vem',

  'notice.createdSubject': 'Pronto para convidar: {event}',
  'notice.createdOverSubject': 'Criado, mas já encerrado: {event}',
  'notice.createdWhat': '{event}, {when}. Ninguém foi convidado ainda.',
  'notice.createdOver':
    '{event}, {when}. Este evento já terminou, por isso ninguém pode ser convidado. Se a data estiver errada, corrija-a na sua agenda e salve: o evento muda então também aqui.',
  'notice.createdOnPage': 'Você o criou na nossa página, por isso ele ainda não está na sua agenda.',
  'notice.createdByProgram':
    'Um programa o criou com uma das suas chaves de organizador, por isso ele ainda não está na sua agenda.',
  'notice.createdTakeIn':
    'Adicione-o: clique em “Adicionar” acima deste e-mail ou abra o arquivo anexo event.ics. O que você mudar depois na sua agenda é enviado para cá, como em todos os seus eventos.',
  'notice.createdZone':
    'A sua agenda não informou o fuso horário, por isso foi usado {zone}. Se estiver errado, defina o fuso horário do evento na sua agenda e salve: o evento muda então também aqui.',
  'notice.createdAnother':
    'Você tem outro evento com este título e este início. Os convidados dele não são avisados sobre este. Se os dois forem o mesmo, exclua um deles na sua agenda.',
  'notice.createdSeeOther': 'Ver o outro',
  'notice.createdShare': 'Ou compartilhe este link, com o qual cada pessoa pede o próprio convite',
  'notice.createdReply':
    'Você também pode responder a este e-mail com uma lista anexada (Excel, CSV ou TXT): todas as pessoas da lista recebem um convite.',
  'notice.createdNext':
    'Quando você altera o evento na sua agenda, são avisados todos os que responderam sim ou talvez; quando você o exclui, todos os convidados. Para isso, mantenha {address} na lista de convidados e convide por aqui: quem a sua agenda convida não é contado aqui e vê os outros nessa lista. Os convidados por aqui nunca veem uns aos outros.',
  'notice.createdOpen': 'Abrir o evento',
  'notice.createdPage': 'A página dele',
  'notice.createdDevelopers': 'Para desenvolvedores, com exemplos',
  'notice.createdCodes':
    'O código de API (“API code”) pode ficar em uma página da web. Mantenha em segredo o código de gestão (“Manage code”).',
  'notice.createdFooterPage': '{product} enviou este e-mail porque você criou este evento na nossa página.',
  'notice.createdFooterProgram':
    '{product} enviou este e-mail porque um programa criou este evento com uma das suas chaves de organizador.',

  'notice.updatedSubject':
    'Atualizado: {event}, {count, plural, one {# convidado avisado} other {# convidados avisados}}',
  'notice.updatedWhat':
    'A sua alteração de {event} está guardada (alteração {version} deste evento). O evento agora é: {when}.',
  'notice.updatedWhatDay':
    'A sua alteração de {event} em {day} está guardada (alteração {version} deste evento). O evento agora é: {when}.',
  'notice.updatedNobody': 'Ninguém foi avisado.',
  'notice.updatedNobodyYet': 'Ninguém respondeu sim ou talvez, por isso ninguém foi avisado.',
  'notice.updatedAll':
    'Avisados: {count, plural, one {# convidado} other {# convidados}}, qualquer que seja a resposta, porque datas foram canceladas.',
  'notice.updatedAllAsked': 'Pedimos a quem vem que responda novamente, porque o horário mudou.',
  'notice.updatedThose':
    'Avisados: {count, plural, one {# convidado que respondeu} other {# convidados que responderam}} sim ou talvez.',
  'notice.updatedAsked': 'Pedimos a eles que respondam novamente, porque o horário mudou.',
  'notice.updatedStand': 'As respostas deles continuam valendo.',
  'notice.updatedNot': 'Não avisados:',
  'notice.updatedDeclined': '{count, plural, one {# convidado} other {# convidados}}: resposta não',
  'notice.updatedNoAnswer':
    '{count, plural, one {# convidado} other {# convidados}}: sem resposta; o que responderem agora vale para a nova versão',
  'notice.updatedUnreachable':
    '{count, plural, one {# convidado} other {# convidados}}: sem contato possível, porque o e-mail voltou ou foi marcado como spam',
  'notice.updatedEndsEarlier':
    'A série agora termina mais cedo. Se a sua agenda a continuar como uma nova série, aqui será um novo evento: você recebe outros códigos, e os convidados precisam ser convidados de novo.',

  'notice.cancelledSubject':
    'Cancelado: {what}, {count, plural, one {# convidado avisado} other {# convidados avisados}}',
  'notice.cancelledSubjectStays':
    'Cancelado: {what}. {stays} {count, plural, one {# convidado avisado} other {# convidados avisados}}',
  'notice.cancelledWhat': 'A sua agenda cancelou {what}.',
  'notice.cancelledNobody': 'Nenhum convidado tinha recebido um convite, por isso ninguém foi avisado.',
  'notice.cancelledNotified':
    'Avisados: {count, plural, one {# convidado, o único que tinha} other {# convidados, todos os que tinham}} recebido um convite.',
  'notice.cancelledMissed':
    'Não avisados: {count, plural, one {# convidado} other {# convidados}} sem contato possível.',
  'notice.cancelledAgain':
    'Se você apenas tirou {address} da lista de convidados: adicione o endereço de novo e envie a atualização. O evento volta então a acontecer, e quem tinha respondido sim ou talvez é perguntado de novo.',
  'notice.cancelledPartAgain':
    'Se você apenas tirou {address} da lista de convidados: adicione o endereço de novo e envie a atualização. O que você cancelou volta então a acontecer, e quem tinha respondido sim ou talvez é perguntado de novo.',

  'notice.reportSubject':
    'Relatório: {event}, {yes} sim de {count, plural, one {# convidado} other {# convidados}}',
  'notice.reportWhat':
    '{event}, {when}. {count, plural, one {# pessoa convidada} other {# pessoas convidadas}}.',
  'notice.reportYes': '{count} sim',
  'notice.reportMaybe': '{count} talvez',
  'notice.reportNo': '{count} não',
  'notice.reportWaiting': '{count} sem resposta',
  'notice.reportDelegated': '{count} enviaram outra pessoa',
  'notice.reportOld':
    '{count, plural, one {# convidado respondeu sim ou talvez antes da mudança de horário e não respondeu} other {# convidados responderam sim ou talvez antes da mudança de horário e não responderam}} mais desde então.',
  'notice.reportBounced':
    '{count, plural, one {Não é possível contatar # convidado: o e-mail voltou.} other {Não é possível contatar # convidados: os e-mails voltaram.}}',

  'notice.limitSubject': 'Limite atingido: {event}',
  'notice.limitDay':
    'Hoje foram pedidos mais convites para {event} do que os {most} que podem ser enviados com o código de API e pela página do evento. Novos pedidos são recusados até a meia-noite UTC.',
  'notice.limitDayHint':
    'Os convites que você mesmo envia, de uma lista ou com o código de gestão, não têm limite. Se isso não era esperado, veja onde está o seu código de API: quem o lê ali pode enviar convites com ele.',
  'notice.limitEvent':
    '{event} pode ter {most} convidados, conforme definiu o operador deste servidor, e foram pedidos mais. Ninguém mais pode ser convidado: nem por API, nem pela página, nem de uma lista.',
  'notice.limitEventHint':
    'Nada muda para quem já foi convidado. Se precisar de mais, peça ao operador deste servidor que aumente o limite.',

  'notice.codesSubjectApi': 'Novo código de API: {event}',
  'notice.codesSubjectManage': 'Novo código de gestão: {event}',
  'notice.codesSubjectBoth': 'Novos códigos: {event}',
  'notice.codesFooter': '{product} enviou este e-mail porque códigos de um evento seu foram substituídos.',
  'notice.codesApi':
    'O código de API de {event}, {when}, foi substituído. O antigo não funciona mais. Agora valem estes:',
  'notice.codesManage':
    'O código de gestão de {event}, {when}, foi substituído. O antigo não funciona mais. Agora valem estes:',
  'notice.codesBoth':
    'Os códigos de {event}, {when}, foram substituídos. Os antigos não funcionam mais. Agora valem estes:',
  'notice.codesByCode': 'Isso foi pedido com o código de gestão.',
  'notice.codesByYou': 'Isso foi pedido por você, com login pelo seu endereço.',
  'notice.codesByKey': 'Isso foi pedido com uma das suas chaves de organizador.',
  'notice.codesByOwner': 'Isso foi pedido por um proprietário do domínio, que não recebe os novos códigos.',
  'notice.codesNewApi':
    'Coloque o novo código de API nos formulários e programas que enviam convites; com o antigo eles são recusados.',
  'notice.codesNewPage':
    'A página do evento tem um novo endereço. Os links para o antigo não funcionam mais: compartilhe o novo.',
  'notice.codesNewManage':
    'Quem tinha aberto os resultados com o código de gestão antigo foi desconectado. Programas que leem resultados precisam do novo.',
  'notice.codesStay':
    'Os convites que os convidados têm continuam valendo, assim como as respostas deles e os links nos e-mails.',
  'notice.codesPage': 'A página deste evento',
  'notice.codesNotYou':
    'Se você não sabe quem fez isso, outra pessoa tem o seu código de gestão e talvez o novo. Entre por e-mail, para o que você precisa da sua caixa de entrada e de nenhum código, e substitua os dois códigos mais uma vez: então só você conhece os novos.',
  'notice.codesSignIn': 'Entrar por e-mail',
  'notice.codesNotYourKey':
    'Se você não sabe quem fez isso, outra pessoa tem essa chave e talvez os novos códigos. Revogue a chave e substitua os dois códigos mais uma vez.',
  'notice.codesYourKeys': 'As suas chaves',
  'notice.codesReplace': 'Depois, substituir os códigos',

  'notice.programChangedSubject': 'Alterado por um programa: {event}',
  'notice.programCancelledSubject': 'Cancelado por um programa: {event}',
  'notice.pageChangedSubject': 'Alterado na nossa página: {event}',
  'notice.pageCancelledSubject': 'Cancelado na nossa página: {event}',
  'notice.programFooter':
    '{product} enviou este e-mail porque um programa usou uma das suas chaves de organizador.',
  'notice.pageFooter': '{product} enviou este e-mail porque você alterou um evento na nossa página.',
  'notice.programChanged':
    'Um programa alterou {event} com uma das suas chaves de organizador. O evento agora é: {when}. Os convidados que responderam sim ou talvez são avisados.',
  'notice.programCancelled':
    'Um programa cancelou {event} com uma das suas chaves de organizador. Todos os convidados são avisados.',
  'notice.pageChanged':
    'Você alterou {event} na nossa página. O evento agora é: {when}. Os convidados que responderam sim ou talvez são avisados.',
  'notice.pageCancelled': 'Você cancelou {event} na nossa página. Todos os convidados são avisados.',
  'notice.copyUpdate':
    'A sua própria agenda ainda tem o evento como era. Clique em “Atualizar” acima deste e-mail ou abra o arquivo anexo event.ics. Se antes disso você alterar o evento na sua agenda, o que você escrever substitui esta alteração.',
  'notice.copyRemove':
    'A sua própria agenda ainda tem o evento. Exclua-o lá ou clique em “Excluir” acima deste e-mail.',
  'notice.pageNotYou':
    'Se não foi você, outra pessoa pode ler os seus e-mails ou usa o seu navegador: as nossas páginas são abertas por um link na sua caixa de entrada.',
  'notice.programNotYou': 'Se nenhum programa seu fez isso, entre e revogue a chave na página /events/keys.',

  'notice.passedSubject': '{name} escreveu sobre {event}',
  'notice.passedWhat': '{sender} respondeu ao convite {event} com um e-mail:',
  'notice.passedNoText': '(sem texto)',
  'notice.passedCut': 'O resto foi omitido.',
  'notice.passedVerified':
    'Verificamos que o e-mail veio deste endereço. A sua resposta a este e-mail vai para lá e mostra o seu endereço.',
  'notice.passedUnverified':
    'Não pudemos verificar se o e-mail veio de {address}: qualquer pessoa que recebeu o convite pode escrever assim. A sua resposta a este e-mail não chega ao remetente. Para responder, escreva para um endereço que você sabe ser o certo.',
  'notice.passedUnchanged': 'A resposta no evento não mudou.',

  'notice.proposedSubject': '{name} propõe outro horário para {event}',
  'notice.proposedTime': '{sender} gostaria de mudar {event}. Proposta: {time}.',
  'notice.proposedNoTime': '{sender} gostaria de mudar {event}.',
  'notice.proposedUnverified':
    'Não pudemos verificar se isto veio de {address}: qualquer pessoa que recebeu o convite pode propor um horário. A sua resposta a este e-mail vai para o endereço que você convidou.',
  'notice.proposedNothing':
    'Nada foi mudado. Para aceitar, altere o evento na sua agenda; todos os que responderam sim ou talvez são avisados.',

  'notice.andMore': '{count, plural, one {e mais #} other {e mais #}}',

  'notice.headcountGuests': '{yes} (+{count, plural, one {# acompanhante} other {# acompanhantes}})',
  'notice.headcountWhat': 'As respostas a {event} até agora: {answers}.',
  'notice.headcountNothing':
    'A sua agenda mostra isso como comentário de {address}. Você não precisa fazer nada.',
  'notice.headcountFooter':
    '{product} enviou este e-mail porque {address} está entre os convidados do seu evento.',

  'notice.signInSubject': 'O seu link para entrar em {product}',
  'notice.signInFooter':
    '{product} enviou este e-mail porque alguém digitou o seu endereço na página de login de {domain}.',
  'notice.signInButton': 'Entrar e ver os meus eventos',
  'notice.signInHow':
    'Abra o link no navegador em que você o pediu. Ele funciona uma única vez, por 15 minutos.',
  'notice.signInNotYou':
    'Se você não o pediu, não faça nada: ninguém pode entrar sem acesso à sua caixa de entrada.',

  'notice.refusedSubject': 'Nada foi feito: {mail}',
  'notice.refusedAbout':
    'Trata-se do seu e-mail {mail}. Nada foi criado, alterado ou enviado por causa dele.',
  'notice.refusedLast':
    'Em uma hora, não foi possível fazer nada com muitos dos seus e-mails, por isso esta é a última resposta nesta hora. O que pode ser processado continua sendo processado.',
  'notice.refusedCode': 'Se pedir ajuda, informe o motivo: {code}',

  'notice.failedSubject': 'Não foi possível processar o seu e-mail: {mail}',
  'notice.failedFooter': '{product} enviou este e-mail por causa de um e-mail seu.',
  'notice.failedWhat':
    'O seu e-mail {mail} chegou a este servidor, mas uma falha do servidor impediu que fosse processado.',
  'notice.failedKept':
    'O e-mail está guardado, e o operador deste servidor foi avisado. Quando a falha for corrigida, o seu e-mail poderá ser processado como está.',
  'notice.failedUrgent':
    'Se for urgente, fale com o operador deste servidor ou envie o e-mail de novo em uma forma mais simples.',

  'notice.unverifiedSubject': 'Você nos enviou um e-mail de agenda?',
  'notice.unverifiedFooter':
    '{product} enviou este e-mail por causa de um e-mail em seu nome para {address}.',
  'notice.unverifiedWhat':
    'Recebemos um e-mail de agenda em que você aparece como remetente. Não pudemos verificar se foi você quem o enviou, por isso nada foi feito.',
  'notice.unverifiedLink': 'Se foi você, ver o que ele diz e aplicá-lo',
  'notice.unverifiedOtherwise':
    'Se não foi você, não faça nada. O link funciona por sete dias. Perguntamos no máximo uma vez por dia, e a página mostra todos os e-mails que aguardam a sua decisão.',
  'notice.unverifiedSign':
    'Para que os seus e-mails possam ser verificados daqui em diante, peça ao administrador do seu domínio de e-mail que assine os e-mails com DKIM e publique uma política DMARC.',

  'notice.heldSubject': 'Nada foi alterado: {event}',
  'notice.heldFooterOwner': '{product} enviou este e-mail porque o evento é seu.',
  'notice.heldSays': 'O e-mail diz:',
  'notice.heldSevenDays': 'O link funciona por sete dias.',
  'notice.heldStays': 'Se você não fizer nada, o evento fica como está.',
  'notice.heldSeeAndApply': 'Ver o e-mail e aplicá-lo',
  'notice.heldOlder':
    'A sua agenda enviou uma versão de um evento mais antiga do que a que temos, por isso nada foi alterado. Isso acontece quando um e-mail antigo é enviado de novo ou quando um e-mail demora muito a chegar.',
  'notice.heldOlderLink': 'Ver a versão mais antiga e aplicá-la',
  'notice.heldCancelled':
    'A sua agenda alterou uma data de um evento que você tinha cancelado, por isso nada foi alterado e ninguém foi avisado.',
  'notice.heldStaysCancelled': 'Se você não fizer nada, o evento continua cancelado.',
  'notice.heldNotAddressed':
    'Recebemos um e-mail de agenda seu que parece ter sido enviado a outra pessoa: nenhum dos nossos endereços está entre os convidados, ou o e-mail foi alterado no caminho. Talvez tenha sido encaminhado. Nada foi feito.',
  'notice.heldNotAddressedLink': 'Ver o que o e-mail diz e aplicá-lo',
  'notice.heldNotMeant': 'Se não era para nós, não faça nada.',
  'notice.heldColleague':
    '{from} nos enviou um e-mail de agenda sobre um evento seu. Só você pode alterá-lo aqui, por isso nada foi alterado.',
  'notice.heldSomebodyElses':
    'O evento do seu e-mail já está neste servidor: alguém com quem você compartilha uma agenda, ou um convidado, o enviou primeiro, e aqui ele pertence a essa pessoa. Perguntamos a ela se a sua alteração deve ser aplicada.',
  'notice.heldSomebodyElsesLink': 'Criar um evento próprio a partir do seu e-mail',
  'notice.heldTheirsIsEnough': 'Se o evento existente for suficiente, não faça nada.',
  'notice.heldUntitled': 'um evento sem título',
  'notice.heldEvents': 'Vários eventos',
  'notice.heldList': 'Pessoas para convidar',
  'notice.heldListTo': 'Pessoas para convidar para {event}',
  'notice.heldCreate': 'Novo evento: {event}',
  'notice.heldCancel': 'Cancelamento de {event}',
  'notice.heldCancelDay': 'Cancelamento de {event}, {day}',
  'notice.heldUpdate': 'Alteração de {event}',
  'notice.heldUpdateDay': 'Alteração de {event}, {day}',

  'notice.delegateSubject': '{whom} não foi convidado: {event}',
  'notice.delegateNobodySubject': 'Ninguém foi convidado: {event}',
  'notice.delegateFooter': '{product} enviou este e-mail por causa da sua resposta a um convite.',
  'notice.delegateAnswered': 'Você respondeu que outra pessoa vem a {event} no seu lugar.',
  'notice.delegateNoAddress': 'Você não informou nenhum endereço para o qual um convite possa ser enviado.',
  'notice.delegateIsOne':
    'Você foi convidado no lugar de outra pessoa e não pode, por sua vez, indicar mais alguém.',
  'notice.delegateOver': 'O evento já terminou.',
  'notice.delegateTooMany': 'Você já indicou tantas pessoas quanto pode.',
  'notice.delegateFull':
    'No momento, ninguém mais pode ser convidado para este evento; peça ao organizador que convide essa pessoa.',
  'notice.delegateOneOnly':
    'Uma só pessoa pode vir no seu lugar, e a primeira que você indicou foi convidada.',
  'notice.delegateSoNobody': 'Por isso ninguém foi convidado.',
  'notice.delegateSo': 'Por isso {whom} não foi convidado.',
  'notice.delegateYourself': 'Se você mesmo vem, responda Sim na sua agenda ou pelos links no convite.',

  'notice.turnedAwaySubject':
    '{count, plural, one {# resposta não contada} other {# respostas não contadas}}: {event}',
  'notice.turnedAwayFooter': '{product} enviou este e-mail por causa de respostas a um evento seu.',
  'notice.turnedAwayWhat':
    'O convite enviado a {email} foi respondido por mais pessoas do que as outras {most} que são contadas com um convite. Até agora, {count, plural, one {# resposta a {event} não é contada} other {# respostas a {event} não são contadas}}.',
  'notice.turnedAwayList':
    '{email} é uma lista de e-mails? Então convide os membros pelos próprios endereços deles, por exemplo com uma lista: cada um recebe o próprio convite, e toda resposta conta.',

  'notice.webhookSubject': 'O seu webhook em {host} foi desativado',
  'notice.webhookFooter': '{product} enviou este e-mail porque você tem um webhook em {domain}.',
  'notice.webhookGone':
    'Não chamamos mais o seu webhook em {host}: o servidor dele respondeu 410 Gone, o que nos pede para parar.',
  'notice.webhookFailing':
    'Não chamamos mais o seu webhook em {host}: todas as chamadas falharam desde {since}.',
  'notice.webhookBack':
    'Quando o servidor voltar a funcionar, reative o webhook com a sua chave ou o código de gestão e faça com que ele seja chamado de novo para o que perdeu:',
  'notice.webhookAttempts': 'O que aconteceu com cada chamada fica disponível por 14 dias em {path}.',

  'notice.listSubject':
    'Lista importada: {count, plural, one {# pessoa convidada} other {# pessoas convidadas}} para {event}',
  'notice.listWhat':
    '{count, plural, one {# pessoa da sua lista foi convidada} other {# pessoas da sua lista foram convidadas}} para {event}.',
  'notice.listStopped':
    '{count, plural, one {# pessoa não foi convidada.} other {# pessoas não foram convidadas.}}',
  'notice.listStoppedCancelled': 'O evento foi cancelado nesse meio-tempo.',
  'notice.listStoppedOver': 'O evento já terminou.',
  'notice.listStoppedSuspended':
    'O operador deste servidor suspendeu você; peça a ele que retire a suspensão.',
  'notice.listStoppedLimit':
    'O evento já tem tantos convidados quanto pode ter; peça ao operador deste servidor que aumente o limite.',
  'notice.listKnown':
    '{count, plural, one {# pessoa já tinha sido convidada e não recebeu nada de novo} other {# pessoas já tinham sido convidadas e não receberam nada de novo}}',
  'notice.listTwice':
    '{count, plural, one {# estava mais de uma vez na lista} other {# estavam mais de uma vez na lista}}',
  'notice.listLeftOut':
    'Estas linhas foram omitidas. Corrija-as e responda de novo com elas; ninguém é convidado duas vezes.',
  'notice.listRow': 'Linha {row}: {text} ({why})',
  'notice.listNoAddress': 'sem endereço',
  'notice.listInvalidAddress': 'não é um endereço para o qual se possa enviar e-mail',
  'notice.listOwnAddress': 'um endereço deste servidor',
  'notice.listExchangeAddress': 'um endereço que só o próprio servidor Exchange conhece',

  'notice.importSubject': '{result}: {mail}',
  'notice.importEvents': '{count, plural, one {# evento importado} other {# eventos importados}}',
  'notice.importAlikeEvents':
    '{count, plural, one {# parecido com um evento que você já tem} other {# parecidos com eventos que você já tem}}',
  'notice.importRowsLeftOut': '{count, plural, one {# linha omitida} other {# linhas omitidas}}',
  'notice.importNothing': 'Nenhum evento foi criado ou alterado.',
  'notice.importSummary': '{count, plural, one {# evento} other {# eventos}}: {parts}.',
  'notice.importSomeNew': '{count, plural, one {# novo} other {# novos}}',
  'notice.importSomeUpdated': '{count, plural, one {# atualizado} other {# atualizados}}',
  'notice.importSomeCancelled': '{count, plural, one {# cancelado} other {# cancelados}}',
  'notice.importSomeStale': '{count, plural, one {# mantido como estava} other {# mantidos como estavam}}',
  'notice.importSomeUnchanged': '{count, plural, one {# sem alterações} other {# sem alterações}}',
  'notice.importWhoIsNotified':
    'Ninguém novo foi convidado; os convidados que responderam sim ou talvez são avisados de uma alteração.',
  'notice.importLeftAlone':
    '{count, plural, one {Mantido como estava: # evento.} other {Mantidos como estavam: # eventos.}} O que o seu arquivo diz sobre isso está marcado como mais antigo do que o que você já tinha enviado. Se é o que deve valer, aumente SEQUENCE ou escreva a hora atual em DTSTAMP e envie o arquivo de novo.',
  'notice.importAlike':
    '{count, plural, one {Não importado: # evento.} other {Não importados: # eventos.}} Cada um se parece com um evento que você já tem: tem o mesmo título e, quando nenhum outro horário é indicado, o mesmo início, mas outro identificador (UID). Nada acontece com eles até você decidir; na próxima página você pode escolher apenas alguns.',
  'notice.importAlikeWhen': '{when}; o que você já tem: {was}',
  'notice.importAlikeUpdate': 'Atualizar, em vez disso, os eventos que você já tem',
  'notice.importAlikeSecond': 'Criar eventos separados com eles',
  'notice.importLeftOut':
    '{count, plural, one {Omitida: # linha.} other {Omitidas: # linhas.}} Corrija o que está errado e envie o arquivo de novo; todo o resto fica como está.',
  'notice.importFailure': '{row}: {problem} ({code})',
  'notice.importMoreInTable':
    '{count, plural, one {e mais #: veja a tabela anexa} other {e mais #: veja a tabela anexa}}',
  'notice.importSchedule': 'Todos os seus próximos eventos em uma página, para compartilhar',
  'notice.importYourEvents': 'Como estão os seus eventos',
  'notice.importCodes':
    'Em cada evento, o código de API (“API code”) serve para enviar convites e pode ficar em uma página da web; o código de gestão (“Manage code”) mostra quem vem, por isso guarde-o para você. Para alterar eventos, altere-os no seu arquivo e envie-o de novo.',
  'notice.importAttached': 'A tabela anexa contém todos.',
  'notice.importEvent': 'Evento',
  'notice.importCodesAndPages': 'Códigos e páginas',
  'notice.importResults': 'Resultados',
  'notice.importPage': 'Página',
  'notice.importNoTitle': 'Sem título',
  'notice.importOthers':
    '{count, plural, one {# outro evento está na tabela anexa.} other {Os outros # estão na tabela anexa.}}',
  'notice.importIsNew': 'novo',
  'notice.importIsUpdated': 'atualizado',
  'notice.importIsCancelled': 'cancelado',
  'notice.importIsStale': 'mantido como estava',
  'notice.importIsUnchanged': 'sem alterações',
  'notice.importIsOlder': 'mantido como estava: mais antigo do que o que você enviou em {day}',
  'notice.importOlder': 'mais antigo do que o que você enviou em {day}',
};
