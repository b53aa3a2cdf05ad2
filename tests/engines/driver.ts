/** What a check needs of a browser, in whatever protocol the engine speaks. */

export type Driver = {
  /** As in `Firefox 153.0`. */
  version: string
  /** Loads an address and waits until it is loaded; from another page than `about:blank`, a new fragment alone loads
   *  nothing. */
  go(url: string): Promise<void>
  reload(): Promise<void>
  /** Runs an expression in the page. @param expression gives a promise of a text */
  run(expression: string): Promise<string>
  /** Moves the mouse there and clicks. CSS px from the corner of what is in sight. */
  click(x: number, y: number): Promise<void>
  /** Types characters where the focus is. */
  type(text: string): Promise<void>
  /** Presses a key, others held: `Enter`, `Control+End`. */
  press(keys: string): Promise<void>
  /** Chooses files in the page's first file input. */
  choose(paths: string[]): Promise<void>
  /** What the browser's own console said since it was last asked; nothing where the protocol tells nothing. */
  complaints(): string[]
  /** Ends the browser and all that it started. */
  close(): Promise<void>
}

export const SIZE = { width: 1600, height: 900 }

/** The first file input of the page. */
export const FILES = 'input[type=file]'
