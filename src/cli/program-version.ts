/** Versions of the program (as package.json has it) and of its engine, for reports. */
import { readFileSync } from 'node:fs';
import { engineVersion } from '../core/engine-version';
import { z } from '../core/model/zod';

const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');

export const program = {
  version: z.object({ version: z.string() }).parse(JSON.parse(file)).version,
  engine: engineVersion,
} as const;
