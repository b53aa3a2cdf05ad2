/** What kinds of events GDELT codes: the root categories of CAMEO, and GDELT's four classes of them. */

/** Two digits each, from 01. */
const ROOTS = [
  'Make public statement',
  'Appeal',
  'Express intent to cooperate',
  'Consult',
  'Engage in diplomatic cooperation',
  'Engage in material cooperation',
  'Provide aid',
  'Yield',
  'Investigate',
  'Demand',
  'Disapprove',
  'Reject',
  'Threaten',
  'Protest',
  'Exhibit force posture',
  'Reduce relations',
  'Coerce',
  'Assault',
  'Fight',
  'Use unconventional mass violence',
]

const CLASSES = ['Verbal cooperation', 'Material cooperation', 'Verbal conflict', 'Material conflict']

/** The words of a root code, of which spreadsheets drop the leading zero; '' where there is none. */
export const rootWords = (code: string): string =>
  /^\d{1,2}$/.test(code) ? (ROOTS[Number(code) - 1] ?? '') : ''

/** The words of `QuadClass`, 1 to 4; '' for anything else. */
export const classWords = (code: string): string =>
  /^[1-4]$/.test(code) ? (CLASSES[Number(code) - 1] ?? '') : ''
