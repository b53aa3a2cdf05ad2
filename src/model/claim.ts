/** The dataset format `claimline/1` as types (contracts.md, "Dataset format"). */

export const STANCES = ['asserts', 'denies', 'doubts', 'neither', 'silent'] as const
export type Stance = (typeof STANCES)[number]

export const KINDS = [
  'government',
  'military',
  'intelligence',
  'media',
  'blogger',
  'analyst',
  'ngo',
  'witness',
  'other',
] as const
export type Kind = (typeof KINDS)[number]

/** Admiralty code of a source; F means "cannot be judged" and is also what a missing letter counts as. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type Reliability = (typeof RELIABILITIES)[number]

/** Admiralty code of a claim; 6 means "cannot be judged". */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6

/** How reliable a claim's source is and how credible the claim itself; null where the file gives no grade. */
export type Grades = { reliability: Reliability | null; credibility: Credibility | null }

export const RELATION_KINDS = ['contradicts', 'corroborates', 'repeats', 'retracts', 'supersedes'] as const
export type RelationKind = (typeof RELATION_KINDS)[number]

/** In an excerpt: why a claim has no vote where the claim that takes it is left out (contracts.md, "Dataset format"). */
export const LOST_VOTES = ['repeats', 'retracts', 'supersedes'] as const
/** `by`: the name of the source that said the other claim; `reported`: when, EDTF as written. */
export type LostVote = { why: (typeof LOST_VOTES)[number]; by: string; reported?: string }

/** What a contradiction can be about. */
export const CONTRADICTION_FIELDS = ['occurrence', 'time', 'number', 'actor', 'place'] as const
export type ContradictionField = (typeof CONTRADICTION_FIELDS)[number]

/** How a missing affiliation, place or tag is spelled in filters and links; shown as "Not stated". */
export const NOT_STATED = '-'

export type Source = {
  id: string
  name: string
  kind?: Kind
  affiliation?: string
  /** Id of the collective that this source belongs to. */
  partOf?: string
  language?: string
  reliability?: Reliability
  about?: string
  url?: string
}

/** A count, or a closed range of counts; `null` is an open end: `[300, null]` is "more than 300". */
export type Figure = number | [number | null, number | null]

export type Claim = {
  id: string
  /** Ids that it had in earlier revisions. */
  previousIds?: string[]
  source: string
  stance: Stance
  text: string
  /** Who carried it to us, nearest to the source first: source ids or plain names. */
  via?: string[]
  /** EDTF, as written. */
  occurred?: string
  /** EDTF, as written. */
  reported?: string
  quote?: string
  figures?: Record<string, Figure>
  credibility?: Credibility
  url?: string
  archiveUrl?: string
  note?: string
  noVote?: LostVote
}

export type Place = { name: string; lat?: number; lon?: number }

export type Event = {
  id: string
  /** Ids that it had in earlier revisions: links with them lead here. */
  previousIds?: string[]
  title: string
  summary?: string
  place?: Place
  tags?: string[]
  claims: Claim[]
}

export type Relation = {
  kind: RelationKind
  from: string
  to: string
  about?: ContradictionField
  note?: string
}

export type Era = { id: string; title: string; span: string }

export type StoryStep = { text: string; view: string }

export type Dataset = {
  format: 'claimline/1'
  id: string
  title: string
  summary?: string
  method?: string
  coders?: string[]
  /** Who made it, in the words that are to stand beside it. */
  credit?: string
  language?: string
  license?: string
  updated?: string
  sources: Source[]
  events: Event[]
  relations?: Relation[]
  eras?: Era[]
  story?: StoryStep[]
}

/** The publisher of a claim: the last of its carriers, or its source where there is none. */
export const publisherOf = (claim: Claim): string => claim.via?.at(-1) ?? claim.source

/** The party that a source speaks for; NOT_STATED for one that speaks for itself. */
export const affiliationOf = ({ affiliation }: Source): string => affiliation || NOT_STATED
