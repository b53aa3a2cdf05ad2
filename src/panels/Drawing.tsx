import { createElement, type ReactElement } from 'react'
import { camel } from '../look/Glyph'
import type { Drawn } from '../picture/svg'

/** A drawing on the page, in the page's own fonts. */
export const Drawing = ({ of }: { of: Drawn }): ReactElement => elementOf(of)

const elementOf = ({ tag, attributes, children }: Drawn, key?: number): ReactElement =>
  createElement(
    tag,
    { key, ...camel(attributes) },
    ...children.map((child, i) => (typeof child === 'string' ? child : elementOf(child, i))),
  )
