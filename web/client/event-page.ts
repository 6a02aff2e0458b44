/** This script adds times in the visitor's time zone and copy buttons to the public pages of events. */
export {};

const FORM: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
};
const own = new Intl.DateTimeFormat('en-GB', FORM);
const { timeZone } = own.resolvedOptions();
const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ');

for (const line of document.querySelectorAll<HTMLElement>('.local-time')) {
  const [from, to] = [new Date(line.dataset.from ?? ''), new Date(line.dataset.to ?? '')];
  // Nothing is added when the visitor's zone has the same time as "Tue, 12 May 2026, 10:00 – …".
  const shown = line.parentElement?.querySelector('time')?.textContent ?? '';
  const [day, clock] = [
    new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' }).format(from),
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(from),
  ];
  if (shown.includes(` ${day} `) && shown.includes(`, ${clock}`)) continue;
  const words = from < to ? own.formatRange(from, to) : own.format(from);
  line.textContent = `Where you are (${place}): ${words}`;
  line.hidden = false;
}

for (const snippet of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain copy';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', snippet.dataset.copy ?? 'Copy');
  const said = document.createElement('span');
  said.className = 'dim';
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(snippet.textContent ?? '');
      said.textContent = 'Copied.';
    } catch {
      // Without permission to copy, the text is selected so that the visitor can copy it.
      getSelection()?.selectAllChildren(snippet);
      said.textContent = 'Selected: copy it with your keyboard.';
    }
  });
  const row = document.createElement('p');
  row.className = 'copy-row';
  row.append(button, said);
  snippet.after(row);
}
