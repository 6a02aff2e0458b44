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
    '{event}の変更を保存しました（このイベントの {version} 番目の変更）。現在の日時：{when}。',
  'notice.updatedWhatDay':
    '{event}（{day}）の変更を保存しました（このイベントの {version} 番目の変更）。現在の日時：{when}。',
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

  'notice.andMore': '{count, plural, other {ほか#件}}',

  'notice.headcountGuests': '{yes}（+{count, plural, other {同伴#人}}）',
  'notice.headcountWhat': '{event}へのこれまでの回答：{answers}。',
  'notice.headcountNothing':
    'カレンダーには {address} のコメントとして表示されます。操作の必要はありません。',
  'notice.headcountFooter':
    '{address} があなたのイベントの招待者になっているため、{product} がこのメールを送信しました。',

  'notice.signInSubject': '{product} へのログイン用リンク',
  'notice.signInFooter':
    '{domain} のログインページであなたのアドレスが入力されたため、{product} がこのメールを送信しました。',
  'notice.signInButton': 'ログインしてイベントを見る',
  'notice.signInHow': 'ログインを申し込んだブラウザで開いてください。15分以内に1回だけ使えます。',
  'notice.signInNotYou':
    'お心当たりがない場合は、何もしないでください。あなたのメールボックスを開けない限り、誰もログインできません。',

  'notice.refusedSubject': '何も行われませんでした：{mail}',
  'notice.refusedAbout':
    'あなたのメール{mail}についてのお知らせです。このメールによる作成、変更、送信は行われていません。',
  'notice.refusedLast':
    '1時間のうちに処理できないメールが多数届いたため、この1時間のお知らせはこれが最後です。処理できるメールは引き続き処理されます。',
  'notice.refusedCode': 'お問い合わせの際は、この理由をお伝えください：{code}',

  'notice.failedSubject': 'メールを処理できませんでした：{mail}',
  'notice.failedFooter': 'あなたからのメールを受けて、{product} がこのメールを送信しました。',
  'notice.failedWhat':
    'あなたのメール{mail}はこのサーバーに届きましたが、サーバーの不具合のため処理できませんでした。',
  'notice.failedKept':
    'メールは保管されており、このサーバーの運営者に通知されています。不具合が解消されれば、メールはそのまま処理できます。',
  'notice.failedUrgent':
    'お急ぎの場合は、このサーバーの運営者に問い合わせるか、より簡単な形でもう一度送信してください。',

  'notice.unverifiedSubject': 'カレンダーのメールを送信しましたか？',
  'notice.unverifiedFooter':
    'あなたの名前で {address} へ送られたメールを受けて、{product} がこのメールを送信しました。',
  'notice.unverifiedWhat':
    'あなたを送信者とするカレンダーのメールを受け取りました。ご本人からのものかどうか確認できなかったため、何も行われていません。',
  'notice.unverifiedLink': 'ご自身で送信した場合は、内容を確認して適用する',
  'notice.unverifiedOtherwise':
    '送信していない場合は、何もしないでください。リンクは7日間有効です。お尋ねするのは1日に1回までで、ページには判断待ちのメールがすべて表示されます。',
  'notice.unverifiedSign':
    '今後メールが確認されるようにするには、メールのドメインの管理者に、DKIM による署名と DMARC ポリシーの公開を依頼してください。',

  'notice.heldSubject': '何も変更されませんでした：{event}',
  'notice.heldFooterOwner': 'あなたがこのイベントの所有者であるため、{product} がこのメールを送信しました。',
  'notice.heldSays': 'メールの内容：',
  'notice.heldSevenDays': 'リンクは7日間有効です。',
  'notice.heldStays': '何もしなければ、イベントはそのままです。',
  'notice.heldSeeAndApply': 'メールを確認して適用する',
  'notice.heldOlder':
    'カレンダーから、こちらにあるものより古いバージョンのイベントが送られたため、何も変更されませんでした。古いメールが再送された場合や、メールの到着に時間がかかった場合に起こります。',
  'notice.heldOlderLink': '古いバージョンを確認して適用する',
  'notice.heldCancelled':
    '中止したイベントの日程の1つがカレンダーで変更されましたが、何も変更されず、誰にも通知されませんでした。',
  'notice.heldStaysCancelled': '何もしなければ、イベントは中止のままです。',
  'notice.heldNotAddressed':
    'あなたから、ほかの人に宛てたと思われるカレンダーのメールを受け取りました。招待者の中に当サイトのアドレスがないか、届くまでに内容が変更されています。転送されたメールかもしれません。何も行われていません。',
  'notice.heldNotAddressedLink': 'メールの内容を確認して適用する',
  'notice.heldNotMeant': '当サイトに宛てたものでない場合は、何もしないでください。',
  'notice.heldColleague':
    'あなたが所有するイベントについて、{from} からカレンダーのメールが届きました。ここで変更できるのはあなただけなので、何も変更されていません。',
  'notice.heldSomebodyElses':
    'メールのイベントは、すでにこのサーバーにあります。カレンダーを共有している人、または招待者が先に送信し、ここではその人が所有しています。あなたの変更を適用するかどうか、その人にお尋ねしました。',
  'notice.heldSomebodyElsesLink': 'メールから自分のイベントを作成する',
  'notice.heldTheirsIsEnough': 'そのイベントで足りる場合は、何もしないでください。',
  'notice.heldUntitled': 'タイトルのないイベント',
  'notice.heldEvents': '複数のイベント',
  'notice.heldList': '招待する人',
  'notice.heldListTo': '{event}に招待する人',
  'notice.heldCreate': '新しいイベント：{event}',
  'notice.heldCancel': '{event}の中止',
  'notice.heldCancelDay': '{event}の中止（{day}）',
  'notice.heldUpdate': '{event}の変更',
  'notice.heldUpdateDay': '{event}の変更（{day}）',

  'notice.delegateSubject': '{whom}は招待されませんでした：{event}',
  'notice.delegateNobodySubject': '誰も招待されませんでした：{event}',
  'notice.delegateFooter': '招待へのあなたの回答を受けて、{product} がこのメールを送信しました。',
  'notice.delegateAnswered': 'あなたの代わりにほかの人が{event}に参加するとの回答をいただきました。',
  'notice.delegateNoAddress': '招待を送れるアドレスが指定されていません。',
  'notice.delegateIsOne':
    'あなたはほかの人の代理として招待されているため、さらに代理を指定することはできません。',
  'notice.delegateOver': 'このイベントは終了しています。',
  'notice.delegateTooMany': '指定できる人数の上限に達しています。',
  'notice.delegateFull': 'このイベントには現在これ以上招待できません。主催者に招待を依頼してください。',
  'notice.delegateOneOnly': '代理で参加できるのは1人で、最初に指定された人が招待されました。',
  'notice.delegateSoNobody': 'そのため、誰も招待されませんでした。',
  'notice.delegateSo': 'そのため、{whom}は招待されませんでした。',
  'notice.delegateYourself':
    'ご自身が参加する場合は、カレンダーまたは招待のリンクから「はい」と回答してください。',

  'notice.turnedAwaySubject': '{count, plural, other {#件の回答が集計対象外}}：{event}',
  'notice.turnedAwayFooter': 'あなたのイベントへの回答を受けて、{product} がこのメールを送信しました。',
  'notice.turnedAwayWhat':
    '{email} への招待に、1件の招待で集計される人数（本人のほか {most} 人まで）を超える人が回答しました。これまでに{count, plural, other {{event}への回答#件}}が集計されていません。',
  'notice.turnedAwayList':
    '{email} はメーリングリストですか？その場合は、リストを送るなどして、メンバーをそれぞれのアドレスで招待してください。各自に招待が届き、すべての回答が集計されます。',

  'notice.webhookSubject': '{host} のWebhookが無効になりました',
  'notice.webhookFooter': '{domain} にあなたのWebhookがあるため、{product} がこのメールを送信しました。',
  'notice.webhookGone':
    '{host} のWebhookの呼び出しを停止しました。サーバーから、停止を求める 410 Gone の応答がありました。',
  'notice.webhookFailing':
    '{host} のWebhookの呼び出しを停止しました。{since} 以降、すべての呼び出しが失敗しています。',
  'notice.webhookBack':
    'サーバーが復旧したら、キーまたは管理コードでWebhookを有効にし、届かなかった分をもう一度呼び出してください：',
  'notice.webhookAttempts': '各呼び出しの結果は、{path} で14日間確認できます。',

  'notice.listSubject': 'リストの取り込み：{event}に{count, plural, other {#人を招待}}',
  'notice.listWhat': 'リストから{count, plural, other {#人}}を{event}に招待しました。',
  'notice.listStopped': '{count, plural, other {#人は招待されませんでした。}}',
  'notice.listStoppedCancelled': 'イベントがその間に中止されました。',
  'notice.listStoppedOver': 'このイベントは終了しています。',
  'notice.listStoppedSuspended':
    'このサーバーの運営者があなたの利用を停止しています。解除を依頼してください。',
  'notice.listStoppedLimit':
    'イベントの招待者が上限に達しています。このサーバーの運営者に上限の引き上げを依頼してください。',
  'notice.listKnown': '{count, plural, other {#人はすでに招待されていたため、新たな招待は送られていません}}',
  'notice.listTwice': '{count, plural, other {#人がリストに2回以上記載されていました}}',
  'notice.listLeftOut':
    '次の行は取り込まれませんでした。修正し、もう一度返信で送ってください。同じ人が2回招待されることはありません。',
  'notice.listRow': '{row} 行目：{text}（{why}）',
  'notice.listNoAddress': 'アドレスがありません',
  'notice.listInvalidAddress': 'メールを送れるアドレスではありません',
  'notice.listOwnAddress': 'このサーバーのアドレスです',
  'notice.listExchangeAddress': '相手の Exchange サーバーでしか使えないアドレスです',

  'notice.importSubject': '{result}：{mail}',
  'notice.importEvents': '{count, plural, other {イベント#件を取り込み}}',
  'notice.importAlikeEvents': '{count, plural, other {既存のイベントと似たもの#件}}',
  'notice.importRowsLeftOut': '{count, plural, other {#行を除外}}',
  'notice.importNothing': '作成または変更されたイベントはありません。',
  'notice.importSummary': '{count, plural, other {イベント#件}}：{parts}。',
  'notice.importSomeNew': '{count, plural, other {新規#件}}',
  'notice.importSomeUpdated': '{count, plural, other {更新#件}}',
  'notice.importSomeCancelled': '{count, plural, other {中止#件}}',
  'notice.importSomeStale': '{count, plural, other {反映なし#件}}',
  'notice.importSomeUnchanged': '{count, plural, other {変更なし#件}}',
  'notice.importWhoIsNotified':
    '新たに招待された人はいません。「はい」または「未定」と回答した招待者には、変更が通知されます。',
  'notice.importLeftAlone':
    '反映なし：{count, plural, other {イベント#件}}。ファイルの内容は、以前に送信されたものより古いと記されています。ファイルの内容が正しい場合は、SEQUENCE の値を上げるか、DTSTAMP に現在の時刻を記入して、もう一度ファイルを送信してください。',
  'notice.importAlike':
    '取り込みなし：{count, plural, other {イベント#件}}。いずれも既存のイベントと似ています。タイトルが同じで、別の時刻が示されていなければ開始日時も同じですが、ID（UID）が異なります。あなたが決めるまで何も行われません。次のページで1件ずつ選べます。',
  'notice.importAlikeWhen': '{when}（既存のイベント：{was}）',
  'notice.importAlikeUpdate': '代わりに既存のイベントを更新する',
  'notice.importAlikeSecond': '別のイベントとして作成する',
  'notice.importLeftOut':
    '除外：{count, plural, other {#行}}。誤りを修正し、もう一度ファイルを送信してください。ほかはそのままです。',
  'notice.importFailure': '{row}：{problem}（{code}）',
  'notice.importMoreInTable': '{count, plural, other {ほか#件：添付の表をご覧ください}}',
  'notice.importSchedule': '今後のすべてのイベントを1つのページで共有する',
  'notice.importYourEvents': 'あなたのイベントの状況',
  'notice.importCodes':
    '各イベントのAPIコードは招待の送信に使うもので、ウェブページに載せてもかまいません。管理コードでは出欠がわかるため、ほかの人に知らせないでください。イベントを変更するには、ファイルの内容を変更してもう一度送信してください。',
  'notice.importAttached': '添付の表にすべて記載されています。',
  'notice.importEvent': 'イベント',
  'notice.importCodesAndPages': 'コードとページ',
  'notice.importResults': '結果',
  'notice.importPage': 'ページ',
  'notice.importNoTitle': 'タイトルなし',
  'notice.importOthers': '{count, plural, other {残りの#件は添付の表に記載されています。}}',
  'notice.importIsNew': '新規',
  'notice.importIsUpdated': '更新',
  'notice.importIsCancelled': '中止',
  'notice.importIsStale': '反映なし',
  'notice.importIsUnchanged': '変更なし',
  'notice.importIsOlder': '反映なし：{day}に送信されたものより古い内容',
  'notice.importOlder': '{day}に送信されたものより古い内容',
};
