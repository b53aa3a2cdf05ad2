/** What is asked of a run, from the command line. */
import { parseArgs } from 'node:util'

export const PARTS = [
  'first',
  'pan',
  'zoom',
  'filter',
  'search',
  'open',
  'memory',
  'peers',
  'growth',
  'thread',
] as const
export type Part = (typeof PARTS)[number]

export type Options = {
  parts: Set<Part>
  /** Size of the large dataset. */
  claims: number
  /** How often everything is measured, in turn with what it is held against. */
  rounds: number
  seed: number
  /** How many events the peers are given. */
  sizes: number[]
  /** Another build of the app, a folder, which `thread` is held against; null: the part is left out. */
  against: string | null
}

export const USAGE = `npm run bench -- [--only ${PARTS.join(',')}] [--claims 1000000] [--rounds 5] [--seed 1]
                 [--sizes 1000,5000,100000] [--against OTHER/dist]`

/** @throws where an option cannot be meant */
export function optionsOf(args: string[]): Options {
  const text = { type: 'string' as const }
  const { values } = parseArgs({
    args,
    options: { only: text, claims: text, rounds: text, seed: text, sizes: text, against: text },
  })
  const against = values.against ?? null
  const named = values.only?.split(',') ?? PARTS.filter((part) => part !== 'thread' || against)
  const unknown = named.filter((name) => !isPart(name))
  if (unknown.length) throw new Error(`There is no part ${unknown.join(', ')}. Parts: ${PARTS.join(', ')}.`)
  if (named.includes('thread') && !against) throw new Error('The part thread needs --against OTHER/dist.')
  return {
    against,
    parts: new Set(named.filter(isPart)),
    claims: whole('claims', values.claims ?? '1000000'),
    rounds: whole('rounds', values.rounds ?? '5'),
    seed: whole('seed', values.seed ?? '1'),
    sizes: (values.sizes ?? '1000,5000,100000').split(',').map((size) => whole('sizes', size)),
  }
}

const isPart = (name: string): name is Part => PARTS.some((part) => part === name)

function whole(name: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${name} is ${text}, which is no whole number above 0.`)
  return Number(text)
}
