import type { RefusalCatalogue } from './en.ts';

/** Japanese, in the polite form. */
export const ja: RefusalCatalogue = {
  'place.row': '{row} 行目',
  'place.rowOfFile': '{file} の {row} 行目',
  'place.event': 'ファイルの {number} 番目のイベント',

  'refusal.noCalendar':
    'メールにカレンダーが含まれていません。カレンダーから create@ を招待するか、.ics ファイルを添付してください。',
  'refusal.deliveryReport':
    'これはメールについての通知（不達または開封確認）であり、招待への回答ではありません。',
  'refusal.onlyTasks':
    'カレンダーに含まれているのはタスクで、イベントではありません。イベントに変えて、もう一度送信してください。',
  'refusal.onlyJournal':
    'カレンダーに含まれているのは日誌で、イベントではありません。イベントに変えて、もう一度送信してください。',
  'refusal.onlyFreeBusy': 'カレンダーは空き時間の問い合わせまたは一覧で、イベントが含まれていません。',
  'refusal.noEvent': 'カレンダーは空で、イベントが含まれていません。イベントそのものを送信してください。',
  'refusal.calendarBroken':
    'カレンダーを読み取れません。読み取れる行のある VCALENDAR がありません。イベントをもう一度書き出してください。',
  'refusal.calendarTooLarge':
    'カレンダーが 1 MiB または 10,000 行を超えています。埋め込まれたファイルか、招待者を減らしてください。',
  'refusal.tooManyEvents':
    'カレンダーに 1,000 件を超える項目があります。カレンダー全体ではなく、必要なイベントを送信してください。',
  'refusal.tooManyAttendees':
    '参加者が 1,000 人を超えるイベントがあります。招待者リストではなく、API で招待してください。',
  'refusal.tooManyDates': '個別の日付が 3,000 を超える繰り返しがあります。規則で指定してください。',
  'refusal.winmailDat':
    'Outlook が会議を winmail.dat として送信しましたが、これは Outlook でしか読めません。Outlook で「ファイル」>「オプション」>「メール」を開き、「インターネット上の受信者にリッチ テキスト形式でメッセージを送信する場合の形式」を「HTML 形式に変換」にして、もう一度送信してください。それでも解決しない場合は、このドメインの TNEF を無効にするよう Exchange 管理者に依頼してください（Set-RemoteDomain -TNEFEnabled $false）。',
  'refusal.mailEncrypted':
    'メールが暗号化されており、このサーバーには復号する鍵がありません。暗号化せずにもう一度送信してください。署名はあってもかまいません。',
  'refusal.smimeUnreadable':
    'メールが、読み取れない形式の S/MIME で署名されています。クリア署名にするか、S/MIME を使わずに、もう一度送信してください。',
  'refusal.methodConflict':
    'メールと、その中のカレンダーの内容が食い違っています。MIME パートの method パラメーターがカレンダーの METHOD と異なります。カレンダーからもう一度送信してください。',
  'refusal.methodUnknown': 'METHOD が RFC 5546 のものではないため、メールの目的がわかりません。',
  'refusal.uidMissing':
    'イベントに UID がないため、後の変更がどのイベントのものかわかりません。UID を追加してください。',
  'refusal.uidTooLong': 'イベントの UID が 1,000 文字を超えています。短いものにしてください。',
  'refusal.textTooLong':
    'イベントのタイトル（SUMMARY）が 1,000 文字を超えているか、場所（LOCATION）が 4,000 文字を超えています。文章は説明に入れてください。',
  'refusal.noDtstart': 'イベントに読み取れる DTSTART がありません。開始日時を追加してください。',
  'refusal.endsBeforeStart':
    'イベントの終了が開始より前になっています。DTEND または DURATION を修正してください。',
  'refusal.attendeeMissing': '返信に ATTENDEE がないため、誰のどのような回答なのかわかりません。',
  'refusal.timeZoneUnknown':
    '時刻のタイムゾーンが不明で、カレンダーにもその説明がありません。IANA の名前（Europe/Berlin など）を使うか、VTIMEZONE を追加してください。',
  'refusal.recurrenceNotUnderstood':
    '繰り返しの規則を解釈できません。誤りがあるか、重複しているか、グレゴリオ暦のものではありません。RFC 5545 に沿った RRULE を 1 つだけ使ってください。',

  'refusal.mailTooLarge': 'メールまたは添付ファイルが大きすぎます。添付ファイルを外してください。',
  'refusal.mailTooComplex':
    'メールのパートが 200 を超えるか、ヘッダーが 256 KB を超えています。カレンダーファイルだけを新しいメールで送信してください。',
  'refusal.mailBroken': 'メールを読み取れません。別のソフトからもう一度送信してください。',
  'refusal.calendarsTooLarge':
    'メールに含まれるカレンダーが大きすぎます。上限は 8 MiB です。埋め込まれたファイルを外すか、分けて送信してください。',

  'refusal.manyEvents': 'メールに 5,000 件を超えるイベントがあります。分けて送信してください。',
  'refusal.manyLines':
    'メールに含まれるカレンダーが 300,000 行を超えています。イベントを分けて送信してください。',
  'refusal.tablesTooLarge': '添付された表が 8 MiB を超えています。分けて送信してください。',
  'refusal.tableEmpty':
    'ファイルに見出しはありますが、行がありません。1 行に 1 件のイベントを入れてください。',
  'refusal.listOfPeople':
    '添付ファイルは人のリストですが、どのイベントのものかわかりません。イベントの確認メールに、リストを添付して返信してください。リストの全員が招待されます。',
  'refusal.headingMissing':
    '添付ファイルはイベントの表ではありません。最初の行に列の名前が必要です。少なくとも「title」と「start」を入れてください。ほかに end、duration、time zone、location、description、url、all day、id が使えます。',
  'refusal.rowRepeated':
    '{row} 行目と同じイベントです（id が同じか、タイトルと開始が同じです）。それぞれに別の id を付けるか、どちらかを外してください。',
  'refusal.rowRepeatedInFile':
    '{file} の {row} 行目と同じイベントです（id が同じか、タイトルと開始が同じです）。それぞれに別の id を付けるか、どちらかを外してください。',
  'refusal.rowNoTitle': 'タイトルがありません。タイトルの列に入れてください。',
  'refusal.rowNoStart':
    '開始がありません。2026-05-12 19:30 のように、終日なら 2026-05-12 のように入れてください。',
  'refusal.rowDateAmbiguous':
    '「{cell}」のどの数字が月かわかりません。2026-05-12 19:30 のように、終日なら 2026-05-12 のように書いてください。',
  'refusal.rowDatesContradict':
    '「{cell}」のどの数字が月かわかりません。{dayRow} 行目の「{day}」では日が先で、{monthRow} 行目の「{month}」では月が先です。2026-05-12 19:30 のように、終日なら 2026-05-12 のように書いてください。',
  'refusal.rowDatesContradictInFile':
    '「{cell}」のどの数字が月かわかりません。{file} の {dayRow} 行目の「{day}」では日が先で、{file} の {monthRow} 行目の「{month}」では月が先です。2026-05-12 19:30 のように、終日なら 2026-05-12 のように書いてください。',
  'refusal.rowNoDate':
    '「{cell}」を日付として読み取れません。2026-05-12 19:30 のように、終日なら 2026-05-12 のように書いてください。',
  'refusal.rowNoZone':
    '「{cell}」をタイムゾーンとして読み取れません。Europe/Berlin のような名前を書いてください。',
  'refusal.rowNoEndTime': '「{cell}」に時刻がありません。2026-05-12 21:30 のように書いてください。',
  'refusal.rowNoLength':
    '「{cell}」を長さとして読み取れません。90 分なら 90、または 1:30 や 2 hours のように書いてください。',
  'refusal.rowEndsBeforeStart': '終了が開始より前です。開始または終了を修正してください。',
  'refusal.rowFailed':
    'このサーバーの不具合のため、このイベントを作成できませんでした。運営者に通知されています。このイベントだけを、より簡単な形で送信してください。',
  'refusal.rowEventCancelled':
    'お手元のイベントはその間に中止され、中止のままです。これは 2 つ目のイベントとして作成してください。',
  'refusal.rowNotAddressed':
    'イベントに招待者がいますが、当サービスのアドレスが含まれていません。招待者に当サービスのアドレスを追加するか、招待者なしでイベントを送信してください。',
  'refusal.rowSomebodyElses':
    '同じカレンダーから、別の人がこのイベントを送信しています。1 通のメールでこのイベントだけを送信してください。お二人にどうするかをお尋ねします。',

  'refusal.listTooLong': 'リストは {most, number} 人、4 MB までです。分けて送信してください。',
  'refusal.listNotText':
    'これはテキストファイルではありません。表計算ソフトで「名前を付けて保存」から Excel（.xlsx）または CSV（UTF-8）を選んでください。',
  'refusal.listOther':
    'これは表ではありません。{file} は別の形式です。「名前を付けて保存」から Excel（.xlsx）または CSV（UTF-8）を選び、そのファイルを送信してください。',
  'refusal.listOtherUnnamed':
    'これは表ではありません。ファイルが別の形式です。「名前を付けて保存」から Excel（.xlsx）または CSV（UTF-8）を選び、そのファイルを送信してください。',
  'refusal.listXls':
    'これは古い Excel のブック（.xls）で、読み取れません。開いて「名前を付けて保存」から Excel（.xlsx）または CSV（UTF-8）を選び、そのファイルを送信してください。',
  'refusal.listXlsb':
    'これは Excel のバイナリ ブック（.xlsb）で、読み取れません。開いて「名前を付けて保存」から Excel（.xlsx）または CSV（UTF-8）を選び、そのファイルを送信してください。',
  'refusal.listOds':
    'これは OpenDocument のスプレッドシート（.ods）で、読み取れません。開いて「名前を付けて保存」から Excel（.xlsx）または CSV（UTF-8）を選び、そのファイルを送信してください。',
  'refusal.listNumbers':
    'これは Numbers のスプレッドシートで、読み取れません。Numbers で「ファイル」「書き出す」「Excel」を選び、そのファイルを送信してください。',
  'refusal.listPages':
    'これは Pages の書類で、リストとして読み取れません。アドレスを 1 行に 1 つずつ表計算ソフトにコピーし、Excel（.xlsx）または CSV で送信してください。',
  'refusal.listPdf':
    'これは PDF で、読み取れる行がありません。元の表を Excel（.xlsx）または CSV で送信してください。',
  'refusal.listWord':
    'これは Word 文書で、リストとして読み取れません。アドレスを 1 行に 1 つずつ表計算ソフトにコピーし、Excel（.xlsx）または CSV で送信してください。',
  'refusal.listOdt':
    'これは OpenDocument のテキスト（.odt）で、リストとして読み取れません。アドレスを 1 行に 1 つずつ表計算ソフトにコピーし、Excel（.xlsx）または CSV で送信してください。',
  'refusal.listRtf':
    'これは RTF 文書で、リストとして読み取れません。アドレスを 1 行に 1 つずつ表計算ソフトにコピーし、Excel（.xlsx）または CSV で送信してください。',
  'refusal.listZip':
    'これは ZIP アーカイブです。展開して、中の表を Excel（.xlsx）または CSV で送信してください。',
  'refusal.workbookProtected':
    'Excel ファイルがパスワードで保護されています。パスワードなしで保存し、もう一度送信してください。',
  'refusal.workbookDamaged':
    'Excel ファイルが壊れているか、不完全です。表計算ソフトで開いて .xlsx で保存し直し、そのファイルを送信してください。',
  'refusal.workbookTooLarge':
    'Excel ファイルの内容が多すぎます。名前とアドレスの列を新しいファイルにコピーして送信するか、分けて送信してください。',
  'refusal.listMissing':
    '返信にリストが添付されていません。メール本文のアドレスは読み取られません。1 行に 1 つのアドレスを入れたファイルを Excel（.xlsx）、CSV、TXT のいずれかで保存して添付し、もう一度返信してください。または、確認メールのボタンで開くページにアドレスを貼り付けてください。',
  'refusal.listEmpty':
    '添付されたリストのどの行にも、メールを送れるアドレスがありません。1 行に 1 つのアドレスを入れてください。',
  'refusal.listTakenNone': 'アドレスの列らしい名前の列がありません。',
  'refusal.listTakenOne': 'アドレスは列{columns}から読み取りました。',
  'refusal.listTakenMore': 'アドレスは列{columns}から読み取りました。',
  'refusal.listEventUnknown':
    'このサーバーであなたのものではないイベントのメールに返信されました。このサーバーから届いた確認メールに返信してください。',
  'refusal.listEventCancelled':
    'イベントは中止されているため、誰も招待されませんでした。やはり開催する場合は、カレンダーからもう一度送信してください。',
  'refusal.listEventOver':
    'イベントは終了しているため、誰も招待されませんでした。これから開催されるイベントの確認メールに返信してください。',

  'refusal.suspended':
    'このサーバーの運営者があなたのアドレスを停止しています。イベントはそのままで、誰も招待されません。運営者に停止の解除を依頼してから、メールをもう一度送信してください。',
  'refusal.notListed':
    'あなたのアドレスは、このサーバーの主催者の一覧にありません。運営者に追加を依頼してから、招待をもう一度送信してください。',
  'refusal.lookalike':
    'あなたのアドレスのドメインは、別のドメインの文字に似た文字で書かれています。通常の文字のアドレスから招待を送信してください。',
  'refusal.tooManyKept':
    '1 日に保管できる数のメールがあなたの判断を待っているため、このメールは保管されません。そのうちの 1 通を適用するか、明日もう一度送信してください。',
  'refusal.nothingToChange': 'メールを適用しましたが、イベントはすでにメールのとおりになっています。',
  'refusal.notAnInvitation':
    'メールは回答または提案であり、招待ではありません。カレンダーでイベントを作成し、このアドレスを招待者に追加してください。',
  'refusal.tooManySingleDates':
    'メールが、繰り返しの 100 を超える日付を 1 つずつ変更しています。繰り返し全体を変更するか、分けて送信してください。',
  'refusal.eventTooLarge':
    'この変更をすると、イベントがメールに収まらなくなります。変更した日付ごとに説明があるためです。説明を短くして、もう一度送信してください。',
  'refusal.eventUnknown':
    'このサーバーにないイベントを中止されたため、通知する相手がいません。招待がまだ届いていない場合は、届いた時点で中止されます。',
  'refusal.addedToUnknown':
    'このサーバーにないイベントに日付を追加されました。招待がまだ届いていない場合は、届いた時点で日付が追加されます。そうでない場合は、カレンダーで繰り返しのイベントを開き、このアドレスを招待者に追加して、すべての日付の招待を送信してください。',
  'refusal.startMissing': 'イベントに開始がありません。開始を入れて、もう一度送信してください。',
  'refusal.eventLimit':
    'これから開催されるイベントが {upcoming} 件あり、同時に持てるのは {most} 件までです。1 件を中止するか、このサーバーの運営者に上限の引き上げを依頼してください。',

  'refusal.notAnAnswer':
    'カレンダーから、主催者だけが送信できるメッセージが届いたため、何も変更されませんでした。欠席を伝えるには「いいえ」と回答してください。',
  'refusal.tooManyRefreshes':
    '1 日に送信できる回数だけ、イベントをお送りしました。そのメールをご覧になるか、明日もう一度お試しください。',
  'refusal.tooManyMails':
    '招待者から主催者に 1 日に転送できる数のメールを転送したため、あなたのメールは転送されませんでした。明日もう一度お送りください。',
  'refusal.unmatched':
    'どの招待についてのメールかわからなかったため、誰も読んでいません。招待に回答するには、招待が届いたカレンダーで「はい」「未定」「いいえ」を選ぶか、招待メールのリンクをお使いください。主催者に連絡するには、招待メールに返信してください。ご自身のイベントを作成するには、カレンダーから {address} を招待してください。',
  'refusal.eventGone':
    'メールで触れられているイベントはもうこのサーバーにないため、誰も読んでいません。主催者本人のアドレスにお送りください。',
};
