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
};
