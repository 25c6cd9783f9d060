import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { preparedWords } from '../../lib/text/words-plugin.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The engine as the extension ships it: one minified module. */
export async function bundleEngine(words: 'with-words' | 'without-words' = 'with-words'): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: 'lib/lint/index.ts',
        preserveEntrySignatures: 'strict',
        output: { format: 'es', minify: true },
      },
    },
    plugins: [words === 'with-words' ? preparedWords() : { name: 'no-words', enforce: 'pre', load: emptyWords }],
  });
  const results = Array.isArray(built) ? built : [built];
  const chunks = results.flatMap((result) => ('output' in result ? result.output : []));
  return chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n');
}

const emptyWords = (id: string) => (id.endsWith('/lib/text/all-words.ts') ? 'export const allWords = [];' : undefined);

export const gzipBytes = (text: string) => gzipSync(text, { level: 9 }).length;
