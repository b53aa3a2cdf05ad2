/** Builds the page in the made-up language, into `test-results/pseudo`. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { mergeConfig, type Plugin } from 'vite'
import page from '../../../vite.config.ts'

const PSEUDO = fileURLToPath(new URL('./pseudo.ts', import.meta.url))
const MARK = '\0pseudo:'

/** Only what is shown is translated: files of words get their parts from each other as they are. */
const isShown = (importer: string): boolean =>
  /\/src\/(?:look|panels|permalink|shell|store|views)\//.test(importer)

/** Puts another file in the place of each file of words: its parts, in the made-up language. */
const pseudoWords: Plugin = {
  name: 'pseudo-words',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer || !isShown(importer) || !/\/words\/en\/\w+$/.test(source)) return null
    const real = await this.resolve(source, importer, { ...options, skipSelf: true })
    return real && MARK + real.id
  },
  async load(id) {
    if (!id.startsWith(MARK)) return null
    const real = id.slice(MARK.length)
    const names = [...(await readFile(real, 'utf8')).matchAll(/^export (?:const|function) (\w+)/gm)]
    return [
      `import { pseudo } from ${JSON.stringify(PSEUDO)}`,
      `import * as real from ${JSON.stringify(real)}`,
      ...names.map(([, name]) => `export const ${name} = pseudo(real.${name})`),
    ].join('\n')
  },
}

export default mergeConfig(page, {
  plugins: [pseudoWords],
  build: { outDir: 'test-results/pseudo', emptyOutDir: true },
})
