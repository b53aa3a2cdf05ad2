/** Gestures as W3C WebDriver and WebDriver BiDi spell them. */

const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Control: '\uE009',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

const down = (value: string) => ({ type: 'keyDown', value })
const up = (value: string) => ({ type: 'keyUp', value })
const byKeys = (actions: object[]) => [{ type: 'key', id: 'keys', actions }]

/** @param keys as in `Control+End` */
export function pressing(keys: string): object[] {
  const values = keys.split('+').map((key) => KEYS[key] ?? key)
  return byKeys([...values.map(down), ...values.toReversed().map(up)])
}

export const typing = (text: string): object[] => byKeys([...text].flatMap((key) => [down(key), up(key)]))

export const clicking = (x: number, y: number): object[] => [
  {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
]
