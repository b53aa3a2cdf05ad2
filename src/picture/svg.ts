/** Drawings as plain trees of SVG elements: written to a file as text, or shown on the page by React. */

export type Attributes = Record<string, string | number>
export type Drawn = { tag: string; attributes: Attributes; children: (Drawn | string)[] }

/** An element. Lengths are rounded to a hundredth, which no screen and no printer can show. */
export function drawn(tag: string, attributes: Attributes = {}, children: (Drawn | string)[] = []): Drawn {
  const rounded = Object.entries(attributes).map(([name, value]) => [name, roundedTo(value)] as const)
  return { tag, attributes: Object.fromEntries(rounded), children }
}

const roundedTo = (value: string | number): string | number =>
  typeof value === 'number' ? Math.round(value * 100) / 100 : value

/** Moved right and down, px. */
export const moved = (x: number, y: number, children: Drawn[]): Drawn =>
  drawn('g', { transform: `translate(${roundedTo(x)} ${roundedTo(y)})` }, children)

export const rect = (x: number, y: number, width: number, height: number, fill: string, more?: Attributes) =>
  drawn('rect', { x, y, width: Math.max(width, 0), height: Math.max(height, 0), fill, ...more })

/** The text of a file. Texts of data can neither end an element nor begin one. */
export function svgText({ tag, attributes, children }: Drawn): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : svgText(child)))
  return inner.length
    ? `<${tag}${written.join('')}>${inner.join('')}</${tag}>`
    : `<${tag}${written.join('')}/>`
}

/** XML forbids most control characters altogether, and lone halves of surrogate pairs. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
