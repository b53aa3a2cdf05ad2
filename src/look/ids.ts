/** Ids by which parts of the page that do not know each other hand on the focus. */

/** The title in the details: where the focus goes when an event is opened by key a second time, or brought back. */
export const EVENT_TITLE = 'event-title'
