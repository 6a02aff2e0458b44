/** The pages to unsubscribe from an organizer's invitations, and to subscribe again. */
import { html } from 'hono/html';
import { quoted } from '#domain/notices/layout.ts';
import { askingPage, type Html, type PageFrame, page } from './page.ts';

/**
 * Returns the page that asks whether to unsubscribe.
 * @param organizer the organizer's name or address
 */
export function unsubscribePage(frame: PageFrame, organizer: string, summary: string): Html {
  return askingPage(
    frame,
    'Stop these invitations?',
    html`<p>You will get no new invitations from <strong>${organizer}</strong>.</p>
<p class="dim">This is no answer to “${summary}”. If you accepted an event, you are still notified when it is moved or cancelled.</p>`,
    'Stop invitations',
  );
}

/**
 * Returns the page after unsubscribing.
 * @param undo the path of the form that undoes it, and the signed text with it; null when it was done long ago
 */
export function unsubscribedPage(
  frame: PageFrame,
  organizer: string,
  undo: { readonly path: string; readonly text: string } | null,
): Html {
  return page(
    frame,
    'Done',
    html`<p class="notice" role="status">You will get no new invitations from <strong>${organizer}</strong>.</p>
${
  undo
    ? html`<form method="post" action="${undo.path}">
<p>Was that a mistake?</p>
<input type="hidden" name="undo" value="${undo.text}">
<button type="submit" class="plain">Subscribe again</button>
</form>`
    : html`<p>If you want them again, ask for an invite on the page of one of their events.</p>`
}`,
  );
}

/** Returns the page after unsubscribing was undone. */
export function undonePage(frame: PageFrame, organizer: string): Html {
  return page(
    frame,
    'Welcome back',
    html`<p role="status">You get invitations from <strong>${organizer}</strong> again, as if nothing had happened.</p>`,
  );
}

/** Returns the page for a button that was pressed too late. */
export function undoneTooLatePage(frame: PageFrame): Html {
  return page(
    frame,
    'This came too late',
    html`<p>You stay unsubscribed. If you want invitations again, ask for an invite on the page of one of the organizer's events.</p>`,
  );
}

/** Returns the page that asks whether to subscribe again. `organizer` is a name or an address. */
export function resubscribePage(
  frame: PageFrame,
  { organizer, email, summary }: { organizer: string; email: string; summary: string },
): Html {
  return askingPage(
    frame,
    'Get invitations again?',
    html`<p>You had unsubscribed from the invitations of <strong>${organizer}</strong>. If you subscribe again, <span class="address">${email}</span> gets them again, and the one to ${quoted(summary)} now.</p>
<p class="dim">If you do not want that, close this page, and you stay unsubscribed.</p>`,
    'Yes, invite me again',
  );
}

/**
 * Returns the page after subscribing again.
 * @param words the sentences that say what happens now
 */
export function resubscribedPage(frame: PageFrame, words: string): Html {
  return page(frame, 'Welcome back', html`<p>${words}</p>`);
}
