/** What we use of vis-timeline without being allowed to: private methods and fields, names of classes. Each is checked
 *  against the version that is installed. Where a check fails, read what changed in vis-timeline, see that
 *  `views/timeline/vis/` is still right, and set the check anew. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Timeline } from 'vis-timeline/esnext'
import { beforeAll, describe, expect, it } from 'vitest'
import { layOut } from '../../../fixtures/page'

const here = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')
const OURS = '../../../../src/views/timeline/vis/'

type Methods = Record<string, (...args: never[]) => unknown>
type Internals = Methods & {
  initialFitDone: unknown
  itemSet: Methods & {
    groups: Record<string, Methods & { dom: Record<string, unknown>; props: { label: { height: unknown } } }>
    groupIds: string[]
    groupsData: { getIds: unknown }
    items: Record<string, Methods & { overflow: unknown; data: { rows: unknown } }>
  }
}

function opened(): Internals {
  const container = document.createElement('div')
  document.body.append(container)
  const item = { id: 'i', group: 'g', start: 1e12, end: 2e12, content: '', type: 'range', rows: 1 }
  const timeline: unknown = new Timeline(container, [item] as never, [{ id: 'g', content: 'a lane' }], {
    stack: false,
  })
  return timeline as Internals
}

/** Changes with the text of a method. */
const digest = (method: unknown): string =>
  createHash('sha256').update(String(method)).digest('hex').slice(0, 12)

beforeAll(layOut)

describe('what redraws.ts replaces or calls in vis-timeline', () => {
  it('are the methods that it was written for', () => {
    const core = opened()
    const { itemSet } = core
    const [group, item] = [itemSet.groups.g, itemSet.items.i]
    const methods = {
      _redraw: core._redraw,
      _origRedraw: core._origRedraw,
      redraw: itemSet.redraw,
      _orderGroups: itemSet._orderGroups,
      _onAddGroups: itemSet._onAddGroups,
      _addItem: itemSet._addItem,
      _isGroupVisible: group?._isGroupVisible,
      _calculateHeight: group?._calculateHeight,
      _getDomComponentsSizes: item?._getDomComponentsSizes,
    }
    for (const [name, method] of Object.entries(methods)) expect(method, name).toBeTypeOf('function')
    expect(Object.fromEntries(Object.entries(methods).map(([name, one]) => [name, digest(one)]))).toEqual({
      _redraw: 'af3ac09fb883',
      _origRedraw: '0b57ab05538f',
      redraw: '2b07e558073e',
      _orderGroups: '4e13d55ac022',
      _onAddGroups: '410d7fc72a44',
      _addItem: 'e6b28dedf478',
      _isGroupVisible: 'c55322a6cbb7',
      _calculateHeight: '1b37cc5aa72a',
      _getDomComponentsSizes: 'df006edca4b0',
    })
  })

  it('are the fields that it was written for', () => {
    const { itemSet, initialFitDone } = opened()
    const [group, item] = [itemSet.groups.g, itemSet.items.i]
    expect(initialFitDone).toBe(false)
    expect(itemSet.groupIds).toEqual(['g'])
    expect(itemSet.groupsData.getIds).toBeTypeOf('function')
    for (const part of ['label', 'foreground', 'background', 'axis', 'inner'])
      expect(group?.dom[part], part).toBeInstanceOf(HTMLElement)
    expect(group?.props.label.height).toBeTypeOf('number')
    expect(item?.overflow).toBeTypeOf('boolean')
    expect(item?.data.rows).toBe(1)
  })
})

describe('the names of classes that we look for or style', () => {
  const source = readFileSync(
    fileURLToPath(import.meta.resolve('vis-timeline/esnext/esm/vis-timeline-graph2d.mjs')),
    'utf8',
  )
  const named = [here(`${OURS}visElements.ts`), here(`${OURS}vis.css`)].flatMap((text) =>
    [...text.matchAll(/\.(vis-[\w-]+)/g)].map(([, name = '']) => name),
  )

  it.each([...new Set(named)])('%s is one of vis-timeline', (name) => {
    expect(source).toMatch(new RegExp(`["'\` ]${name}["'\` ]`))
  })
})
