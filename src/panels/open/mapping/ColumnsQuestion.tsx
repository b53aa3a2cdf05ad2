import { useClaimline } from '../../../store/useStore'
import { Mapping } from './Mapping'

/** Asks what the columns of a table mean before it is opened. Its preview needs the grammar of dates to be loaded. */
export function ColumnsQuestion() {
  const { asked, answer, dismiss } = useClaimline(({ inquiry, answerInquiry, dismissInquiry }) => ({
    asked: inquiry?.asked,
    answer: answerInquiry,
    dismiss: dismissInquiry,
  }))
  if (asked?.about !== 'columns') return null
  return <Mapping asked={asked} onRead={(mapping) => answer({ mappings: [mapping] })} onCancel={dismiss} />
}
