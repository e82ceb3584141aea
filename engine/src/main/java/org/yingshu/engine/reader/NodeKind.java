package org.yingshu.engine.reader;

/** What a character of the text ended in. */
enum NodeKind {
    /** in no node: to be looked at */
    UNREAD,
    /** page numbers, running heads, markup */
    NOISE,
    FOOTNOTE,
    TITLE,
    /** the notice that issues a plan: addressees, signature, list of attachments */
    NOTICE,
    HEADING,
    /** introductions, and text that belongs to no measure */
    PREAMBLE,
    GOAL,
    MEASURE,
    OWNERS,
    DEADLINE,
    SAFEGUARD,
    TABLE,
    LIST
}
