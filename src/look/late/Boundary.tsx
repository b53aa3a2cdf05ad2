import { Component, createContext, type ReactNode } from 'react'
import { lookWords as words } from '../../words/en/look'
import { CodeMissing } from './loaded'
import { reloadPage } from './reloadPage'

/** The data that is shown, as any value: with other data, what failed is tried again by itself. */
export const ShownData = createContext<unknown>(null)

type Props = {
  part: string
  onRetry?: () => void
  /** Does it hold the whole page? */
  whole?: boolean
  children: ReactNode
}
type State = { failed: string | null; missing: boolean }

/** Keeps a part of the page that fails from taking the rest with it: says which part it was, and offers to try again.
 *  Where code is missing, or all of the page failed, it also offers to reload the page. */
export class Boundary extends Component<Props, State> {
  static override contextType = ShownData
  declare context: unknown
  override state: State = { failed: null, missing: false }
  /** The data that it was drawn with last. */
  #with: unknown = null

  static getDerivedStateFromError(error: unknown): State {
    const failed = error instanceof Error ? error.message : String(error)
    return { failed, missing: error instanceof CodeMissing }
  }

  override componentDidMount() {
    this.#with = this.context
  }

  override componentDidUpdate(_: Props, { failed }: State) {
    if (failed !== null && this.state.failed !== null && this.#with !== this.context) this.again()
    this.#with = this.context
  }

  again() {
    this.props.onRetry?.()
    this.setState({ failed: null })
  }

  retry = () => {
    this.again()
    // The button goes; the focus must not go with it.
    document.querySelector('main')?.focus()
  }

  override render() {
    const { part, whole = false, children } = this.props
    const { failed, missing } = this.state
    if (failed === null) return children
    return (
      <div role="alert" className={whole ? 'failed-part failed-page' : 'failed-part'}>
        <p>{whole ? words.pageFailed(failed) : words.failed(part, failed)}</p>
        <button type="button" className="button" onClick={this.retry}>
          {words.tryAgain}
        </button>
        {(missing || whole) && (
          <button type="button" className="button" onClick={reloadPage}>
            {words.reload}
          </button>
        )}
      </div>
    )
  }
}
