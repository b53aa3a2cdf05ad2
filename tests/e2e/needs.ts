/** What the build needs of a browser, by the names of MDN's compatibility data. What every browser has had since 2021 is
 *  not listed; JavaScript's own library is bounded by the target of `tsconfig.json`, ES2023. */

export type Need = {
  /** Where it stands in the data, parts joined by `/`. */
  data: string
  /** What it looks like in the build. */
  found: RegExp
  in: 'css' | 'js'
}

export const NEEDS: Need[] = [
  { data: 'css/at-rules/container', in: 'css', found: /@container/ },
  { data: 'css/at-rules/media/range_syntax', in: 'css', found: /@media[^{]*[<>]/ },
  { data: 'css/selectors/has', in: 'css', found: /:has\(/ },
  { data: 'css/selectors/focus-visible', in: 'css', found: /:focus-visible/ },
  { data: 'css/types/color/color-mix', in: 'css', found: /color-mix\(/ },
  { data: 'css/types/length/container_query_length_units', in: 'css', found: /\dcqi\b/ },
  { data: 'css/types/length/viewport_percentage_units_dynamic', in: 'css', found: /\ddvh\b/ },
  { data: 'api/AbortSignal/throwIfAborted', in: 'js', found: /\.throwIfAborted\(/ },
  { data: 'api/DecompressionStream', in: 'js', found: /new DecompressionStream/ },
  { data: 'api/HTMLDialogElement/showModal', in: 'js', found: /\.showModal\(/ },
  { data: 'api/HTMLElement/inert', in: 'js', found: /inert:!0/ },
  { data: 'api/URL/canParse_static', in: 'js', found: /URL\.canParse\(/ },
  { data: 'api/Worker/Worker/ecmascript_modules', in: 'js', found: /new Worker\([^;]*type:`module`/ },
  { data: 'javascript/builtins/Array/findLastIndex', in: 'js', found: /\.findLastIndex\(/ },
  { data: 'javascript/builtins/Array/toReversed', in: 'js', found: /\.toReversed\(/ },
  { data: 'javascript/builtins/Array/toSorted', in: 'js', found: /\.toSorted\(/ },
  { data: 'javascript/builtins/Object/hasOwn', in: 'js', found: /Object\.hasOwn\(/ },
  { data: 'javascript/builtins/String/toWellFormed', in: 'js', found: /\.toWellFormed\(/ },
  { data: 'javascript/regular_expressions/lookbehind_assertion', in: 'js', found: /\(\?<[=!]/ },
]

/** Properties of CSS without which the page only looks plainer. */
export const FINE_WITHOUT = new Set([
  // Colours and widths of browsers' own controls.
  'accent-color',
  'forced-color-adjust',
  'print-color-adjust',
  'scrollbar-color',
  'scrollbar-width',
  // Where lines break, and what scrolls along.
  'overflow-anchor',
  'overscroll-behavior',
  'text-wrap',
  // Texts can be marked that need not be.
  'user-select',
  // What is out of sight is laid out as well.
  'contain-intrinsic-size',
  'content-visibility',
  // A field keeps its size.
  'field-sizing',
  'resize',
  // Also written with its prefix.
  'mask',
  'mask-image',
])
