/** Standard terms for the scope of business. */
export default {
  after: '“{term}”登记后还要取得许可，由{authority}发证',
  before: '“{term}”登记前要先取得许可，由{authority}发证',
  none: '没有这样的规范表述，换个说法试试',
  office: '许可机关',
  search: '输入关键词，从规范表述里选',
}
