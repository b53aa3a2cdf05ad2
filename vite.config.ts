import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { offlinePage } from './src/publish/offline.vite.ts'
import { policies } from './src/publish/policy.vite.ts'
import { thirdParty } from './src/thirdParty.vite.ts'
import { trimVisTimeline } from './src/views/timeline/vis/trim.vite.ts'
import { trimVisStyles } from './src/views/timeline/vis/trimStyles.vite.ts'

const resolve = {
  // vis-timeline filters HTML with `xss`, which lets remote images through. We give it none, so ours lets none pass.
  alias: { xss: fileURLToPath(new URL('./src/views/timeline/vis/escape.ts', import.meta.url)) },
}

/** The app starts without a network after a first visit. A new version waits until the reader takes it: code is never
 *  swapped under an open page. The template of pages, and fonts for other scripts, are kept once they were used. */
const installed = () =>
  VitePWA({
    registerType: 'prompt',
    injectRegister: null,
    manifest: {
      name: 'Claimline',
      short_name: 'Claimline',
      description: 'Who says what happened, when, and who denies it.',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#faf9f5',
      theme_color: '#faf9f5',
      icons: [{ src: './icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
    },
    workbox: {
      // Earlier revisions are fetched when somebody compares.
      globIgnores: ['assets/kursk-2024.*.json'],
      // A page of somebody's own beside the app is that page, not the app.
      navigateFallback: null,
      globPatterns: ['index.html', 'icon.{png,svg}', 'assets/*.{js,css,json}', 'assets/*-latin-wght-*.woff2'],
      runtimeCaching: [
        {
          urlPattern: ({ url, sameOrigin }) => sameOrigin && /\/offline\.html$|\.woff2$/.test(url.pathname),
          handler: 'StaleWhileRevalidate',
        },
      ],
    },
  })

const licences = thirdParty()

const ours = () => [react(), trimVisTimeline(), trimVisStyles()]

export default defineConfig({
  base: './',
  plugins: [...ours(), policies(), licences.page, offlinePage({ base: './', resolve }, ours), installed()],
  resolve,
  worker: {
    format: 'es',
    plugins: () => [licences.worker],
    rolldownOptions: {
      output: {
        // Comments are hints for another bundler: none follows.
        comments: false,
        // WebKit runs a module worker's entry a second time when another chunk imports it, and the second run replaces
        // the engine by an empty one. So the entry holds nothing that other chunks need (tests/e2e/built.spec.ts).
        codeSplitting: { groups: [{ name: 'engine', test: /src[\\/]engine[\\/]memory[\\/]opener\.ts/ }] },
      },
    },
  },
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 600 },
  test: {
    // An awkward zone on purpose: whatever depends on the machine's own time zone fails here.
    env: {
      TZ: 'America/St_Johns',
      // A query that waits fails until it does not. Printing the page each time took a twelfth of the time.
      DEBUG_PRINT_LIMIT: '0',
    },
    setupFiles: 'tests/setup.ts',
    // Left to itself it leaves one of two cores idle.
    maxWorkers: 2,
    // Two busy cores are no reason to fail.
    testTimeout: 90_000,
    projects: [
      {
        extends: true,
        // What needs no page shares its modules, which halves the time of these tests.
        test: {
          name: 'core',
          include: ['tests/**/*.test.ts'],
          exclude: ['**/*.dom.test.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['tests/**/*.test.tsx', 'tests/**/*.dom.test.ts'],
          environment: 'jsdom',
        },
      },
    ],
  },
})
