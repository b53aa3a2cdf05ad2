import { createElement, type ReactElement } from 'react'
import { colourOf, type Shape, type Sign, shapesOf } from './glyphs'

/** Elements are shared: there are few signs and they are drawn in many places. */
const made = new Map<Sign, ReactElement>()

/** A sign. It stands beside words that say the same, so it is hidden from assistive technology. */
export function Glyph({ sign }: { sign: Sign }) {
  const element = made.get(sign) ?? elementOf(sign)
  made.set(sign, element)
  return element
}

function elementOf(sign: Sign): ReactElement {
  return (
    <svg viewBox="0 0 14 14" className={`glyph ${colourOf(sign)}`} aria-hidden="true">
      {shapesOf(sign).map(({ tag, attributes }) =>
        createElement(tag, { key: keyOf(attributes), ...camel(attributes) }),
      )}
    </svg>
  )
}

const keyOf = (attributes: Shape['attributes']): string => Object.values(attributes).join(' ')

/** React spells `stroke-width` as `strokeWidth`. */
export const camel = (attributes: Shape['attributes']): Shape['attributes'] =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/(?<!^aria)[-:](\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
