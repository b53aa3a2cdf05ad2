import { Component, type ReactNode } from 'react'
import { lookWords as words } from '../words/en/look'

type Props = { part: string; onRetry?: () => void; children: ReactNode }

/** Keeps a part of the page that fails from taking the rest with it: says which part it was, and offers to try again. */
export class Boundary extends Component<Props, { failed: string | null }> {
  override state = { failed: null }

  static getDerivedStateFromError(error: unknown) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }

  retry = () => {
    this.props.onRetry?.()
    this.setState({ failed: null })
    // The button goes; the focus must not go with it.
    document.querySelector('main')?.focus()
  }

  override render() {
    const { part, children } = this.props
    if (this.state.failed === null) return children
    return (
      <p role="alert" className="note failed-part">
        {words.failed(part, this.state.failed)}{' '}
        <button type="button" className="button" onClick={this.retry}>
          {words.tryAgain}
        </button>
      </p>
    )
  }
}
