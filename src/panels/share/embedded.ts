/** The addresses under which another page shows this view in a frame. */
import { DEFAULT_VIEW, dataOf, type Theme, type View } from '../../model/view'
import type { Known } from '../../store/known'
import { fragmentOf } from '../../store/story'

/** The view as a frame shows it.
 *  @param own in a published page of one's own, whose data needs no name */
export const embedded = (view: View, theme: Theme | null, own: boolean): View => ({
  ...view,
  ...(own && dataOf(DEFAULT_VIEW)),
  embed: true,
  theme,
})

/** The address of a page on a host of one's own, at this view; null where the text is no address. */
export function ownAddress(page: string, { view, description }: Known, theme: Theme | null): string | null {
  if (!URL.canParse(page) || !/^https?:$/.test(new URL(page).protocol)) return null
  const [address = ''] = page.split('#', 1)
  return [address, fragmentOf({ view: embedded(view, theme, true), description })].join('#')
}
