/** Links as they arrive: cut by a messenger, encoded twice, edited by hand, glued to another, or made to hurt. */
import fc from 'fast-check'

/** Between them they have every key of a link, and all kinds of values. */
const WHOLE = [
  'v=2',
  'v=1&affiliation=!Russia&event=plekhovo-role',
  'v=2&rev=0123456789ab&from=2024-10-01&to=2024-12-31T12:00Z&lanes=source&fold=0&show=list&sort=-claims',
  'v=2&step=4&asof=2024-12-01&affiliation=!Russia&q=Plekhovo&within=1',
  'v=2&show=matrix&columns=claims&source=ISW,Reuters&stance=denies,doubts&status=disputed&contradiction=time',
  'v=2&kind=media&publisher=!BBC&reliability=A,B&place=Kursk%20Oblast&tag=combat&embed=1&theme=dark',
  'v=2&data=https%3A%2F%2Felsewhere.example%2Fa.json&map=https://maps.example/a.json',
  'v=2&data=inline&d=q1YqLU4tykvMTVWyUkrMKU5V0lEqSSwuUbJSKkktLlGqBQA',
  'z=q1YqLU4tykvMTVWyUkrMKU5V0lEqSSwuUbJSKkktLlGqBQA',
]

const JUNK = [
  '&',
  '=',
  '#',
  '!',
  ',',
  '%',
  '%25',
  '%0',
  '%ff',
  '%F0%9F%98%80',
  '+',
  ' ',
  '\0',
  '\ud800',
  '\u202e',
  '\n',
  '-1',
  '1e99',
  '9999999999999',
  '-271821-04-20',
  '+275760-09-13',
  '275761-01-01',
  '0000',
  '2024-02-30',
  'NaN',
  '__proto__',
  'constructor',
  'toString',
  'javascript:alert(1)',
  '<img src=x onerror=alert(1)>',
  'file:///etc/passwd',
  'https://user@elsewhere.example:80/',
  '//elsewhere.example',
  'http://[::1]/',
  '中文',
  '&v=3',
  '&v=',
  '&data=',
  '&z=',
]

type Change = (text: string) => string

const place = fc.double({ min: 0, max: 1, noNaN: true })
const at = (text: string, where: number): number => Math.floor(where * text.length)

const change: fc.Arbitrary<Change> = fc.oneof(
  // Cut off.
  place.map(
    (where): Change =>
      (text) =>
        text.slice(0, at(text, where)),
  ),
  // A piece left out, or said twice.
  fc.tuple(place, place, fc.constantFrom(0, 2, 40)).map(
    ([one, other, times]): Change =>
      (text) => {
        const [from, to] = [at(text, one), at(text, other)].sort((a, b) => a - b) as [number, number]
        return text.slice(0, from) + text.slice(from, to).repeat(times) + text.slice(to)
      },
  ),
  // Something put in.
  fc.tuple(place, fc.oneof(fc.constantFrom(...JUNK), fc.string({ unit: 'binary', maxLength: 8 }))).map(
    ([where, junk]): Change =>
      (text) =>
        text.slice(0, at(text, where)) + junk + text.slice(at(text, where)),
  ),
  // Another link at its end.
  fc.constantFrom(...WHOLE).map(
    (other): Change =>
      (text) =>
        `${text}&${other}`,
  ),
  // Encoded once more, or in capitals.
  fc.constant<Change>((text) => encodeURIComponent(text.toWellFormed())),
  fc.constant<Change>((text) => text.replaceAll('&', '%26')),
  fc.constant<Change>((text) => text.toUpperCase()),
)

export const brokenLink: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...WHOLE), fc.array(change, { minLength: 1, maxLength: 5 }))
  .map(([link, changes]) => changes.reduce((text, next) => next(text), link))
