import type { ResultsCatalogue } from './en.ts';

/** Japanese, in the polite form. */
export const ja: ResultsCatalogue = {
  'openResults.title': '出欠を見る',
  'openResults.wrong':
    'このコードは無効です。イベントの確認メールから管理コード全体をコピーしてください。変更前のコードは使えません。新しいコードは、新しいコードをお知らせするメールに記載されています。',
  'openResults.how': '管理コードはイベントの確認メールに記載されています。「manage_」で始まります。',
  'openResults.code': '管理コード',
  'openResults.open': '集計を開く',
  'openResults.several': 'イベントが複数ある場合は、<link>メールでログイン</link>するとすべて表示できます。',
  'openResults.replaceTitle': 'ログアウトして別のイベントを開きますか？',
  'openResults.replace':
    'このリンクは、別の主催者のイベント<strong>{event}</strong>の集計を開きます。このブラウザではすでにログインしており、同時にログインできるのは1つだけです。',
  'openResults.replaceUntitled':
    'このリンクは、別の主催者のタイトルのないイベントの集計を開きます。このブラウザではすでにログインしており、同時にログインできるのは1つだけです。',
  'openResults.replaceIt': 'ログアウトして開く',
  'openResults.unexpected':
    '心当たりのないリンクの場合、別の人が送った可能性があります。このページを閉じると、ログインしたままの状態が保たれます。',
};
