/** What files and citations say of where they come from. */
import type { About } from '../../export/about'
import { DEFAULT_VIEW, dataOf, type View } from '../../model/view'
import type { Known } from '../../store/known'
import { headOf } from './head'
import { asSentence, leftOutParts } from './leftOut'
import { addressOf } from './linkOptions'

export const WHATS = ['shown', 'everything'] as const
export type What = (typeof WHATS)[number]

/** The view that shows what is taken: the one in sight, or the data without any filter. */
export const viewOf = ({ view }: Pick<Known, 'view'>, what: What): View =>
  what === 'shown' ? view : { ...DEFAULT_VIEW, ...dataOf(view), sort: view.sort, columns: view.columns }

/** @returns null while no data is shown */
export function aboutOf(known: Known, what: What): About | null {
  const { description, answer, view } = known
  const head = headOf(known)
  if (!description || !answer || !head) return null
  const { coders = [], revision } = description
  const shown = { ...known, view: viewOf(known, what) }
  return {
    title: head.title || description.title,
    summary: head.summary,
    license: head.license,
    written: known.kept.heads[revision] ?? null,
    coders: coders.length ? coders : [head.credit].filter(Boolean),
    revision,
    link: published(addressOf(shown, { inline: null, pinned: true, short: false })),
    leftOut: what === 'shown' ? asSentence(leftOutParts(answer, view.asof, description)) : '',
  }
}

/** An address for others: that of a page on the reader's own disk tells of their folders, and opens nowhere else. */
const published = (address: string): string => (/^https?:/.test(address) ? address : '')
