/** Which room may import which, and that no imports go round in a circle. The table is the map of the rooms. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { cycles } from '../src/model/dataset/cycles'

/** From the room on the left, a folder or a file at the top, to those on the right and to itself. A folder inside a
 *  room is a room of its own where it has a row here. `model/*`: `model` and all rooms inside it; `type`: types only. */
const MAY_IMPORT: Record<string, string[]> = {
  'model/storage': [],
  'model/time': ['model/storage'],
  model: ['model/time'],
  'model/dataset': ['model', 'model/time', 'model/storage'],
  'model/judgement': ['model', 'model/time', 'model/dataset'],
  // The words of what an engine answers.
  words: ['model/*', 'type engine'],
  look: ['model', 'words'],
  permalink: ['model', 'model/time', 'model/storage', 'words'],
  'import/record': ['model', 'model/dataset'],
  'import/bytes': ['model', 'model/storage', 'import/record'],
  'import/dates': ['model', 'model/time', 'import/record'],
  'import/dataset': ['model/*', 'words', 'import/record'],
  'import/json': ['model', 'import/record', 'import/dataset'],
  'import/cells': ['model/*', 'words', 'import/record', 'import/dates'],
  'import/formats': ['model/*', 'import/record', 'import/cells'],
  'import/mapping': [
    'model/*',
    'import/record',
    'import/bytes',
    'import/dates',
    'import/dataset',
    'import/cells',
  ],
  'import/table': [
    'model',
    'words',
    'import/record',
    'import/dates',
    'import/dataset',
    'import/cells',
    'import/formats',
    'import/mapping',
  ],
  import: ['model/*', 'import/*'],
  'import/edit': ['model/*', 'import', 'import/*'],
  datasets: ['model'],
  engine: ['model/*'],
  'engine/memory': ['engine', 'model/*', 'import/*', 'words'],
  'engine/worker': ['engine', 'engine/memory', 'model/*', 'import/*'],
  // What the page writes for the reader to take away.
  export: ['model/*', 'words', 'import/cells', 'import/formats', 'type engine'],
  // Pure arithmetic of claim lines, for the page and for pictures.
  'views/claim-line/geometry': ['model/*', 'words', 'type engine'],
  // Densities of marks as shapes, for both.
  'views/timeline/density': ['look', 'type engine'],
  // Drawings of what is shown, as trees of SVG elements.
  picture: ['model/*', 'words', 'look', 'views/claim-line/geometry', 'views/timeline/density', 'type engine'],
  store: ['model/*', 'words', 'datasets', 'engine', 'permalink', 'type publish'],
  'panels/differences': ['model/*', 'words', 'look', 'store', 'panels', 'type engine'],
  // Buttons, notes and texts of data, which all panels and views use.
  panels: ['model', 'words', 'look', 'store', 'type picture'],
  'panels/as-of': ['model/*', 'words', 'look', 'store', 'panels', 'type engine'],
  'panels/strip': ['model/*', 'words', 'look', 'store', 'panels', 'panels/as-of', 'type engine'],
  'panels/filters': [
    'model/*',
    'words',
    'look',
    'store',
    'panels',
    'panels/as-of',
    'panels/differences',
    'type engine',
  ],
  'panels/details': ['model/*', 'words', 'look', 'store', 'permalink', 'datasets', 'panels', 'type engine'],
  'panels/story': ['model/*', 'words', 'look', 'store', 'permalink', 'datasets', 'panels'],
  'panels/revisions': [
    'model',
    'words',
    'look',
    'store',
    'permalink',
    'panels',
    'panels/differences',
    'type engine',
  ],
  'panels/without': ['model/*', 'words', 'look', 'store', 'panels', 'panels/differences', 'type engine'],
  // Of the panels, only this one knows the readers of files, which no first visit needs.
  'panels/open': [
    'model/*',
    'words',
    'look',
    'store',
    'permalink',
    'datasets',
    'import/*',
    'panels',
    'panels/edit',
    'type engine',
  ],
  'panels/saved': ['model/time', 'words', 'look', 'store', 'permalink'],
  'panels/share': [
    'model/*',
    'words',
    'look',
    'export',
    'picture',
    'import/bytes',
    'store',
    'permalink',
    'publish',
    'panels',
    'panels/filters',
    'type engine',
  ],
  'panels/print': [
    'model/*',
    'words',
    'look',
    'picture',
    'store',
    'panels',
    'panels/details',
    'panels/share',
    'type engine',
  ],
  // Loaded late, with what writes files.
  'panels/edit': ['model/*', 'words', 'look', 'export', 'store', 'panels', 'panels/share', 'type engine'],
  'panels/problems': ['model/*', 'words', 'look', 'store', 'panels', 'panels/open'],
  'views/timeline': [
    'model/*',
    'words',
    'look',
    'store',
    'panels/*',
    'views/timeline/density',
    'type engine',
  ],
  'views/claim-line': [
    'model/*',
    'words',
    'look',
    'store',
    'panels',
    'panels/strip',
    'panels/details',
    'views/claim-line/geometry',
    'views/timeline',
    'type engine',
  ],
  'views/list': ['model/*', 'words', 'look', 'store', 'panels/*', 'type engine'],
  'views/matrix': ['model/*', 'words', 'look', 'store', 'panels/*', 'type engine'],
  views: ['model', 'words', 'look', 'panels/strip', 'type store', 'views/*'],
  shell: ['model/*', 'words', 'look', 'store', 'permalink', 'datasets', 'panels/*'],
  check: ['model/*', 'words', 'import/*'],
  // How data stands in ClickHouse.
  'engine/clickhouse': ['engine', 'engine/memory', 'model/*', 'words'],
  load: ['model/*', 'words', 'import/*', 'check', 'engine/memory', 'engine/clickhouse'],
  'App.tsx': ['look', 'words', 'store', 'views', 'panels/*', 'shell'],
  publish: ['model', 'permalink', 'type engine'],
  'start.tsx': ['look', 'store', 'permalink', 'engine/*', 'views', 'panels/print', 'App.tsx'],
  'updates.ts': ['type store'],
  'thirdParty.vite.ts': [],
  'main.ts': ['engine/worker', 'engine/clickhouse', 'store', 'start.tsx', 'updates.ts'],
  'published.ts': ['engine/worker', 'publish', 'store', 'start.tsx'],
}

/** Packages that are kept behind one door, or in one part of the house. */
const PACKAGES: Record<string, RegExp> = {
  edtf: /^model\/time\/edtfDoor\.ts$/,
  'vis-timeline': /^views\/timeline\/vis\/visTimeline\.ts$/,
  'vis-data': /^views\/timeline\/vis\/visTimeline\.ts$/,
  moment: /^views\/timeline\/vis\/visTimeline\.ts$/,
  // A step of the build: no file of the page imports it.
  vite: /\.vite\.ts$/,
  valibot: /^import\//,
  'idb-keyval': /^store\/own\/browserLibrary\.ts$/,
  'virtual:pwa-register': /^updates\.ts$/,
  '@e965/xlsx': /^import\/workbook\//,
  fflate: /^(permalink\/packed|import\/workbook\/archive|import\/bytes\/members)\.ts$/,
  saxes: /^import\//,
  '@noble/hashes': /^import\//,
  papaparse: /^import\//,
  zustand: /^store\//,
  react: /^(look|store|views|panels|shell)\/|^(App|start)\.tsx$/,
  // Printing does not wait for the next turn.
  'react-dom': /^(start|panels\/print\/Printing)\.tsx$/,
  'node:fs': /^(check|load)\/|\.vite\.ts$/,
  'node:path': /^check\/|\.vite\.ts$/,
  '@tanstack/react-virtual': /^views\/(matrix|claim-line)\/|^look\/controls\/VirtualList\.tsx$/,
  '@fontsource-variable': /^start\.tsx$/,
  'node:crypto': /^load\/|\.vite\.ts$/,
  'node:zlib': /\.vite\.ts$/,
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

/** The file of ours that an import leads to; the path itself where it is none (a style sheet, a data set). */
function fileOf({ file, from }: Import): string {
  const path = posix.join(posix.dirname(file), from)
  return files.find((one) => one === path || one.replace(/\.tsx?$/, '') === path) ?? path
}

const ROOMS = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length)

/** The innermost room with a row in the table; the outermost folder, or the file, where there is none. */
const room = (path: string): string =>
  ROOMS.find((one) => path === one || path.startsWith(`${one}/`)) ?? path.split('/')[0] ?? path

const target = (one: Import): string => room(fileOf(one))

/** Does an entry of the table name a room? */
const names = (entry: string, room: string): boolean =>
  entry.endsWith('/*') ? `${room}/`.startsWith(entry.slice(0, -1)) : entry === room

/** `vis-timeline/esnext` → `vis-timeline`; `@noble/hashes/sha2.js` → `@noble/hashes`. */
const packageOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')

describe('imports run one way', () => {
  it('finds the imports', () => {
    expect(files.length).toBeGreaterThan(60)
    expect(imports).toContainEqual({ file: 'model/time/edtfDoor.ts', from: 'edtf', typesOnly: false })
    expect(imports).toContainEqual({
      file: 'App.tsx',
      from: './views/registry',
      typesOnly: false,
    })
    expect(imports).toContainEqual({
      file: 'main.ts',
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
      const may = (name: string) => allowed?.some((entry) => names(entry, name)) ?? false
      return to !== from && !may(to) && !(one.typesOnly && may(`type ${to}`))
    })
    expect(broken.map(({ file, from }) => `${file} imports ${from}`)).toEqual([])
  })

  it('the table names no room that does not exist', () => {
    const rooms = [...new Set(files.map(room))]
    const named = Object.entries(MAY_IMPORT).flat(2)
    const unknown = named.filter((entry) => !rooms.some((one) => names(entry.replace('type ', ''), one)))
    expect(unknown).toEqual([])
  })

  it('no room imports, over however many others, itself', () => {
    expect(cyclesAmong([...new Set(files.map(room))], (one) => room(one.file), target)).toEqual([])
  })

  it('no file imports, over however many others, itself; types count too', () => {
    const found = cyclesAmong(files, ({ file }) => file, fileOf)
    expect(found).toEqual([])
  })

  it('finds a cycle in an example', () => {
    const circle = cyclesAmong(
      ['a', 'b', 'c'],
      ({ file }) => file,
      ({ from }) => from,
      [
        { file: 'a', from: 'b', typesOnly: false },
        { file: 'b', from: 'a', typesOnly: true },
        { file: 'c', from: 'a', typesOnly: false },
      ],
    )
    expect(circle).toEqual([['a', 'b']])
  })

  it('packages are imported only where the table allows', () => {
    const broken = imports.filter((one) => !isOurs(one) && !PACKAGES[doorOf(one.from)]?.test(one.file))
    expect(broken.map(({ file, from }) => `${file} imports ${from}`)).toEqual([])
  })
})

/** Groups of files, or of rooms, that import each other, over however many steps.
 *  @param from the one that imports
 *  @param to the one that is imported */
function cyclesAmong(
  nodes: readonly string[],
  from: (one: Import) => string,
  to: (one: Import) => string,
  among: readonly Import[] = imports.filter(isOurs),
): string[][] {
  const links = new Map(nodes.map((_, n) => [n, [] as number[]]))
  for (const one of among) {
    const [start, end] = [nodes.indexOf(from(one)), nodes.indexOf(to(one))]
    if (start >= 0 && end >= 0 && start !== end) links.get(start)?.push(end)
  }
  return cycles(links).map((group) => group.map((n) => nodes[n] ?? '').sort())
}

/** Fonts share one door. */
function doorOf(from: string): string {
  const name = packageOf(from)
  return name.startsWith('@fontsource-variable/') ? '@fontsource-variable' : name
}

describe('who may know what', () => {
  const mentions = (pattern: RegExp) => files.filter((file) => pattern.test(code(file)))

  it('only the permalink writes and reads the address', () => {
    expect(mentions(/\bhistory\.\w|\b(?:push|replace)State\b|\blocation\.(?:hash|href|search)\b/)).toEqual([
      'permalink/history.ts',
    ])
  })

  it('the rest of the address is read where the page is put together', () => {
    const outside = mentions(/\blocation\.\w/).filter((file) => file !== 'permalink/history.ts')
    const may = ['start.tsx', 'updates.ts', 'look/late/reloadPage.ts']
    expect(outside.filter((file) => !may.includes(file))).toEqual([])
  })

  it('only the workers, those who start them, and the page’s root know of workers', () => {
    expect(mentions(/\bnew Worker\b/).sort()).toEqual([
      'engine/worker/revisionBeside.ts',
      'main.ts',
      'published.ts',
    ])
    expect(mentions(/\bpostMessage\b/).sort()).toEqual([
      'engine/worker/buffers.ts',
      'engine/worker/connection.ts',
      'engine/worker/revisionBeside.ts',
      'engine/worker/revisionWorker.ts',
      'engine/worker/serveIn.ts',
      'look/size/inFrame.ts',
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

  it('parts that are loaded later are loaded by lazyPart, which says when their code is missing', () => {
    expect(mentions(/\blazy\(/)).toEqual(['look/late/lazyPart.tsx'])
    const late = files.filter(
      (file) =>
        /^(?:look|panels|views|shell|store)\//.test(file) &&
        imports.some((one) => one.file === file && code(file).includes(`import('${one.from}')`)),
    )
    expect(late.length).toBeGreaterThan(4)
    expect(late.filter((file) => !/\b(?:lazyPart|loaded)\b/.test(code(file)))).toEqual([])
  })

  it('no file of the page imports a step of the build', () => {
    expect(imports.filter(({ from }) => from.includes('.vite'))).toEqual([])
  })

  it('no text of data is ever read as HTML', () => {
    const reading = mentions(
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(|new Function/,
    )
    // The step of the build that makes text of what vis-timeline would set as HTML.
    expect(reading).toEqual(['views/timeline/vis/trim.vite.ts'])
  })

  it('no two files inside one of the top rooms have the same name', () => {
    const names = files.map((file) => `${file.split('/')[0]}: ${basename(file)}`)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it('no folder is named utils or the like, and there are no index files', () => {
    const folders = new Set(paths.map((path) => basename(dirname(path))))
    expect(
      ['utils', 'util', 'helpers', 'types', 'hooks', 'common'].filter((name) => folders.has(name)),
    ).toEqual([])
    expect(files.filter((file) => /(?:^|\/)index\.tsx?$/.test(file))).toEqual([])
  })
})
