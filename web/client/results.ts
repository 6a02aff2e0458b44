/** This script updates the headcount and the tables, and draws the chart. */
import uPlot from 'uplot';

/** The pause between two requests for the numbers, in milliseconds. */
const PAUSE = 1000;
/** The tables cost more, so they are requested only once for this many requests for the numbers. */
const LOOKS = 3;
const TABLES = '.guests tbody, .occurrences tbody';

type Curve = [number, number, number, number][];

const offline = document.getElementById('offline');
const darkness = matchMedia('(prefers-color-scheme: dark)');
let seen = '';
let tablesAreOld = false;
let drawn: uPlot | undefined;

async function look(): Promise<void> {
  try {
    const answer = await fetch(`${location.pathname}/live`, {
      headers: seen ? { 'If-None-Match': seen } : {},
    });
    offline?.toggleAttribute('hidden', true);
    // The visitor has signed out, or the code was replaced.
    if (answer.redirected) return location.reload();
    if (answer.status === 200) show(await answer.text(), answer.headers.get('ETag') ?? '');
  } catch {
    offline?.toggleAttribute('hidden', false);
  }
}

function show(text: string, tag: string): void {
  const before = said();
  seen = tag;
  const fresh = new DOMParser().parseFromString(text, 'text/html').getElementById('live');
  const live = document.getElementById('live');
  if (!fresh || !live) return;
  for (const section of ['section', '.columns']) {
    const [now, next] = [
      live.querySelectorAll(`:scope > ${section}`),
      fresh.querySelectorAll(`:scope > ${section}`),
    ];
    for (const [n, one] of [...now].entries()) if (next[n]) update(one, next[n]);
  }
  tablesAreOld ||= said() !== before;
  draw();
}

function said(): string | null | undefined {
  return document.getElementById('said')?.textContent;
}

/**
 * Updates the tables. When the page has other tables than before, as with the first guests, it is reloaded. Nothing is
 * replaced while it has the focus.
 */
async function lookAtTables(): Promise<void> {
  if (!tablesAreOld) return;
  try {
    const answer = await fetch(location.href);
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const [now, next] = [[...document.querySelectorAll(TABLES)], [...page.querySelectorAll(TABLES)]];
    const replaced = now.length === next.length ? now : [...document.querySelectorAll('main')];
    if (replaced.some((one) => one.contains(document.activeElement))) return;
    tablesAreOld = false;
    if (replaced !== now) return location.reload();
    for (const [n, one] of now.entries()) one.replaceWith(next[n] as Element);
  } catch {
    // The next request shows that there is no connection.
  }
}

/** Changes numbers in place, so that a screen reader reads the sentence only once and an open table stays open. */
function update(now: Element, next: Element): void {
  if (
    now.childElementCount === next.childElementCount &&
    now.tagName === next.tagName &&
    !now.id.startsWith('chart')
  ) {
    for (const { name, value } of next.attributes)
      if (now.getAttribute(name) !== value) now.setAttribute(name, value);
    if (now.childElementCount === 0) {
      if (now.textContent !== next.textContent) now.textContent = next.textContent;
    } else {
      // An element that replaces a child is removed from `next`, so the list is copied first.
      const others = [...next.children];
      for (const [n, child] of [...now.children].entries()) update(child, others[n] as Element);
    }
    return;
  }
  const open = now.querySelector('details')?.open;
  now.replaceWith(next);
  if (open) next.querySelector('details')?.setAttribute('open', '');
}

/** An answer counts from its moment on. */
const STEPS = (uPlot.paths.stepped as uPlot.Series.SteppedPathBuilderFactory)({ align: 1 });

function draw(): void {
  const place = document.getElementById('chart');
  const curve = JSON.parse(place?.dataset.curve ?? '[]') as Curve;
  drawn?.destroy();
  drawn = undefined;
  if (!place || curve.length === 0) return;
  const color = (of: string) => getComputedStyle(document.querySelector(of) ?? place).color;
  const [ink, edge] = [color('#said'), getComputedStyle(place).borderTopColor];
  const axis = { stroke: ink, grid: { stroke: edge, width: 1 }, ticks: { stroke: edge, width: 1 } };
  // The lines become thinner, so that one on which another lies can still be seen.
  const line = (label: string, tone: string, width: number) => ({
    label,
    stroke: color(`.headcount .${tone} dd`),
    width,
    paths: STEPS,
    value: (_: uPlot, count: number | null) => (count === null ? '' : number(count)),
    points: { show: curve.length < 30, size: 5 },
  });
  const shown = timesInWords(place.dataset.zone ?? 'UTC');
  const [time = '', yes = '', maybe = '', no = ''] = JSON.parse(place.dataset.labels ?? '[]') as string[];
  const columns = [0, 1, 2, 3].map((n) => curve.map((point) => (point[n] ?? 0) / (n === 0 ? 1000 : 1)));
  drawn = new uPlot(
    {
      width: place.clientWidth,
      height: 240,
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), place.dataset.zone ?? 'UTC'),
      series: [
        { label: time, value: (_, at) => (at === null ? '' : shown.moment(at)) },
        line(yes, 'yes', 5),
        line(maybe, 'maybe', 3),
        line(no, 'no', 1.5),
      ],
      axes: [
        { ...axis, values: (_, times, __, ___, step) => shown.axis(times, step), incrs: TIME_STEPS },
        {
          ...axis,
          size: 44,
          values: (_, counts) => counts.map(number),
          incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5],
        },
      ],
      scales: { y: { range: (_, __, most) => [0, Math.max(most * 1.1, 1)] } },
      hooks: { ready: [sayLatest], setCursor: [sayLatest] },
    },
    columns as uPlot.AlignedData,
    place,
  );
}

/** The legend shows the latest numbers while the pointer is not on the chart. */
function sayLatest(chart: uPlot): void {
  if (chart.cursor.idx == null) chart.setLegend({ idx: chart.data[0].length - 1 }, false);
}

/** The language of the page. English without a region is written as outside America. */
const LANGUAGE = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang;
const number = (count: number): string => count.toLocaleString(LANGUAGE);

/** Returns what writes times in a zone. They come in seconds since 1970. */
function timesInWords(timeZone: string) {
  const writer = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(LANGUAGE, { ...options, timeZone, calendar: 'gregory' });
    return (seconds: number) => format.format(seconds * 1000);
  };
  const year = writer({ year: 'numeric' });
  const month = writer({ month: 'short' });
  const day = writer({ day: 'numeric', month: 'short' });
  const clock = writer({ timeStyle: 'short' });
  // The second line of a label is there where it changes.
  const twoLines = (times: number[], first: typeof day, second: typeof day) =>
    times.map((at, n) => {
      const before = times[n - 1];
      const isNew = before === undefined || second(before) !== second(at);
      return isNew ? `${first(at)}\n${second(at)}` : first(at);
    });
  return {
    moment: writer({ dateStyle: 'medium', timeStyle: 'short' }),
    /** Returns the labels of the time axis. @param step their distance in seconds */
    axis: (times: number[], step: number): string[] => {
      if (step >= 365 * DAY) return times.map(year);
      if (step >= 28 * DAY) return twoLines(times, month, year);
      return step >= DAY ? twoLines(times, day, year) : twoLines(times, clock, day);
    },
  };
}

const DAY = 24 * 3600;

/** Steps of the time axis in seconds. Its labels are exact to a minute, so that a shorter step would repeat them. */
const TIME_STEPS = [
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * 60),
  ...[1, 2, 3, 4, 6, 8, 12].map((hours) => hours * 3600),
  ...[1, 2, 3, 4, 5, 7, 10, 15, 30, 60, 90, 180, 365].map((days) => days * DAY),
];

async function keepLooking(): Promise<never> {
  for (let looks = 1; ; looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (document.hidden) continue;
    await look();
    if (looks % LOOKS === 0) await lookAtTables();
  }
}

draw();
darkness.addEventListener('change', draw);
addEventListener('resize', () =>
  drawn?.setSize({ width: document.getElementById('chart')?.clientWidth ?? 0, height: 240 }),
);
keepLooking();
