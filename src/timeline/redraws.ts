/** Spares vis-timeline work that shows nothing. For each change of its sets it takes all lanes out of the page and puts
 *  them back, measures every item by a layout of its own and draws once more for each part that grew: five drawings of
 *  everything for one box ticked. Here lanes are only moved, what is known is not measured, and all changes of one
 *  answer are one drawing and a second for the height that comes of it. No option does any of this, so it is done to
 *  the instance. */
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
  whiteSpace?: boolean
  _getDomComponentsSizes?(): { content: { width: number }; box: { height: number } }
}
type ItemSet = {
  groups: Record<string, VisGroup>
  groupIds: string[]
  groupsData: { getIds(options: { order: string }): string[] } | null
  dom: { labelSet: HTMLElement; foreground: HTMLElement; background: HTMLElement; axis: HTMLElement }
  redraw(): boolean
  _orderGroups(): boolean
  _onAddGroups(ids: string[]): void
  _addItem(item: VisItem): void
}

/** @param timeline an instance of vis-timeline
 *  @returns runs what changes its sets, of which nothing is drawn until the next frame */
export function spare(timeline: unknown): (change: () => void) => void {
  const { itemSet } = timeline as { itemSet: ItemSet }
  const { redraw, _onAddGroups, _addItem } = itemSet
  let changing = false
  itemSet.redraw = () => !changing && redraw.call(itemSet)
  itemSet._orderGroups = () => {
    order(itemSet)
    // A lane that moved has grown nothing.
    return false
  }
  itemSet._onAddGroups = (ids) => {
    const known = new Set(Object.values(itemSet.groups))
    _onAddGroups.call(itemSet, ids)
    for (const group of Object.values(itemSet.groups)) if (!known.has(group)) spareGroup(group)
  }
  itemSet._addItem = (item) => {
    if (item.data.rows !== undefined) item._getDomComponentsSizes = () => sizesOf(item)
    _addItem.call(itemSet, item)
  }
  return (change) => {
    changing = true
    try {
      change()
    } finally {
      changing = false
    }
  }
}

function spareGroup(group: VisGroup): void {
  // All lanes that it is given are to be drawn, also those that its last height did not reach.
  group._isGroupVisible = () => true
  // It would learn how high the name is after it has used that height.
  const { _calculateHeight } = group
  group._calculateHeight = (margin) => {
    group.props.label.height = group.dom.inner.clientHeight
    return _calculateHeight.call(group, margin)
  }
}

/** As timeline.css has it: rows of one height, titles that lie beyond their marks and break into no lines. */
function sizesOf(item: VisItem) {
  item.overflow = true
  item.whiteSpace = false
  return { content: { width: 0 }, box: { height: (item.data.rows ?? 1) * ROW } }
}

/** Brings what stands otherwise than it should into its order, and leaves alone what stands as it should. */
function order(itemSet: ItemSet): void {
  const { groups, dom } = itemSet
  const ids = itemSet.groupsData?.getIds({ order: 'order' }) ?? []
  if (ids.length === itemSet.groupIds.length && ids.every((id, i) => id === itemSet.groupIds[i])) return
  itemSet.groupIds = ids
  const lanes = ids.flatMap((id) => groups[id]?.dom ?? [])
  arrange(
    dom.labelSet,
    lanes.map(({ label }) => label),
  )
  arrange(
    dom.foreground,
    lanes.map(({ foreground }) => foreground),
  )
  arrange(
    dom.background,
    lanes.map(({ background }) => background),
  )
  arrange(
    dom.axis,
    lanes.map(({ axis }) => axis),
  )
}

/** Whatever else is in the parent, as the eras are, stays before or after them. */
function arrange(parent: HTMLElement, children: HTMLElement[]): void {
  const ours = new Set<Element>(children)
  let next = [...parent.children].find((child) => ours.has(child)) ?? null
  for (const child of children)
    if (child === next) next = child.nextElementSibling
    else parent.insertBefore(child, next)
}
