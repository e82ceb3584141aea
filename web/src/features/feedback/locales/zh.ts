/** The words of reviews and consultations. */
export default {
  title: '好差评',
}
