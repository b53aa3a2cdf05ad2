import { describe, expect, it } from 'vitest'
import { FIRST_LANES } from '../../src/engine/firstQuestion'
import { lanesToAsk } from '../../src/store/lanesInSight'

describe('the lanes to ask for', () => {
  it('are enough while some around those in sight are here', () => {
    expect(lanesToAsk(FIRST_LANES, { from: 0, to: 6 }, 200)).toBeNull()
    expect(lanesToAsk({ from: 20, to: 60 }, { from: 30, to: 50 }, 200)).toBeNull()
  })
  it('are those in sight and more at each side once they are not', () => {
    expect(lanesToAsk(FIRST_LANES, { from: 50, to: 62 }, 200)).toEqual({ from: 44, to: 68 })
    expect(lanesToAsk({ from: 50, to: 90 }, { from: 3, to: 15 }, 200)).toEqual({ from: 0, to: 21 })
  })
  it('are never asked for beyond the last', () => {
    expect(lanesToAsk({ from: 10, to: 38 }, { from: 20, to: 38 }, 38)).toBeNull()
  })
})
