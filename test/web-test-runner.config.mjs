/** Runs test/**\/*.test.ts in Chromium. `--files` narrows, `--watch` repeats, `--coverage` measures. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { BROWSER_ARGUMENTS, PINNED, findBrowser } from './browser.mjs';
import { countReporter } from './count-reporter.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
Object.assign(process.env, PINNED);

export default {
  rootDir: root,
  files: [`${root}test/**/*.test.ts`, `!${root}test/types/**`],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` })],
  concurrency: 2,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  testRunnerHtml: (path) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tests</title></head>`
    + `<body><script type="module" src="${path}"></script></body></html>`,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverageConfig: { include: ['src/**/*.ts'], exclude: ['src/factors/edition/**'], reportDir: 'coverage' },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: await findBrowser(), headless: true, args: BROWSER_ARGUMENTS },
      // A window a page: two pages in one window hide each other, and a hidden page gets no frames.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
      concurrency: 2,
    }),
  ],
};
