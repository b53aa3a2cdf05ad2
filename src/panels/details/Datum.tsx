import { Hits } from '../../look/Hits'
import { useClaimline } from '../../store/useStore'

/** A text of the data with the words of the present search marked. */
export function Datum({ text }: { text: string }) {
  const q = useClaimline((state) => state.view.q)
  return <Hits text={text} q={q} />
}
