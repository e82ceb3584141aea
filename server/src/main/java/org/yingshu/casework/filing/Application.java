package org.yingshu.casework.filing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.Agent;
import org.yingshu.casework.Paper;

/**
 * What an applicant wants, as far as it is filled in.
 *
 * @param region six digits of the place that is to decide
 * @param items of a bundle that are taken now; empty takes all that are not optional
 * @param later items of the bundle that are to be taken up later; told again when this is filed
 * @param answers to the guiding questions
 * @param form values by the codes of data elements
 * @param promise whether the written promise of 告知承诺 is given
 * @param follows an earlier case of which this takes up further items
 */
public record Application(
        String code,
        String region,
        Set<String> items,
        @Nullable Set<String> later,
        Map<String, @Nullable Object> answers,
        Map<String, @Nullable Object> form,
        List<Paper> papers,
        boolean promise,
        @Nullable Agent agent,
        @Nullable UUID follows) {

    private static final int MOST = 500;

    public Application {
        items = Set.copyOf(items);
        // What was kept before there was a choice has none.
        later = later == null ? Set.of() : Set.copyOf(later);
        papers = List.copyOf(papers);
        if (!region.matches("\\d{6}") || form.size() > MOST || answers.size() > MOST || papers.size() > MOST) {
            throw new IllegalArgumentException("not an application: " + code + " in " + region);
        }
    }

    Application withForm(Map<String, @Nullable Object> values) {
        return new Application(code, region, items, later, answers, values, papers, promise, agent, follows);
    }

    public Application by(Agent agent) {
        return new Application(code, region, items, later, answers, form, papers, promise, agent, follows);
    }

    Application withPapers(List<Paper> given) {
        return new Application(code, region, items, later, answers, form, given, promise, agent, follows);
    }
}
