package org.yingshu.matter.model;

/** What a version describes. */
public enum DefinitionKind {
    ITEM,
    BUNDLE,
    RULE,
    QUESTIONS,
    ELEMENT,
    MATERIAL,
    CERTIFICATE,
    MODEL,
    FACT,
    FIGURE,
    EXAMPLE,
    LIFE,
    SOURCE,
    NAME,
    /** of bodies in between */
    SERVICE,
    /** of data that departments answer for */
    SHARE
}
