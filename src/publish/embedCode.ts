/** The code with which another page shows a view in a frame. */

export type Frame = {
  title: string
  /** CSS px. */
  height: number
  /** Grows and shrinks with what it shows, by a script in the page around it. */
  fits: boolean
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
