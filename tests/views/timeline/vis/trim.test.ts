import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'
import { trimmed } from '../../../../src/views/timeline/vis/trim.vite'
import { RULES, trimmedStyles } from '../../../../src/views/timeline/vis/trimStyles.vite'

const FILE = 'vis-timeline-graph2d'
const source = readFileSync(
  fileURLToPath(import.meta.resolve('vis-timeline/esnext/esm/vis-timeline-graph2d.mjs')),
  'utf8',
)
const trim = (code: string): string => trimmed(FILE, code, parseAst(code))

describe('trimming vis-timeline', () => {
  it('takes out a fifth of it, and leaves code that parses', () => {
    const code = trim(source)
    expect(code.length).toBeLessThan(0.8 * source.length)
    expect(() => parseAst(code)).not.toThrow()
    expect(code.includes('Graph2d.prototype.')).toBe(false)
    // The abstract one stays.
    expect(code.match(/\b_createConfigurator\(\) \{/g)).toHaveLength(1)
    expect(code.includes('_calculateHeight(')).toBe(true)
  })

  it('stops the build where a class has other methods than it was written for', () => {
    const changed = source.replace(/\bclass PointItem extends Item \{/, '$& added() { return 1 }\n')
    expect(changed).not.toBe(source)
    expect(() => trim(changed)).toThrow('PointItem has 16 methods to take out, not 15')
    expect(() => trim(source.replaceAll('Graph2d.prototype', 'Graph3d.prototype'))).toThrow(
      /Graph2d has \d assignments to take out, not 9/,
    )
  })

  it('sets texts as texts, and stops the build where one would be set as HTML unfiltered', () => {
    expect(source).toContain('element.innerHTML = availableUtils.xss(content)')
    expect(trim(source)).toContain('element.textContent = String(content)')
    expect(() => parseAst(trim(source))).not.toThrow()
    expect(trim(source)).not.toMatch(/\.innerHTML\s*\+?=/)
    const changed = source.replace(
      'element.innerHTML = availableUtils.xss(content)',
      'element.innerHTML = content',
    )
    expect(() => trim(changed)).toThrow('1 texts are set as HTML unfiltered')
  })

  it('trims only the files that it knows', () => {
    expect(() => trimmed('vis-network', '', parseAst(''))).toThrow('nothing to trim in vis-network')
  })
})

describe('trimming vis-timeline’s styles', () => {
  const styles = readFileSync(
    fileURLToPath(import.meta.resolve('vis-timeline/styles/vis-timeline-graph2d.min.css')),
    'utf8',
  )

  it('takes out what is never drawn, and keeps what is', () => {
    const kept = trimmedStyles(styles)
    expect(kept.length).toBeLessThan(styles.length / 2.5)
    for (const part of ['.vis-item.vis-range{', '.vis-panel{', '.vis-time-axis .vis-text{', '.vis-labelset{'])
      expect(kept).toContain(part)
    expect(kept).toContain('.vis-label:not(.vis-nesting-group)')
    expect(kept).not.toContain('vis-config')
  })

  it('stops the build where there are other rules than it was written for', () => {
    expect(() => trimmedStyles(`${styles}.vis-cluster-new{color:red}`)).toThrow(
      `${RULES + 1} rules to take out, not ${RULES}`,
    )
  })
})
