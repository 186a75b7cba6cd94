/** What the writer decided about a finding: meant so, with the reason, or said elsewhere in the text. */
export type Decision = { readonly kind: 'deliberate'; readonly reason: string } | { readonly kind: 'elsewhere' };
