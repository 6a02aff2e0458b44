import type { RefusalCatalogue } from './en.ts';

/** Portuguese, as it is read in Brazil. Readers are addressed as “você”. */
export const pt: RefusalCatalogue = {
  'place.row': 'Linha {row}',
  'place.rowOfFile': 'Linha {row} de {file}',
  'place.event': 'Evento {number} do arquivo',

  'refusal.noCalendar':
    'O e-mail não contém nenhum calendário. Convide create@ na sua agenda ou anexe o arquivo .ics.',
  'refusal.deliveryReport':
    'Isto é um aviso sobre um e-mail (uma devolução ou uma confirmação), não uma resposta a um convite.',
  'refusal.onlyTasks':
    'O calendário contém uma tarefa, não um evento. Transforme-a em evento e envie de novo.',
  'refusal.onlyJournal':
    'O calendário contém uma anotação de diário, não um evento. Transforme-a em evento e envie de novo.',
  'refusal.onlyFreeBusy':
    'O calendário pergunta por horários livres e ocupados ou os lista; não contém nenhum evento.',
  'refusal.noEvent': 'O calendário está vazio: não contém nenhum evento. Envie o próprio evento.',
  'refusal.calendarBroken':
    'Não é possível ler o calendário: não há um VCALENDAR com linhas legíveis. Exporte o evento de novo.',
  'refusal.calendarTooLarge':
    'O calendário tem mais de 1 MiB ou mais de 10.000 linhas. Remova os arquivos embutidos nele, ou convidados.',
  'refusal.tooManyEvents':
    'O calendário contém mais de 1.000 itens. Envie os eventos desejados, não um calendário inteiro.',
  'refusal.tooManyAttendees':
    'Um evento tem mais de 1.000 participantes. Convide-os pela API em vez da lista de convidados.',
  'refusal.tooManyDates': 'Uma série lista mais de 3.000 datas avulsas. Descreva-a por uma regra.',
  'refusal.winmailDat':
    'O Outlook enviou a reunião como winmail.dat, que só o Outlook consegue ler. No Outlook, abra Arquivo > Opções > E-mail, defina “Ao enviar mensagens em formato Rich Text para destinatários da Internet” como “Converter em formato HTML” e envie de novo. Se isso não ajudar, peça ao seu administrador do Exchange que desative o TNEF para este domínio (Set-RemoteDomain -TNEFEnabled $false).',
  'refusal.mailEncrypted':
    'O e-mail está criptografado, e este servidor não tem chave para lê-lo. Envie de novo sem criptografia; ele pode ser assinado.',
  'refusal.smimeUnreadable':
    'O e-mail está assinado com S/MIME em uma forma que não pode ser lida. Envie de novo com uma assinatura em texto claro ou sem S/MIME.',
  'refusal.methodConflict':
    'O e-mail e o calendário nele não concordam sobre o que isto é: o parâmetro method da parte MIME não é o METHOD do calendário. Envie de novo a partir da própria agenda.',
  'refusal.methodUnknown': 'METHOD não é um dos da RFC 5546, por isso não se sabe o que o e-mail pede.',
  'refusal.uidMissing':
    'O evento não tem UID, por isso uma mudança posterior não poderia encontrá-lo. Adicione um UID.',
  'refusal.uidTooLong': 'O UID do evento tem mais de 1.000 caracteres. Use um mais curto.',
  'refusal.textTooLong':
    'O título (SUMMARY) do evento tem mais de 1.000 caracteres, ou o local (LOCATION) mais de 4.000. Coloque o texto na descrição.',
  'refusal.noDtstart': 'O evento não tem um DTSTART legível. Informe quando ele começa.',
  'refusal.endsBeforeStart': 'O evento termina antes de começar. Corrija DTEND ou DURATION.',
  'refusal.attendeeMissing': 'A resposta não cita nenhum ATTENDEE, por isso não diz quem responde nem o quê.',
  'refusal.timeZoneUnknown':
    'Um horário está em um fuso desconhecido que o calendário não descreve. Use um nome da IANA (Europe/Berlin) ou adicione o VTIMEZONE dele.',
  'refusal.recurrenceNotUnderstood':
    'A regra de repetição não pode ser seguida: está errada, repetida ou não é do calendário gregoriano. Use uma única RRULE como na RFC 5545.',

  'refusal.mailTooLarge': 'O e-mail, ou o que está anexado a ele, é grande demais. Remova os anexos.',
  'refusal.mailTooComplex':
    'O e-mail tem mais de 200 partes ou um cabeçalho de mais de 256 KB. Envie somente o arquivo de calendário, em um e-mail novo.',
  'refusal.mailBroken': 'Não é possível ler o e-mail. Envie de novo a partir de outro programa.',
  'refusal.calendarsTooLarge':
    'Os calendários do e-mail são grandes demais: o limite é de 8 MiB. Remova os arquivos embutidos neles ou envie em partes.',

  'refusal.manyEvents': 'O e-mail contém mais de 5.000 eventos. Envie em partes.',
  'refusal.manyLines': 'Os calendários do e-mail têm mais de 300.000 linhas. Envie os eventos em partes.',
  'refusal.tablesTooLarge': 'As tabelas anexadas têm mais de 8 MiB. Envie em partes.',
  'refusal.tableEmpty': 'O arquivo tem um cabeçalho e nenhuma linha. Escreva um evento em cada linha.',
  'refusal.listOfPeople':
    'O arquivo anexado é uma lista de pessoas e não diz para qual evento. Responda à confirmação do evento com a lista anexada, e todas serão convidadas.',
  'refusal.headingMissing':
    'O arquivo anexado não é uma tabela de eventos: a primeira linha precisa nomear as colunas, pelo menos “title” e “start”. Outras são end, duration, time zone, location, description, url, all day e id.',
  'refusal.rowRepeated':
    'É o mesmo evento da linha {row}: o mesmo id, ou o mesmo título e início. Dê a cada um o seu próprio id ou deixe um de fora.',
  'refusal.rowRepeatedInFile':
    'É o mesmo evento da linha {row} de {file}: o mesmo id, ou o mesmo título e início. Dê a cada um o seu próprio id ou deixe um de fora.',
  'refusal.rowNoTitle': 'Não tem título. Escreva um na coluna do título.',
  'refusal.rowNoStart':
    'Não tem início. Escreva como 2026-05-12 19:30, ou como 2026-05-12 para o dia inteiro.',
  'refusal.rowDateAmbiguous':
    '“{cell}”: qual é o mês? Escreva como 2026-05-12 19:30, ou como 2026-05-12 para o dia inteiro.',
  'refusal.rowDatesContradict':
    '“{cell}”: qual é o mês? O dia vem primeiro em “{day}” na linha {dayRow}, e o mês em “{month}” na linha {monthRow}. Escreva como 2026-05-12 19:30, ou como 2026-05-12 para o dia inteiro.',
  'refusal.rowDatesContradictInFile':
    '“{cell}”: qual é o mês? O dia vem primeiro em “{day}” na linha {dayRow} de {file}, e o mês em “{month}” na linha {monthRow} de {file}. Escreva como 2026-05-12 19:30, ou como 2026-05-12 para o dia inteiro.',
  'refusal.rowNoDate':
    '“{cell}” não é uma data que conhecemos. Escreva como 2026-05-12 19:30, ou como 2026-05-12 para o dia inteiro.',
  'refusal.rowNoZone':
    '“{cell}” não é um fuso horário que conhecemos. Escreva o nome de um, como Europe/Berlin.',
  'refusal.rowNoEndTime': '“{cell}” não tem horário. Escreva como 2026-05-12 21:30.',
  'refusal.rowNoLength':
    '“{cell}” não é uma duração que conhecemos. Escreva 90 para noventa minutos, 1:30 ou 2 hours.',
  'refusal.rowEndsBeforeStart': 'Termina antes de começar. Corrija o início ou o fim.',
  'refusal.rowFailed':
    'Uma falha deste servidor impediu a criação deste evento; o operador foi avisado. Envie-o sozinho, em uma forma mais simples.',
  'refusal.rowEventCancelled':
    'O evento que você tem foi cancelado nesse meio-tempo e continua cancelado. Faça deste um segundo evento.',
  'refusal.rowNotAddressed':
    'O evento tem convidados, e o nosso endereço não está entre eles. Adicione o nosso endereço aos convidados ou envie o evento sem convidados.',
  'refusal.rowSomebodyElses':
    'Outra pessoa nos enviou este evento da mesma agenda. Envie-o em um e-mail separado, e perguntaremos a vocês dois o que fazer.',

  'refusal.listTooLong': 'Uma lista comporta até {most, number} pessoas e 4 MB. Envie em partes.',
  'refusal.listNotText':
    'Isto não é um arquivo de texto. Na sua planilha, escolha “Salvar como” e Excel (.xlsx) ou CSV (UTF-8).',
  'refusal.listOther':
    'Isto não é uma tabela: {file} está em outro formato. Escolha “Salvar como” e Excel (.xlsx) ou CSV (UTF-8), e envie esse arquivo.',
  'refusal.listOtherUnnamed':
    'Isto não é uma tabela: o arquivo está em outro formato. Escolha “Salvar como” e Excel (.xlsx) ou CSV (UTF-8), e envie esse arquivo.',
  'refusal.listXls':
    'Esta é uma pasta de trabalho de um Excel antigo (.xls), que não conseguimos ler. Abra-a, escolha “Salvar como” e Excel (.xlsx) ou CSV (UTF-8), e envie esse arquivo.',
  'refusal.listXlsb':
    'Esta é uma pasta de trabalho binária do Excel (.xlsb), que não conseguimos ler. Abra-a, escolha “Salvar como” e Excel (.xlsx) ou CSV (UTF-8), e envie esse arquivo.',
  'refusal.listOds':
    'Esta é uma planilha OpenDocument (.ods), que não conseguimos ler. Abra-a, escolha “Salvar como” e Excel (.xlsx) ou CSV (UTF-8), e envie esse arquivo.',
  'refusal.listNumbers':
    'Esta é uma planilha do Numbers, que não conseguimos ler. No Numbers, escolha “Arquivo”, “Exportar para” e “Excel”, e envie esse arquivo.',
  'refusal.listPages':
    'Este é um documento do Pages, que não conseguimos ler como lista. Copie os endereços para uma planilha, um por linha, e envie como Excel (.xlsx) ou CSV.',
  'refusal.listPdf':
    'Este é um PDF, que não tem linhas que possamos ler. Envie a tabela da qual ele foi feito, como Excel (.xlsx) ou CSV.',
  'refusal.listWord':
    'Este é um documento do Word, que não conseguimos ler como lista. Copie os endereços para uma planilha, um por linha, e envie como Excel (.xlsx) ou CSV.',
  'refusal.listOdt':
    'Este é um texto OpenDocument (.odt), que não conseguimos ler como lista. Copie os endereços para uma planilha, um por linha, e envie como Excel (.xlsx) ou CSV.',
  'refusal.listRtf':
    'Este é um documento RTF, que não conseguimos ler como lista. Copie os endereços para uma planilha, um por linha, e envie como Excel (.xlsx) ou CSV.',
  'refusal.listZip':
    'Este é um arquivo ZIP. Descompacte-o e envie a tabela que está nele como Excel (.xlsx) ou CSV.',
  'refusal.workbookProtected':
    'O arquivo do Excel está protegido por senha. Salve-o sem senha e envie de novo.',
  'refusal.workbookDamaged':
    'O arquivo do Excel está danificado ou incompleto. Abra-o na sua planilha, salve de novo como .xlsx e envie esse arquivo.',
  'refusal.workbookTooLarge':
    'O arquivo do Excel contém coisas demais. Copie as colunas com nomes e endereços para um arquivo novo e envie esse, ou envie em partes.',
  'refusal.listMissing':
    'A sua resposta não tem nenhuma lista anexada, e endereços no texto de um e-mail não são lidos. Anexe um arquivo com um endereço por linha, salvo como Excel (.xlsx), CSV ou TXT, e responda mais uma vez; ou cole os endereços na página que o botão da nossa confirmação abre.',
  'refusal.listEmpty':
    'Nenhuma linha da lista anexada contém um endereço para o qual se possa enviar e-mail. Coloque um endereço em cada linha.',
  'refusal.listTakenNone': 'Nenhuma coluna tem nome de coluna de endereços.',
  'refusal.listTakenOne': 'Os endereços são da coluna {columns}.',
  'refusal.listTakenMore': 'Os endereços são das colunas {columns}.',
  'refusal.listEventUnknown':
    'Você respondeu a um e-mail sobre um evento que não é seu neste servidor. Responda à confirmação que recebeu dele.',
  'refusal.listEventCancelled':
    'O evento está cancelado, por isso ninguém foi convidado. Se ele for acontecer mesmo assim, envie-o de novo da sua agenda.',
  'refusal.listEventOver':
    'O evento já terminou, por isso ninguém foi convidado. Responda à confirmação de um evento que ainda vai acontecer.',

  'refusal.suspended':
    'O operador deste servidor suspendeu o seu endereço: os eventos ficam como estão, e ninguém é convidado. Peça ao operador que retire a suspensão e envie o seu e-mail de novo.',
  'refusal.notListed':
    'O seu endereço não está na lista de organizadores deste servidor. Peça ao operador que o adicione e envie o convite de novo.',
  'refusal.lookalike':
    'O domínio do seu endereço está escrito com letras parecidas com as de outro. Envie o convite de um endereço em letras comuns.',
  'refusal.tooManyKept':
    'Tantos e-mails seus quantos guardamos em um dia esperam a sua decisão, por isso este não é guardado. Aplique um deles ou envie este e-mail de novo amanhã.',
  'refusal.nothingToChange': 'Você aplicou o e-mail, mas o evento já está como o e-mail diz.',
  'refusal.notAnInvitation':
    'O e-mail é uma resposta ou uma proposta, não um convite. Crie um evento na sua agenda e adicione este endereço como convidado.',
  'refusal.tooManySingleDates':
    'O e-mail muda mais de 100 datas de uma série, uma a uma. Mude a própria série ou envie as datas em partes.',
  'refusal.eventTooLarge':
    'Com esta mudança, o evento seria grande demais para um e-mail: cada data alterada tem a sua própria descrição. Encurte as descrições e envie de novo.',
  'refusal.eventUnknown':
    'Você cancelou um evento que este servidor não conhece, por isso não há quem avisar. Se o convite dele ainda estiver a caminho, o evento será cancelado quando o convite chegar.',
  'refusal.addedToUnknown':
    'Você adicionou uma data a um evento que este servidor não conhece. Se o convite dele ainda estiver a caminho, a data será adicionada quando o convite chegar. Caso contrário, abra a série na sua agenda, adicione este endereço como convidado e envie o convite para todas as datas.',
  'refusal.startMissing': 'O evento não tem início. Informe um e envie de novo.',
  'refusal.eventLimit':
    'Você tem {upcoming} eventos futuros e pode ter {most} ao mesmo tempo. Cancele um ou peça mais ao operador deste servidor.',

  'refusal.notAnAnswer':
    'A sua agenda enviou uma mensagem que só um organizador pode enviar, por isso nada mudou. Para dizer que não vem, responda Não.',
  'refusal.tooManyRefreshes':
    'Já enviamos o evento a você tantas vezes quantas fazemos em um dia. Você o encontra nesses e-mails; peça de novo amanhã.',
  'refusal.tooManyMails':
    'Já encaminhamos ao organizador tantos e-mails de convidados quantos fazemos em um dia, por isso o seu não foi encaminhado. Escreva de novo amanhã.',
  'refusal.unmatched':
    'Não conseguimos saber de qual convite trata o seu e-mail, por isso ninguém o leu. Para responder a um convite, use Sim, Talvez ou Não na agenda que o recebeu, ou os links no e-mail dele. Para escrever ao organizador, responda a esse e-mail. Para criar um evento seu, convide {address} na sua agenda.',
  'refusal.eventGone':
    'O evento de que trata o seu e-mail não está mais neste servidor, por isso ninguém o leu. Escreva ao endereço do próprio organizador.',
};
