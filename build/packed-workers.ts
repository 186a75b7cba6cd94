import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What vite makes of `…?worker&inline`: the code of the worker as one string, and a constructor round it. */
const INLINED = /const jsContent = ("(?:[^"\\]|\\.)*");/;

/**
 * Vite plugin for the page in one file: the code of a worker stands in it packed, and is unpacked when the worker starts.
 * As text the reader of papers was 2.4 MB of a page of 6. What is imported gives a promise of the worker instead of the worker,
 * since `DecompressionStream` answers later; `askedWorker` takes both.
 */
export function packedWorkers(): Plugin {
  return {
    name: 'packed-workers',
    apply: 'build',
    transform: {
      order: 'pre',
      filter: { id: /\?worker&inline$/ },
      handler(code, id) {
        const text = INLINED.exec(code)?.[1];
        if (text === undefined) throw new Error(`${id}: vite no longer writes a worker as \`const jsContent = "…"\``);
        const packed = gzipSync(JSON.parse(text) as string, { level: 9 }).toString('base64');
        return {
          code: `
            const packed = ${JSON.stringify(packed)};
            async function start(options) {
              const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
              const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
              const code = ['URL.revokeObjectURL(self.location.href);', await new Response(unpacked).arrayBuffer()];
              return new Worker(URL.createObjectURL(new Blob(code, { type: 'text/javascript' })), options);
            }
            export default function PackedWorker(options) { return start(options); }`,
          map: { mappings: '' },
        };
      },
    },
  };
}
