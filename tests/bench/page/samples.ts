/** What is opened beside the large dataset. */
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sample } from '../data/csv'

/** The bundled record, opened as a reader's file like the large one. */
export async function kursk(root: string): Promise<Sample> {
  const path = join(root, 'src/datasets/kursk-2024.json')
  const { events }: { events: { claims: unknown[] }[] } = JSON.parse(await readFile(path, 'utf8'))
  const claims = events.reduce((sum, event) => sum + event.claims.length, 0)
  const { size } = await stat(path)
  return {
    label: 'Kursk',
    path,
    bytes: size,
    claims,
    events: events.length,
    affiliation: 'Ukraine',
    words: ['plekhovo', 'soldiers north'],
  }
}

/** Two events, from which every measured opening starts. */
export async function starter(folder: string): Promise<Sample> {
  const affiliation = 'Starters'
  const claim = { source: 's', stance: 'asserts', text: 'It did.', occurred: '2024-05-01' }
  const text = JSON.stringify({
    format: 'claimline/1',
    id: 'bench-starter',
    title: 'Two events',
    sources: [{ id: 's', name: 'Somebody', affiliation }],
    events: ['a', 'b'].map((id) => ({ id, title: `Event ${id}`, claims: [{ id: `c${id}`, ...claim }] })),
  })
  const path = join(folder, 'starter.json')
  await writeFile(path, text)
  return {
    label: 'two events',
    path,
    bytes: Buffer.byteLength(text),
    claims: 2,
    events: 2,
    affiliation,
    words: [],
  }
}
