import MimeNode, { type MimeNodeHeaderMap } from 'nodemailer/lib/mime-node';

/** A node of a MIME tree. */
interface Part {
  /** The value of Content-Type. */
  readonly type: string;
  /** The text, or the parts of a multipart. */
  readonly content: string | readonly Part[];
  readonly encoding?: '7bit' | 'base64' | 'quoted-printable';
  readonly disposition?: string;
}

/**
 * Returns a mail with exactly these parts, because programs are recognised by them. The same input gives the same
 * octets.
 * @param id Message-ID without angle brackets
 * @param at Date, milliseconds since 1970
 */
export async function compose(
  { id, at, ...headers }: { readonly id: string; readonly at: number } & MimeNodeHeaderMap,
  root: Part,
): Promise<string> {
  const node = new MimeNode(root.type, { baseBoundary: at.toString(36), newline: 'win' });
  node.setHeader({ ...headers, Date: new Date(at), 'Message-ID': `<${id}>` });
  fill(node, root);
  return (await node.build()).toString();
}

function fill(node: MimeNode, { content, encoding, disposition }: Part): void {
  if (encoding) node.setHeader('Content-Transfer-Encoding', encoding);
  if (disposition) node.setHeader('Content-Disposition', disposition);
  if (typeof content === 'string') node.setContent(content);
  else for (const part of content) fill(node.createChild(part.type), part);
}
