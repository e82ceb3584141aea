/** The words of reviews and consultations. */
export default {
  title: 'Reviews',
}
