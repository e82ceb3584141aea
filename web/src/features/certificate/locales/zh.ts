/** The words of certificates. */
export default {
  title: '电子证照',
}
