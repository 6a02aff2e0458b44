/**
 * This script puts the zone of the browser into the form of a new event, and hides the fields that do not count: times of an
 * all-day event, and the end of a series.
 */
export {};

const form = document.querySelector<HTMLFormElement>('.event-form');

function field(name: string): HTMLInputElement | HTMLSelectElement | null {
  return form?.querySelector(`[name="${name}"]`) ?? null;
}

function show(): void {
  const allDay = (field('allDay') as HTMLInputElement | null)?.checked ?? false;
  for (const part of form?.querySelectorAll<HTMLElement>('[data-times]') ?? []) part.hidden = allDay;
  const isSeries = !['none', 'keep'].includes(field('repeat')?.value ?? 'none');
  const ends = field('ends')?.value;
  for (const part of form?.querySelectorAll<HTMLElement>('[data-series]') ?? [])
    part.hidden = !isSeries || (part.dataset.series !== '' && part.dataset.series !== ends);
}

const zone = field('zone');
if (zone && form?.hasAttribute('data-fresh'))
  zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone || zone.value;
form?.addEventListener('change', show);
// A browser may have filled in the fields of before.
addEventListener('pageshow', show);
show();
