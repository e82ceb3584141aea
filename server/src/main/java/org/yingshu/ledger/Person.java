package org.yingshu.ledger;

/** The person who answers for a duty in a unit (具体责任人, R1.6). */
public record Person(String name, String post, String phone) {}
