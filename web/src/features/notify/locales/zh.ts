export default {
  inbox: {
    all: '全部已读',
    allDone: '已全部标为已读',
    at: '时间',
    bell: '消息，{n} 条未读',
    help: '期限提醒、退回、催办和系统通知都在这里。',
    none: '没有消息',
    noneText: '期限提醒、退回、催办和系统通知会出现在这里。',
    open: '前往办理',
    read: '已读',
    state: '状态',
    subject: '消息',
    title: '消息',
    unread: '未读',
  },
}
