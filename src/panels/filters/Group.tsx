import { memo, type ReactNode, useId, useState } from 'react'
import type { Filter } from '../../model/view'
import { useClaimline } from '../../store/useStore'
import { FILTER_NAMES } from '../../words/en/labels'
import { FindField } from './FindField'
import { found } from './found'
import { GroupHead } from './GroupHead'
import { MOST_AT_ONCE, MOST_UNCUT, Values } from './Values'

/** Groups with more values than this can be searched. */
const DOZEN = 12

type Props = { filter: Filter; children?: ReactNode }

/** All values of one filter. It stays as it is while the window moves.
 *  @param children what ticks several of them at once */
export const Group = memo(({ filter, children }: Props) => {
  const list = useId()
  const values = useClaimline(({ description }) => description?.values[filter] ?? [])
  const [open, setOpen] = useState(true)
  const [find, setFind] = useState('')
  const [whole, setWhole] = useState(false)
  const name = FILTER_NAMES[filter]
  const shown = found(values, find)
  return (
    <fieldset className="filters-group" aria-label={name}>
      <GroupHead filter={filter} list={list} open={open} onOpen={setOpen} />
      <div id={list} hidden={!open}>
        {children}
        {values.length > DOZEN && <FindField name={name} of={values.length} find={find} onFind={setFind} />}
        {shown.length ? (
          <Values filter={filter} values={shown} find={find} whole={whole} />
        ) : (
          <p className="note">{find ? 'None has these letters.' : 'This dataset names none.'}</p>
        )}
        {shown.length > MOST_UNCUT && shown.length <= MOST_AT_ONCE && (
          <button type="button" className="plain link filters-verb" onClick={() => setWhole(!whole)}>
            {whole ? 'Show fewer' : `Show all ${shown.length}`}
            <span className="unseen"> of {name}</span>
          </button>
        )}
      </div>
    </fieldset>
  )
})
