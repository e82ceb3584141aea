package org.yingshu.engine.pack.model;

import java.time.LocalDate;

/** A special step that a document has taken away already: no case knows it, the register of special steps does (R5.16). */
public record CancelledStep(Words name, SpecialStep special, LocalDate from, Cited cited) {}
