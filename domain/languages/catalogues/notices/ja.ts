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
  'notice.updatedWhat': '{event}の変更はバージョン {version} です。現在の日時：{when}。',
  'notice.updatedWhatDay': '{event}（{day}）の変更はバージョン {version} です。現在の日時：{when}。',
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
};
