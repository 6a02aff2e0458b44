/**
 * This script puts the zone of the browser into the form of a new event, moves the end with the start, and hides the fields that
 * do not count: times of an all-day event, and the end of a series.
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

interface Start {
  readonly day: string;
  readonly time: string;
}

function readStart(): Start {
  return { day: field('date')?.value ?? '', time: field('time')?.value ?? '' };
}

/** Milliseconds since 1970 of a day and a time, written as UTC; NaN when one of them is not filled in. */
function instant(day: string, time: string): number {
  return Date.parse(`${day}T${time}Z`);
}

let start = readStart();

/** Moves the end as far as the start was moved, so that the event keeps its length. */
function moveEnd(): void {
  const now = readStart();
  const [lastDay, until] = [field('endDate'), field('endTime')];
  if (!lastDay || !until || now.time === '') return;
  // Any day does for the times when none is filled in.
  const day = now.day || start.day || '2000-01-01';
  const shift = instant(day, now.time) - instant(start.day || day, start.time);
  const end = instant(lastDay.value || day, until.value) + shift;
  start = { day: now.day || start.day, time: now.time };
  if (Number.isNaN(end)) return;
  const moved = new Date(end).toISOString();
  if (lastDay.value !== '') lastDay.value = moved.slice(0, 10);
  until.value = moved.slice(11, 16);
}

const zone = field('zone');
if (zone && form?.hasAttribute('data-fresh'))
  zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone || zone.value;
form?.addEventListener('change', show);
for (const name of ['date', 'time']) field(name)?.addEventListener('change', moveEnd);
// A browser may have filled in the fields of before.
addEventListener('pageshow', () => {
  start = readStart();
  show();
});
show();
