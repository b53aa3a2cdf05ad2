import { useClaimline } from '../../../store/useStore'
import { detailsWords } from '../../../words/en/details'
import { CodersText } from '../../Datum'
import { ClaimLineLegend } from './ClaimLineLegend'
import { PageNote } from './PageNote'
import { StartLinks } from './StartLinks'

const words = detailsWords.start

/** What the page answers, what the dataset holds, and where to start. */
export function Welcome() {
  const { description, goToStep, rows } = useClaimline(({ description, goToStep, view }) => ({
    description,
    goToStep,
    rows: view.show === 'timeline' && view.lanes === 'event',
  }))
  const steps = description?.story?.length ?? 0
  return (
    <div className="start">
      <h2 className="start-question">{words.question}</h2>
      {description && (
        <>
          <PageNote />
          <p>{words.figures(description.claims, description.voices, description.events)}</p>
          {description.summary && (
            <p>
              <CodersText text={description.summary} block />
            </p>
          )}
          {steps > 0 && (
            <button type="button" className="button start-story" onClick={() => goToStep(1)}>
              {words.story(steps)}
            </button>
          )}
          <StartLinks heading={steps > 0 ? words.orHere : words.here} description={description} />
          {rows && description.events > 0 && <ClaimLineLegend />}
        </>
      )}
    </div>
  )
}
