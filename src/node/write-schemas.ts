import { join } from 'node:path';
import { schemaFiles } from './dossier-schema.ts';
import { ROOT } from './root.ts';
import { writeWhole } from './write-file.ts';

/** `npm run schema`, and part of the build: writes the published schemas to dist/schema. */
for (const [name, text] of schemaFiles()) writeWhole(join(ROOT, 'dist/schema', name), text);
