/** The pages on which owners of the domain export and erase a person. */
import { html } from 'hono/html';
import { type Html, type PageFrame, page } from './page.ts';

const TITLE = 'A person’s data';

/**
 * Returns the page with the form.
 * @param mistyped the text that was entered and is not an address
 */
export function peoplePage(frame: PageFrame, mistyped?: string): Html {
  const isWrong = mistyped !== undefined;
  return page(
    frame,
    TITLE,
    html`<p class="dim"><a href="${frame.base}/domain">The domain</a></p>
${isWrong ? html`<p class="notice" role="alert" id="wrong">This is no mail address. Look for a typing error in it.</p>` : ''}
<form method="post">
<label for="email">Address of a guest</label>
<input id="email" name="email" type="email" autocomplete="off" required value="${mistyped ?? ''}"${isWrong ? html` aria-invalid="true" aria-describedby="wrong"` : ''}>
<p><button name="act" value="export">Export</button> <button name="act" value="erase" class="plain">Erase…</button></p>
</form>
<p class="dim">The export is a JSON file of everything that is kept of the address as a guest, over all events of the domain. Programs do the same with an <a href="${frame.base}/domain/keys">owner key</a>.</p>`,
  );
}

/** Returns the page that asks whether to erase a person. */
export function askToErase(frame: PageFrame, email: string, isOrganizer: boolean): Html {
  const path = `${frame.base}/domain/people`;
  return page(
    frame,
    'Erase this person?',
    html`<p>Everything that is kept of <strong>${email}</strong> as a guest will be removed from all events: invitations, answers, comments, places on lists, and mails. The counts become lower. This cannot be undone.</p>
<p>The person is not notified, and what is in their calendar stays there. An answer that they send later does not count.</p>
${isOrganizer ? html`<p class="notice">The address is also that of an organizer or an owner. What they have here in that role, such as their own events, stays.</p>` : ''}
<form method="post" action="${path}/erase"><input type="hidden" name="email" value="${email}"><button>Erase this person</button> <a class="button plain" href="${path}">Keep them</a></form>`,
  );
}

/** Returns the page after an erasure was requested. */
export function erasingPage(frame: PageFrame, email: string): Html {
  return page(
    frame,
    'They are being erased',
    html`<p role="status">We remove everything that is kept of ${email} as a guest. With many events it takes a few minutes; an export shows what is left.</p>
<p><a href="${frame.base}/domain">The domain</a></p>`,
  );
}
