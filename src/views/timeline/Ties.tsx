import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useClaimline } from '../../store/useStore'
import { type Point, tiePath } from './tiePath'
import { fieldIn } from './vis/visElements'
import './ties.css'

type Props = { field: RefObject<HTMLDivElement | null>; drawn: number }

/** Lines between the marks of the selected event's claims that contradict each other. They are hidden from assistive
 *  technology, since the details say the same in words. @param drawn how often the marks were drawn, which moves them */
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

/** Places the drawing over the field of marks, and each line between its two marks. Everything is measured before
 *  anything is moved, for one layout per frame of a pan. */
function lay(svg: SVGSVGElement, field: HTMLElement): void {
  const panel = fieldIn(field)?.getBoundingClientRect()
  const around = svg.parentElement
  if (!panel || !around) return
  const { left, top } = around.getBoundingClientRect()
  const paths = [...svg.querySelectorAll('path')]
  const spots = spotsOf(field, panel, new Set(paths.flatMap(({ dataset }) => [dataset.from, dataset.to])))
  svg.style.left = `${panel.left - left + around.scrollLeft}px`
  svg.style.top = `${panel.top - top + around.scrollTop}px`
  svg.style.width = `${panel.width}px`
  svg.style.height = `${panel.height}px`
  for (const path of paths) {
    const [from, to] = [spots.get(path.dataset.from ?? ''), spots.get(path.dataset.to ?? '')]
    path.setAttribute('d', from && to ? tiePath(from, to) : '')
  }
}

/** Where the signs of marks stand, px from the field's corner.
 *  @param keys of the marks to look for */
function spotsOf(
  field: HTMLElement,
  { left, top }: DOMRect,
  keys: Set<string | undefined>,
): Map<string, Point> {
  const marks = [...field.querySelectorAll<HTMLElement>('.mark[data-event]')]
  const found = marks.flatMap((mark): [string, Point][] => {
    const key = mark.dataset.key ?? ''
    const spot = keys.has(key) ? mark.querySelector('.spot')?.getBoundingClientRect() : undefined
    if (!spot?.width) return []
    return [[key, { x: spot.left + spot.width / 2 - left, y: spot.top + spot.height / 2 - top }]]
  })
  return new Map(found)
}
