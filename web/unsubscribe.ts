/** Leaving the invitations of an organizer, and returning to them. */
import { html } from 'hono/html';
import { quoted } from '#domain/notices/layout.ts';
import { askingPage, type Html, type PageFrame, page } from './page.ts';

/** @param organizer their name, or their address */
export function unsubscribePage(frame: PageFrame, organizer: string, summary: string): Html {
  return askingPage(
    frame,
    'Stop these invitations?',
    html`<p>You will get no new invitations from <strong>${organizer}</strong>.</p>
<p class="dim">This is no answer to “${summary}”. If you accepted something, you still hear when it is moved or called off.</p>`,
    'Stop invitations',
  );
}

export function unsubscribedPage(frame: PageFrame): Html {
  return page(frame, 'Done', html`<p>You will get no new invitations from this organizer.</p>`);
}

/** @param organizer their name, or their address */
export function resubscribePage(
  frame: PageFrame,
  { organizer, email, summary }: { organizer: string; email: string; summary: string },
): Html {
  return askingPage(
    frame,
    'Get invitations again?',
    html`<p>You had unsubscribed from the invitations of <strong>${organizer}</strong>. If you return, <span class="address">${email}</span> gets them again, and the one to ${quoted(summary)} now.</p>
<p class="dim">If you do not want that, close this page, and you stay unsubscribed.</p>`,
    'Yes, invite me again',
  );
}

/** @param words what happens now */
export function resubscribedPage(frame: PageFrame, words: string): Html {
  return page(frame, 'Welcome back', html`<p>${words}</p>`);
}
