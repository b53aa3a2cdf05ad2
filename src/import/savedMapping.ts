/** A mapping that comes with a link: it reads every table in no known format, so that readers of the link are not asked
 *  what its columns mean. */
import type { Mapping } from '../model/mapping'
import type { Reading } from '../model/opening'
import { missingColumns, readMapping } from './mapping/readMapping'
import { type Outcome, refused } from './outcome'

type Saved = {
  mapping: Mapping
  /** Refuses a table that the mapping does not fit, in the place of a question about its columns. */
  unasked(outcome: Outcome): Outcome
}

/** The mapping, or what is wrong with it. */
export function readSaved({ name, json }: NonNullable<Reading['savedMapping']>): Saved | Outcome {
  const read = readMapping(json)
  if ('wrong' in read) return refused(name, read.wrong)
  const { mapping } = read
  return {
    mapping,
    unasked(outcome) {
      const { inquiry } = outcome
      if (inquiry?.about !== 'columns') return outcome
      const value = missingColumns(mapping, inquiry.header).join(', ')
      return refused(inquiry.file, [{ place: 'line 1', value, what: UNFIT }])
    },
  }
}

const UNFIT = 'the mapping that comes with the link reads columns that this table does not have'
