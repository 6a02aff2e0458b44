/** The path of the mailbox page. */
export const MAILBOX = '/_local/';

/** A place on the page: what is shown beside the list, and the filter of the list. */
export interface Place {
  readonly mail?: string;
  readonly event?: string;
  /** Set for the form for a new event. */
  readonly new?: '1';
  /** Part of a recipient's address. */
  readonly to?: string;
  /** What has just been done. */
  readonly done?: string;
}

/** Returns the address of a place. */
export function addressOf(place: Place): string {
  const given = Object.entries(place).filter(([, value]) => value);
  const query = new URLSearchParams(given).toString();
  return query ? `${MAILBOX}?${query}` : MAILBOX;
}
