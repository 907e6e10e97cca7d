#!/usr/bin/env node
/** The `variorum` bin. Node 20 does not run TypeScript, so tsx is registered first; no build step is needed. */
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
