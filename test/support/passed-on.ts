/** Mails as SES receives them from somebody who passes on, or changes, what an organizer has signed. */

interface PassedOn {
  /** Fields that the signature of the organizer's domain covers. */
  readonly signed?: string;
  /** Further tags of that signature. */
  readonly tags?: string;
  /** The server that hands it to us; it is none of the sender's own. */
  readonly by?: string;
  /** Fields that were put above those of the organizer. */
  readonly above?: readonly string[];
}

/** With what SES writes on top of it. */
export function passedOn(
  raw: string,
  {
    signed = 'from:to:cc:date:subject:message-id',
    tags = '',
    by = 'bob@elsewhere.example',
    above = [],
  }: PassedOn = {},
): string {
  const host = by.slice(by.indexOf('@') + 1);
  return [
    `Received: from mail.${host} (localhost [192.0.2.1]) by inbound-smtp.local`,
    `Authentication-Results: amazonses.com; spf=pass (spfCheck: domain of ${host}) client-ip=192.0.2.1; envelope-from=${by}; helo=mail.${host}; dkim=pass header.i=@example.com; dmarc=pass header.from=example.com;`,
    ...above,
    `DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=one;${tags} h=${signed}; bh=abc; b=def`,
    raw,
  ].join('\r\n');
}
