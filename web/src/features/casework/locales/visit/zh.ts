export default {
  empty: '没有要去现场的',
  emptyText: '轮到您单位现场勘验或联合验收时，会出现在这里。',
  found: '看到的情况',
  notYours: '这次勘验已经完成，或不由您单位办理。',
  photoFirst: '至少附一张现场照片。',
  photos: '现场照片',
  send: '提交勘验结果',
  sent: '勘验结果已提交。',
  sub: '要到现场看的，按到期先后。',
  take: '拍照或选择照片',
  title: '现场勘验',
}
