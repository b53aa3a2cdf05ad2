import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useClaimline } from '../store/useStore'
import { tiePath } from './tiePath'
import './ties.css'

type Props = { field: RefObject<HTMLDivElement | null>; drawn: number }

/** Quiet lines between the marks of the selected event's claims that stand against each other. The words stand in the
 *  details, so assistive technology is spared the lines. `drawn` counts the drawings of the marks, which move them. */
export function Ties({ field, drawn }: Props) {
  const pairs = useClaimline(({ answer }) => answer?.selected?.contradictions.first)
  const svg = useRef<SVGSVGElement>(null)
  const ends = new Map(
    pairs?.map(({ sides: [one, other] }) => [`${one.claim.id} ${other.claim.id}`, [one, other]]),
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: a drawing moves marks without any other change
  useLayoutEffect(() => {
    if (svg.current && field.current) lay(svg.current, field.current)
  }, [field, drawn, pairs])

  return (
    <svg className="ties" ref={svg} aria-hidden="true">
      {[...ends].map(([key, [one, other]]) => (
        <path key={key} data-from={one?.claim.id} data-to={other?.claim.id} />
      ))}
    </svg>
  )
}

/** Lays the drawing over the field of marks, and each line between the middles of its two. */
function lay(svg: SVGSVGElement, field: HTMLElement): void {
  const panel = field.querySelector('.vis-panel.vis-center')?.getBoundingClientRect()
  const around = svg.parentElement
  if (!panel || !around) return
  const { left, top } = around.getBoundingClientRect()
  svg.style.left = `${panel.left - left + around.scrollLeft}px`
  svg.style.top = `${panel.top - top + around.scrollTop}px`
  svg.style.width = `${panel.width}px`
  svg.style.height = `${panel.height}px`
  const spots = spotsOf(field, panel)
  for (const path of svg.querySelectorAll('path')) {
    const [from, to] = [spots.get(path.dataset.from ?? ''), spots.get(path.dataset.to ?? '')]
    path.setAttribute('d', from && to ? tiePath(from, to) : '')
  }
}

/** Where the signs of all marks in the field stand, px from its corner. */
function spotsOf(field: HTMLElement, { left, top }: DOMRect): Map<string, { x: number; y: number }> {
  const marks = field.querySelectorAll<HTMLElement>('.mark[data-event]')
  const found = [...marks].flatMap((mark) => {
    const spot = mark.querySelector('.spot')?.getBoundingClientRect()
    if (!spot?.width) return []
    return [
      [mark.dataset.key ?? '', { x: spot.left + spot.width / 2 - left, y: spot.top + spot.height / 2 - top }],
    ] as const
  })
  return new Map(found)
}
