/** Programs that a driver starts, each with all that it starts in turn, and ends by its own number. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Program = {
  /** The first match of the pattern in what it prints. @throws where it ends, or takes more than 30 s */
  says(pattern: RegExp): Promise<string>
  end(): Promise<void>
}

export function start(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Program {
  // In a group of its own, which is ended as a whole.
  const child = spawn(command, args, {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  let said = ''
  // The third pipe is for what a program is told to write to a number.
  for (const stream of [child.stdout, child.stderr, child.stdio[3] as typeof child.stdout])
    stream?.on('data', (text) => {
      said = `${said}${text}`.slice(-20_000)
    })
  let failed: Error | undefined
  child.on('error', (error) => {
    failed = error
  })
  return {
    async says(pattern) {
      for (const end = Date.now() + 30_000; Date.now() < end; ) {
        const found = pattern.exec(said)
        if (found) return found[1] ?? found[0]
        if (failed || hasEnded(child)) break
        await pause(50)
      }
      throw new Error(`${command} did not start: ${failed?.message ?? said.slice(-500)}`)
    },
    end: () => end(child),
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return
  const gone = hasEnded(child) ? undefined : once(child, 'exit')
  signal(child.pid, 'SIGTERM')
  await Promise.race([gone, pause(3_000)])
  signal(child.pid, 'SIGKILL')
}

/** To a whole group. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(-pid, name)
  } catch (error) {
    // Nobody is left in the group.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** A screen without glass, on which windows have the focus as on a desk. */
export async function screen(): Promise<{ display: string; end(): Promise<void> }> {
  const server = start('Xvfb', [
    '-displayfd',
    '3',
    '-screen',
    '0',
    '1680x1050x24',
    '-nolisten',
    'tcp',
    '-noreset',
  ])
  return { display: `:${await server.says(/^\d+$/m)}`, end: server.end }
}

/** A folder of its own for what a browser writes. */
export function folder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'claimline-engine-'))
  return {
    path,
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  }
}
