/** The map of the house, held: who may import whom. The table is the diagram. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** From the folder, or file, on the left to those on the right, and to its own. `type`: its types alone. */
const MAY_IMPORT: Record<string, string[]> = {
  model: [],
  words: ['model', 'type engine'],
  look: ['model', 'words'],
  permalink: ['model', 'words'],
  import: ['model', 'words'],
  datasets: ['model'],
  engine: ['model', 'import', 'words'],
  store: ['model', 'words', 'datasets', 'engine', 'permalink'],
  panels: ['model', 'words', 'look', 'store', 'permalink', 'datasets', 'import', 'type engine'],
  views: ['model', 'words', 'look', 'store', 'panels', 'type engine'],
  shell: ['model', 'words', 'look', 'store', 'permalink', 'datasets', 'panels'],
  check: ['model', 'words', 'import'],
  'App.tsx': ['look', 'store', 'views', 'panels', 'shell'],
  'main.tsx': [
    'model',
    'look',
    'store',
    'permalink',
    'datasets',
    'engine',
    'shell',
    'views',
    'panels',
    'App.tsx',
  ],
}

/** Packages that are kept behind one door, or in one part of the house. */
const PACKAGES: Record<string, RegExp> = {
  edtf: /^model\/time\/edtfDoor\.ts$/,
  'vis-timeline': /^views\/timeline\/vis\/chart\.ts$/,
  'vis-data': /^views\/timeline\/vis\/chart\.ts$/,
  moment: /^views\/timeline\/vis\/chart\.ts$/,
  // A step of the build: no file of the page imports it.
  vite: /^views\/timeline\/vis\/trim\.vite\.ts$/,
  valibot: /^import\//,
  saxes: /^import\//,
  '@noble/hashes': /^import\//,
  papaparse: /^import\//,
  zustand: /^store\//,
  react: /^(look|store|views|panels|shell)\/|^(App|main)\.tsx$/,
  'react-dom': /^main\.tsx$/,
  'node:fs': /^check\//,
  'node:path': /^check\//,
  '@tanstack/react-virtual': /^(views|panels)\//,
  '@fontsource-variable': /^main\.tsx$/,
}

const SRC = fileURLToPath(new URL('../src/', import.meta.url))

type Import = { file: string; from: string; typesOnly: boolean }

/** Everything under src, as `views/list/List.tsx`. */
const paths = readdirSync(SRC, { recursive: true, withFileTypes: true }).map((entry) =>
  relative(SRC, join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
)
const files = paths.filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
const code = (file: string): string => readFileSync(join(SRC, file), 'utf8')

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')

const STATEMENT = /^(?:import|export)\s+(type\s)?(?:([^'";]*?)\sfrom\s+)?'([^']+)'/gm
const CALL = /\bimport\('([^']+)'\)|new URL\('([^']+)', import\.meta\.url\)/g

/** What a file imports: by statement, by `import()`, as a worker. */
function importsOf(file: string): Import[] {
  const text = code(file)
  const statements = [...text.matchAll(STATEMENT)].map(([, type, names = '', from = '']) => ({
    file,
    from,
    typesOnly: Boolean(type) || onlyTypes(names),
  }))
  const calls = [...text.matchAll(CALL)].map(([, a, b]) => ({ file, from: a ?? b ?? '', typesOnly: false }))
  return [...statements, ...calls]
}

/** `{ type A, type B }` */
function onlyTypes(names: string): boolean {
  const inBraces = /^\{(.*)\}$/s.exec(names.trim())?.[1]
  const listed = inBraces?.split(',').filter((name) => name.trim()) ?? []
  return listed.length > 0 && listed.every((name) => name.trim().startsWith('type '))
}

const imports = files.flatMap(importsOf)
const isOurs = ({ from }: Import): boolean => from.startsWith('.')

/** `views/list/List.tsx` stands in `panels`, `App.tsx` in itself; extensions of files at the top are filled in. */
function room(path: string): string {
  const [first = ''] = path.split('/')
  if (path.includes('/')) return first
  return files.find((file) => file === first || file.replace(/\.tsx?$/, '') === first) ?? first
}
const target = ({ file, from }: Import): string => room(posix.join(posix.dirname(file), from))

/** `vis-timeline/esnext` → `vis-timeline`; `@noble/hashes/sha2.js` → `@noble/hashes`. */
const packageOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')

describe('imports run one way', () => {
  it('finds the imports that it is to judge', () => {
    expect(files.length).toBeGreaterThan(60)
    expect(imports).toContainEqual({ file: 'model/time/edtfDoor.ts', from: 'edtf', typesOnly: false })
    expect(imports).toContainEqual({
      file: 'App.tsx',
      from: './views/timeline/Timeline',
      typesOnly: false,
    })
    expect(imports).toContainEqual({
      file: 'main.tsx',
      from: './engine/worker/engineWorker.ts',
      typesOnly: false,
    })
  })

  it.each([...new Set(files.map(room))])('%s imports only what the table allows', (from) => {
    const allowed = MAY_IMPORT[from]
    expect(allowed, 'is a room of the house').toBeDefined()
    const broken = imports.filter((one) => {
      if (room(one.file) !== from || !isOurs(one)) return false
      const to = target(one)
      return to !== from && !allowed?.includes(to) && !(one.typesOnly && allowed?.includes(`type ${to}`))
    })
    expect(broken.map(({ file, from }) => `${file} imports ${from}`)).toEqual([])
  })

  it('of the panels, only those of opening know the readers of files, which no first visit needs', () => {
    const readers = imports.filter(
      (one) => room(one.file) === 'panels' && isOurs(one) && target(one) === 'import',
    )
    expect(readers.filter(({ file }) => !file.startsWith('panels/open/'))).toEqual([])
  })

  it('the table names no room that does not exist', () => {
    const rooms = new Set(files.map(room))
    const named = Object.entries(MAY_IMPORT).flat(2)
    expect(named.map((name) => name.replace('type ', '')).filter((name) => !rooms.has(name))).toEqual([])
  })

  it('packages stay behind their doors', () => {
    const broken = imports.filter((one) => !isOurs(one) && !PACKAGES[doorOf(one.from)]?.test(one.file))
    expect(broken.map(({ file, from }) => `${file} imports ${from}`)).toEqual([])
  })
})

/** Fonts share one door. */
function doorOf(from: string): string {
  const name = packageOf(from)
  return name.startsWith('@fontsource-variable/') ? '@fontsource-variable' : name
}

describe('every thing in its place', () => {
  const mentions = (pattern: RegExp) => files.filter((file) => pattern.test(code(file)))

  it('only the permalink writes and reads the address', () => {
    expect(mentions(/\bhistory\.\w|\b(?:push|replace)State\b|\blocation\.(?:hash|href|search)\b/)).toEqual([
      'permalink/history.ts',
    ])
  })

  it('the rest of the address is read where the page is put together', () => {
    const outside = mentions(/\blocation\.\w/).filter((file) => file !== 'permalink/history.ts')
    expect(outside.filter((file) => file !== 'main.tsx')).toEqual([])
  })

  it('only the workers, those who start them, and the page’s root know of workers', () => {
    expect(mentions(/\bnew Worker\b/).sort()).toEqual(['engine/worker/revision.ts', 'main.tsx'])
    expect(mentions(/\bpostMessage\b/).sort()).toEqual([
      'engine/worker/client.ts',
      'engine/worker/engineWorker.ts',
      'engine/worker/revision.ts',
      'engine/worker/revisionWorker.ts',
    ])
  })

  it('only views/timeline/vis knows names of vis-timeline’s classes and of its private methods', () => {
    const styles = paths.filter((path) => path.endsWith('.css'))
    const names = /\.vis-|\._[a-z]|['"`]vis-(?!timeline|data|util)/
    const knowing = [...files, ...styles].filter((file) => names.test(withoutComments(code(file))))
    expect(knowing.filter((file) => !file.startsWith('views/timeline/vis/'))).toEqual([])
    expect(knowing).toContain('views/timeline/vis/redraws.ts')
    expect(knowing).toContain('views/timeline/vis/vis.css')
  })

  it('no file of the page imports a step of the build', () => {
    expect(imports.filter(({ from }) => from.includes('.vite'))).toEqual([])
  })

  it('no text of data is ever read as HTML', () => {
    expect(
      mentions(/innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(|new Function/),
    ).toEqual([])
  })

  it('no folder is named for what is left over, and no file hides others', () => {
    const folders = new Set(paths.map((path) => basename(dirname(path))))
    expect(
      ['utils', 'util', 'helpers', 'types', 'hooks', 'common'].filter((name) => folders.has(name)),
    ).toEqual([])
    expect(files.filter((file) => /(?:^|\/)index\.tsx?$/.test(file))).toEqual([])
  })
})
