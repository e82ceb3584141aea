package org.yingshu.engine.reader.model;

import java.util.List;
import org.yingshu.engine.reader.source.Span;

/**
 * One duty: who answers for (a part of) a measure until when. A measure may hold several.
 *
 * @param ownersRaw the owners' words as printed, line breaks and stray blanks undone; empty where none are given
 * @param deadlineRaw likewise for the deadline
 * @param shared the words stand once for several measures, and were taken from a later one
 */
public record Block(
        String ownersRaw,
        List<Owner> owners,
        String deadlineRaw,
        List<Deadline> deadlines,
        boolean shared,
        Span span) {}
