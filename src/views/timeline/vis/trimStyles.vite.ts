/** A step of the build, not part of the page: takes out of vis-timeline's styles the rules for what the timeline never
 *  draws, as trim.vite.ts does with its code. They are two thirds of them.
 *
 *  The rules that are taken out are counted. The build stops where there are others than in the version this was written
 *  for (vis-timeline 8.5.4): then look at what changed, and set the number anew. */
import type { Plugin } from 'vite'

export const RULES = 132

/** Classes of the panel for options, of line graphs, clusters and nested groups, of items of other kinds, and of what a
 *  reader could select, drag or delete. */
const NEVER_DRAWN =
  /\.vis-(?:config|tooltip|current-time|rolling-mode|custom-time|data-axis|legend|selected|editable|box|point|dot|line|onUpdateTime|delete|drag-|readonly|cluster|nest|group-level|group-is|graph-group|fill|bar|outline|icon-fill|loading-screen)/

export function trimVisStyles(): Plugin {
  return {
    name: 'trim-vis-styles',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /vis-timeline-graph2d\.min\.css$/ },
      handler: (css) => ({ code: trimmedStyles(css), map: null }),
    },
  }
}

/** @throws where another number of rules would be taken out than `RULES` */
export function trimmedStyles(css: string): string {
  let taken = 0
  const kept = css.replace(/([^{}]+)\{[^{}]*\}/g, (rule: string, selectors: string) => {
    if (!selectors.split(',').every(isNeverDrawn)) return rule
    taken++
    return ''
  })
  if (taken !== RULES)
    throw new Error(
      `Styles of vis-timeline: ${taken} rules to take out, not ${RULES}; see trimStyles.vite.ts.`,
    )
  return kept
}

/** A class after `:not` is one that the element has not. */
const isNeverDrawn = (selector: string): boolean => NEVER_DRAWN.test(selector.replace(/:not\([^)]*\)/g, ''))
