import { memo, type ReactNode, useId, useState } from 'react'
import { NOT_STATED } from '../../model/claim'
import type { FilterValue } from '../../model/description'
import type { Filter } from '../../model/view'
import { useClaimline } from '../../store/useStore'
import { filterWords } from '../../words/en/filters'
import { FILTER_NAMES } from '../../words/en/sentences/labels'
import { FindField } from './FindField'
import { found } from './found'
import { GroupHead } from './GroupHead'
import { GroupVerbs } from './GroupVerbs'
import { moveInGroup } from './listKeys'
import { MOST_AT_ONCE, MOST_UNCUT, Values } from './Values'

const words = filterWords.group

/** Groups with more values than this can be searched. */
const DOZEN = 12

type Props = { filter: Filter; startsOpen?: boolean; children?: ReactNode }

/** All values of one filter; nothing where the dataset says nothing of it. It stays as it is while the window moves.
 *  @param children what ticks several values at once */
export const Group = memo(({ filter, startsOpen = false, children }: Props) => {
  const list = useId()
  const values = useClaimline(({ description }) => description?.values[filter] ?? NONE)
  const isActive = useClaimline(({ view }) => view.filters[filter] !== undefined)
  const [open, setOpen] = useState(startsOpen)
  if (!isKnown(filter, values) && !isActive) return null
  return (
    <fieldset className="filters-group" aria-label={FILTER_NAMES[filter]} onKeyDown={moveInGroup}>
      <GroupHead filter={filter} list={list} open={open} onOpen={setOpen} />
      <div id={list} hidden={!open}>
        {open && (
          <>
            <GroupVerbs filter={filter} />
            {children}
            <GroupValues filter={filter} values={values} />
          </>
        )}
      </div>
    </fieldset>
  )
})

const NONE: FilterValue[] = []

/** What stands for a value that is not given (contracts.md, "Two kinds of filters"). */
const missingOf = (filter: Filter): string =>
  filter === 'kind' ? 'other' : filter === 'reliability' ? 'F' : NOT_STATED

const isKnown = (filter: Filter, values: readonly FilterValue[]): boolean =>
  values.some(({ value }) => value !== missingOf(filter))

function GroupValues({ filter, values }: { filter: Filter; values: FilterValue[] }) {
  const [find, setFind] = useState('')
  const [whole, setWhole] = useState(false)
  const name = FILTER_NAMES[filter]
  const shown = found(values, find)
  return (
    <>
      {values.length > DOZEN && <FindField name={name} of={values.length} find={find} onFind={setFind} />}
      {shown.length ? (
        <Values filter={filter} values={shown} find={find} whole={whole} />
      ) : (
        <p className="note">{words.noneFound}</p>
      )}
      {shown.length > MOST_UNCUT && shown.length <= MOST_AT_ONCE && (
        <button type="button" className="plain link filters-verb" onClick={() => setWhole(!whole)}>
          {whole ? words.fewer : words.more(shown.length)}
          <span className="unseen">{words.ofName(name)}</span>
        </button>
      )}
    </>
  )
}
