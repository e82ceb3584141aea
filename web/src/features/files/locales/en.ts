export default {
  title: 'Files',
}
