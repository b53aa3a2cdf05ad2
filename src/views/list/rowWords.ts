import type { Row } from '../../engine/engine'

/** "5 say so, 2 against, 1 silent": distinct sources with a vote. Doubts and denials are both against. */
export function heardWords({ voices, against }: Pick<Row, 'voices' | 'against'>): string {
  const parts = [
    voices.asserts && `${voices.asserts} ${voices.asserts === 1 ? 'says' : 'say'} so`,
    against && `${against} against`,
    voices.neither && `${voices.neither} ${voices.neither === 1 ? 'takes' : 'take'} no side`,
    voices.silent && `${voices.silent} silent`,
  ]
  return parts.filter(Boolean).join(', ')
}
