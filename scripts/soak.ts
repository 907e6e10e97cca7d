/**
 * `npm run soak -- --rounds N [--seed S]`: kills a writing program N times at random moments and prints rounds,
 * acknowledged changes and lost ones. Ends with 1 if anything acknowledged was lost.
 */
import { parseArgs } from 'node:util';
import { killRounds } from '../src/main/library/testing/kill-rounds';
import { temporaryPlace } from '../src/main/library/testing/temporary-libraries';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '12' }, seed: { type: 'string', default: '1' } },
});

const place = await temporaryPlace();
const report = await killRounds(place, Number(values.rounds), Number(values.seed), ({ rounds, acknowledged, lost }) => {
  if (rounds % 10 === 0) console.log(`${rounds} rounds, ${acknowledged} acknowledged, ${lost.length} lost`);
});
await place.remove();
const { rounds, acknowledged, lost, doubled, mended } = report;
console.log(
  `rounds ${rounds} · acknowledged ${acknowledged} · lost ${lost.length} · doubled ${doubled} · torn ends mended ${mended}`,
);
process.exit(lost.length + doubled === 0 ? 0 : 1);
