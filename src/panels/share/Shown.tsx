import { REV_DIGITS } from '../../permalink/keys'
import { useClaimline } from '../../store/useStore'
import { shareWords } from '../../words/en/share/share'
import { CodersText } from '../Datum'
import { asSentence, leftOutParts } from './leftOut'

const words = shareWords

/** What is shared: the dataset, what of it is shown, and of which revision. */
export function Shown() {
  const { description, answer, asof } = useClaimline(({ description, answer, view }) => ({
    description,
    answer,
    asof: view.asof,
  }))
  if (!description || !answer) return null
  const { selected } = answer
  const parts = [
    ...leftOutParts(answer, asof, description),
    ...(selected ? [words.event(selected.title)] : []),
  ]
  return (
    <section aria-label={words.shown}>
      <p className="share-title" dir="auto">
        <CodersText text={description.title} find="" />
      </p>
      <p>{asSentence(parts) || words.everything}</p>
      <p className="note">{words.revision(description.revision.slice(0, REV_DIGITS))}</p>
    </section>
  )
}
