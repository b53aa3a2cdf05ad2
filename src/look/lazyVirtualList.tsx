import { lookWords as words } from '../words/en/look'
import { lazyPart } from './lazyPart'
import type { VirtualListProps } from './VirtualList'

/** Few lists are so long: what draws them is loaded with the first that is. */
export const LazyVirtualList = lazyPart<VirtualListProps>(
  words.parts.list,
  async () => (await import('./VirtualList')).VirtualList,
  <p className="note">{words.listing}</p>,
)
