/** Makes vis-timeline draw once per answer. By itself, each change of its sets takes all lanes out of the page and puts
 *  them back, measures every item in a layout of its own, and draws once more for each part that grew: five drawings of
 *  everything for one box ticked. Here lanes are only moved, heights that are known are not measured, and all changes of
 *  one answer are drawn together. They are drawn at once rather than with the next frame, since the browser would lay out
 *  the rest of the page twice otherwise.
 *
 *  No option does any of this: methods of the instance are replaced, private ones among them. They are named here and
 *  nowhere else, and tests/views/timeline/vis/privates.dom.test.ts fails when vis-timeline changes one of them. */
import { ROW } from './marks/markBox'

type Parts = { label: HTMLElement; foreground: HTMLElement; background: HTMLElement; axis: HTMLElement }
type VisGroup = {
  dom: Parts & { inner: HTMLElement }
  props: { label: { height: number } }
  _isGroupVisible(): boolean
  _calculateHeight(margin: unknown): number
}
type VisItem = {
  data: { rows?: number }
  overflow?: boolean
  _getDomComponentsSizes(): { content: { width: number }; box: { height: number } }
}
type ItemSet = {
  groups: Record<string, VisGroup>
  groupIds: string[]
  groupsData: { getIds(options: { order: string }): string[] } | null
  redraw(): boolean
  _orderGroups(): boolean
  _onAddGroups(ids: string[]): void
  _addItem(item: VisItem): void
}

/** `_redraw` draws with the next frame, `_origRedraw` at once, up to five times where heights change. */
type Core = { itemSet: ItemSet; _redraw: () => void; _origRedraw: () => void; initialFitDone: boolean }

/** Leaves the window as it is set. By itself vis-timeline fits it to all items in its first drawing: those outside of the
 *  window that is set after that would stay in sight at its edge, as if they had happened then, and beyond the ends of
 *  time it fails. To be called before that drawing. */
export function keepFromFitting(timeline: unknown): void {
  const core = timeline as Core
  core.initialFitDone = true
}

/** @param timeline an instance of vis-timeline
 *  @returns a function that runs a change of its sets and then draws once, at once (`now`) or with the next frame; false
 *  where nothing changed and so nothing is drawn */
export function batchRedraws(timeline: unknown): (change: () => void, now: boolean) => boolean {
  const core = timeline as Core
  const { itemSet } = core
  const { redraw, _onAddGroups, _addItem } = itemSet
  let changing = false
  itemSet.redraw = () => !changing && redraw.call(itemSet)
  itemSet._orderGroups = () => {
    orderGroups(itemSet)
    // True would make it draw once more, which only a changed height needs.
    return false
  }
  itemSet._onAddGroups = (ids) => {
    const known = { ...itemSet.groups }
    _onAddGroups.call(itemSet, ids)
    for (const id of ids) if (!known[id] && itemSet.groups[id]) keepHeights(itemSet.groups[id])
  }
  itemSet._addItem = (item) => {
    const { rows } = item.data
    if (rows) {
      // Known from timeline.css: rows have one height, and titles may reach beyond their marks.
      item._getDomComponentsSizes = () => {
        item.overflow = true
        return { content: { width: 0 }, box: { height: (item.data.rows ?? rows) * ROW } }
      }
    }
    _addItem.call(itemSet, item)
  }
  return (change, now) => {
    const { _redraw } = core
    let isDue = false
    core._redraw = () => {
      isDue = true
    }
    changing = true
    try {
      change()
    } finally {
      changing = false
      core._redraw = _redraw
    }
    if (isDue) now ? core._origRedraw() : core._redraw()
    return isDue
  }
}

/** Keeps a lane from being drawn twice for its height. */
function keepHeights(group: VisGroup): void {
  const { _calculateHeight } = group
  // All lanes are to be drawn, also those beyond its last height.
  group._isGroupVisible = () => true
  // By itself it measures the name only after it has used its height.
  group._calculateHeight = (margin) => {
    group.props.label.height = group.dom.inner.clientHeight
    return _calculateHeight.call(group, margin)
  }
}

const PARTS = ['label', 'foreground', 'background', 'axis'] as const

/** Puts the lanes in order; elements that stand where they should are not touched. */
function orderGroups(itemSet: ItemSet): void {
  const ids = itemSet.groupsData?.getIds({ order: 'order' }) ?? []
  if (ids.length === itemSet.groupIds.length && ids.every((id, i) => id === itemSet.groupIds[i])) return
  itemSet.groupIds = ids
  for (const part of PARTS) arrange(ids.flatMap((id) => itemSet.groups[id]?.dom[part] ?? []))
}

/** Orders siblings among themselves; other children of their parent, such as eras, keep their places. */
function arrange(siblings: HTMLElement[]): void {
  const parent = siblings[0]?.parentElement
  let next = [...(parent?.children ?? [])].find((child) => siblings.some((ours) => ours === child)) ?? null
  for (const sibling of siblings)
    if (sibling === next) next = sibling.nextElementSibling
    else parent?.insertBefore(sibling, next)
}
