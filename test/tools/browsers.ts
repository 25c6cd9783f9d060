import { existsSync, readFileSync } from 'node:fs';
import { type BrowserName, findBrowser, howToGet } from '../browser/driver/find-browser.ts';
import { execute, type Stage, StageFailure } from './stages.ts';

const debianPackages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
/** So that screenshots show letters, Japanese ones too. */
const fonts = ['fonts-dejavu-core', 'fonts-liberation', 'fonts-droid-fallback'];

/**
 * Makes sure that the browsers are on this computer: on Debian and its kin, as root, missing ones are installed. Throws
 * with which one is missing and how to get it.
 */
async function provideBrowsers(names: readonly BrowserName[]): Promise<void> {
  const missing = () => names.filter((name) => findBrowser(name) === undefined);
  if (canUseApt()) {
    const packages = missing().map((name) => debianPackages[name]);
    if (packages.length > 0 || !(await canWriteJapanese())) await aptInstall([...packages, ...fonts]);
  }
  if (missing().length > 0) throw new StageFailure(missing().map(howToGet).join('\n'));
}

export function browsersStage(names: readonly BrowserName[]): Stage {
  return {
    name: 'browsers',
    async run() {
      await provideBrowsers(names);
      return { passed: 1, failed: 0 };
    },
  };
}

async function canWriteJapanese(): Promise<boolean> {
  const answer = await execute(['fc-list', ':lang=ja']).catch(() => undefined);
  return answer === undefined || answer.output.trim() !== '';
}

function canUseApt(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function aptInstall(packages: string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const command of [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', ...packages],
  ]) {
    const { exitCode, output } = await execute(command, env);
    if (exitCode !== 0) console.error(`${output}\n${command.join(' ')} failed.`);
  }
}
