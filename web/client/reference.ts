/**
 * This script makes the calls of the consoles on the API reference. What is typed into a field for a code stays in memory: it
 * is copied into the other such fields, and sent in a header.
 */

const base = location.pathname.replace(/\/docs\/?$/, '');
const contents = document.querySelector<HTMLDetailsElement>('.reference nav details');
if (contents && !matchMedia('(min-width: 60rem)').matches) contents.open = false;
const codes = [...document.querySelectorAll<HTMLInputElement>('input[data-code]')];
for (const one of document.querySelectorAll<HTMLElement>('.console')) one.hidden = false;
for (const field of codes)
  field.addEventListener('input', () => {
    for (const other of codes) other.value = field.value;
  });

for (const form of document.querySelectorAll<HTMLFormElement>('.console form')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void call(form);
  });
}

async function call(form: HTMLFormElement): Promise<void> {
  const outcome = form.querySelector('.outcome');
  const button = form.querySelector('button');
  if (!outcome || !button) return;
  button.disabled = true;
  outcome.replaceChildren(line('The call is being made.'));
  try {
    const answer = await fetch(addressOf(form), {
      method: form.dataset.method ?? 'GET',
      headers: headersOf(form),
      body: form.querySelector<HTMLTextAreaElement>('[data-body]')?.value ?? null,
      cache: 'no-store',
      credentials: 'omit',
    });
    outcome.replaceChildren(line(`Answered ${answer.status}`), shown(await answer.text()));
  } catch {
    outcome.replaceChildren(line('The server could not be reached.'));
  }
  button.disabled = false;
}

function addressOf(form: HTMLFormElement): string {
  let path = form.dataset.path ?? '';
  const query = new URLSearchParams();
  for (const { dataset, value } of form.querySelectorAll<HTMLInputElement>('input[data-in]')) {
    const { in: place, name = '' } = dataset;
    if (place === 'path') path = path.replace(`{${name}}`, encodeURIComponent(value.trim()));
    if (place === 'query' && value.trim() !== '') query.set(name, value.trim());
  }
  return `${base}${path}${query.size > 0 ? `?${query}` : ''}`;
}

function headersOf(form: HTMLFormElement): Headers {
  const headers = new Headers();
  const code = form.querySelector<HTMLInputElement>('[data-code]')?.value.trim();
  if (code) headers.set('Authorization', `Bearer ${code}`);
  if (form.querySelector('[data-body]')) headers.set('Content-Type', 'application/json');
  for (const { dataset, value } of form.querySelectorAll<HTMLInputElement>('[data-in=header]'))
    if (value.trim() !== '') headers.set(dataset.name ?? '', value.trim());
  return headers;
}

function line(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}

function shown(text: string): HTMLElement {
  const block = document.createElement('pre');
  block.tabIndex = 0;
  block.setAttribute('aria-label', 'The answer');
  block.textContent = pretty(text);
  return block;
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
