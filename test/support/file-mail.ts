/** A mail with files attached and no words of its own. */

export interface AttachedFile {
  readonly filename: string;
  readonly type: string;
  readonly content: string | Buffer;
}

export function fileMail(
  files: readonly AttachedFile[],
  from = 'Ann Lee <ann@example.com>',
  to = 'create@invites.test',
): string {
  const parts = files.flatMap(({ filename, type, content }) => [
    '--b',
    `Content-Type: ${type}; name="${filename}"`,
    `Content-Disposition: attachment; filename="${filename}"`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(content).toString('base64').replaceAll(/.{76}/g, '$&\r\n'),
  ]);
  const head = [`From: ${from}`, `To: ${to}`, 'Subject: Season', 'MIME-Version: 1.0'];
  return [...head, 'Content-Type: multipart/mixed; boundary="b"', '', ...parts, '--b--', ''].join('\r\n');
}

export function tableMail(rows: string | Buffer, filename = 'events.csv'): string {
  return fileMail([{ filename, type: 'text/csv', content: rows }]);
}

export function calendarMail(...calendars: readonly string[]): string {
  return fileMail(
    calendars.map((content, index) => ({ filename: `events${index}.ics`, type: 'text/calendar', content })),
  );
}
