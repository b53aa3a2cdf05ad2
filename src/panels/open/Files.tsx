import { lazyPart } from '../../look/late/lazyPart'
import { loadGrammar } from '../../model/time/edtfDoor'
import { DEFAULT_DATA } from '../../model/view'
import { useClaimline } from '../../store/useStore'
import { openWords } from '../../words/en/data/open'
import { Opening } from './Opening'
import { Origin } from './Origin'
import { Question } from './Question'
import { Tasks } from './Tasks'

/** Loaded with the first table in no known format, together with the grammar of dates for its preview. */
const ColumnsQuestion = lazyPart(openWords.columnsPart, async () => {
  const [{ ColumnsQuestion }] = await Promise.all([import('./mapping/ColumnsQuestion'), loadGrammar()])
  return ColumnsQuestion
})

/** Everything about the reader's own data: while it is opened, when it is open, and questions about it. */
export function Files() {
  const { opening, other, about } = useClaimline((state) => ({
    opening: state.opening !== null || state.announced !== '',
    other: state.phase.is === 'ready' && state.view.data !== DEFAULT_DATA,
    about: state.inquiry?.of.about,
  }))
  return (
    <>
      {opening && <Opening />}
      {other && <Origin />}
      {(about === 'encoding' || about === 'sheet') && <Question />}
      {about === 'columns' && <ColumnsQuestion />}
      <Tasks />
    </>
  )
}
