import { describe, expect, it } from 'vitest'
import { optionsOf } from '../../src/load/options'

const GOOD = ['--clickhouse', 'http://127.0.0.1:8123', '--dataset', 'war']

describe('the options of npm run load', () => {
  it('are the servers, the names and how the files are read', () => {
    expect(optionsOf([...GOOD, '--order=day first', 'a.csv', 'b.csv'])).toMatchObject({
      servers: ['http://127.0.0.1:8123'],
      cluster: null,
      database: 'claimline',
      dataset: 'war',
      user: null,
      drop: false,
      reading: { paths: ['a.csv', 'b.csv'], order: 'day first' },
    })
    const shards = [
      '--clickhouse=http://b:8123',
      '--cluster',
      'shards',
      '--user',
      'me',
      '--database',
      'x',
      '--drop',
    ]
    expect(optionsOf([...GOOD, ...shards])).toMatchObject({
      servers: ['http://127.0.0.1:8123', 'http://b:8123'],
      cluster: 'shards',
      database: 'x',
      user: 'me',
      drop: true,
      reading: null,
    })
  })

  it.each<[string, string[], string]>([
    ['no server', ['--dataset', 'war', 'a.csv'], 'Name the server: --clickhouse http://…'],
    [
      'an address that is none',
      ['--clickhouse', 'localhost', '--dataset', 'war', 'a.csv'],
      'localhost is no http address',
    ],
    ['no dataset', ['--clickhouse', 'http://a:1', 'a.csv'], '“” is no name'],
    [
      'a name that would end a statement',
      [...GOOD.slice(0, 2), '--dataset', "x'; DROP", 'a.csv'],
      'is no name',
    ],
    [
      'two servers without a cluster',
      [...GOOD, '--clickhouse', 'http://b:1', 'a.csv'],
      'need --cluster NAME',
    ],
    ['an option without its value', [...GOOD, 'a.csv', '--user'], '--user needs a value.'],
    ['no file', GOOD, 'Name at least one file or folder.'],
    ['an option of which nobody knows', [...GOOD, '--fast', 'a.csv'], 'There is no option --fast.'],
  ])('%s is a mistake in the call', (_, args, sentence) => {
    const options = optionsOf(args)
    expect('wrong' in options && options.wrong).toContain(sentence)
  })
})
