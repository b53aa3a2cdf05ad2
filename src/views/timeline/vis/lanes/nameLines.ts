/** How many lines the names of lanes and of affiliations take, before they are drawn. */
import type { Lane } from '../../../../engine/answer/lane'
import { textWidth } from '../../../../look/size/textWidth'
import { type Group, lanes, type NameLines } from '../items'

export const FAMILY = '"Source Sans 3 Variable", sans-serif'
/** At the end of a name, px. */
const PADDING = 12
/** Letterspacing of headings, em. */
const SPACED = 0.07
/** More lines are cut; the whole name is in a tooltip. */
const MOST = 4

export type TextSizes = { name: number; heading: number; note: number }

/** Sizes of text in the page, px: they grow with the reader's setting. @param narrow is the page a phone's? */
export function textSizes(narrow: boolean): TextSizes {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  return { name: (narrow ? 0.8125 : 0.875) * rem, heading: 0.75 * rem, note: 0.8125 * rem }
}

export const titleWidth = ({ note }: TextSizes): ((title: string) => number) =>
  textWidth(`${note}px ${FAMILY}`)

/** Makes lanes into groups. They are the same objects as before while the lanes and the column's width are the same.
 *  @returns a function that takes the lanes and the width of the names' column, px */
export function groupLanes(sizes: TextSizes): (of: Lane[], column: number) => Group[] {
  let last: { of: Lane[]; column: number; groups: Group[] } | null = null
  return (of, column) => {
    if (last?.of !== of || last.column !== column)
      last = { of, column, groups: [...lanes(of, nameLines(column, sizes))] }
    return last.groups
  }
}

/** @param column width of the names' column, px */
export function nameLines(column: number, { name, heading }: TextSizes): NameLines {
  const ofName = textWidth(`${name}px ${FAMILY}`)
  const bold = textWidth(`600 ${heading}px ${FAMILY}`)
  const ofHeading = (text: string) => bold(text.toUpperCase()) + text.length * SPACED * heading
  return (text, isHeading) => Math.min(MOST, linesOf(text, column - PADDING, isHeading ? ofHeading : ofName))
}

/** Lines of words that are broken only where they are longer than a line. */
export function linesOf(text: string, room: number, width: (text: string) => number): number {
  const space = width(' ')
  let [lines, used] = [1, 0]
  for (const word of text.split(/\s+/)) {
    const needs = width(word)
    if (used > 0 && used + space + needs <= room) used += space + needs
    else {
      if (used > 0) lines++
      lines += Math.max(0, Math.ceil(needs / room) - 1)
      used = needs % room || needs
    }
  }
  return lines
}
