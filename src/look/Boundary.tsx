import { Component, type ReactNode } from 'react'

/** Keeps a part of the page that fails from taking the rest with it, and says which part it was. */
export class Boundary extends Component<{ part: string; children: ReactNode }, { failed: string | null }> {
  override state = { failed: null }

  static getDerivedStateFromError(error: unknown) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    const { part, children } = this.props
    if (this.state.failed === null) return children
    return (
      <p role="alert" className="note">
        {part} stopped working ({this.state.failed}). The rest of the page goes on; reload it to try again.
      </p>
    )
  }
}
