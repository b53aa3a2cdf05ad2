/** What is said of the open data where it is published. */
import type { PageHead } from '../../model/pageHead'
import type { Known } from '../../store/known'
import { shareWords } from '../../words/en/share/share'

/** What the reader wrote, or else what the page or the dataset says of itself. */
export function headOf({
  description,
  kept,
  published,
}: Pick<Known, 'description' | 'kept' | 'published'>): PageHead | null {
  if (!description) return null
  const { title, license = '', language = 'en', coders = [], revision } = description
  const said = kept.heads[revision]
  if (said) return said
  const credit = description.credit ?? (coders.length ? shareWords.page.codedBy(coders) : '')
  const own = { title, summary: '', credit, license, language }
  return published?.revision === revision ? { ...own, ...published } : own
}
