import type { ReactNode } from 'react'

/** Facts by name; facts that are not known are left out. */
export function FactList({
  className,
  facts,
}: {
  className: string
  facts: readonly (readonly [name: string, value: ReactNode])[]
}) {
  return (
    <dl className={className}>
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ),
      )}
    </dl>
  )
}
