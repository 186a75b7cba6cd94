import { extname, posix, win32 } from 'node:path';
import { foldedPath } from './real-place.ts';

/** Names that are a device on Windows, with any ending. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;

/** What no name holds on Windows; after a colon stands the name of a second, hidden content of the file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control codes are what is looked for
const FORBIDDEN = /[<>:"|?*\u0000-\u001f]|[ .]$/;

/** The first part of a path that can be no name on the system; null when all can. */
export function impossibleName(path: string, platform: NodeJS.Platform = process.platform): string | null {
  if (platform !== 'win32') return path.includes('\0') ? posix.basename(path) : null;
  const names = path.slice(win32.parse(path).root.length).split(/[/\\]/);
  return names.find((name) => name !== '.' && name !== '..' && (DEVICES.test(name) || FORBIDDEN.test(name))) ?? null;
}

/** The names, with a number behind those that some system takes for one that came before. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const ending = extname(name);
    let own = name;
    for (let count = 2; taken.has(foldedPath(own)); count += 1)
      own = `${name.slice(0, -ending.length)}-${count}${ending}`;
    taken.add(foldedPath(own));
    return own;
  });
}
