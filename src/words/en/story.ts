/** Every word of the story and of the way into it; the steps' own texts stand in the dataset. */
import type { Stance } from '../../model/claim'
import { digits } from './digits'
import { plural } from './plural'
import { STANCE_VERBS } from './sentences/labels'

export const storyWords = {
  question: 'Who says what happened, when they say it did, and who denies it.',
  read: (steps: number) => `Read the story in ${plural(steps, 'step')}`,
  starts: 'Start with',
  region: 'Story',
  place: (position: number, of: number) => `Step ${digits(position)} of ${digits(of)}`,
  previous: 'Previous',
  next: 'Next step',
  end: 'End the story',
  leave: 'Leave the story',
  stage: {
    /** At an event's line, above it and below. */
    above: STANCE_VERBS.asserts[1],
    below: (stances: ReadonlySet<Stance>) =>
      stances.has('denies') && stances.has('doubts')
        ? 'deny or doubt it'
        : STANCE_VERBS[stances.has('denies') ? 'denies' : 'doubts'][1],
    said: (when: string) => `said ${when}`,
    rival: 'rival date',
    noSide: 'no side taken',
    silent: 'silent',
    /** Of claims that were made after the day as known on. */
    later: (claims: number) => `${plural(claims, 'more claim')} made later`,
    window: 'the time of this step',
  },
}
