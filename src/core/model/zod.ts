/**
 * zod, configured once. zod 4 probes `new Function`, which the renderer's CSP refuses and logs; `jitless` must be set
 * before the first schema is built, so every schema file imports zod from here.
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
