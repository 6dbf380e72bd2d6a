import { z } from 'zod';

// zod compiles object schemas with `new Function`, which the CSP forbids and reports. It decides when a schema is made,
// so each entry imports this file before anything that holds a schema.
z.config({ jitless: true });
