/** Where marks are many: how many stand where, in layers with a pattern for each stance or status. */
import type { Tile } from '../../engine/answer/lane'
import type { Sign } from '../../look/glyphs'
import type { Scale } from '../../views/claim-line/geometry/timeScale'
import { heightsOf, layerOutlines, type Most } from '../../views/timeline/density/densityOutline'
import { PATTERNS, patternId } from '../../views/timeline/density/patterns'
import type { Palette } from '../look'
import { signColour } from '../signs'
import { type Drawn, drawn } from '../svg'

/** How high the most of a picture is, px. */
export const HIGH = 66

/** Has to stand in the file once. */
export const patterns = (colours: Palette): Drawn =>
  drawn(
    'defs',
    {},
    Object.entries(PATTERNS).map(([sign, { ground, d }]) => {
      const fill = signColour(sign as Sign, colours)
      return drawn(
        'pattern',
        {
          id: patternId(sign as Sign),
          width: 1,
          height: 0.5,
          patternUnits: 'userSpaceOnUse',
          viewBox: '0 0 1 1',
          preserveAspectRatio: 'none',
        },
        [
          drawn('path', { d: 'M0 0H1V1H0z', fill, 'fill-opacity': ground }),
          ...(d ? [drawn('path', { d, fill })] : []),
        ],
      )
    }),
  )

/** @param most what all of the height stands for
 *  @param top px */
export const densities = (
  tiles: readonly Tile[],
  { x }: Pick<Scale, 'x'>,
  most: Most,
  top: number,
  colours: Palette,
): Drawn[] => {
  const { above, both } = heightsOf(most)
  return tiles.map((tile) => {
    const [left, right] = [x(tile.from), x(tile.to)]
    const [across, up] = [(right - left) / tile.bins.length, HIGH / both]
    const transform = `translate(${round(left)} ${round(top + above * up)}) scale(${round(across)} ${round(up)})`
    return drawn(
      'g',
      { transform },
      layerOutlines(tile).flatMap(({ sign, d, line }) => [
        drawn('path', { d, fill: `url(#${patternId(sign)})` }),
        drawn('path', {
          d: line,
          fill: 'none',
          stroke: signColour(sign, colours),
          'vector-effect': 'non-scaling-stroke',
        }),
      ]),
    )
  })
}

const round = (value: number): number => Math.round(value * 1000) / 1000
