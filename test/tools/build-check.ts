import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Examples } from '../../lib/policy/define/rule.ts';
import { hostPermissions } from '../../lib/seller-central/hosts.ts';
import { type BrowserName, browserNames } from '../browser/driver/find-browser.ts';
import { buildFolder } from './build.ts';
import { type Check, execute } from './stages.ts';

/** What the check reads of manifest.json. */
export interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  content_security_policy?: { extension_pages?: string };
  web_accessible_resources?: unknown[];
}

/** gzipped sizes in kB (1,000 bytes) that a page or script may reach with everything it loads. */
const budgets: Record<string, number> = {
  'content-scripts/messaging.js': 85,
  // The words of all languages are in it.
  'background.js': 260,
  'content-scripts/wire.js': 3,
  'content-scripts/orders.js': 15,
  'popup.html': 60,
};

const permissions = ['alarms', 'scripting', 'storage', 'unlimitedStorage'];
const pageCsp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** Ways to send something out or to run what came in. */
const waysOut = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bWebTransport\b/,
  /\bRTCPeerConnection\b/,
  /\bsendBeacon\b/,
  /\bimportScripts\b/,
  /\beval\s*\(/,
];
/** The page-world script copies what the page's own fetch and XMLHttpRequest answered, so it must name those two. */
const wireScript = 'content-scripts/wire.js';
const wireMayName = [/\bfetch\s*\(/, /\bXMLHttpRequest\b/];

/** Everything that is checked of the two production builds. */
export async function checkBuild(): Promise<Check[]> {
  const ofBoth = await Promise.all(browserNames.map(checkOneBuild));
  return ofBoth.flat();
}

async function checkOneBuild(name: BrowserName): Promise<Check[]> {
  const folder = buildFolder(name);
  const paths = globSync('**/*.{js,css,html}', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  const files = new Map<string, string>();
  for (const path of paths) files.set(path, await readFile(join(folder, path), 'utf8'));
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  return [
    { name: `${folder}: manifest`, problems: manifestProblems(manifest) },
    { name: `${folder}: nothing leaves the browser`, problems: waysOutIn(files) },
    { name: `${folder}: sizes`, problems: sizeProblems(files) },
    { name: `${folder}: no example of a rule ships`, problems: examplesIn(files, await exampleTexts()) },
  ];
}

export function manifestProblems(manifest: Manifest): string[] {
  const problems: string[] = [];
  const expect = (what: string, found: unknown, wanted: unknown) => {
    const [is, should] = [JSON.stringify(found), JSON.stringify(wanted)];
    if (is !== should) problems.push(`${what} is ${is}, not ${should}`);
  };
  expect('permissions', [...(manifest.permissions ?? [])].sort(), permissions);
  expect('optional_permissions', manifest.optional_permissions ?? [], ['notifications']);
  expect('host_permissions', [...(manifest.host_permissions ?? [])].sort(), [...hostPermissions].sort());
  expect('the policy of the pages', manifest.content_security_policy?.extension_pages, pageCsp);
  expect('web_accessible_resources', manifest.web_accessible_resources ?? [], []);
  return problems;
}

/** The places in built scripts and pages that could send something out, as `file: the place`. */
export function waysOutIn(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) =>
    waysOut
      .filter((way) => !(path === wireScript && wireMayName.some((allowed) => allowed.source === way.source)))
      .flatMap((way) => {
        const found = way.exec(text);
        return found === null ? [] : [`${path}: ${text.slice(Math.max(0, found.index - 60), found.index + 60)}`];
      }),
  );
}

/** Which of the texts stand in a built script, as `file: the text`. */
export function examplesIn(files: ReadonlyMap<string, string>, texts: readonly string[]): string[] {
  const scripts = [...files].filter(([path]) => path.endsWith('.js'));
  return texts.flatMap((text) =>
    scripts.filter(([, script]) => script.includes(text)).map(([path]) => `${path}: ${text}`),
  );
}

/** The bodies of all examples that could not stand in a script by chance. */
async function exampleTexts(): Promise<string[]> {
  const rules = globSync('lib/policy/rules/*.ts').filter((path) => !path.endsWith('index.ts'));
  const files = await Promise.all(
    rules.map((path) => import(pathToFileURL(path).href) as Promise<{ examples: Examples }>),
  );
  const examples = files.flatMap(({ examples: { bad, good } }) =>
    [...Object.values(bad), ...Object.values(good)].flat(),
  );
  const bodies = examples.map((example) => (typeof example === 'string' ? example : example.body));
  return bodies.flatMap((body) => body.split('\n')).filter((line) => line.length >= shortestExample);
}

const shortestExample = 20;

/** The parts that are heavier than their budget, or missing; a page counts with every script and style it loads. */
export function sizeProblems(files: ReadonlyMap<string, string>): string[] {
  return Object.entries(budgets).flatMap(([path, budgetKb]) => {
    if (!files.has(path)) return [`${path} is not in the build`];
    const loaded = [...loadedBy(path, files)];
    const bytes = loaded.reduce((sum, part) => sum + gzipSync(files.get(part) ?? '', { level: 9 }).length, 0);
    const sizeKb = bytes / 1000;
    return sizeKb <= budgetKb ? [] : [`${path} weighs ${sizeKb.toFixed(1)} kB gzipped, its budget is ${budgetKb} kB`];
  });
}

/** The file and everything it names, and what those name, among the files of the build. */
function loadedBy(path: string, files: ReadonlyMap<string, string>, known = new Set<string>()): Set<string> {
  if (known.has(path)) return known;
  known.add(path);
  const text = files.get(path) ?? '';
  for (const other of files.keys()) {
    const fileName = other.slice(other.lastIndexOf('/') + 1);
    if (!other.endsWith('.html') && /^[\w.-]+$/.test(fileName) && text.includes(`/${fileName}`))
      loadedBy(other, files, known);
  }
  return known;
}

interface LinterReport {
  errors: LinterMessage[];
  warnings: LinterMessage[];
}

export interface LinterMessage {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

/** addons-linter on the Firefox build: no error, and no warning but for innerHTML inside Preact and DOMPurify. */
export async function checkFirefoxLint(): Promise<Check[]> {
  const folder = buildFolder('firefox');
  const { output } = await execute(['addons-linter', folder, '--output', 'json']);
  const report = readReport(output);
  const sources = new Map<string, string>();
  for (const { file } of report.warnings) {
    if (file !== undefined) sources.set(file, await readFile(join(folder, file), 'utf8'));
  }
  const unexpected = report.warnings.filter((warning) => !isOfLibrary(warning, sources));
  return [
    { name: 'addons-linter: errors', problems: report.errors.map(describeMessage) },
    { name: 'addons-linter: warnings', problems: unexpected.map(describeMessage) },
  ];
}

function readReport(output: string): LinterReport {
  const start = output.indexOf('{"');
  if (start === -1) throw new Error(`addons-linter answered no JSON:\n${output}`);
  return JSON.parse(output.slice(start)) as LinterReport;
}

const describeMessage = ({ code, message, file, line, column }: LinterMessage) =>
  `${code}: ${message} (${file ?? 'manifest'}:${line ?? 0}:${column ?? 0})`;

/** Words of the code around the two libraries' own assignments, which minifying does not change. */
const libraryCode = [
  /dangerouslySetInnerHTML|__html/,
  /createHTMLDocument|createDocument|SANITIZE_|ALLOWED_|<remove><\/remove>|implementation/,
];

export function isOfLibrary(warning: LinterMessage, sources: ReadonlyMap<string, string>): boolean {
  if (warning.code !== 'UNSAFE_VAR_ASSIGNMENT') return false;
  const line = sources.get(warning.file ?? '')?.split('\n')[(warning.line ?? 0) - 1] ?? '';
  const at = warning.column ?? 0;
  const around = line.slice(Math.max(0, at - 200), at + 200);
  return libraryCode.some((code) => code.test(around));
}
