/** A step of the build, not part of the page: writes `THIRD-PARTY.txt`, the licences of all packages of which something is
 *  shipped. Vite's own list (`build.license`) leaves out what workers and styles bring. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

type Package = { name: string; version: string; license: string; author: string; folder: string }

const LICENCE = /^(licen[cs]e|copying)/i
const NOTICE = /^notice/i

/** Code that tools of the build put into its output without importing it where plugins see it: the service worker's, and
 *  what ties chunks together. */
const OF_TOOLS = [
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
  'rolldown',
  'vite',
]

/** @returns the plugin, to stand in the build of the page, and its watcher, to stand in those of workers */
export function thirdParty(): { page: Plugin; worker: Plugin } {
  const folders = new Set(OF_TOOLS.map((name) => join('node_modules', name)))
  const watch: Plugin = {
    name: 'third-party-watch',
    moduleParsed({ id }) {
      const found = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(id.replace(/^\0/, ''))
      if (found) folders.add(found[0])
    },
  }
  const page: Plugin = {
    ...watch,
    name: 'third-party',
    apply: 'build',
    generateBundle() {
      const packages = [...folders].map(packageIn)
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source: listOf(packages) })
    },
  }
  return { page, worker: watch }
}

/** @throws where the package does not name its licence: then nobody may ship it */
function packageIn(folder: string): Package {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (!license) throw new Error(`${name}, of which something is shipped, names no licence.`)
  return { name, version, license, author: author?.name ?? author ?? 'its authors', folder }
}

/** Each text of a licence once, under the packages that come with it. */
function listOf(packages: readonly Package[]): string {
  const byText = new Map<string, Set<string>>()
  for (const { name, version, license, author, folder } of packages) {
    const texts = [LICENCE, NOTICE].map((kind) => textOf(folder, kind))
    const text = texts.join('\n\n').trim() || `Copyright ${author}. The package has no text of its licence.`
    const names = byText.get(text) ?? new Set()
    byText.set(text, names.add(`${name} ${version} (${license})`))
  }
  const parts = [...byText].map(([text, names]) => [[...names].sort().join('\n'), text] as const)
  parts.sort(([one], [other]) => (one < other ? -1 : 1))
  const rule = '-'.repeat(72)
  const head = 'Claimline is built with parts of these packages, each under its own licence.'
  return [head, ...parts.map(([names, text]) => `${rule}\n${names}\n\n${text}`)].join('\n\n').concat('\n')
}

/** Without the licences of what a tool is itself made of, of which it puts nothing into its output. */
function textOf(folder: string, kind: RegExp): string {
  const file = readdirSync(folder).find((name) => kind.test(name))
  const text = file ? readFileSync(join(folder, file), 'utf8') : ''
  return text
    .split(/^# Licenses of bundled dependencies/m, 1)
    .join('')
    .trim()
}
