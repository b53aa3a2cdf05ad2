/** Ids by which one part of the page moves the focus to another that it does not import. */

/** The title in the details: where the focus goes when an event is opened by key a second time, or brought back. */
export const EVENT_TITLE = 'event-title'

/** The heading of an event's contradictions, to which its claims lead. */
export const CONTRADICTIONS_HEADING = 'event-contradictions'

/** The way to the next step: where the focus goes when a story is entered. */
export const STORY_NEXT = 'story-next'

/** The heading of the filters: where the focus goes when the last active filter is removed. */
export const FILTERS_HEAD = 'filters-head'

/** The button that opens the dialog "Share", also pressed by a key. */
export const SHARE_BUTTON = 'share'
