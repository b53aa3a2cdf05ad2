import { type ComponentType, createElement, lazy, type ReactNode, Suspense, useState } from 'react'
import { Boundary } from './Boundary'
import { loaded } from './loaded'
import { OnItsWay } from './OnItsWay'

/** Makes a component whose code is loaded when it is first shown. Where that fails, a sentence in its place says so and
 *  offers to try again; the rest of the page goes on.
 *  @param name of the part, as the sentence says it: "The matrix"
 *  @param waiting stands in its place while it loads
 *  @returns the component; `preload` fetches its code before it is shown */
export function lazyPart<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): ComponentType<Props> & { preload(): void } {
  // React remembers a load that failed, so each attempt is a lazy component of its own.
  const attempt = () => ({ Part: lazy(async () => ({ default: await loaded(load) })) })
  let latest = attempt()
  function LazyPart(props: Props) {
    const [{ Part }, setAttempt] = useState(latest)
    const retry = () => {
      latest = attempt()
      setAttempt(latest)
    }
    return (
      <Boundary part={name} onRetry={retry}>
        <Suspense fallback={<OnItsWay part={name}>{waiting}</OnItsWay>}>
          {createElement(Part as ComponentType<Props>, props)}
        </Suspense>
      </Boundary>
    )
  }
  // What fails here fails again where the part is shown, and is said there.
  LazyPart.preload = () => void load().catch(() => undefined)
  return LazyPart
}
