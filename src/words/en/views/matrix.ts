/** Every word of the matrix. */
import type { Row } from '../../../engine/answer/row'
import type { Stance } from '../../../model/claim'
import type { ColumnsBy } from '../../../model/view'
import { plural } from '../plural'
import { changedWords, elsewhereWords } from '../sentences/eventSentences'
import { lapseWords, STANCE_WORDS, STATUS_WORDS } from '../sentences/labels'

/** Claims of a cell that share a sign. */
export type StanceCount = { stance: Stance; how: 'votes' | 'voteless' | 'overturned'; count: number }

const said = ({ stance, how, count }: StanceCount): string => {
  const lapse = lapseWords({ votes: how === 'votes', overturned: how === 'overturned' })
  return `${STANCE_WORDS[stance]}${lapse}${count > 1 ? ` (${plural(count, 'claim')})` : ''}`
}

export const matrixWords = {
  name: 'Claims by source',
  event: 'Event',
  status: 'Status',
  /** "Washington Examiner (Not stated)" */
  source: (name: string, affiliation: string) => `${name} (${affiliation})`,
  /** "Doubts it (2 claims); Takes no side: Washington Examiner, Large-scale use of …" */
  cell: (source: string, claims: readonly StanceCount[], title: string) =>
    `${claims.map(said).join('; ') || 'No claim'}: ${source}, ${title}`,
  /** "Disputed", "One source says so, was Disputed"; "One source says so; 2 deny, for a different date". */
  statusCell: (
    { status, before, elsewhere }: Pick<Row, 'status' | 'before' | 'elsewhere'>,
    asof: boolean,
  ) => {
    const now = [STATUS_WORDS[status], before && changedWords(before, asof)].filter(Boolean).join(', ')
    return [now, elsewhereWords(elsewhere)].filter(Boolean).join('; ')
  },
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
