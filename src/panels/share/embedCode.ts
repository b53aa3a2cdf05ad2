/** The code with which another page shows this view in a frame. */
import { DEFAULT_VIEW, dataOf, type Theme, type View } from '../../model/view'
import type { Known } from '../../store/state'
import { fragmentOf } from '../../store/story'

export type Frame = {
  title: string
  /** CSS px. */
  height: number
  /** Grows and shrinks with what it shows, by a script in the page around it. */
  fits: boolean
}

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
  return `${address}#${fragmentOf({ view: embedded(view, theme, true), description })}`
}

export function embedCode(address: string, { title, height, fits }: Frame): string {
  const frame = `<iframe src="${attribute(address)}" title="${attribute(title)}" loading="lazy" allow="clipboard-write" style="width:100%;height:${height}px;border:0"></iframe>`
  return fits ? `${frame}\n<script>${FIT}</script>` : frame
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** Sets the height of the frame that told it. */
const FIT =
  'addEventListener("message",({data,source})=>{if(data?.claimline==="height")for(const frame of document.querySelectorAll("iframe"))if(frame.contentWindow===source)frame.style.height=data.height+"px"})'
