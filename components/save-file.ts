/** Hands a file to the reader, as any link with a download would. */
export function saveFile({ name, blob }: { readonly name: string; readonly blob: Blob }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken it by the next turn; kept for longer it would hold the file in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
