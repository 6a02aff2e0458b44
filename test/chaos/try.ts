import { play } from './play.ts';
import { drawStory } from './story.ts';
const from = Number(process.argv[2] ?? 1), n = Number(process.argv[3] ?? 20);
const t = performance.now(); let calls = 0, faults = 0;
for (let seed = from; seed < from + n; seed++) {
  const one = await play(drawStory(seed));
  calls += one.calls; faults += one.faults.length;
  if (one.broken.length) console.log(seed, one.broken);
  if (process.argv[4]) { const two = await play(drawStory(seed)); if (two.trace !== one.trace) console.log('not deterministic', seed, one.trace.slice(0, 200), two.trace.slice(0,200)); }
}
console.log((performance.now() - t) / n, 'ms/story', calls / n, 'calls', faults / n, 'faults');
process.exit(0);
