/**
 * Laws draw the same texts in every run: a fault found by chance stopped a change that had nothing to do with it. Other
 * texts are drawn by `npm run test:laws`.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['LAW_SEED'] ?? 1) });
