/** How a claim and its source are graded. */

import type { Credibility, Grades } from '../../../model/claim'
import type { Columns } from '../../../model/dataset/columns'

const CREDIBILITIES: readonly (Credibility | null)[] = [null, 1, 2, 3, 4, 5, 6]

/** As the file gives it: a source without a letter, which filters count as F, has none here. */
export const weightOf = ({ sources, source, credibility }: Columns, claim: number): Grades => ({
  reliability: sources[source[claim] ?? 0]?.reliability ?? null,
  credibility: CREDIBILITIES[credibility[claim] ?? 0] ?? null,
})
