/** The cover at the head of an event page. */
import { html } from 'hono/html';
import type { DayLeaf } from '#domain/itip/words/when.ts';
import type { Html } from '../page.ts';
import { circlesOf } from './shapes.ts';

const [WIDTH, HEIGHT] = [720, 180];

/** Returns the cover as SVG. It shows nothing that the page does not say in words. The stylesheet has its colours. */
export function coverStrip(title: string, { day, month }: DayLeaf): Html {
  const circles = circlesOf(title, WIDTH / HEIGHT).map(({ x, y, radius }) => {
    const [cx, cy, r] = [x, y, radius].map((part) => Math.round(part * HEIGHT));
    return html`<circle class="shade" cx="${cx}" cy="${cy}" r="${r}"/>`;
  });
  return html`<svg class="cover" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
<rect class="ground" width="${WIDTH}" height="${HEIGHT}"/>${circles}
<rect class="leaf" x="28" y="30" width="116" height="120" rx="12"/>
<text class="month" x="86" y="66" text-anchor="middle">${month}</text>
<text class="day" x="86" y="130" text-anchor="middle">${day}</text>
</svg>`;
}
