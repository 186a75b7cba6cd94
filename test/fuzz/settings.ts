/** What `npm run fuzz` asks for; a sample at one seed where it does not. */
export const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? 0);
export const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
