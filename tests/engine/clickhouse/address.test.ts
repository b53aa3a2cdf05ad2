import { expect, it } from 'vitest'
import { addressOf } from '../../../src/engine/clickhouse/address'

it('an address of a dataset names server, database and dataset, and nothing else', () => {
  const server = { url: 'https://host.example:8443', database: 'claims' }
  expect(addressOf('ch:https://host.example:8443/claims/war-1')).toEqual({ server, dataset: 'war-1' })
  for (const wrong of [
    'https://host.example/claims/war',
    'ch:http://host.example/claims/war',
    'ch:https://host.example/claims',
    'ch:https://host.example/claims/war/more',
    'ch:https://host.example/claims/war?user=x',
    'ch:https://host.example/claims/war#x',
    'ch:https://me@host.example/claims/war',
    "ch:https://host.example/claims/war'",
    'ch:https://host.example/cl aims/war',
    'ch:https://',
  ])
    expect(addressOf(wrong), wrong).toBeNull()
})
