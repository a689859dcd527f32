import * as nodeModule from 'node:module';
import { join } from 'node:path';

// Node 22 and later keep what they compiled, beside the program itself: it goes away with it, and nobody else writes
// there. Where the folder cannot be written, or Node is older, everything is compiled as before.
nodeModule.enableCompileCache?.(join(import.meta.dirname, '.cache'));
await import('./run.ts');
