/** Statements to a ClickHouse server over HTTP. A statement is a fixed text; values travel beside it as external tables in
 *  `multipart/form-data`, so no value ever becomes part of the SQL, and a browser asks without a preflight. Works with
 *  18.16 and with today's servers. */

export type Server = {
  /** `http://127.0.0.1:8123` */
  url: string
  database: string
  user?: string
  password?: string
}

/** A table that travels beside a statement, under its key as its name. `rows`: tab-separated (`tsv.ts`). */
export type External = Record<string, { structure: string; rows: string }>

export type Asking = {
  external?: External
  /** Settings of this statement, such as limits. */
  settings?: Record<string, string | number>
  /** The rows of an INSERT, tab-separated. */
  rows?: string
  signal?: AbortSignal
}

/** The server refused or failed; `message` is what it says, with its own code. */
export class ServerError extends Error {}

/** Runs a statement. @returns what the server answers, as its text
 *  @throws ServerError for what the server says, the network's error where it cannot be reached, the signal's reason */
export async function run(
  { url, database, user, password }: Server,
  sql: string,
  { external = {}, settings = {}, rows, signal }: Asking = {},
): Promise<string> {
  const query = new URLSearchParams({ database })
  for (const [name, value] of Object.entries(settings)) query.set(name, String(value))
  for (const [name, { structure }] of Object.entries(external)) query.set(`${name}_structure`, structure)
  // Rows take the place of the body, so the statement goes into the address; it is a fixed text, and short.
  if (rows !== undefined) query.set('query', sql)
  const response = await fetch(new URL(`/?${query}`, url), {
    method: 'POST',
    body: rows ?? formOf(sql, external),
    ...(user !== undefined && {
      headers: { 'X-ClickHouse-User': user, 'X-ClickHouse-Key': password ?? '' },
    }),
    ...(signal && { signal }),
  })
  const text = await response.text()
  if (!response.ok) throw new ServerError(text.trim())
  return text
}

function formOf(sql: string, external: External): FormData {
  const form = new FormData()
  form.append('query', sql)
  for (const [name, { rows }] of Object.entries(external)) form.append(name, new Blob([rows]), name)
  return form
}
