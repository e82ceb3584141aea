export default {
  title: '文书',
}
