import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaFiles } from './dossier-schema.ts';
import { writeFileAtomically } from './write-file.ts';

/** `npm run schema`: writes the published schemas; a test fails while they lag behind the code. */
const folder = fileURLToPath(new URL('../../schema/', import.meta.url));
for (const [name, text] of schemaFiles()) writeFileAtomically(join(folder, name), text);
