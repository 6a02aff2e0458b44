/** This script adds times in the visitor's time zone and copy buttons to the public pages of events. */
export {};

/** English without a region is written as it is outside America, as on the page. */
const { lang } = document.documentElement;
const locale = `${lang === 'en' ? 'en-GB' : lang}-u-ca-gregory`;

const FORM: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
};
const own = new Intl.DateTimeFormat(locale, FORM);
const { timeZone } = own.resolvedOptions();
const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? '';

for (const line of document.querySelectorAll<HTMLElement>('.local-time')) {
  const { from: start = '', to: end = '', zone, words = '' } = line.dataset;
  const [from, to] = [new Date(start), new Date(end)];
  // Nothing is added when the visitor's clocks show the same as those of the event.
  if (zone && own.format(from) === new Intl.DateTimeFormat(locale, { ...FORM, timeZone: zone }).format(from))
    continue;
  const time = from < to ? own.formatRange(from, to) : own.format(from);
  line.textContent = words.replace('{place}', () => place).replace('{time}', () => time);
  line.hidden = false;
}

for (const snippet of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const { copy = '', label = '', copied = '', selected = '' } = snippet.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain copy';
  button.textContent = copy;
  button.setAttribute('aria-label', label);
  const said = document.createElement('span');
  said.className = 'dim';
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(snippet.textContent ?? '');
      said.textContent = copied;
    } catch {
      // Without permission to copy, the text is selected so that the visitor can copy it.
      getSelection()?.selectAllChildren(snippet);
      said.textContent = selected;
    }
  });
  const row = document.createElement('p');
  row.className = 'copy-row';
  row.append(button, said);
  snippet.after(row);
}
