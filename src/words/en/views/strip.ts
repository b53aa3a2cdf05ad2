/** Every word of the strip under the field, and of the day of knowledge. */
const happened = {
  name: 'When it happened',
  explained: 'Events in view, by the days on which they are said to have happened.',
  zoom: 'Zoom',
  zoomIn: { words: 'in', name: 'Zoom in' },
  zoomOut: { words: 'out', name: 'Zoom out' },
  zoomAll: { words: 'all', name: 'Zoom to all dates' },
  fold: 'Fold empty stretches',
  brush: { both: 'Window', from: 'Start of the window', to: 'End of the window' },
  range: (from: string, to: string) => `${from} to ${to}`,
}

const reported = {
  name: 'When it was reported',
  explained: 'Claims by the last day on which they can have been made public. Denials and doubts hang down.',
  none: 'No included claim says when it was reported.',
  ownAxis: (span: string) => `${span}, on an axis of its own`,
  asOf: 'As known on',
  latest: 'latest: everything is known',
  placeholder: 'latest',
  drag: '‹ drag to a day',
  play: 'Play',
  pause: 'Pause',
  playHint: 'Goes through the days on which something was reported',
  back: { words: 'latest', name: 'Back to latest' },
  previous: 'Previous reported day',
  next: 'Next reported day',
}

/** Why a text is no day of knowledge. */
const dayErrors = {
  unreadable: (text: string) => `“${text}” is no date. Write it like 13 December 2024 or 2024-12-13.`,
  ambiguous: (text: string) => `“${text}” can be two dates. Write the month as a word: 4 March 2024.`,
  incomplete: (text: string) => `“${text}” is no whole date: day, month and year are needed.`,
  noSuchDay: (text: string) => `There is no ${text}.`,
}

export const stripWords = { region: 'Overview', happened, reported, dayErrors }
