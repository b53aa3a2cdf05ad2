import { createContext, type ReactNode, use } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { State } from './state'
import type { Store } from './store'

const StoreContext = createContext<Store | null>(null)

/** Provides the store, which is made outside React, to the page. */
export function StoreProvider({ store, children }: { store: Store; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>
}

/** What a selector picks from the store; renders again when any of its fields becomes another one. A field must not be made
 *  anew by each call: React would draw without an end. */
export function useClaimline<T>(selector: (state: State) => T): T {
  return useStore(useStoreItself(), useShallow(selector))
}

/** The store itself, for what listens outside React's rendering. */
export function useStoreItself(): Store {
  const store = use(StoreContext)
  if (!store) throw new Error('There is no store above this component: wrap it in StoreProvider.')
  return store
}
