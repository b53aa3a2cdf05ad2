import { expect, it } from 'vitest'
import { pastedFile } from '../../../src/panels/open/pasted'

it('takes a table whose first rows say what it is for a table', () => {
  const rows = 'event_title,source,stance\nBridge closed,Mayor,denies\n'
  expect(pastedFile(rows)).not.toBeNull()
  expect(pastedFile(`title,The bridge\nlicence,"CC BY, 4.0"\n${rows}`)).not.toBeNull()
  expect(pastedFile(`title\tThe bridge\n${rows.replaceAll(',', '\t')}`)).not.toBeNull()
  expect(pastedFile('title,summary\nFlood,Much water\n'), 'whose own columns bear these names').not.toBeNull()
  expect(pastedFile('Dear all,\nplease find attached what I wrote.\n')).toBeNull()
})
