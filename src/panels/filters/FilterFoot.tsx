import { subjectsFiltered, voicesFiltered } from '../../model/filters'
import { useClaimline } from '../../store/useStore'
import { filterWords } from '../../words/en/filters'
import { UncertainReports } from '../as-of/UncertainReports'
import { Differences } from '../differences/Differences'
import { Chips } from './Chips'

/** Under the filters, where it moves none of them: what they change, and each that is set, to be taken back. Where
 *  nothing is filtered, a line says so. */
export function FilterFoot() {
  const filtered = useClaimline(({ view }) => voicesFiltered(view) || subjectsFiltered(view))
  if (!filtered) return <p className="filters-foot note">{filterWords.changes.everything}</p>
  return (
    <div className="filters-foot">
      <Differences />
      <UncertainReports />
      <Chips />
    </div>
  )
}
