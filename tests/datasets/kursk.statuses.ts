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
  // The Examiner, Seoul, Kyiv, Washington and Pyongyang assert. Peskov's two claims are superseded by Gerasimov
  // (26 Apr 2025), the UN mission's by the Military Commission (28 Apr 2025). Before those are known, Peskov's
  // doubt and the mission's denial, both "by 21 Oct", stand against Seoul's "8 to 13 Oct".
  'october-deployment': row('corroborated', 'corroborated', 'contested', 'contested', 'corroborated'),
  // Nobody denies. By 6 Nov only HUR and Zelensky, both Ukraine; by 15 Dec also Patel and the Examiner.
  'kpa-in-kursk': row('corroborated', 'corroborated', 'one-sided', 'corroborated', 'corroborated'),
  // Austin (30 Oct) and Seoul (18 Oct). The unnamed U.S. government repeats Austin.
  'russian-uniforms': row('corroborated', 'corroborated', 'corroborated', 'corroborated', 'corroborated'),
  // One unnamed voice, public by 15 Dec at the latest.
  disguise: row('single-source', 'single-source', null, 'single-source', 'single-source'),
  // Avia-pro and Topwar doubt what was said by 4 Nov: against Kovalenko's "by 4 Nov". Both speak for Russia, and
  // their days have no end ("4 Nov or later"), so neither is heard as of any day. By 6 Nov three Ukrainians assert
  // (Ryder takes no side); by 15 Dec also Patel.
  'first-battles': row('contested', 'corroborated', 'one-sided', 'corroborated', 'corroborated'),
  // The writers (Russia), Zelensky, Ryder; nobody denies. By 15 Dec the writers and Zelensky (14 Dec), not Ryder.
  'combat-december': row('corroborated', 'corroborated', null, 'corroborated', 'corroborated'),
  // Chernyak's "not yet" of 3 Dec and the Examiner's doubt of 13 Dec stand against Patel's "by 12 Nov". No Russian
  // speaks. The first claim on it is the commander's, of 10 Nov.
  'front-line-large': row('contested', 'contested', null, 'contested', 'contested'),
  // Unnamed Ukrainian intelligence, twice: one source. No member of the collective speaks on it.
  'guard-patrol': row('single-source', 'single-source', null, 'single-source', 'single-source'),
  // Russians, and two that are parties of their own: the Examiner and the Institute for the Study of War.
  'plekhovo-capture': row('corroborated', 'corroborated', null, 'corroborated', 'corroborated'),
  // Cassad (once: the second chain repeats), Kotenok, Romanov, Two Majors and the one who says "joint" assert, all
  // Russia; the unnamed bloggers are collectives beside their members. Without them only silence and "could not verify".
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
  // Without Russia, and before he speaks, only the denials are left.
  'ack-russia': row('single-source', 'denied', null, 'denied', 'single-source'),
  // The Military Commission alone asserts, of 28 Apr 2025; the Examiner's denial reaches to Dec 2024.
  'ack-dprk': row('single-source', 'single-source', null, 'denied', 'single-source'),
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
  // "By" 4, 5, 10 and 12 November meet each other; Ryder's 9 to 15 December meets none of them.
  'first-battles': 2,
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
