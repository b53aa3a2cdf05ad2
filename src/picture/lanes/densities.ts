/** Where marks are many: how many stand where, in layers with a pattern for each stance or status. */
import type { Tile } from '../../engine/answer/lane'
import type { Sign } from '../../look/glyphs'
import type { Scale } from '../../views/claim-line/geometry/timeScale'
import { heightsOf, layerOutlines, type Most, ONE_HIGH } from '../../views/timeline/density/densityOutline'
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
          height: 0.5 * ONE_HIGH,
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
    const [left, right, parts] = [x(tile.from), x(tile.to), tile.bins.length]
    const box = { viewBox: `0 ${-above} ${parts} ${both}`, preserveAspectRatio: 'none' }
    return drawn(
      'svg',
      { x: left, y: top, width: right - left, height: HIGH, ...box },
      layerOutlines(tile)
        .map(({ sign, d }) =>
          drawn('path', {
            d,
            fill: `url(#${patternId(sign)})`,
            stroke: signColour(sign, colours),
            'vector-effect': 'non-scaling-stroke',
          }),
        )
        .reverse(),
    )
  })
}
