package org.yingshu.matter;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.pack.model.Channel;
import org.yingshu.engine.pack.model.Questions.Question;
import org.yingshu.engine.pack.model.Words;

/**
 * An item or bundle as a place offers it on a day, for every applicant: conditions are not decided yet.
 *
 * @param version of the item or bundle; a case keeps it
 * @param department the department of an item, the lead of a bundle
 * @param items one, or those of the bundle with the optional ones, each after those that it needs
 * @param graph the steps; in a bundle {@code item-code.step}
 * @param stepNames in both languages, by the graph's step ids
 * @param statutory the law's limit of an item; null for bundles and where the law sets none
 * @param promised the place's promise; null where it makes none
 */
public record ServiceView(
        UUID version,
        ServiceKind kind,
        String code,
        Words name,
        String department,
        List<ItemPart> items,
        StepGraph graph,
        Map<String, Words> stepNames,
        List<FieldView> form,
        List<MaterialView> materials,
        List<Question> questions,
        @Nullable LimitView statutory,
        @Nullable LimitView promised,
        List<Channel> channels) {}
