/** Moves the bar on until the list is done. */

/** Milliseconds. */
const PAUSE = 1000;

async function look(): Promise<boolean> {
  const answer = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('#progress');
  const shown = document.querySelector('#progress');
  if (!answer.ok || !fresh || !shown) return false;
  update(shown, fresh);
  return fresh.hasAttribute('data-finished');
}

/** Only what changed: a status that says the same again would be read out again. */
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
    // Out of reach for a moment: the list goes on meanwhile.
    finished = await look().catch(() => false);
  }
}

follow();
