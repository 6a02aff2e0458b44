/** Addresses of the mailbox page. */
export const MAILBOX = '/_local/';

/** What is shown beside the list, and what the list is narrowed to. */
export interface Place {
  readonly mail?: string;
  readonly event?: string;
  /** The form for a new event. */
  readonly new?: '1';
  /** Part of a recipient's address. */
  readonly to?: string;
  /** What has just been done. */
  readonly done?: string;
}

export function addressOf(place: Place): string {
  const given = Object.entries(place).filter(([, value]) => value);
  const query = new URLSearchParams(given).toString();
  return query ? `${MAILBOX}?${query}` : MAILBOX;
}
