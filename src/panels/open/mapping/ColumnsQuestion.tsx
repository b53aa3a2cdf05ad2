import { useClaimline } from '../../../store/useStore'
import { Mapping } from './Mapping'

/** Asks what the columns of a table mean before it is opened. Its preview needs the grammar of dates to be loaded. */
export function ColumnsQuestion() {
  const { asks, answer, dismiss } = useClaimline(({ asks, answerAsked, dismissAsked }) => ({
    asks,
    answer: answerAsked,
    dismiss: dismissAsked,
  }))
  if (asks?.about !== 'columns') return null
  return <Mapping asked={asks} onRead={(mapping) => answer({ mappings: [mapping] })} onCancel={dismiss} />
}
