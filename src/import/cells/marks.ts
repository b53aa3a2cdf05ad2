/** Cells may hold HTML, and what Markdown and wikis write for links and bold text. */

export const MARKS = /<\/?[a-z!][^<>]*>|&(?:#\w+|[a-z]\w{1,9});|\]\(https?:|\*\*\S|\[\[\S|(?<!')''\S/i

const UNSHOWN = /<(script|style|ref)\b[^<>]*(?:\/>|>.*?<\/\1\s*>)/gis
const LINK = /\[([^\]]+)\]\(https?:\/\/[^)\s]+\)/g
const WIKI_LINK = /\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]/g
const BOLD = /\*\*(\S(?:.*?\S)?)\*\*|'{2,3}(?!')(\S(?:.*?\S)?)'{2,3}/g

/** A text as HTML, without the marks of Markdown and wikis, and without what HTML does not show. */
export const unmarked = (text: string): string =>
  text.replace(UNSHOWN, '').replace(LINK, '$1').replace(WIKI_LINK, '$1').replace(BOLD, '$1$2')
