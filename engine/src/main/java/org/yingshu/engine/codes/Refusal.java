package org.yingshu.engine.codes;

/**
 * Why a value is not a code of its kind.
 *
 * @param kind the kind it was taken for
 * @param position the wrong character, from 1, in the value without blanks and hyphens (for a project code, in its
 *     digits); for a check that fails, the check character; 0 when the whole value is meant
 * @param found what stands there
 * @param expected what would be right: a character, characters, or a length; empty where that cannot be said
 */
public record Refusal(CodeKind kind, Reason reason, int position, String found, String expected) {

    /** The reasons, each with a code that stays the same. */
    public enum Reason {
        EMPTY("code.empty"),
        LENGTH("code.length"),
        /** a character that cannot stand at its place */
        CHARACTER("code.character"),
        /** the check character does not fit the others */
        CHECK_CHARACTER("code.check-character"),
        /** the check character of the organisation code inside a credit code (characters 9 to 17) does not fit */
        ORGANISATION_CHECK("code.organisation-check"),
        /** the first two digits are no province */
        REGION("code.region"),
        /** no day of the calendar */
        BIRTH_DATE("code.birth-date"),
        BORN_IN_FUTURE("code.born-in-future"),
        /** no month since the scheme began */
        PROJECT_DATE("code.project-date"),
        /** no kind of code has this length */
        UNRECOGNISED("code.unrecognised");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** For a constructor that was given what {@code parse} would have refused; the value itself is not repeated. */
    IllegalArgumentException asException() {
        return new IllegalArgumentException("not a %s: %s at %d".formatted(kind, reason.code(), position));
    }
}
