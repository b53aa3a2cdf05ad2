/** The rows that the reader sees, by the ids of their events or lanes: a row counts where its middle is in sight.
 *  @returns null where no row is drawn */
export function rowsInSight(page: ParentNode = document): ReadonlySet<string> | null {
  const [box] = page.querySelectorAll<HTMLElement>('.cl-scroll, .matrix-box, .timeline-body')
  const rows = box ? [...box.querySelectorAll<HTMLElement>('.cl-row, .matrix-row, [data-lane]')] : []
  if (!box || !rows.length) return null
  const frame = box.getBoundingClientRect()
  const [first, last] = [Math.max(frame.top, 0), Math.min(frame.bottom, innerHeight)]
  const seen = rows.filter((row) => {
    const { top, bottom } = row.getBoundingClientRect()
    const middle = (top + bottom) / 2
    return middle >= first && middle <= last
  })
  return new Set(seen.flatMap(({ dataset }) => dataset.row ?? dataset.lane ?? []))
}
