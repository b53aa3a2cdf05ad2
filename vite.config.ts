import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** The page's policy. Only the built page has it: Vite's dev server needs inline styles.
 *  `connect-src https:` is what lets a link name a dataset on another host. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; " +
  "worker-src 'self'; connect-src 'self' https:; base-uri 'none'; form-action 'none'"

const policy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
}

/** vis-timeline carries its line graphs, its clusters, two kinds of items and a tooltip that are not drawn here, and a
 *  panel for setting its options in the same file as its timeline; the panel itself, with a picker of colours, is in
 *  vis-util. The top-level assignments to the graphs, the one method that makes the panel and those of the other
 *  classes, which nobody asks for here, are all that keeps the bundler from dropping them: more than a quarter of the
 *  chunk. */
const GRAPHS = new Set([
  'Points',
  'Bargraph',
  'Line',
  'GraphGroup',
  'Legend',
  'LineGraph',
  'DataScale',
  'DataAxis',
  'Graph2d',
])
const isUnused = (ofClass: string, member: string): boolean =>
  ofClass === 'Timeline'
    ? member === '_createConfigurator'
    : /^(Cluster(Generator|Item)|BoxItem|PointItem|CustomTime|Popup|Configurator|ColorPicker)$/.test(
        ofClass,
      ) && member !== 'constructor'
const timelineOnly: Plugin = {
  name: 'vis-timeline-only-the-timeline',
  apply: 'build',
  transform: {
    filter: { id: /vis-(timeline-graph2d|util)(\.min)?\.m?js$/ },
    handler(code) {
      const unused = this.parse(code).body.flatMap((statement): { start: number; end: number }[] => {
        // `class A {}` and `let B = class A {}`
        const declared =
          statement.type === 'VariableDeclaration' ? statement.declarations[0]?.init : statement
        if (declared?.type === 'ClassDeclaration' || declared?.type === 'ClassExpression') {
          const name = declared.id?.name ?? ''
          return declared.body.body.flatMap((member) =>
            member.type === 'MethodDefinition' &&
            'name' in member.key &&
            isUnused(name, String(member.key.name))
              ? [member]
              : [],
          )
        }
        if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression')
          return []
        let target: { type: string } = statement.expression.left
        while (target.type === 'MemberExpression' && 'object' in target)
          target = target.object as { type: string }
        return 'name' in target && GRAPHS.has(String(target.name)) ? [statement] : []
      })
      const kept = unused.map(({ start }, i) => code.slice(unused[i - 1]?.end ?? 0, start))
      return { code: kept.join('') + code.slice(unused.at(-1)?.end ?? 0), map: null }
    },
  },
}

export default defineConfig({
  base: './',
  plugins: [react(), policy, timelineOnly],
  resolve: {
    // vis-timeline filters HTML with `xss`, which lets remote images through. We give it none, so ours lets none pass.
    alias: { xss: fileURLToPath(new URL('./src/views/timeline/vis/escape.ts', import.meta.url)) },
  },
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        // Comments are hints for another bundler: none follows.
        comments: false,
        // WebKit runs a module worker's entry a second time when another chunk imports it, and the second run replaces
        // the engine by an empty one. So the entry holds nothing that other chunks need (tests/e2e/built.spec.ts).
        codeSplitting: { groups: [{ name: 'engine', test: /src[\\/]engine[\\/]memory[\\/]memory\.ts/ }] },
      },
    },
  },
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 600 },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    // An awkward zone on purpose: whatever depends on the machine's own time zone fails here.
    env: { TZ: 'America/St_Johns' },
    setupFiles: 'tests/setup.ts',
    // Left to itself it leaves one of two cores idle.
    maxWorkers: 2,
    // Two busy cores are no reason to fail.
    testTimeout: 30_000,
  },
})
