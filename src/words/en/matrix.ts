/** Every word of the matrix. */
import type { Stance } from '../../model/claim'
import type { ColumnsBy } from '../../model/view'
import { plural } from './plural'
import { STANCE_WORDS } from './sentences/labels'

/** Claims of a cell that share a sign. */
export type StanceCount = { stance: Stance; how: 'votes' | 'voteless' | 'overturned'; count: number }

const HOW: Record<StanceCount['how'], string> = {
  votes: '',
  voteless: ', not counted separately',
  overturned: ', later taken back or superseded',
}

const said = ({ stance, how, count }: StanceCount): string => {
  const words = STANCE_WORDS[stance].charAt(0).toLowerCase() + STANCE_WORDS[stance].slice(1)
  return `${words}${HOW[how]}${count > 1 ? ` (${plural(count, 'claim')})` : ''}`
}

export const matrixWords = {
  name: 'Claims by source',
  event: 'Event',
  status: 'Status',
  /** "Washington Examiner (Not stated)" */
  source: (name: string, affiliation: string) => `${name} (${affiliation})`,
  /** "Washington Examiner: doubts it (2 claims); takes no side, Large-scale use of …" */
  cell: (source: string, claims: readonly StanceCount[], title: string) =>
    `${source}: ${claims.map(said).join('; ') || 'no claim'}, ${title}`,
  columnsBy: 'Columns by',
  columns: {
    affiliation: 'Affiliation',
    first: 'First to report',
    name: 'Name',
    claims: 'Most claims',
  } satisfies Record<ColumnsBy, string>,
  signs: 'Signs',
  voteless: 'Small: not counted separately',
  overturned: 'Struck through: later taken back or superseded',
}
