export default {
  home: {
    headline: '承诺的事，办到了哪一步',
    headlineText: '查方案、任务、责任单位和进展，不用登录。',
    issued: '{number} · {issuer} · {date} 印发',
    more: '全部公开的方案',
    none: '还没有公开的方案',
    noneText: '方案印发并公开后，任务和进展会列在这里。',
    plans: '正在落实的方案',
    title: '服务大厅',
  },
  progress: {
    closed: '已办结 {n} 项',
    of: '共 {n} 项任务，已办结 {share}',
    open: '推进中 {n} 项',
    overdue: '逾期 {n} 项',
  },
  search: {
    hint: '想查什么？如：不动产登记',
    count: '找到 {n} 条',
    label: '搜索公开内容',
    start: '输入要查的内容，例如事项、任务或单位名称。',
    submit: '搜索',
    title: '搜索',
  },
}
