import type { Row } from '../../engine/engine'

/** "5 say so, 2 against, 1 silent": how many sources have a vote of each kind. Doubts and denials are both against. */
export function countsWords({ voices, against }: Pick<Row, 'voices' | 'against'>): string {
  const parts = [
    voices.asserts && `${voices.asserts} ${voices.asserts === 1 ? 'says' : 'say'} so`,
    against && `${against} against`,
    voices.neither && `${voices.neither} ${voices.neither === 1 ? 'takes' : 'take'} no side`,
    voices.silent && `${voices.silent} silent`,
  ]
  return parts.filter(Boolean).join(', ')
}
