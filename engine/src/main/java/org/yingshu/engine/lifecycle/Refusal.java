package org.yingshu.engine.lifecycle;

import java.util.List;

/**
 * Why a command is not carried out.
 *
 * @param code stable, of the form module.reason-in-words; the text for a reader is found by it
 * @param arguments what the text names: numbers, dates, names
 */
public record Refusal(String code, List<Object> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }
}
