/**
 * Keeps the lists and the headcount up to date, searches while the user types, and gives a mail the height it needs.
 */

/** Milliseconds. */
const PAUSE = 1000;

const search = document.querySelector<HTMLInputElement>('input[type=search]');
const offline = document.getElementById('offline');
const mailFrame = document.querySelector('iframe');
let news = 0;

async function refresh(): Promise<void> {
  news += 1;
  const mine = news;
  try {
    const answer = await fetch(location.href);
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    // A later search may have been answered sooner.
    if (mine === news && answer.ok)
      for (const region of fresh.querySelectorAll('[data-live]')) update(region);
    offline?.toggleAttribute('hidden', true);
  } catch {
    offline?.toggleAttribute('hidden', false);
  }
}

/** Keyboard focus stays on the same element of a list. */
function update(fresh: Element): void {
  const shown = document.getElementById(fresh.id);
  if (!shown || shown.innerHTML === fresh.innerHTML) return;
  const focused = shown.contains(document.activeElement) ? document.activeElement?.id : undefined;
  shown.replaceChildren(...fresh.childNodes);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

function searchFor(recipient: string): void {
  const address = new URL(location.href);
  if (recipient) address.searchParams.set('to', recipient);
  else address.searchParams.delete('to');
  history.replaceState(null, '', address);
  refresh();
}

function fitMail(): void {
  const height = mailFrame?.contentDocument?.documentElement?.offsetHeight;
  if (mailFrame && height) mailFrame.style.height = `${height + 2}px`;
}

/** The message about an action is shown once and not at every reload. */
function forgetNotice(): void {
  const address = new URL(location.href);
  address.searchParams.delete('done');
  history.replaceState(null, '', address);
}

async function keepFresh(): Promise<never> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (!document.hidden) await refresh();
  }
}

search?.addEventListener('input', () => searchFor(search.value));
mailFrame?.addEventListener('load', fitMail);
window.addEventListener('resize', fitMail);
fitMail();
forgetNotice();
keepFresh();
