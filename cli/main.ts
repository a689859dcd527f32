import * as nodeModule from 'node:module';
import { join } from 'node:path';

// Node 22 and later keep what they compiled, beside the built program: it goes away with it. Where the folder cannot be
// written, or Node is older, everything is compiled as before. The sources are left as they are.
if (import.meta.filename.endsWith('.mjs')) {
  nodeModule.enableCompileCache?.(join(import.meta.dirname, '.cache'));
}
await import('./run.ts');
