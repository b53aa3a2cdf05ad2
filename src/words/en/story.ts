/** Every word of the story and of the way into it; the steps' own texts stand in the dataset. */
import { digits } from './digits'
import { plural } from './plural'

export const storyWords = {
  question: 'Who says what happened, when they say it did, and who denies it.',
  read: (steps: number) => `Read the story in ${plural(steps, 'step')}`,
  starts: 'Start with',
  region: 'Story',
  place: (position: number, of: number) => `${digits(position)} of ${digits(of)}`,
  previous: 'Previous step',
  next: 'Next step',
  end: 'End of the story',
  leave: 'Leave the story',
}
