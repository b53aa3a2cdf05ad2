import { colourOf, type Sign } from '../../look/glyphs'
import { PATTERNS } from './density/patterns'

/** Squares of the pattern, across and down. */
const ACROSS = [0, 1, 2]
const DOWN = [0, 1]

/** The pattern in which densities show a stance or status, for the legend. */
export function DensitySwatch({ sign }: { sign: Exclude<Sign, 'hollow'> }) {
  const { ground, d } = PATTERNS[sign]
  return (
    <svg className={`legend-density ${colourOf(sign)}`} viewBox="0 0 3 2" aria-hidden="true">
      <path d="M0 0H3V2H0z" fillOpacity={ground} />
      {d &&
        ACROSS.flatMap((x) =>
          DOWN.map((y) => <path key={`${x} ${y}`} d={d} transform={`translate(${x} ${y})`} />),
        )}
    </svg>
  )
}
