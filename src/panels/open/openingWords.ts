/** Words about files that are on their way, and what became of their rows. */
import type { Progress, Rows } from '../../model/opening'
import { digits } from '../../words/digits'

/** `412,000 rows, 61 of 190 MB` */
export function progressWords({ rows, bytes, ofBytes }: Progress): string {
  const [unit, name] = ofBytes >= 1e6 ? [1e6, 'MB'] : [1e3, 'kB']
  const [done, all] = [bytes, ofBytes].map((size) => digits(Math.ceil(size / unit)))
  return `${digits(rows)} ${rows === 1 ? 'row' : 'rows'}, ${done} of ${all} ${name}`
}

/** `2,335 rows read: 2,330 loaded, 5 listed below` */
export function countsWords({ read, loaded, listed }: Rows): string {
  const all = `${digits(read)} ${read === 1 ? 'row' : 'rows'} read`
  if (!listed) return `${all}: ${read === 1 ? 'it was' : 'all'} loaded`
  return `${all}: ${digits(loaded)} loaded, ${digits(listed)} listed below`
}
