/** Words in pictures of a view, and on the printed sheet. */
import type { Stance } from '../../../model/claim'
import { digits } from '../digits'
import { plural, pluralForm } from '../plural'
import { STANCE_VERBS } from '../sentences/labels'
import { capital } from './origin'

/** Each independent voice counts once. */
const SIDES: Record<Stance, [one: string, several: string]> = {
  ...STANCE_VERBS,
  denies: ['denies or doubts it', 'deny or doubt it'],
}

/** Of the tab in the Share dialog. */
const tab = {
  needs: 'Nothing: the picture holds the title, what is left out, a legend, credit, licence and address.',
  what: 'What to draw',
  whats: {
    view: 'What is in sight',
    whole: 'All rows',
    card: (title: string) => `A card of “${title}”`,
  },
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark' },
  preview: 'Preview',
  size: (width: number, height: number) => `${digits(width)} × ${digits(height)} px`,
  svg: 'Download SVG',
  png: 'Download PNG',
  writing: 'Drawing the picture…',
  saved: (name: string) => `${name} was handed to the browser’s downloads.`,
  nothing: 'Nothing is shown that could be drawn.',
  tooLarge: 'The picture is too large for a PNG. As SVG it can be of any size.',
  failed: (why: string) => `The picture could not be drawn: ${why.replace(/\.$/, '')}.`,
}

export const pictureWords = {
  tab,
  /** What is left out of the sources of one event. */
  included: (leftOut: string, sources: number): string =>
    leftOut ? `${capital(leftOut)}.` : `All ${plural(sources, 'source')} included.`,
  /** Where only a part of the time is drawn. */
  window: (span: string) => `Drawn: ${span}.`,
  rows: (drawn: number, of: number) => `${digits(drawn)} of ${plural(of, 'row')} drawn.`,
  columns: (drawn: number, of: number) => `${digits(drawn)} of ${plural(of, 'source')} drawn.`,
  /** Under the number of voices. */
  voices: (stance: Stance, count: number) => pluralForm(count, ...SIDES[stance]),
  counted: 'Independent voices are counted: who repeats another is none.',
  undated: (names: string) => `No date given: ${names}.`,
  silent: (names: string) => `Silent: ${names}.`,
  undatedEvent: 'without a date',
  noDates: 'No claim gives a date.',
  noClaim: 'No included source speaks of it.',
}
