import type { NoticeCatalogue } from './en.ts';

/** Japanese, in the polite form. */
export const ja: NoticeCatalogue = {
  'notice.footer': 'あなたから {address} へのメールを受けて、{product} がこのメールを送信しました。',
  'notice.results': '回答を見る',
  'notice.invite': '招待を送り、出欠を確認する',

  'notice.createdSubject': '招待の準備ができました：{event}',
  'notice.createdOverSubject': '作成されましたが、すでに終了しています：{event}',
  'notice.createdWhat': '{event}、{when}。まだ誰も招待されていません。',
  'notice.createdOver':
    '{event}、{when}。このイベントは終了しているため、招待を送ることはできません。日付が間違っている場合は、カレンダーで修正して保存してください。ここでも変更されます。',
  'notice.createdOnPage': '当サイトのページで作成されたため、まだあなたのカレンダーにはありません。',
  'notice.createdByProgram':
    'あなたの主催者キーを使ってプログラムが作成したため、まだあなたのカレンダーにはありません。',
  'notice.createdTakeIn':
    'カレンダーに追加するには、このメールの上にある「追加」を押すか、添付ファイル event.ics を開いてください。その後カレンダーで変更した内容は、ほかのイベントと同じようにここへ送られます。',
  'notice.createdZone':
    'カレンダーにタイムゾーンの指定がなかったため、{zone} とみなしました。間違っている場合は、カレンダーでイベントのタイムゾーンを設定して保存してください。ここでも変更されます。',
  'notice.createdAnother':
    '同じタイトルと開始日時のイベントがもう1件あります。そのイベントの招待者には、こちらのイベントは通知されません。同じものである場合は、カレンダーで一方を削除してください。',
  'notice.createdSeeOther': 'もう1件を見る',
  'notice.createdShare': 'または、このリンクを共有してください。各自が招待を申し込めます',
  'notice.createdReply':
    'このメールにリスト（Excel、CSV、TXT）を添付して返信することもできます。リストの全員に招待が届きます。',
  'notice.createdNext':
    'カレンダーでイベントを変更すると「はい」または「未定」と回答した全員に、削除すると招待した全員に通知されます。そのために、招待者リストに {address} を残し、招待はここから送ってください。カレンダーから招待した人はここでは数えられず、リストのほかの人が見えます。ここから招待した人同士がお互いを見ることはありません。',
  'notice.createdOpen': 'イベントを開く',
  'notice.createdPage': 'イベントのページ',
  'notice.createdDevelopers': '開発者向け（例あり）',
  'notice.createdCodes':
    'APIコード（API code）はウェブページに載せてもかまいません。管理コード（Manage code）は秘密にしてください。',
  'notice.createdFooterPage':
    '当サイトのページでこのイベントを作成されたため、{product} がこのメールを送信しました。',
  'notice.createdFooterProgram':
    'あなたの主催者キーを使ってプログラムがこのイベントを作成したため、{product} がこのメールを送信しました。',

  'notice.updatedSubject': '更新：{event}、{count, plural, other {#人に通知}}',
  'notice.updatedWhat':
    '{event}の変更を保存しました（この予定の {version} 番目の変更）。現在の日時：{when}。',
  'notice.updatedWhatDay':
    '{event}（{day}）の変更を保存しました（この予定の {version} 番目の変更）。現在の日時：{when}。',
  'notice.updatedNobody': '誰にも通知されませんでした。',
  'notice.updatedNobodyYet': '「はい」または「未定」の回答がないため、誰にも通知されませんでした。',
  'notice.updatedAll':
    '一部の日程が中止になったため、回答にかかわらず{count, plural, other {#人に通知しました。}}',
  'notice.updatedAllAsked': '日時が変更されたため、参加する方に再度の回答をお願いしています。',
  'notice.updatedThose': '「はい」または「未定」と回答した{count, plural, other {#人に通知しました。}}',
  'notice.updatedAsked': '日時が変更されたため、再度の回答をお願いしています。',
  'notice.updatedStand': '回答はそのまま有効です。',
  'notice.updatedNot': '通知していない人：',
  'notice.updatedDeclined': '{count, plural, other {#人}}：「いいえ」と回答',
  'notice.updatedNoAnswer':
    '{count, plural, other {#人}}：未回答（これからの回答は新しいバージョンに対するものになります）',
  'notice.updatedUnreachable':
    '{count, plural, other {#人}}：メールが戻ってきた、または迷惑メールとして報告されたため、連絡できません',
  'notice.updatedEndsEarlier':
    '繰り返しの終了が早まりました。カレンダーが新しい繰り返しとして続ける場合、ここでは新しいイベントになります。別のコードが発行され、招待者をもう一度招待する必要があります。',

  'notice.cancelledSubject': '中止：{what}、{count, plural, other {#人に通知}}',
  'notice.cancelledSubjectStays': '中止：{what}。{stays}{count, plural, other {#人に通知}}',
  'notice.cancelledWhat': 'カレンダーで{what}が中止されました。',
  'notice.cancelledNobody': '招待を受け取った人がいないため、誰にも通知されませんでした。',
  'notice.cancelledNotified': '招待を送った全員、{count, plural, other {#人に通知しました。}}',
  'notice.cancelledMissed': '{count, plural, other {#人には連絡できないため、通知していません。}}',
  'notice.cancelledAgain':
    '招待者リストから {address} を外しただけの場合は、もう一度追加して更新を送信してください。イベントは再び開催となり、「はい」または「未定」と回答していた方に再度お尋ねします。',
  'notice.cancelledPartAgain':
    '招待者リストから {address} を外しただけの場合は、もう一度追加して更新を送信してください。中止した日程は再び開催となり、「はい」または「未定」と回答していた方に再度お尋ねします。',

  'notice.reportSubject': 'レポート：{event}、{count, plural, other {#人中}}{yes}人が「はい」',
  'notice.reportWhat': '{event}、{when}。{count, plural, other {#人を招待しました。}}',
  'notice.reportYes': 'はい {count}',
  'notice.reportMaybe': '未定 {count}',
  'notice.reportNo': 'いいえ {count}',
  'notice.reportWaiting': '未回答 {count}',
  'notice.reportDelegated': '代理 {count}',
  'notice.reportOld':
    '{count, plural, other {#人}}が、日時の変更前に「はい」または「未定」と回答し、その後は回答していません。',
  'notice.reportBounced': '{count, plural, other {#人}}には、メールが戻ってきたため連絡できません。',

  'notice.limitSubject': '上限に達しました：{event}',
  'notice.limitDay':
    '本日、{event}への招待の申し込みが、APIコードとページから送れる {most} 件を超えました。これからの申し込みは、UTC の午前0時まで受け付けません。',
  'notice.limitDayHint':
    'リストや管理コードを使ってご自身で送る招待に上限はありません。心当たりがない場合は、APIコードがどこに載っているかをご確認ください。それを読んだ人は誰でも招待を送れます。',
  'notice.limitEvent':
    '{event}に招待できるのは、このサーバーの運営者の設定により {most} 人までですが、それを超える申し込みがありました。API、ページ、リストのいずれからも、これ以上は招待できません。',
  'notice.limitEventHint':
    'すでに招待されている方に変更はありません。さらに必要な場合は、このサーバーの運営者に上限の引き上げを依頼してください。',

  'notice.codesSubjectApi': '新しいAPIコード：{event}',
  'notice.codesSubjectManage': '新しい管理コード：{event}',
  'notice.codesSubjectBoth': '新しいコード：{event}',
  'notice.codesFooter': 'あなたのイベントのコードが変更されたため、{product} がこのメールを送信しました。',
  'notice.codesApi':
    '{event}（{when}）のAPIコードが変更されました。古いコードは使えません。現在有効なコード：',
  'notice.codesManage':
    '{event}（{when}）の管理コードが変更されました。古いコードは使えません。現在有効なコード：',
  'notice.codesBoth': '{event}（{when}）のコードが変更されました。古いコードは使えません。現在有効なコード：',
  'notice.codesByCode': '管理コードを使って変更されました。',
  'notice.codesByYou': 'あなたのアドレスでログインして変更されました。',
  'notice.codesByKey': 'あなたの主催者キーを使って変更されました。',
  'notice.codesByOwner': 'ドメインの所有者が変更しました。所有者に新しいコードは送られません。',
  'notice.codesNewApi':
    '招待を送るフォームやプログラムに新しいAPIコードを設定してください。古いコードでは拒否されます。',
  'notice.codesNewPage':
    'イベントのページのアドレスが新しくなりました。古いアドレスへのリンクは使えません。新しいものを共有してください。',
  'notice.codesNewManage':
    '古い管理コードで結果を開いていた人は全員ログアウトされました。結果を読み取るプログラムには新しいコードが必要です。',
  'notice.codesStay': '送信済みの招待、回答、メール内のリンクはそのまま有効です。',
  'notice.codesPage': 'このイベントのページ',
  'notice.codesNotYou':
    '誰が変更したか心当たりがない場合、ほかの人があなたの管理コードを持っており、新しいコードも知っている可能性があります。メールでログインし（コードは不要で、メールボックスだけが必要です）、両方のコードをもう一度変更してください。そうすれば新しいコードを知るのはあなただけです。',
  'notice.codesSignIn': 'メールでログイン',
  'notice.codesNotYourKey':
    '誰が変更したか心当たりがない場合、ほかの人がそのキーを持っており、新しいコードも知っている可能性があります。キーを無効にし、両方のコードをもう一度変更してください。',
  'notice.codesYourKeys': 'あなたのキー',
  'notice.codesReplace': 'その後、コードを変更する',

  'notice.programChangedSubject': 'プログラムによる変更：{event}',
  'notice.programCancelledSubject': 'プログラムによる中止：{event}',
  'notice.pageChangedSubject': '当サイトでの変更：{event}',
  'notice.pageCancelledSubject': '当サイトでの中止：{event}',
  'notice.programFooter':
    'プログラムがあなたの主催者キーを使ったため、{product} がこのメールを送信しました。',
  'notice.pageFooter': '当サイトのページでイベントが変更されたため、{product} がこのメールを送信しました。',
  'notice.programChanged':
    'プログラムがあなたの主催者キーで{event}を変更しました。現在の日時：{when}。「はい」または「未定」と回答した方に通知されます。',
  'notice.programCancelled':
    'プログラムがあなたの主催者キーで{event}を中止しました。招待した全員に通知されます。',
  'notice.pageChanged':
    '当サイトのページで{event}が変更されました。現在の日時：{when}。「はい」または「未定」と回答した方に通知されます。',
  'notice.pageCancelled': '当サイトのページで{event}が中止されました。招待した全員に通知されます。',
  'notice.copyUpdate':
    'あなたのカレンダーの予定はまだ元のままです。このメールの上にある「更新」を押すか、添付ファイル event.ics を開いてください。その前にカレンダーで予定を変更すると、その内容がこの変更に置き換わります。',
  'notice.copyRemove':
    'あなたのカレンダーにはまだ予定が残っています。カレンダーで削除するか、このメールの上にある「削除」を押してください。',
  'notice.pageNotYou':
    'お心当たりがない場合、ほかの人があなたのメールを読めるか、あなたのブラウザを使っています。当サイトのページは、あなたに届いたメールのリンクから開きます。',
  'notice.programNotYou':
    'ご自身のプログラムによるものでない場合は、ログインして /events/keys のページでキーを無効にしてください。',

  'notice.passedSubject': '{name}さんから{event}についてのメール',
  'notice.passedWhat': '{sender} さんが、招待{event}にメールで返信しました：',
  'notice.passedNoText': '（本文なし）',
  'notice.passedCut': '以降は省略されました。',
  'notice.passedVerified':
    'このアドレスから送られたメールであることを確認しました。このメールへの返信は相手に届き、あなたのアドレスが表示されます。',
  'notice.passedUnverified':
    '{address} から送られたメールかどうかは確認できませんでした。招待を受け取った人なら誰でもこのように書けます。このメールへの返信は送信者に届きません。返事をするときは、本人のものとわかっているアドレスへお送りください。',
  'notice.passedUnchanged': 'イベントへの回答は変わっていません。',

  'notice.proposedSubject': '{name}さんが{event}の別の日時を提案しています',
  'notice.proposedTime': '{sender} さんが{event}の変更を希望しています。提案：{time}。',
  'notice.proposedNoTime': '{sender} さんが{event}の変更を希望しています。',
  'notice.proposedUnverified':
    '{address} から送られたものかどうかは確認できませんでした。招待を受け取った人なら誰でも日時を提案できます。このメールへの返信は、招待したアドレスに届きます。',
  'notice.proposedNothing':
    '何も変更されていません。受け入れる場合は、カレンダーでイベントを変更してください。「はい」または「未定」と回答した全員に通知されます。',
};
