/** Spares vis-timeline work that shows nothing. For each change of its sets it takes all lanes out of the page and puts
 *  them back, measures every item by a layout of its own and draws once more for each part that grew: five drawings of
 *  everything for one box ticked. Here lanes are only moved, what is known is not measured, and all changes of one
 *  answer are one drawing and a second for the height that comes of it, before the rest of the page is laid out for the
 *  answer instead of once more after it. No option does any of this, so it is done to the instance. */
import { ROW } from './stack'

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

/** `_redraw` draws with the next frame, `_origRedraw` at once. */
type Core = { itemSet: ItemSet; _redraw: () => void; _origRedraw: () => void }

/** @param timeline an instance of vis-timeline
 *  @returns runs what may change its sets, then draws if it did, now or with the next frame, and tells whether */
export function spare(timeline: unknown): (change: () => void, now: boolean) => boolean {
  const core = timeline as Core
  const { itemSet } = core
  const { redraw, _onAddGroups, _addItem } = itemSet
  let changing = false
  itemSet.redraw = () => !changing && redraw.call(itemSet)
  itemSet._orderGroups = () => {
    order(itemSet)
    // A lane that moved has grown nothing.
    return false
  }
  itemSet._onAddGroups = (ids) => {
    const known = { ...itemSet.groups }
    _onAddGroups.call(itemSet, ids)
    for (const id of ids) if (!known[id] && itemSet.groups[id]) spareGroup(itemSet.groups[id])
  }
  itemSet._addItem = (item) => {
    const { rows } = item.data
    if (rows) {
      // As timeline.css has it: rows of one height, with titles that may lie beyond their marks.
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

function spareGroup(group: VisGroup): void {
  const { _calculateHeight } = group
  // All lanes that it is given are to be drawn, also those that its last height did not reach.
  group._isGroupVisible = () => true
  // It would learn how high the name is after it has used that height.
  group._calculateHeight = (margin) => {
    group.props.label.height = group.dom.inner.clientHeight
    return _calculateHeight.call(group, margin)
  }
}

const PARTS = ['label', 'foreground', 'background', 'axis'] as const

/** Brings what stands otherwise than it should into its order, and leaves alone what stands as it should. */
function order(itemSet: ItemSet): void {
  const ids = itemSet.groupsData?.getIds({ order: 'order' }) ?? []
  if (ids.length === itemSet.groupIds.length && ids.every((id, i) => id === itemSet.groupIds[i])) return
  itemSet.groupIds = ids
  for (const part of PARTS) arrange(ids.flatMap((id) => itemSet.groups[id]?.dom[part] ?? []))
}

/** Whatever else is among them, as the eras are, stays before or after them. */
function arrange(siblings: HTMLElement[]): void {
  const parent = siblings[0]?.parentElement
  let next = [...(parent?.children ?? [])].find((child) => siblings.some((ours) => ours === child)) ?? null
  for (const sibling of siblings)
    if (sibling === next) next = sibling.nextElementSibling
    else parent?.insertBefore(sibling, next)
}
