export default {
  again: '重新读取',
  broken: '有 {n} 处错误，没有载入',
  help: '各领域的事项、规则和数字从事项包载入；有一处错误的包不会载入，原来的内容继续有效。',
  holds: '事项 {items}，一件事 {bundles}，决策表 {rules}，数字 {figures}',
  none: '没有事项包',
  noneText: '程序里没有带事项包，也没有设置事项包的文件夹。',
  read: '已重新读取',
  title: '事项包',
}
