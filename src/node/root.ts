import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The root of the package: from src/node/ in a checkout and from dist/cli/ once built it is two folders up, so that the
 * corpus and the built page are found by the same path in both. It stands here, not with the commands one folder down.
 */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const SHIPPED_CORPUS = join(ROOT, 'corpus');
