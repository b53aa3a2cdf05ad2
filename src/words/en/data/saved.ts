/** Every word of saved views. */
import { digits } from '../digits'
import { plural, pluralForm } from '../plural'
import { storageReason } from '../sentences/storageWords'

export const savedWords = {
  part: 'The saved views',
  item: 'Saved views…',
  title: 'Saved views',
  close: 'Close',
  explained: 'Views under names of your own. They are kept in this browser, on this computer only.',
  name: 'Name of the view that is shown',
  save: 'Save this view',
  replace: (name: string) => `Replace “${name}”`,
  saved: (name: string) => `“${name}” is saved.`,
  needsName: 'Give the view a name first.',
  none: 'No view is saved yet.',
  list: 'Saved views',
  day: (day: string) => `saved on ${day}`,
  remove: 'Remove',
  removeOne: (name: string) => `Remove “${name}”`,
  removed: (name: string) => `“${name}” is removed.`,
  download: 'Download as a list of links',
  /** The name of that file. */
  file: 'claimline-views.txt',
  read: 'Read a list of links:',
  added: (count: number) => `${plural(count, 'view')} added.`,
  wrong: (lines: readonly { line: number; text: string }[], of: number) =>
    `${plural(of, 'line')} ${pluralForm(of, 'holds', 'hold')} no link to a view: ${lines
      .map(({ line, text }) => `line ${digits(line)}, “${text}”`)
      .join('; ')}${of > lines.length ? '; and others' : ''}.`,
  tooLarge: 'The file is too large to be a list of links.',
  /** @param error what the browser's storage answered */
  notKept: (error: unknown) =>
    `This browser does not keep saved views (${storageReason(error).replace(/\.$/, '')}). They are here until the page is left: download the list.`,
}
