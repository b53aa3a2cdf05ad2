/** The timeline: the field of marks, an overview, and a legend. Drawings of the field render only the field again. */
import { PlainStrip } from '../../panels/strip/PlainStrip'
import { timelineWords } from '../../words/en/views/timeline'
import { Field } from './Field'
import { Legend } from './Legend'
import { NothingDrawn } from './NothingDrawn'
import './timeline.css'

export function Timeline() {
  return (
    <section className="timeline" aria-label={timelineWords.name}>
      <NothingDrawn />
      <Field />
      <PlainStrip />
      <Legend />
    </section>
  )
}
