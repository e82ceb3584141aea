/** The words of certificates. */
export default {
  title: 'Electronic certificates',
}
