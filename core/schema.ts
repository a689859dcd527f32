import { z } from 'zod';

// zod's compiler probes `new Function`, which a strict Content-Security-Policy reports as a violation.
// Every schema of the project comes from here, so the switch is thrown before the first one is built.
z.config({ jitless: true });

export { z };
