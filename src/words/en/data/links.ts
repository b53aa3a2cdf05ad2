/** What of a link could not be restored, in the page's one alert. `what`: a piece of the link; `of`: the key or filter
 *  that it stands under. */

/** Of what is packed in a link. */
export const inlineWords = {
  data: 'The data in this link',
  mapping: 'The mapping in this link',
  damaged: 'it is damaged: perhaps the end of the link was cut off. Ask for the link again',
  'too-big': 'it unfolds to more than a link may hold',
}

type Notice = (what: string, of: string) => string

export const linkWords = {
  'unknown-key': (what) => `“${what}” is not a part of a Claimline link; it was left out.`,
  'no-value': (what) => `“${what}” has no value in this link; it was left out.`,
  twice: (what) => `“${what}” stands more than once in this link; the first one counts.`,
  damaged: (what) =>
    `What is packed under “${what}” in this link is damaged: perhaps its end was cut off. It was left out.`,
  'too-big': (what) =>
    `What is packed under “${what}” in this link is larger than a link may hold; it was left out.`,
  undecodable: (what, of) => `“${what}” under “${of}” is wrongly percent-encoded; it was left out.`,
  'bad-value': (what, of) => `“${what}” is not a value of “${of}”; it was left out.`,
  'empty-item': (_, of) => `The list “${of}” has an empty place; it was left out.`,
  'no-day': (what, of) => `“${what}” under “${of}” is not a day such as 2024-12-15; it was left out.`,
  'no-moment': (what, of) => `“${what}” under “${of}” is not a day or a time in UTC; it was left out.`,
  backwards: (what) => `The link's window ends before it begins (${what}); it was left out.`,
  'too-long': () => 'The search in this link is longer than 200 characters; its end was cut off.',
  newer: (what) =>
    `This link was made with a newer Claimline (version ${what}). What this one understands is shown; reload the page to look for an update.`,
  more: (what) => `And ${what} more of the kind.`,
  'other-revision': (what) =>
    `This link was made with another revision of the data (${what}); statuses and counts may differ from what was shared.`,
  'unknown-item': (what, of) => `${of} “${what}” is not in this data; it was left out.`,
  /** `of`: how many steps there are; '' where there is no story */
  'unknown-step': (what, of) =>
    of
      ? `The story of this data has no step ${what}, only ${of}; the step was left out.`
      : `This data has no story, and so no step ${what}; the step was left out.`,
  'not-in-step': (what) => `“${what}” cannot be set by a step of a story; it was left out.`,
  /** `of`: the revision that the link was made with */
  'withdrawn-event': (what, of) =>
    `The event “${what}” is not in this revision of the data. The link was made with revision ${of}, so it was most likely withdrawn since. No event is selected.`,
  'unknown-event': (what) => `The event “${what}” is not in this data; no event is selected.`,
} satisfies Record<string, Notice>
