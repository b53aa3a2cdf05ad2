import { lookWords as words } from '../../words/en/look'
import type { VirtualListProps } from '../controls/VirtualList'
import { lazyPart } from './lazyPart'

/** Few lists are so long: what draws them is loaded with the first that is. */
export const LazyVirtualList = lazyPart<VirtualListProps>(
  words.parts.list,
  async () => (await import('../controls/VirtualList')).VirtualList,
  <p className="note">{words.listing}</p>,
)
