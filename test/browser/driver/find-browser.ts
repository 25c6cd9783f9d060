import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';
export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

interface Whereabouts {
  variable: string;
  commands: string[];
  paths: Partial<Record<NodeJS.Platform, string[]>>;
}

const programFiles = [
  process.env['PROGRAMFILES'],
  process.env['PROGRAMFILES(X86)'],
  process.env['LOCALAPPDATA'],
].filter((folder) => folder !== undefined);

const onWindows = (...places: string[]) => programFiles.flatMap((folder) => places.map((place) => join(folder, place)));

const whereabouts: Record<BrowserName, Whereabouts> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'brave-browser',
      'brave',
    ],
    paths: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
      ],
      win32: onWindows(
        'Chromium\\Application\\chrome.exe',
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
        'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
      ),
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    paths: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: onWindows('Mozilla Firefox\\firefox.exe'),
    },
  },
};

/** The browser's program: from CHROMIUM_PATH or FIREFOX_PATH, else from PATH and the usual places of the system. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, paths } = whereabouts[name];
  const given = process.env[variable];
  if (given !== undefined && given !== '') return given;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...(paths[process.platform] ?? [])].find(isProgram);
}

/** What a person can do about a missing browser. */
export function howToGet(name: BrowserName): string {
  const { variable } = whereabouts[name];
  return name === 'chromium'
    ? `Chromium was not found. Install Chromium or Google Chrome (Debian: apt-get install chromium), or set ${variable} to its program.`
    : `Firefox was not found. Install Firefox 142 or newer (Debian: apt-get install firefox-esr), or set ${variable} to its program.`;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
