package org.yingshu.casework;

/**
 * What a rule went on, and how it is known.
 *
 * @param name of the rule's input, for a reader
 * @param value in words
 */
public record Ground(String name, String value, Source source) {

    /** Who says so; what a register says comes before what the applicant says. */
    public enum Source {
        /** the applicant, on the form or in an answer */
        DECLARED,
        /** the identity check */
        IDENTITY,
        /** the register of declared names */
        NAMES,
        /** the list of the seriously dishonest */
        HONESTY,
        /** the list of what needs an approval before registration */
        APPROVALS,
        /** the number of a document of identity */
        NUMBER,
        /** the register of enterprises and people */
        DIRECTORY,
        /** a certificate of the applicant */
        CERTIFICATE
    }
}
