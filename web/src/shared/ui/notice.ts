import { ElButton, ElMessage } from 'element-plus'
import { h } from 'vue'

/** Says in passing what was done; with `undo`, offers to take it back. */
export function notice(text: string, undo?: { label: string; run: () => void }): void {
  if (!undo) {
    ElMessage({ message: text, type: 'success', plain: true })
    return
  }
  const shown = ElMessage({
    type: 'success',
    plain: true,
    duration: 8000,
    message: h('span', [
      `${text} `,
      h(ElButton, { link: true, type: 'primary', onClick: () => { shown.close(); undo.run() } }, () => undo.label),
    ]),
  })
}
