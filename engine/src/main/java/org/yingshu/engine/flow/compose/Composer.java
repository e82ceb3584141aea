package org.yingshu.engine.flow.compose;

import java.util.ArrayList;
import java.util.List;
import org.yingshu.engine.flow.Item;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.flow.Supply;
import org.yingshu.engine.flow.order.BadGraph;
import org.yingshu.engine.flow.order.LongPath;
import org.yingshu.engine.flow.order.Span;

/** Makes one thing of several items: one form, one set of materials, one acceptance, side by side what can be. */
public final class Composer {

    private Composer() {}

    /**
     * The items as one bundle. The order in which they are given does not matter.
     *
     * @throws BadGraph if an item is given twice, or items need each other in a circle, which is named
     */
    public static Bundle compose(String name, List<Item> items, Options options) {
        ItemOrder order = ItemOrder.of(items, options.known());
        Rounds rounds = Rounds.of(order, options);
        MergedForm form = MergedForm.of(order.items(), options.known());
        MaterialSet materials = MaterialSet.of(order, options.known());
        StepGraph graph = BundleGraph.of(order, rounds, options);
        StatutoryOrder.check(order.items(), graph);

        Tally tally = new Tally(order, rounds, options.equivalences());
        List<LongPath> longest = tally.longestPaths();
        Span promised = new Span(longest.stream().map(LongPath::length).toList());
        List<String> criticalPath = longest.getFirst().nodes();
        List<Saving> savings = new ArrayList<>(form.savings());
        savings.addAll(materials.savings());
        savings.addAll(tally.savings(criticalPath));
        long handedIn = materials.materials().stream()
                .filter(need -> need.supply() == Supply.APPLICANT)
                .count();
        return new Bundle(
                name,
                order.items(),
                form.fields(),
                materials.materials(),
                tally.stages(),
                graph,
                tally.before(form.asked(), materials.asked()),
                tally.after(form.fields().size(), Math.toIntExact(handedIn), promised),
                savings,
                criticalPath,
                promised);
    }
}
