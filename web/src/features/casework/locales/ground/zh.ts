/** Who says what a rule went on. */
export default {
  APPROVALS: '登记前置审批目录',
  CERTIFICATE: '申请人的证照',
  DECLARED: '申请人申报',
  DIRECTORY: '主体名录',
  HONESTY: '严重失信名单',
  IDENTITY: '实名核验',
  NAMES: '名称登记',
  NUMBER: '证件号码',
  of: '{name}：{value}（{source}）',
}
