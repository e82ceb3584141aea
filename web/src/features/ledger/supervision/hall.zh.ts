/** The words of the evaluation of a hall. */
export default {
  basis: '{subject}（条目为配置，可增删）',
  building: {
    access: '有无障碍设施、适老服务和清楚的指引',
    all: '事项应进必进，不进的有公开清单',
    oneWindow: '前台综合受理、后台分类审批、统一窗口出件',
    selfService: '线上办理区、自助办理区能用，有人辅导',
    title: '大厅建设',
  },
  found: '上次发现：{note}',
  fusion: {
    booking: '预约、取号、查询与线上一致',
    exempt: '可用电子证照的不再要原件',
    noPaperTwice: '网上交过的材料不再要纸质',
    sameGuide: '线上线下同一份指南、同一个标准',
    title: '线上线下融合',
  },
  heading: '政务大厅第三方评估',
  lookBack: '安排回头看',
  lookBackText: '只查上次有问题的条目。',
  lookedBack: '回头看：{title}',
  plan: '大厅第三方评估',
  rectify: '整改：{title}',
  satisfaction: {
    complaints: '投诉渠道公开，投诉有记录有答复',
    reviews: '核对平台数据：好评率、差评按期整改、实名回访',
    title: '群众满意度',
    visitors: '现场访问办事人，写明访问几人、几人满意',
  },
  staff: {
    asked: '评价器能用，主动邀请评价',
    noShifting: '首问负责，不推诿',
    present: '按时在岗，亮明身份，用语文明',
    title: '窗口服务',
    toldOnce: '一次告知全部材料、程序、时限、收费',
  },
  text: '受委托的第三方在手机上逐项核查，有问题的拍照写明；结束后可以直接下发限期整改的督办单，再安排回头看。四个方面来自文件，条目是配置。',
}
