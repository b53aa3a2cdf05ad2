import { describe, expect, it } from 'vitest'
import { setApart } from '../../src/words/setApart'

/** The sentence with brackets around what is set apart. */
const shown = (sentence: string, data: string[]): string =>
  setApart(sentence, data)
    .map(({ text, isData }) => (isData ? `[${text}]` : text))
    .join('')

describe('setApart', () => {
  it.each([
    ['Ali and Bo say so; Bo denies it.', ['Ali', 'Bo'], '[Ali] and [Bo] say so; [Bo] denies it.'],
    ['North’s side', ['North'], '[North]’s side'],
    ['Ali Baba says so', ['Ali', 'Ali Baba'], '[Ali Baba] says so'],
    ['He says it is so', ['it', 's'], 'He says [it] is so'],
    ['Cy (office) [sic] a.b', ['Cy (office)', '[sic]', 'a.b'], '[Cy (office)] [[sic]] [a.b]'],
    ['علي، 3 May', ['علي'], '[علي]، 3 May'],
    ['Nobody', ['', 'Ali'], 'Nobody'],
    ['Nobody', [], 'Nobody'],
    [
      'by Pro-Kremlin * ^ $ + ? | { } \\ writers',
      ['Pro-Kremlin * ^ $ + ? | { } \\ writers'],
      'by [Pro-Kremlin * ^ $ + ? | { } \\ writers]',
    ],
  ])('%s', (sentence, data, apart) => expect(shown(sentence, data)).toBe(apart))

  it('loses nothing', () => {
    const sentence = 'Ali, Bo and 2 more: “Ali” '
    expect(
      setApart(sentence, ['Ali', 'Bo'])
        .map(({ text }) => text)
        .join(''),
    ).toBe(sentence)
  })
})
