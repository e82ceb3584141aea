/** Who says what a rule went on. */
export default {
  APPROVALS: 'list of prior approvals',
  CERTIFICATE: 'from the certificate',
  DECLARED: 'declared',
  DIRECTORY: 'from the register',
  HONESTY: 'list of the dishonest',
  IDENTITY: 'identity check',
  NAMES: 'register of names',
  NUMBER: 'number of the document',
  of: '{name}: {value} ({source})',
}
