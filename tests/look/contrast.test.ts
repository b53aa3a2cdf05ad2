import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { STANCES } from '../../src/model/claim'
import { PATTERNS } from '../../src/views/timeline/density/patterns'

const SHEET = readFileSync(new URL('../../src/look/page.css', import.meta.url), 'utf8')

const GROUNDS = ['paper', 'sheet', 'band']
/** WCAG 2.2, 1.4.3: text. */
const TEXTS = ['ink', 'soft', 'asserts', 'denies', 'doubts', 'quiet']
const TEXT = 4.5
/** WCAG 2.2, 1.4.11: borders of controls. */
const BORDERS = ['edge']
const BORDER = 3

type Theme = 'light' | 'dark'

/** `--ink: light-dark(#1b1d22, #eceae4)` as `#1b1d22` or `#eceae4`. */
function colour(name: string, theme: Theme): string {
  const pair = new RegExp(`--${name}:\\s*light-dark\\((#[0-9a-f]{6}),\\s*(#[0-9a-f]{6})\\)`, 'i').exec(SHEET)
  const found = pair?.[theme === 'light' ? 1 : 2]
  if (!found) throw new Error(`page.css has no colour --${name} as light-dark(#rrggbb, #rrggbb).`)
  return found
}

/** Relative luminance of `#rrggbb` as WCAG defines it, 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** How strong the hatching of a stance's bands is, 0 to 1: in claim lines and in lanes. */
const hatchingOf = (name: string): number[] =>
  ['claim-line/row/signs.css', 'timeline/marks.css'].map((file) => {
    const sheet = readFileSync(new URL(`../../src/views/${file}`, import.meta.url), 'utf8')
    const rule = new RegExp(`band\\.${name} \\{[^}]*?currentColor (\\d+)%`).exec(sheet)
    if (!rule) throw new Error(`${file} has no hatching for ${name}.`)
    return Number(rule[1]) / 100
  })

/** A colour over a ground, as `color-mix(in srgb, … , transparent)` lets the ground through. */
const mix = (top: string, ground: string, share: number): string =>
  `#${[1, 3, 5]
    .map((at) => {
      const [a, b] = [top, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16))
      return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share))
        .toString(16)
        .padStart(2, '0')
    })
    .join('')}`

it('measures contrast as WCAG does', () => {
  expect(contrast('#ffffff', '#000000')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe.each<Theme>(['light', 'dark'])('%s', (theme) => {
  const onGround = (names: string[]) => names.flatMap((name) => GROUNDS.map((ground) => [name, ground]))

  it.each(onGround(TEXTS))('%s can be read on %s', (name = '', ground = '') => {
    expect(contrast(colour(name, theme), colour(ground, theme))).toBeGreaterThanOrEqual(TEXT)
  })

  it.each(onGround(BORDERS))('%s can be seen on %s', (name = '', ground = '') => {
    expect(contrast(colour(name, theme), colour(ground, theme))).toBeGreaterThanOrEqual(BORDER)
  })

  it('ink can be read on the ground of found words', () => {
    expect(contrast(colour('ink', theme), colour('hit', theme))).toBeGreaterThanOrEqual(TEXT)
  })

  it.each(onGround(['denies', 'doubts']))(
    'the hatching of bands in %s can be seen on %s',
    (name = '', ground = '') => {
      for (const share of hatchingOf(name)) {
        const mixed = mix(colour(name, theme), colour(ground, theme), share)
        expect(contrast(mixed, colour(ground, theme))).toBeGreaterThanOrEqual(BORDER)
      }
    },
  )
})

it('densities of each stance have a pattern of their own, so that a print without colours tells them apart', () => {
  const looks = STANCES.map((stance) => JSON.stringify(PATTERNS[stance]))
  expect(new Set(looks).size).toBe(STANCES.length)
})
