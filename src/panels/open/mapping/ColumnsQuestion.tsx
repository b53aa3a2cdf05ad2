import { loadGrammar } from '../../../model/time/edtfDoor'
import { useClaimline } from '../../../store/useStore'
import { Mapping } from './Mapping'

/** The question, for `lazy`, with the grammar of dates that its preview needs. */
export async function columnsQuestion() {
  await loadGrammar()
  return { default: ColumnsQuestion }
}

/** Asks what the columns of the table mean that the reader wants to open. */
function ColumnsQuestion() {
  const { asks, answer, dismiss } = useClaimline(({ asks, answerAsked, dismissAsked }) => ({
    asks,
    answer: answerAsked,
    dismiss: dismissAsked,
  }))
  if (asks?.about !== 'columns') return null
  return <Mapping asked={asks} onRead={(mapping) => answer({ mappings: [mapping] })} onCancel={dismiss} />
}
