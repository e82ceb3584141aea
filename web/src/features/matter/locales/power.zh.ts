export const extent = {
  ENTRUSTED: '委托下放',
  KEPT: '不下放',
  PART: '部分下放',
  WHOLE: '全部下放',
}

export const power = {
  COMING: '待生效',
  ENDED: '已到期',
  IN_FORCE: '已承接',
  KEPT: '本地受理、上级决定',
  OVERDUE: '逾期未承接',
  PREPARING: '承接准备中',
  TAKEN_BACK: '已收回',
}

export const lack = {
  AGREEMENT: '委托书',
  GUIDE: '办事指南',
  NOTICE: '公告',
  OVERSEER: '事后监管单位',
  PLAN: '承接方案',
}

export const clock = {
  'power-end': '下放到期',
  'power-takeover': '权力承接',
}

export const delegation = {
  above: '不下放的事项由承接地受理、下放方在 {limit} 内决定（期限是配置，文件没有给出）',
  add: '登记下放',
  addText: '依据清单或者文件登记。地方和层级随单位走；承接期限文件没有给出的留空，按配置的 {n} 天算，并标明。',
  added: '已登记，已通知承接方',
  agreement: { day: '签订日期', deed: '登记委托书', file: '委托书', number: '文号' },
  back: '收回',
  backText: '从这一天起由原单位办理。没有办结的办件留在原处，可以在这一页移交。',
  board: '承接进度',
  boardHelp: '按承接单位数，看有没有漏项。点数字看是哪些。',
  change: '调整方式',
  configured: '配置的期限，文件没有给出',
  course: '经过',
  day: '日期',
  document: '依据文件',
  documentDay: '文件日期',
  due: '承接期限',
  excluded: '不下放的部分',
  extent: '方式',
  from: '下放单位',
  fromDay: '从哪天起',
  guide: { deed: '登记指南', help: '写明调整后的指南在哪里；事项包里已有承接地的这个事项，可以留空。', note: '链接或者说明', packed: '事项包里有承接地的这个事项' },
  help: '哪个事项的权力下放给谁，承接到哪一步，现在由谁办。',
  item: '事项',
  lacks: '还缺',
  none: '还没有下放记录',
  noneText: '登记以后会列在这里。',
  notice: { deed: '登记公告', where: '在哪里公告' },
  on: '看哪一天的清单',
  onHelp: '按清单在那一天的效力',
  overseer: { deed: '确定监管单位', who: '事后由谁监管' },
  plan: { deed: '登记方案', responsible: '责任人', until: '何时以前' },
  prepared: '承接准备',
  preparedHelp: '全部齐了才能承接。',
  prolong: '延长',
  reason: '原因',
  said: { AGREEMENT: '{number}，{day}', GUIDE: '{note}（{day}）', NOTICE: '{where}（{day}）', OVERSEER: '{name}', PLAN: '{responsible}，{until} 以前' },
  since: '生效日期',
  status: '状态',
  take: '承接',
  takeText: '从这一天起，新收的办件由承接方决定。',
  terms: '方式的变化',
  title: '放权清单',
  to: '承接单位',
  total: '共',
  until: '终止日期',
  waits: '还没有',
}

export const powerEvent = {
  Announced: '已公告',
  CarriedOver: '从原清单转来',
  Entrusted: '签订委托书',
  ExtentChanged: '调整方式',
  GuideAdapted: '调整办事指南',
  HandedDown: '列入清单',
  OverseerNamed: '确定监管单位',
  Prolonged: '延长',
  TakenBack: '收回',
  TakenOver: '承接',
  TakeoverPlanned: '制定承接方案',
}

export const powers = {
  from: '原来由',
  lead: '哪些权力下放了，现在由谁办，依据哪份文件。',
  more: '只显示前 {n} 项，请用搜索缩小范围',
  none: '没有下放的权力',
  noneText: '有了会公布在这里。',
  now: '现在由',
  search: '事项或者单位',
  since: '{day} 起',
  title: '权力下放清单',
}
