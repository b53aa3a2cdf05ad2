/** The part of SheetJS 0.20.3 that is used, in its small build: reading `.xlsx` and `.ods`, and writing `.xlsx`. */
declare module '@e965/xlsx/dist/xlsx.mini.min.js' {
  /** `t`: text, number, truth, error, or nothing (`z`, also a formula without a result). `z`: its number format. */
  export type Cell = {
    t: 's' | 'n' | 'b' | 'e' | 'z'
    v?: string | number | boolean
    f?: string
    z?: string
  }
  export type Place = { r: number; c: number }
  /** With the option `dense`, cells stand in rows; rows and cells that hold nothing are missing. */
  export type WorkSheet = {
    '!data'?: ((Cell | undefined)[] | undefined)[]
    '!ref'?: string
    '!merges'?: { s: Place; e: Place }[]
    '!rows'?: ({ hidden?: boolean } | undefined)[]
  }
  export type WorkBook = {
    SheetNames: string[]
    Sheets: Record<string, WorkSheet>
    Workbook?: { WBProps?: { date1904?: boolean } }
  }
  /** A day as the workbook counts it: month from 1, time of day, and parts of a second. */
  export type DateParts = { y: number; m: number; d: number; H: number; M: number; S: number; u: number }
  const XLSX: {
    read(
      bytes: Uint8Array,
      how: { type: 'array'; dense: true; cellNF: true; cellText: false; cellHTML: false; cellStyles: true },
    ): WorkBook
    write(book: WorkBook, how: { type: 'array'; bookType: 'xlsx'; compression: true }): ArrayBuffer
    utils: {
      decode_range(range: string): { s: Place; e: Place }
      encode_range(range: { s: Place; e: Place }): string
    }
    SSF: {
      is_date(format: string): boolean
      parse_date_code(days: number, how: { date1904: boolean }): DateParts | null
    }
  }
  export default XLSX
}
