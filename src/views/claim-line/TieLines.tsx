/** Lines from the opened row's claims to what contradicts them, in this row and in others. */
import { useLayoutEffect, useRef, useState } from 'react'
import { type Tie, tiedSigns } from './ties'

/** @param drawn changes whenever signs may stand elsewhere */
export function TieLines({ ties, drawn }: { ties: readonly Tie[]; drawn: unknown }) {
  const svg = useRef<SVGSVGElement>(null)
  const [paths, setPaths] = useState<string[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` tells that signs have moved.
  useLayoutEffect(() => {
    const field = svg.current?.parentElement
    if (!field) return
    const { left, top } = field.getBoundingClientRect()
    const middle = (sign: HTMLElement) => {
      const box = (sign.querySelector('.cl-sign') ?? sign).getBoundingClientRect()
      return { x: box.left + box.width / 2 - left, y: box.top + box.height / 2 - top }
    }
    const next = tiedSigns(field, ties).map(([a, b]) => pathOf(middle(a), middle(b), awayFromWords(a, b)))
    setPaths((last) => (last.join() === next.join() ? last : next))
  }, [ties, drawn])
  return (
    <svg className="cl-ties" ref={svg} aria-hidden="true">
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  )
}

type Point = { x: number; y: number }

/** The side at which no words stand beside two signs of one opened row: -1 left, 1 right; 0 for signs of different rows. */
function awayFromWords(a: HTMLElement, b: HTMLElement): number {
  const row = a.closest('.cl-opened')
  const words = a.closest('.cl-open-line')?.querySelector('.cl-words')
  if (!words || row !== b.closest('.cl-opened')) return 0
  return words.getBoundingClientRect().left > a.getBoundingClientRect().left ? -1 : 1
}

/** Down from one to the other; within a row and beside each other, in a bow. */
function pathOf(a: Point, b: Point, side: number): string {
  const n = (value: number) => value.toFixed(1)
  const high = Math.abs(a.y - b.y)
  const bow = side ? side * Math.min(18 + high / 4, 40) : high < 30 ? 18 : 0
  const middle = (a.y + b.y) / 2
  return `M${n(a.x)} ${n(a.y)}C${n(a.x + bow)} ${n(middle)} ${n(b.x + bow)} ${n(middle)} ${n(b.x)} ${n(b.y)}`
}
