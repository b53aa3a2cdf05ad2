/** The statuses of the bundled record, worked out by hand from the rules of status, claim by claim; no code
 *  of ours made this table. `null`: no claim on the event is heard. */
import type { Status } from '../../src/model/statuses'

type Row = {
  all: Status | null
  withoutRussia: Status | null
  '2024-11-06': Status | null
  '2024-12-15': Status | null
  '2025-04-30': Status | null
}

const row = (
  all: Status | null,
  withoutRussia: Status | null,
  november: Status | null,
  december: Status | null,
  april: Status | null,
): Row => ({ all, withoutRussia, '2024-11-06': november, '2024-12-15': december, '2025-04-30': april })

/** In the order: everybody; without affiliation Russia; as of 2024-11-06, 2024-12-15, 2025-04-30. */
export const STATUSES: Record<string, Row> = {
  // The Examiner, Seoul, Kyiv and Washington assert. Peskov's doubt is superseded by Gerasimov (26 Apr 2025), the UN
  // mission's denial by the Military Commission (28 Apr 2025). Before those are known, both, "by 21 Oct", stand
  // against Seoul's "8 to 13 Oct". Peskov's denial "by 10 Oct" covers no assertion.
  'october-deployment': row('corroborated', 'corroborated', 'contested', 'contested', 'corroborated'),
  // Nobody denies. By 6 Nov only HUR and Zelensky, both Ukraine; by 15 Dec also Patel and the Examiner.
  'kpa-in-kursk': row('corroborated', 'corroborated', 'one-sided', 'corroborated', 'corroborated'),
  // Austin (30 Oct) and Seoul (18 Oct). The unnamed U.S. government is a collective beside its member Austin.
  'russian-uniforms': row('corroborated', 'corroborated', 'corroborated', 'corroborated', 'corroborated'),
  // One unnamed voice, public by 15 Dec at the latest.
  disguise: row('single-source', 'single-source', null, 'single-source', 'single-source'),
  // Nobody denies. By 6 Nov Zelensky and Umerov assert, both Ukraine (Ryder takes no side); by 15 Dec also Patel.
  'first-battles': row('corroborated', 'corroborated', 'one-sided', 'corroborated', 'corroborated'),
  // Kovalenko alone asserts, "by 4 Nov". Avia-pro and Topwar doubt "by 4 Nov", which covers that. Both speak for
  // Russia and are known from the end of November.
  'under-fire': row('contested', 'single-source', 'single-source', 'contested', 'contested'),
  // The writers (Russia), Zelensky, Ryder; nobody denies. By 15 Dec the writers and Zelensky (14 Dec), not Ryder.
  'combat-december': row('corroborated', 'corroborated', null, 'corroborated', 'corroborated'),
  // Chernyak's "not yet" of 3 Dec stands against Patel's "by 12 Nov". The Examiner's doubts begin in October and on 5
  // Nov, and Patel's date has no beginning. No Russian speaks. The first claim on it is the commander's, of 10 Nov.
  'front-line-large': row('contested', 'contested', null, 'contested', 'contested'),
  // Unnamed Ukrainian intelligence, twice: one source. No member of the collective speaks on it.
  'guard-patrol': row('single-source', 'single-source', null, 'single-source', 'single-source'),
  // Russians, and two that are parties of their own: the Examiner and the Institute for the Study of War.
  'plekhovo-capture': row('corroborated', 'corroborated', null, 'corroborated', 'corroborated'),
  // Cassad (once: the second chain repeats), Kotenok, the Telegram channels, Romanov, Two Majors and the one who says
  // "joint" assert, all Russia; the unnamed bloggers are collectives beside their members. Without them only silence and
  // "could not verify".
  'plekhovo-role': row('one-sided', 'unconfirmed', null, 'one-sided', 'one-sided'),
  // The writers assert; the Examiner takes no side.
  footage: row('single-source', 'unconfirmed', null, 'single-source', 'single-source'),
  // The Examiner alone.
  'blogger-campaign': row('single-source', 'single-source', null, 'single-source', 'single-source'),
  // Romanov; what Newsweek found on Telegram repeats him, and Newsweek itself takes no side.
  'ukr-losses-plekhovo': row('single-source', 'unconfirmed', null, 'single-source', 'single-source'),
  // HUR alone, on 16 Dec; the Kyiv Independent takes no side, the same day.
  'kpa-losses-plekhovo': row('single-source', 'single-source', null, null, 'single-source'),
  // Zelensky and HUR (Ukraine), Ryder and Kirby (United States). By 15 Dec Zelensky alone: HUR's count may be of the 16th.
  'kpa-losses-kursk': row('corroborated', 'corroborated', null, 'single-source', 'corroborated'),
  // Gerasimov alone asserts, of 26 Apr 2025; the denials reach to Dec 2024 and do not stand against him.
  // Without Russia, and before he speaks, only the denials are left; before those only Putin, who takes no side.
  'ack-russia': row('single-source', 'denied', 'unconfirmed', 'denied', 'single-source'),
  // The Military Commission alone asserts, of 28 Apr 2025; the Examiner's denial reaches to Dec 2024. Before that only
  // Kim Jong Gyu is known, who takes no side.
  'ack-dprk': row('single-source', 'single-source', 'unconfirmed', 'denied', 'single-source'),
  // Gerasimov asserts "by 26 Apr"; the General Staff ("by 26 Apr") and Zelensky ("by 27 Apr") deny.
  'kursk-retaken': row('contested', 'denied', null, null, 'contested'),
}

/** Rival dates for everybody heard: the most spans of voting assertions of which no two meet. */
export const RIVAL_DATES: Record<string, number> = {
  // October, 8 to 13 October, and "by" 24, 28 and 30 October all meet.
  'october-deployment': 1,
  // 23 October lies in every "by".
  'kpa-in-kursk': 1,
  'russian-uniforms': 1,
  // No date is given.
  disguise: 0,
  // "By" 5 and 12 November meet; Ryder's 9 to 15 December meets neither.
  'first-battles': 2,
  'under-fire': 1,
  // "By 14 December" meets 9 to 15 December.
  'combat-december': 1,
  'front-line-large': 1,
  // Twice the same days.
  'guard-patrol': 1,
  // 6 December lies in every one.
  'plekhovo-capture': 1,
  'plekhovo-role': 1,
  footage: 0,
  'blogger-campaign': 1,
  'ukr-losses-plekhovo': 1,
  'kpa-losses-plekhovo': 1,
  'kpa-losses-kursk': 1,
  'ack-russia': 1,
  'ack-dprk': 1,
  'kursk-retaken': 1,
}

type Seed = { status: Status; rivals: boolean } | null
type SeedEvent = 'october-deployment' | 'first-battles' | 'plekhovo-capture' | 'plekhovo-role'

const agreed = (status: Status): Seed => ({ status, rivals: false })
const rival = (status: Status): Seed => ({ status, rivals: true })

/** The four seed events in the five views: status, and whether their dates are rivals; `null`: not in view. Rival dates
 *  need Ryder's report of 16 December. */
export const SEEDS: Record<keyof Row, Record<SeedEvent, Seed>> = {
  all: {
    'october-deployment': agreed('corroborated'),
    'first-battles': rival('corroborated'),
    'plekhovo-capture': agreed('corroborated'),
    'plekhovo-role': agreed('one-sided'),
  },
  // Of the capture, the Examiner and the Institute for the Study of War are left: two parties of their own.
  withoutRussia: {
    'october-deployment': agreed('corroborated'),
    'first-battles': rival('corroborated'),
    'plekhovo-capture': agreed('corroborated'),
    'plekhovo-role': agreed('unconfirmed'),
  },
  '2024-11-06': {
    'october-deployment': agreed('contested'),
    'first-battles': agreed('one-sided'),
    'plekhovo-capture': null,
    'plekhovo-role': null,
  },
  '2024-12-15': {
    'october-deployment': agreed('contested'),
    'first-battles': agreed('corroborated'),
    'plekhovo-capture': agreed('corroborated'),
    'plekhovo-role': agreed('one-sided'),
  },
  '2025-04-30': {
    'october-deployment': agreed('corroborated'),
    'first-battles': rival('corroborated'),
    'plekhovo-capture': agreed('corroborated'),
    'plekhovo-role': agreed('one-sided'),
  },
}
