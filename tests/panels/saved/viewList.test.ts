/** A list of links, and what is read from one. */
import { describe, expect, it } from 'vitest'
import { joined, readList, writeList } from '../../../src/panels/saved/viewList'

const HOME = 'https://claimline.example/app/'
const DAY = '2026-11-30'
const hrefOf = (fragment: string) => (fragment ? `${HOME}#${fragment}` : HOME)
const view = (name: string, fragment: string) => ({ name, fragment, day: DAY })

describe('a list of links', () => {
  const views = [
    view('Without one side', 'v=2&rev=0a1b2c3d4e5f&affiliation=!Russia'),
    view('All: of it (2024)', ''),
    view('Плёхово', 'v=2&q=%D0%9F'),
  ]

  it('is read back as it was written', () => {
    const text = writeList(views, hrefOf)
    expect(text.split('\n')[0]).toBe(`Without one side\t${HOME}#v=2&rev=0a1b2c3d4e5f&affiliation=!Russia`)
    expect(readList(text, HOME, DAY)).toEqual({ views, wrong: [] })
  })

  it('may be written by hand, with links to another address of Claimline, packed or without a name', () => {
    const text = '\ufeffOne  https://other.example/#v=1&lanes=source\r\n\r\nhttps://other.example/#z=abc\r\n'
    expect(readList(text, HOME, DAY)).toEqual({
      views: [view('One', 'v=1&lanes=source'), view('https://other.example/#z=abc', 'z=abc')],
      wrong: [],
    })
  })

  it('names the lines that hold no link to a view', () => {
    const text = `News\thttps://news.example/#section\nOther\thttps://other.example/\njust text\nHome\t${HOME}\n`
    expect(readList(text, HOME, DAY)).toEqual({
      views: [view('Home', '')],
      wrong: [
        { line: 1, text: 'News\thttps://news.example/#section' },
        { line: 2, text: 'Other\thttps://other.example/' },
        { line: 3, text: 'just text' },
      ],
    })
  })
})

it('two lists together lose no view: equal names get numbers, the same view stands once', () => {
  const { views, added } = joined(
    [view('A', 'v=2&q=a'), view('A (2)', 'v=2&q=c')],
    [view('A', 'v=2&q=a'), view('A', 'v=2&q=b'), view('B', 'v=2&q=a')],
  )
  expect(views.map(({ name, fragment }) => [name, fragment])).toEqual([
    ['A', 'v=2&q=a'],
    ['A (2)', 'v=2&q=c'],
    ['A (3)', 'v=2&q=b'],
    ['B', 'v=2&q=a'],
  ])
  expect(added).toBe(2)
})
