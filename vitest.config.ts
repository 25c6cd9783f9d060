import { defineConfig } from 'vitest/config';

type BrowserName = 'chromium' | 'firefox';

/** The whole extension in one real browser: the same files for both, one file after the other. */
const wholeExtension = (name: string, browserName: BrowserName, include: string) => ({
  test: {
    name,
    include: [include],
    provide: { browserName },
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});

export default defineConfig({
  test: {
    retry: 0,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/unit/**/*.test.{ts,tsx}'],
        },
      },
      wholeExtension('chromium', 'chromium', 'test/browser/*.test.ts'),
      wholeExtension('firefox', 'firefox', 'test/browser/*.test.ts'),
      wholeExtension('chromium-deep', 'chromium', 'test/browser/deep/*.test.ts'),
      wholeExtension('firefox-deep', 'firefox', 'test/browser/deep/*.test.ts'),
    ],
  },
});

declare module 'vitest' {
  export interface ProvidedContext {
    browserName: BrowserName;
  }
}
