import { useClaimline } from '../../../store/useStore'
import { Mapping } from './Mapping'

/** Asks what the columns of a table mean before it is opened. Its preview needs the grammar of dates to be loaded. */
export function ColumnsQuestion() {
  const { inquiry, answer, dismiss } = useClaimline(({ inquiry, answerInquiry, dismissInquiry }) => ({
    inquiry: inquiry?.of,
    answer: answerInquiry,
    dismiss: dismissInquiry,
  }))
  if (inquiry?.about !== 'columns') return null
  return (
    <Mapping inquiry={inquiry} onRead={(mapping) => answer({ mappings: [mapping] })} onCancel={dismiss} />
  )
}
