/** Words about claims that are left out. */
import { digits } from '../digits'

/** What the day of knowledge leaves out since nobody can tell when it was said; `claims` is at least 1. */
export function unknownDayWords(claims: number): string {
  const were = claims === 1 ? 'it was' : 'they were'
  return `${many(claims, 'claim')} left out: nobody can tell by which day ${were} known.`
}

/** "1 source", "25 sources". */
export const many = (count: number, one: string, more = `${one}s`): string =>
  `${digits(count)} ${count === 1 ? one : more}`
