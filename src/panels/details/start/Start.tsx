import { voicesFiltered } from '../../../model/filters'
import { useClaimline } from '../../../store/useStore'
import { Changes } from './Changes'
import { Welcome } from './Welcome'
import './start.css'

/** With no event selected: what this is and where to start; or what the choice of sources or days changes. */
export function Start() {
  const { answer, answered } = useClaimline(({ answer, answered }) => ({ answer, answered }))
  return answer && answered && voicesFiltered(answered.view) ? (
    <Changes answer={answer} view={answered.view} />
  ) : (
    <Welcome />
  )
}
