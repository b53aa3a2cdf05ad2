import type { Columns } from '../../../model/dataset/columns'
import type { Judgement } from '../../../model/judgement/judgement'

/** A dataset with its judgement now and that with every claim included. */
export type Judged = { columns: Columns; allIncluded: Judgement; judgement: Judgement }
