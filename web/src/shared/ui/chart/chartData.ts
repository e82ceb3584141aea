/** The numbers behind a chart; null is missing, never zero. */
export interface ChartTable {
  columns: string[]
  rows: (string | number | null)[][]
}

/** RFC 4180 with a byte order mark, so that spreadsheets read the Chinese. A text that a spreadsheet would run as a formula is defused. */
export function csvOf(table: ChartTable): string {
  const cell = (value: string | number | null): string => {
    if (value === null) return ''
    if (typeof value === 'number') return String(value)
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  const lines = [table.columns, ...table.rows].map((row) => row.map(cell).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

export function save(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
