/** The rows in sight: all of them where they are few, else those of a virtual list. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { Fragment, type RefObject, useEffect, useRef } from 'react'
import type { ClaimLines } from '../../engine/answer/claimLine'
import { Boundary } from '../../look/late/Boundary'
import { Details } from '../../panels/details/Details'
import { lookWords } from '../../words/en/look'
import { FEW_ROWS, WHOLE_ROWS } from './geometry/rowLayout'
import type { Scale } from './geometry/timeScale'
import { Row } from './row/Row'
import type { Stop } from './stops'

export type RowsProps = {
  lines: ClaimLines
  scale: Scale
  stop: Stop
  fonts: number
  /** How wide the trays are. */
  trayWidth: number
  scroller: RefObject<HTMLDivElement | null>
  largeFrom: number
  selected: string | null
  selectedRow: number | null
  asof: boolean
  q: string
  /** Do the details of the selected event stand under its row? */
  detailsBelow: boolean
  onRows: (from: number, to: number) => void
  /** Gets the way to scroll to a row by its position, while not all are drawn. */
  reach: RefObject<((row: number) => void) | null>
  /** Called after each drawing of some of many rows. */
  onDrawn: () => void
}

const ROW_HEIGHT = 32
const OVERSCAN = 10

export function Rows(props: RowsProps) {
  return props.lines.rows <= WHOLE_ROWS ? <WholeRows {...props} /> : <VirtualRows {...props} />
}

function WholeRows(props: RowsProps) {
  const { lines, selected, scroller } = props
  const isThere = lines.lines.some(({ id }) => id === selected)
  // Once, when it is selected: the reader can scroll away from it.
  useEffect(() => {
    if (!isThere) return
    const rows = scroller.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []
    for (const row of rows) if (row.dataset.row === selected) row.scrollIntoView({ block: 'nearest' })
  }, [scroller, selected, isThere])
  return lines.lines.map((line) => (
    <Fragment key={line.id}>
      <Row {...rowProps(props, line)} isOpen={line.id === selected || lines.rows <= FEW_ROWS} />
      <DetailsBelow {...props} line={line} />
    </Fragment>
  ))
}

function DetailsBelow({ detailsBelow, selected, line }: RowsProps & { line: ClaimLines['lines'][number] }) {
  if (!detailsBelow || line.id !== selected) return null
  return (
    <div className="cl-details">
      <Boundary part={lookWords.parts.details}>
        <Details />
      </Boundary>
    </div>
  )
}

function rowProps(props: RowsProps, line: ClaimLines['lines'][number]) {
  const { scale, largeFrom, selected, stop, asof, q, fonts, trayWidth } = props
  return {
    line,
    scale,
    isLarge: line.total >= largeFrom,
    isSelected: line.id === selected,
    isOpen: line.id === selected,
    stop: stop.row === line.id ? stop.key : null,
    asof,
    q,
    fonts,
    trayWidth,
  }
}

function VirtualRows(props: RowsProps) {
  const { lines, scroller, onRows, reach, onDrawn, selected, selectedRow } = props
  const virtual = useVirtualizer({
    count: lines.rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  })
  const items = virtual.getVirtualItems()
  const [first, last] = [items[0]?.index ?? 0, (items.at(-1)?.index ?? 0) + 1]
  useEffect(() => onRows(first, last), [first, last, onRows])
  useEffect(() => {
    reach.current = (row) => virtual.scrollToIndex(row, { align: 'center' })
    return () => {
      reach.current = null
    }
  }, [reach, virtual])
  // Once, when it is selected: the reader can scroll away from it.
  const brought = useRef<string | null>(null)
  useEffect(() => {
    if (selected === null) brought.current = null
    if (selectedRow === null || brought.current === selected) return
    brought.current = selected
    const { range } = virtual
    const isInSight = range && selectedRow >= range.startIndex && selectedRow <= range.endIndex
    if (!isInSight) virtual.scrollToIndex(selectedRow, { align: 'center' })
  }, [selected, selectedRow, virtual])
  useEffect(onDrawn)
  return (
    <div className="cl-virtual" style={{ height: virtual.getTotalSize() }}>
      {items.map(({ index, start }) => {
        const line = lines.lines[index - lines.from]
        return (
          <div
            key={index}
            className="cl-virtual-row"
            data-index={index}
            ref={virtual.measureElement}
            style={{ transform: `translateY(${start}px)` }}
          >
            {line ? <Row {...rowProps(props, line)} isLarge={false} /> : <div className="cl-row cl-coming" />}
            {line && <DetailsBelow {...props} line={line} />}
          </div>
        )
      })}
    </div>
  )
}
