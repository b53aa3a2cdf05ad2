/** How wide texts are drawn, px, before they are. */

let context: CanvasRenderingContext2D | null = null
const widths = new Map<string, Map<string, number>>()
/** Texts that are remembered for each font. */
const REMEMBERED = 5000

/** Where there is no canvas: the mean of a letter's width, in its size. */
const LETTER = 0.5

/** @param font as CSS spells it: "600 12px Source Sans 3 Variable" */
export function textWidth(font: string): (text: string) => number {
  const known = widths.get(font) ?? new Map<string, number>()
  widths.set(font, known)
  return (text) => {
    const width = known.get(text) ?? measured(font, text)
    if (known.size > REMEMBERED) known.clear()
    known.set(text, width)
    return width
  }
}

/** After fonts have come: what was measured with others no longer holds. */
export const forgetWidths = (): void => widths.clear()

function measured(font: string, text: string): number {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text.length * LETTER * Number.parseFloat(/[\d.]+px/.exec(font)?.[0] ?? '12')
  context.font = font
  return context.measureText(text).width
}
