/** This script updates the progress of a list until it is done. */

/** The pause between two requests, in milliseconds. */
const PAUSE = 1000;

async function look(): Promise<boolean> {
  const answer = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('#progress');
  const shown = document.querySelector('#progress');
  if (!answer.ok || !fresh || !shown) return false;
  update(shown, fresh);
  return fresh.hasAttribute('data-finished');
}

/** Updates only what changed, because a screen reader reads a replaced status again. */
function update(shown: Element, fresh: Element): void {
  const bar = shown.querySelector('progress');
  bar?.setAttribute('value', fresh.querySelector('progress')?.getAttribute('value') ?? '0');
  for (const part of ['[role=status]', 'label']) {
    const [old, now] = [shown.querySelector(part), fresh.querySelector(part)];
    if (old && now && old.textContent !== now.textContent) old.textContent = now.textContent;
  }
  if (fresh.hasAttribute('data-finished')) shown.replaceChildren(...fresh.childNodes);
}

async function follow(): Promise<void> {
  let finished = document.querySelector('#progress')?.hasAttribute('data-finished') ?? true;
  while (!finished) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    // Without a connection the page tries again; the server continues with the list meanwhile.
    finished = await look().catch(() => false);
  }
}

follow();
