export const agency = {
  add: '登记机构',
  code: '统一社会信用代码',
  course: '成绩：交付 {delivered} 次，平均 {price} 元、{days} 天',
  credit: '信用等级',
  creditOn: '评价日期',
  creditSource: '评价单位',
  end: '移出',
  graded: '信用 {credit}（{source}，{day}）',
  help: '符合条件的都可以进来，公开收费和信用；不指定，不限地区、行业。',
  name: '机构',
  none: '还没有机构',
  noneText: '登记以后会公开列出。',
  rated: '评价 {stars} 星（{rated} 次）',
  service: '服务',
  title: '中介机构',
  ungraded: '没有公布信用等级',
  unrated: '还没有评价',
}

export const intermediary = {
  asked: '涉及事项',
  charge: '收费标准',
  ended: '已不在清单内',
  guide: '怎么办',
  lead: '办审批可能用到的中介服务都在这里。清单之外，任何部门不得要求；由谁来做，您自己选。',
  limit: '时限',
  market: '看这项服务的采购和报价',
  measure: '措施',
  nobody: '还没有机构公布收费和信用。',
  none: '清单里还没有服务',
  noneText: '公布以后会列在这里。',
  notAsked: '现在没有事项要求',
  payer: '谁付费',
  result: '成果',
  title: '中介服务清单',
}

export const payer = {
  AGREED: '按约定或政府购买',
  APPLICANT: '申请人',
  OFFICE: '部门',
}
