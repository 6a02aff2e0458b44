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
  'notice.updatedWhat': 'A sua alteração de {event} é a versão {version}. O evento agora é: {when}.',
  'notice.updatedWhatDay':
    'A sua alteração de {event} em {day} é a versão {version}. O evento agora é: {when}.',
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
};
