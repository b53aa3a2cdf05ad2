import type { StoryStep } from './claim'

/** What the author of a published page says of it; '' where nothing. */
export type PageHead = {
  title: string
  summary: string
  /** Who made it: "Coded by A. Author". */
  credit: string
  license: string
  /** Of the words above, as in BCP 47. */
  language: string
  /** The author's own story, in the place of the dataset's; absent where that is told. */
  story?: readonly StoryStep[]
}

/** A published page: what its author says of it, and the SHA-256 of its data in hex as it was published. */
export type Published = PageHead & { revision: string }
