package org.yingshu.engine.rules;

/** The type of a column. */
public enum ValueType {
    TEXT("string"),
    NUMBER("number"),
    DATE("date"),
    YES_NO("boolean");

    private final String feel;

    ValueType(String feel) {
        this.feel = feel;
    }

    /** Its name in DMN. */
    public String feel() {
        return feel;
    }
}
