package org.yingshu.engine.pack.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.flow.FormField;
import org.yingshu.engine.flow.Item;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.StepGraph;

/**
 * A handling item as a pack describes it, with the limits of all places and times.
 *
 * @param levels province, city, county, town
 * @param keywords the words that people search for, at least three
 * @param conditions who may apply
 * @param stepNames the steps' names in both languages, by step
 * @param stages the printed names (环节) of the steps that begin one, by step
 * @param rule the decision table that decides an instant item; null where a person does
 * @param pushes who is told of what came of it; versions from before there were any have none
 * @param products materials and types of certificate that the applicant has afterwards
 */
public record PackItem(
        String code,
        Words name,
        String department,
        ItemKind kind,
        List<String> levels,
        List<String> keywords,
        List<Basis> basis,
        List<Words> conditions,
        List<StatutoryLimit> statutory,
        List<PromisedLimit> promised,
        List<Channel> channels,
        int visits,
        Cost cost,
        List<FormField> fields,
        List<MaterialNeed> materials,
        Set<String> products,
        Set<String> after,
        StepGraph steps,
        Map<String, Words> stepNames,
        Map<String, Stage> stages,
        Risk risk,
        @Nullable String rule,
        List<Push> pushes,
        List<Faq> faq,
        Validity validity,
        Words note) {

    /**
     * A stage as documents print it.
     *
     * @param when printed only where this FEEL condition holds
     */
    public record Stage(Words name, @Nullable String when) {}

    public PackItem {
        levels = List.copyOf(levels);
        keywords = List.copyOf(keywords);
        basis = List.copyOf(basis);
        conditions = List.copyOf(conditions);
        statutory = List.copyOf(statutory);
        promised = List.copyOf(promised);
        channels = List.copyOf(channels);
        fields = List.copyOf(fields);
        materials = List.copyOf(materials);
        stepNames = Map.copyOf(stepNames);
        stages = Map.copyOf(stages);
        pushes = pushes == null ? List.of() : List.copyOf(pushes);
        faq = List.copyOf(faq);
    }

    /** What the place promises on the day: the nearest place upwards that says anything. */
    public Optional<PromisedLimit> promisedAt(String place, LocalDate day) {
        return Validity.nearest(promised, PromisedLimit::validity, place, day);
    }

    /** What the law of the place says on the day. */
    public Optional<StatutoryLimit> statutoryAt(String place, LocalDate day) {
        return Validity.nearest(statutory, StatutoryLimit::validity, place, day);
    }

    /** The item as it is handled in a place on a day. */
    public Item at(String place, LocalDate day) {
        return with(
                statutoryAt(place, day).map(StatutoryLimit::limit).orElse(null),
                promisedAt(place, day).map(PromisedLimit::limit).orElse(null));
    }

    /** The item with limits of its own. */
    public Item with(@Nullable Limit statutoryLimit, @Nullable Limit promisedLimit) {
        return new Item(
                code,
                name.zh(),
                department,
                statutoryLimit,
                promisedLimit,
                fields,
                materials,
                products,
                after,
                visits,
                cost.amount(),
                steps);
    }
}
