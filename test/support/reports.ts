/** Reports about mail of ours, as mail servers write them. */

export interface ReportFacts {
  /** The address that failed or complained. */
  readonly to: string;
  /** What the sender wrote, where a server tells it. */
  readonly originalRecipient?: string;
  /** Header lines of the mail given back. */
  readonly returned: readonly string[];
  readonly action?: string;
  /** Status code, or the type of feedback. */
  readonly status?: string;
  /** Another block of the delivery status. */
  readonly more?: string;
}

/** A delivery status notification (RFC 3464). */
export function report(facts: ReportFacts): string {
  const { to, originalRecipient, returned, action = 'failed', status = '5.1.1', more = '' } = facts;
  const about = [
    'Reporting-MTA: dns; mail.example.net',
    '',
    ...(originalRecipient ? [`Original-Recipient: rfc822;${originalRecipient}`] : []),
    `Final-Recipient: RFC822; ${to}`,
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 no such user',
    '',
    more,
  ];
  const parts = [part('message/delivery-status', about), part('text/rfc822-headers', returned)];
  return reportMail('delivery-status', 'MAILER-DAEMON@example.net (Mail Delivery System)', parts);
}

/** A feedback report (RFC 5965). */
export function complaint({ to, returned, status = 'abuse' }: ReportFacts): string {
  const about = [
    `Feedback-Type: ${status}`,
    'User-Agent: Desk/1.0',
    'Version: 1',
    ...(to ? [`Original-Rcpt-To: <${to}>`] : []),
  ];
  const parts = [part('message/feedback-report', about), part('message/rfc822', [...returned, '', 'Hello'])];
  return reportMail('feedback-report', 'feedback@example.net', parts);
}

function part(type: string, lines: readonly string[]): string {
  return ['--r', `Content-Type: ${type}`, '', ...lines, ''].join('\r\n');
}

function reportMail(type: string, from: string, parts: readonly string[]): string {
  return [
    `From: ${from}`,
    'Subject: About your mail',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=${type}; boundary="r"`,
    '',
    part('text/plain', ['It did not arrive.']),
    ...parts,
    '--r--',
    '',
  ].join('\r\n');
}
