import { useClaimline } from '../../store/useStore'
import { Mapping } from './Mapping'

/** Asks what the columns of the table mean that the reader wants to open. */
export function ColumnsQuestion() {
  const { asks, answer, dismiss } = useClaimline(({ asks, answerAsked, dismissAsked }) => ({
    asks,
    answer: answerAsked,
    dismiss: dismissAsked,
  }))
  if (asks?.about !== 'columns') return null
  return <Mapping asked={asks} onRead={(mapping) => answer({ mappings: [mapping] })} onCancel={dismiss} />
}
