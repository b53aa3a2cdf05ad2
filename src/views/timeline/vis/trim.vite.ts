/** A step of the build, not part of the page: takes out of vis-timeline what the timeline never draws, and makes text of
 *  what it would set as HTML. The package keeps
 *  its line graphs, its clusters, two kinds of items and a tooltip in one file with the timeline, and a panel for setting
 *  options, with a colour picker, in another. Assignments to the graphs' prototypes, and methods of classes that nothing
 *  creates here, keep the bundler from dropping them: together more than a quarter of the chunk.
 *
 *  What is taken out is counted. The build stops where a count is another one than in the version this was written for
 *  (vis-timeline 8.5.4): then look at what changed, and set the counts anew. */
import type { Plugin, Rolldown } from 'vite'

/** Per file, by name of the class: statements that assign to it, and methods. */
type Cut = { assignments: Record<string, number>; methods: Record<string, number> }

export const CUTS: Record<string, Cut> = {
  'vis-timeline-graph2d': {
    assignments: {
      Points: 2,
      Bargraph: 6,
      Line: 8,
      GraphGroup: 7,
      Legend: 11,
      LineGraph: 27,
      Graph2d: 9,
    },
    methods: {
      BoxItem: 15,
      ClusterGenerator: 7,
      ClusterItem: 30,
      ColorPicker: 19,
      Configurator: 25,
      CustomTime: 15,
      PointItem: 15,
      Popup: 5,
      Timeline: 1,
    },
  },
  'vis-util': { assignments: {}, methods: { ColorPicker: 19, Configurator: 25, Popup: 5 } },
}

/** Of these classes, only the methods named here; of all others, every method but the constructor. */
const ONLY: Record<string, string> = { Timeline: '_createConfigurator' }

type Program = ReturnType<Rolldown.PluginContext['parse']>
type Statement = Program['body'][number]
type Found = { kind: keyof Cut; of: string; start: number; end: number }

export function trimVisTimeline(): Plugin {
  const seen = new Set<string>()
  return {
    name: 'trim-vis-timeline',
    apply: 'build',
    transform: {
      filter: { id: /vis-(timeline-graph2d|util)\.m?js$/ },
      handler(code, id) {
        const file = /vis-(?:timeline-graph2d|util)/.exec(id.split('/').at(-1) ?? '')?.[0] ?? ''
        seen.add(file)
        return { code: trimmed(file, code, this.parse(code)), map: null }
      },
    },
    buildEnd(error) {
      const missing = Object.keys(CUTS).filter((file) => !seen.has(file))
      if (!error && missing.length) this.error(`${missing.join(', ')} was not among the files to trim.`)
    },
  }
}

/** @throws where something else would be taken out than `CUTS` says */
export function trimmed(file: string, code: string, program: Program): string {
  const cut = CUTS[file]
  if (!cut) throw new Error(`There is nothing to trim in ${file}.`)
  const found = program.body.flatMap((statement) => unusedIn(statement, cut))
  check(file, cut, found)
  const kept = found.map(({ start }, i) => code.slice(found[i - 1]?.end ?? 0, start))
  return asText(file, kept.join('') + code.slice(found.at(-1)?.end ?? 0))
}

/** What vis-timeline sets as HTML is '' or has gone through its filter, ours, which lets no HTML through. So the text
 *  itself is set, which no policy of trusted types stops.
 *  @throws where something else is set as HTML */
function asText(file: string, code: string): string {
  const set = /\.innerHTML = (?:(?=""|'')|availableUtils\.xss)/g
  const texts = code.match(set)?.length ?? 0
  const all = code.match(/\.innerHTML\s*\+?=(?!=)/g)?.length ?? 0
  if (texts !== all)
    throw new Error(`${file}: ${all - texts} texts are set as HTML unfiltered: see trim.vite.ts.`)
  return code.replace(set, (html) => `.textContent = ${html.endsWith('xss') ? 'String' : ''}`)
}

function check(file: string, cut: Cut, found: Found[]): void {
  for (const kind of ['assignments', 'methods'] as const)
    for (const [of, count] of Object.entries(cut[kind])) {
      const now = found.filter((one) => one.kind === kind && one.of === of).length
      if (now !== count)
        throw new Error(`${file}: ${of} has ${now} ${kind} to take out, not ${count}: see trim.vite.ts.`)
    }
}

/** The parts of a top-level statement to take out. */
function unusedIn(statement: Statement, { assignments, methods }: Cut): Found[] {
  // `class A {}` and `let B = class A {}`
  const declared = statement.type === 'VariableDeclaration' ? statement.declarations[0]?.init : statement
  if (declared?.type === 'ClassDeclaration' || declared?.type === 'ClassExpression') {
    const of = declared.id?.name ?? ''
    if (!Object.hasOwn(methods, of)) return []
    return declared.body.body
      .filter((member) => member.type === 'MethodDefinition' && isUnused(of, nameOf(member.key)))
      .map(({ start, end }) => ({ kind: 'methods', of, start, end }))
  }
  const of = assignedTo(statement)
  return Object.hasOwn(assignments, of)
    ? [{ kind: 'assignments', of, start: statement.start, end: statement.end }]
    : []
}

const isUnused = (of: string, method: string): boolean =>
  ONLY[of] === undefined ? method !== 'constructor' : method === ONLY[of]

const nameOf = (key: object): string => ('name' in key ? String(key.name) : '')

/** `Line` for `Line.prototype.draw = …`; '' for any other statement. */
function assignedTo(statement: Statement): string {
  if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression')
    return ''
  let target: { type: string } = statement.expression.left
  while (target.type === 'MemberExpression' && 'object' in target) target = target.object as { type: string }
  return nameOf(target)
}
