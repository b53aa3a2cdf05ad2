/** A step of the build, not part of the page: writes `offline.html`, the template of published pages. It is the app in one
 *  file, from `src/published.ts`: scripts, styles and fonts are packed into it, and it can fetch nothing. */
import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { build, type InlineConfig, type Plugin, type PluginOption, type Rolldown } from 'vite'
import { APP_ID, templateOf } from './template.ts'
import { TRUSTED_TYPES } from './trustedTypes.ts'

/** Unpacks the app and starts it. What is packed is JSON: `{ css, js, worker }`. */
const BOOTSTRAP = `(async () => {
  const { textContent: packed, dataset } = document.getElementById('${APP_ID}')
  const bytes = new DataView(new ArrayBuffer((packed.length / 5) * 4))
  for (let at = 0; at < packed.length; at += 5) {
    let word = 0
    for (let i = at; i < at + 5; i++) {
      const code = packed.charCodeAt(i)
      word = word * 85 + (code === 125 ? 20 : code - 40)
    }
    bytes.setUint32((at / 5) * 4, word)
  }
  const stream = new Blob([bytes.buffer.slice(0, dataset.bytes)]).stream().pipeThrough(new DecompressionStream('deflate'))
  const { css, js, worker } = await new Response(stream).json()
  const own = []
  const address = (text, type) => own[own.push(URL.createObjectURL(new Blob([text], { type }))) - 1]
  globalThis.trustedTypes?.createPolicy('default', { createScriptURL: (url) => (own.includes(url) ? url : null) })
  const style = document.createElement('link')
  style.rel = 'stylesheet'
  style.href = address(css, 'text/css')
  const script = document.createElement('script')
  script.src = address(js, 'text/javascript')
  script.dataset.worker = address(worker, 'text/javascript')
  document.head.append(style, script)
})()`

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')

/** Nothing is fetched: scripts, styles and the worker are blobs made from the page itself, fonts stand in the styles. */
const POLICY = [
  "default-src 'none'",
  `script-src 'sha256-${sha256(BOOTSTRAP)}' blob:`,
  'style-src blob:',
  'worker-src blob:',
  'font-src data:',
  'img-src data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
  TRUSTED_TYPES,
].join('; ')

/** @param shared what this build has in common with the app's
 *  @param plugins makes the plugins of the app's build anew */
export function offlinePage(shared: InlineConfig, plugins: () => PluginOption[]): Plugin {
  return {
    name: 'offline-page',
    apply: 'build',
    async generateBundle() {
      const { js, css } = await bundled('src/published.ts', {
        ...shared,
        plugins: [...plugins(), unneeded()],
      })
      const { js: worker } = await bundled('src/engine/worker/publishedWorker.ts', {
        ...shared,
        plugins: [notInPages()],
      })
      // Fewer symbols to a block suit fonts and code better than the default.
      const packed = deflateSync(JSON.stringify({ css: onlyOwnFonts(css), js, worker }), {
        level: 9,
        memLevel: 7,
      })
      const app = { text: in85(packed), bytes: packed.length }
      this.emitFile({ type: 'asset', fileName: 'offline.html', source: templateOf(app, BOOTSTRAP, POLICY) })
    },
  }
}

/** Bytes as text in base 85, four in five characters, which is a sixteenth shorter than base 64: the codes from 40 on, but
 *  `}` for `<`, which would end the block that it stands in. */
function in85(bytes: Buffer): string {
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
  let text = ''
  for (let at = 0; at < padded.length; at += 4) {
    let word = padded.readUInt32BE(at)
    let five = ''
    for (let i = 0; i < 5; i++) {
      five = String.fromCharCode(40 + (word % 85)) + five
      word = Math.floor(word / 85)
    }
    text += five
  }
  return text.replaceAll('<', '}')
}

/** Of the fonts only the serif, in which titles and quotations are set, and only for Latin letters: all else is set in the
 *  reader's own fonts, so that the page stays small enough to be sent by mail. */
const FONTS = /source-serif-4-latin-wght-(normal|italic)\.woff2$/

/** One script, with all that it would load later, and all styles. */
async function bundled(input: string, shared: InlineConfig): Promise<{ js: string; css: string }> {
  const built = await build({
    ...shared,
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'es2023',
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: (file) => FONTS.test(file),
      rolldownOptions: {
        input,
        output: { format: 'iife', codeSplitting: false, comments: false },
      },
    },
  })
  const output = ([built].flat() as Rolldown.RolldownOutput[]).flatMap((one) => one.output)
  const js = output.find((file) => file.type === 'chunk')?.code
  const css = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  if (!js) throw new Error(`The build of ${input} has no script.`)
  return { js, css: css?.type === 'asset' ? String(css.source) : '' }
}

/** Parts of the page that only open other data than a published page's own; and all that draws
 *  pictures, which would take 20 of its 700 kB: its reader can print the list and the claims. */
const LEFT_OUT = [
  'Files',
  'Ways',
  'OpenDialog',
  'Mend',
  'ClaimEdits',
  'WriteAbout',
  'SavedViews',
  'YourData',
  'Picture',
  'SheetTimeline',
  'ThenAndNowButton',
  'Update',
]

/** What no published page needs: the bundled record, in whose place its own data stands; addresses and other revisions of
 *  data; changes of data; the parts left out; and hashing, which outside the worker only a page made of a workbook does. */
const unneeded = (): Plugin =>
  leftOut({
    '/datasets/bundled.ts': 'export const bundled = () => undefined',
    '/store/link/fileAddress.ts':
      "export const SERVED = 'ch:', fileAddress = (data) => data, hostOf = () => null",
    '/store/link/earlierRevisions.ts': 'export const earlierRevisions = () => ({})',
    '/store/own/editing.ts': 'export const editing = () => ({})',
    '/node_modules/@noble/': 'export const sha256 = null',
    // What a page holds is in Unicode.
    '/import/bytes/decoding.ts': 'export const isUnicode = () => Promise.resolve(true)',
    ...Object.fromEntries(LEFT_OUT.map((part) => [`/${part}.tsx`, `export const ${part} = () => null`])),
  })

/** What the engine of a published page never does: it reads no workbook, no XML, no fact checks and no text in an
 *  encoding before Unicode, which stand in its page as Claimline JSON (`panels/share/pageData.ts`), and guesses no columns,
 *  since the page knows what they mean; nor does it change a row. */
const notInPages = (): Plugin =>
  leftOut({
    '/import/formats/kml.ts': `export const isKml = () => false\n${never('readKml')}`,
    '/import/formats/claimReview/claimReview.ts':
      "export const claimReview = { name: 'ClaimReview', fits: () => false, *rows() {} }",
    '/import/formats/claimReview/page.ts': 'export const linkedDataIn = () => []',
    '/import/formats/simile/simileXml.ts': `export const isSimileXml = () => false\n${never('readSimileXml')}`,
    '/import/workbook/archive.ts': never('kmlIn'),
    '/import/workbook/readWorkbook.ts': never('readWorkbook'),
    '/import/workbook/rejectedWorkbook.ts': never('rejectedWorkbook'),
    '/import/bytes/legacy.ts': `${never('legacyEncodings')}\n${never('tellingRows')}`,
    '/import/mapping/guess/guessMapping.ts': never('guessMapping'),
    '/import/edit/editing.ts': never('editing'),
  })

const never = (name: string): string =>
  `export function ${name}() { throw new Error('A published page has no ${name}.') }`

/** Puts other code in place of files. A file that the build does not meet stops it: it was moved, or nothing needs it.
 *  @param instead by a part of the file's path */
function leftOut(instead: Readonly<Record<string, string>>): Plugin {
  const parts = Object.keys(instead)
  const met = new Set<string>()
  return {
    name: 'leave-out-of-published-pages',
    enforce: 'pre',
    load(id) {
      const part = parts.find((one) => id.includes(one))
      if (!part) return null
      met.add(part)
      return instead[part]
    },
    buildEnd() {
      const missed = parts.filter((part) => !met.has(part))
      if (missed.length) this.error(`Not met, to be left out of published pages: ${missed.join(', ')}`)
    },
  }
}

/** Leaves out the fonts that are not in the page. */
const onlyOwnFonts = (css: string): string =>
  css.replace(/@font-face\s*\{[^}]*\}/g, (face) => (face.includes('url(data:') ? face : ''))
