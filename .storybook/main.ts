import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';

const built = fileURLToPath(new URL('../dist/cdn', import.meta.url));

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // What sites load: the snippet builder's preview runs it. A fresh clone has none before it is built.
  staticDirs: existsSync(built) ? [{ from: built, to: '/shootprint' }] : [],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    // The demo's style sheets as they are: lowered for old browsers, light-dark() would ask each sheet for a scheme of its own.
    build: { ...vite.build, cssTarget: 'esnext' },
    // Storybook's renderer is served as it is: a second, prebundled Lit beside it would render into another world.
    optimizeDeps: { ...vite.optimizeDeps, exclude: [...(vite.optimizeDeps?.exclude ?? []), 'lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
  }),
};
export default config;
