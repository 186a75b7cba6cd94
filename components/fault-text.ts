/** What went wrong, as it is told by whatever threw it: in English, in one line. */
export const faultText = (error: unknown): string => (error instanceof Error ? error.message : String(error));
