import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { type ESTree, parseSync } from 'vite';
import { guardedPackages, type Room, rooms } from './import-rules.ts';
import type { Check } from './stages.ts';

export interface SourceFile {
  /** Relative to the repository, with forward slashes. */
  path: string;
  source: string;
}

/** One import, or one use of a global name, that the plan of the house forbids. */
export interface Violation {
  file: string;
  used: string;
  why: string;
}

interface Import {
  from: string;
  typesOnly: boolean;
}

const sourceFiles = ['entrypoints', 'components', 'lib', 'test'].map((folder) => `${folder}/**/*.{ts,tsx}`);

export async function checkImportsOfProject(): Promise<Check[]> {
  const paths = globSync(sourceFiles);
  const files = await Promise.all(
    paths.map(async (path) => ({ path: path.replaceAll('\\', '/'), source: await readFile(path, 'utf8') })),
  );
  const problems = checkImports(files).map(({ file, used, why }) => `${file}: ${used}: ${why}`);
  return [{ name: `imports of ${files.length} files`, problems }];
}

export function checkImports(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    if (room === undefined)
      return [{ file: file.path, used: file.path, why: 'its folder is not in the table of rooms' }];
    const { imports, names } = read(file);
    return [
      ...imports.flatMap((imported) => judgeImport(file.path, room, imported)),
      ...(room.withoutGlobals ?? [])
        .filter((name) => names.has(name))
        .map((used) => ({ file: file.path, used, why: `${room.folder} does not know this global` })),
    ];
  });
}

function judgeImport(file: string, room: Room, { from, typesOnly }: Import): Violation[] {
  const violation = (why: string) => [{ file, used: from, why }];
  if (!from.startsWith('.')) {
    const guarded = guardedPackages.find(({ pattern }) => pattern.test(from));
    if (guarded === undefined || guarded.allowedIn.includes(room.folder)) return [];
    return violation(guarded.why);
  }
  if (!/\.[a-z]+(\?\w+)?$/.test(from)) return violation('a relative import carries its extension');
  const target = roomOf(posix.join(posix.dirname(file), from));
  if (target === undefined) return violation('it leads out of the house');
  if (target.folder === room.folder || room.values.includes(target.folder)) return [];
  if (target.folder === 'entrypoints') return violation('nobody imports entrypoints');
  if (target.folder === 'test') return violation('the extension does not know its tests');
  if (!room.types?.includes(target.folder)) return violation(`${room.folder} does not know ${target.folder}`);
  return typesOnly ? [] : violation(`${room.folder} may name types of ${target.folder} only`);
}

function roomOf(path: string): Room | undefined {
  return rooms.find(({ folder }) => path.startsWith(`${folder}/`));
}

function read({ path, source }: SourceFile): { imports: Import[]; names: Set<string> } {
  const { module, program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const statics = module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    typesOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest === null || moduleRequest === undefined ? [] : [{ from: moduleRequest.value, typesOnly: isType }],
    ),
  );
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    from: source.slice(start + 1, end - 1),
    typesOnly: false,
  }));
  return { imports: [...statics, ...passedOn, ...dynamic], names: namesUsed(program) };
}

/** The names that the code refers to: no property names, no types. */
function namesUsed(program: ESTree.Program): Set<string> {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = value as { type: string; [part: string]: unknown };
    if (node.type === 'Identifier') names.add(String(node['name']));
    const isErased = node.type.startsWith('TS') && !('expression' in node);
    if (isErased || node.type === 'ImportDeclaration') return;
    for (const [part, child] of Object.entries(node)) {
      if (part === 'typeAnnotation' || ((part === 'property' || part === 'key') && node['computed'] === false))
        continue;
      visit(child);
    }
  };
  visit(program);
  return names;
}
