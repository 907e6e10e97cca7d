import { expect, it } from 'vitest';
import { killRounds } from './testing/kill-rounds';
import { temporaryPlace } from './testing/temporary-libraries';

it('a program killed while it appends loses nothing that was acknowledged', async () => {
  const place = await temporaryPlace();
  const report = await killRounds(place, 12, 11);
  await place.remove();
  expect(report).toMatchObject({ rounds: 12, lost: [], doubled: 0 });
  expect(report.acknowledged).toBeGreaterThan(11);
}, 300_000);
