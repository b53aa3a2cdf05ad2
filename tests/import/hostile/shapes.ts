/** Files that are hostile as a whole: too deep, too wide, too long, packed, cut off, or of another kind than their name. */
import { gzipSync } from 'node:zlib'

export type Shape = {
  says: string
  name: string
  bytes: () => string | Uint8Array<ArrayBuffer>
  opens: boolean
}

const HEAD = 'event_title,source,stance,occurred'
const FLOOD = 'Flood,Mayor,asserts,2024-05-01'
const csv = (...lines: string[]): string => [HEAD, ...lines].join('\n')
const times = <T>(count: number, made: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => made(i))

const OWN = {
  format: 'claimline/1',
  id: 'own',
  title: 'Own',
  sources: [{ id: 's', name: 'Mayor' }],
  events: [{ id: 'e', title: 'Flood', claims: [{ id: 'c', source: 's', stance: 'asserts', text: '' }] }],
}
const own = (change: object): string => JSON.stringify({ ...OWN, ...change })

const packed = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(gzipSync(text))
const joined = (...parts: Uint8Array[]): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.concat(parts))

export const SHAPES: readonly Shape[] = [
  { says: 'an empty file', name: 'a.csv', bytes: () => '', opens: false },
  { says: 'a head without rows', name: 'a.csv', bytes: () => HEAD, opens: false },
  {
    says: '100,000 levels of lists',
    name: 'a.json',
    bytes: () => '['.repeat(100_000) + ']'.repeat(100_000),
    opens: false,
  },
  {
    says: '100,000 levels of objects',
    name: 'a.json',
    bytes: () => `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    opens: false,
  },
  {
    says: 'a record of 50,000 levels in a list of records',
    name: 'a.json',
    bytes: () =>
      `[{"event_title":"Flood","source":"Mayor","stance":"asserts","note":${'['.repeat(50_000)}${']'.repeat(50_000)}}]`,
    opens: true,
  },
  {
    says: '100,000 levels of XML',
    name: 'a.xml',
    bytes: () => `<data>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</data>`,
    opens: false,
  },
  {
    says: 'XML with entities in entities',
    name: 'a.xml',
    bytes: () =>
      `<!DOCTYPE data [<!ENTITY a "aaaaaaaaaa">${times(8, (i) => `<!ENTITY ${'abcdefghi'[i + 1]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]><data><event start="2024" title="&i;"/></data>`,
    opens: false,
  },
  {
    says: 'an object of 20,000 keys',
    name: 'a.json',
    bytes: () => JSON.stringify(Object.fromEntries(times(20_000, (i) => [`key${i}`, i]))),
    opens: false,
  },
  {
    says: '5,000 columns',
    name: 'a.csv',
    bytes: () => `${HEAD},${times(5_000, (i) => `more${i}`).join()}\n${FLOOD}${','.repeat(5_000)}`,
    opens: true,
  },
  {
    says: '20,000 columns of one name',
    name: 'a.csv',
    bytes: () => `${HEAD},${times(20_000, () => 'more').join()}\n${FLOOD}${','.repeat(20_000)}`,
    opens: true,
  },
  {
    says: '20,000 columns of one name in no known format',
    name: 'a.csv',
    bytes: () => `${times(20_000, () => 'Name').join()}\n${times(20_000, (i) => i).join()}`,
    opens: false,
  },
  {
    says: 'a cell of 2 MB',
    name: 'a.csv',
    bytes: () => `${HEAD},quote\n${FLOOD},${'x'.repeat(2_000_000)}`,
    opens: true,
  },
  {
    says: 'a name of 2 MB',
    name: 'a.csv',
    bytes: () => csv(FLOOD, `Rain,${'x'.repeat(2_000_000)},asserts,2024`),
    opens: true,
  },
  {
    says: 'a place of 2 MB in the own format',
    name: 'a.json',
    bytes: () => own({ events: [{ ...OWN.events[0], place: { name: 'x'.repeat(2_000_000) } }] }),
    opens: false,
  },
  {
    says: 'a title of 2 MB',
    name: 'a.csv',
    bytes: () => csv(FLOOD, `${'x'.repeat(2_000_000)},Mayor,asserts,2024`),
    opens: true,
  },
  { says: 'one line of 1 MB', name: 'a.txt', bytes: () => 'x'.repeat(1_000_000), opens: false },
  {
    says: 'a quotation mark that is never closed in 20,000 lines',
    name: 'a.csv',
    bytes: () =>
      csv(FLOOD, '"Fire,Mayor,asserts,2024', times(20_000, (i) => `Rain ${i},Mayor,asserts,2024`).join('\n')),
    opens: true,
  },
  {
    says: 'a quotation mark that is never closed before 20,000 lines with others',
    name: 'a.csv',
    bytes: () =>
      csv(
        FLOOD,
        '"Fire,Mayor,asserts,2024',
        times(20_000, (i) => `"Rain ${i}",Mayor,asserts,2024`).join('\n'),
      ),
    opens: true,
  },
  {
    says: '5,000 eras',
    name: 'a.json',
    bytes: () => own({ eras: times(5_000, (i) => ({ id: `era${i}`, title: `Era ${i}`, span: '2024' })) }),
    opens: true,
  },
  {
    says: 'every event at an end of time',
    name: 'a.csv',
    bytes: () => csv('First,Mayor,asserts,Y-271820', 'Last,Mayor,asserts,Y271821', 'Now,Mayor,asserts,2024'),
    opens: true,
  },
  {
    says: 'gzip of several members',
    name: 'a.csv.gz',
    bytes: () =>
      joined(
        packed(`${csv(FLOOD)}\n`),
        packed('Rain,Mayor,denies,2024\n'),
        packed('Hail,Paper,asserts,2024'),
      ),
    opens: true,
  },
  {
    says: 'gzip with something behind it',
    name: 'a.csv.gz',
    bytes: () => joined(packed(csv(FLOOD)), Buffer.from('and more')),
    opens: false,
  },
  {
    says: 'gzip that breaks off',
    name: 'a.csv.gz',
    bytes: () => packed(csv(...times(5_000, () => FLOOD))).slice(0, 60),
    opens: false,
  },
  {
    says: 'zeros packed by gzip',
    name: 'a.csv.gz',
    bytes: () => packed('\0'.repeat(5_000_000)),
    opens: false,
  },
  { says: 'a text called a workbook', name: 'a.xlsx', bytes: () => csv(FLOOD), opens: true },
  { says: 'JSON called a table', name: 'a.csv', bytes: () => own({}), opens: true },
  { says: 'a table called JSON', name: 'a.json', bytes: () => csv(FLOOD), opens: true },
  { says: 'half a file', name: 'a.json', bytes: () => own({}).slice(0, 100), opens: false },
  {
    says: 'a zip that is none',
    name: 'a.xlsx',
    bytes: () => `PK\u0003\u0004${'\0'.repeat(200)}`,
    opens: false,
  },
  {
    says: 'bytes that are no text',
    name: 'a.csv',
    bytes: () => Uint8Array.from(times(5_000, (i) => (i * 7919) % 256)),
    opens: false,
  },
  {
    says: 'UTF-16 without a sign of it',
    name: 'a.csv',
    bytes: () => Uint8Array.from(Buffer.from(csv(FLOOD), 'utf16le')),
    opens: true,
  },
  {
    says: 'keys of the prototype in every place',
    name: 'a.json',
    bytes: () =>
      `{"format":"claimline/1","id":"__proto__","title":"t","__proto__":{"polluted":1},"sources":[{"id":"constructor","name":"toString","__proto__":{"x":1}}],"events":[{"id":"hasOwnProperty","title":"__proto__","place":{"name":"constructor"},"tags":["__proto__","toString"],"claims":[{"id":"__proto__","source":"constructor","stance":"asserts","text":"","figures":{"__proto__":1,"constructor":2}}]}]}`,
    opens: true,
  },
]
