/** What went wrong, with the controls of a terminal in it as they are written in code. */
export function faultText(error) {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/[^\P{Cc}\n]/gu, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
