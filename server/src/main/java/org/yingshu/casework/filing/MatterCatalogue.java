package org.yingshu.casework.filing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.casework.DecisionKind;
import org.yingshu.casework.model.Catalogue;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.ProcedureStore;
import org.yingshu.casework.model.PublishedCatalogue;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.flow.DataElement;
import org.yingshu.engine.flow.FormField;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.pack.model.Option;
import org.yingshu.engine.pack.model.Risk;
import org.yingshu.matter.FieldView;
import org.yingshu.matter.ItemPart;
import org.yingshu.matter.LimitView;
import org.yingshu.matter.MaterialView;
import org.yingshu.matter.Matters;
import org.yingshu.matter.Offer;
import org.yingshu.matter.ServiceKind;

/** The catalogue of matters, behind what places published by themselves. */
@Component
class MatterCatalogue implements Catalogue {

    private static final UUID UNNAMED = new UUID(0, 0);

    private final Matters matters;
    private final Catalogue published;

    MatterCatalogue(Matters matters, ProcedureStore procedures) {
        this.matters = matters;
        this.published = new PublishedCatalogue(procedures);
    }

    @Override
    public Optional<Procedure> find(Wanted wanted) {
        Optional<Procedure> own = published.find(wanted);
        if (own.isPresent()) {
            return own;
        }
        return offer(wanted).map(MatterCatalogue::procedure);
    }

    private Optional<Offer> offer(Wanted wanted) {
        LocalDate on = wanted.on();
        return matters.isOffered(wanted.code(), on)
                ? Optional.of(matters.offer(wanted.code(), wanted.region(), on, wanted.answers(), wanted.items()))
                : Optional.empty();
    }

    private static Procedure procedure(Offer offer) {
        return new Procedure(
                UNNAMED,
                offer.code(),
                offer.name().zh(),
                offer.kind() == ServiceKind.BUNDLE,
                offer.department(),
                decision(offer.items()),
                offer.items().stream().map(item -> part(item, offer)).toList(),
                offer.form().stream().map(MatterCatalogue::element).toList(),
                offer.form().stream()
                        .map(field -> new FormField(field.element(), field.required(), null))
                        .toList(),
                offer.materials().stream().map(MatterCatalogue::need).toList(),
                offer.graph(),
                limit(offer.promised()),
                limit(offer.statutory()),
                new Procedure.Counted(offer.measures().steps(), offer.measures().visits()));
    }

    private static @Nullable Limit limit(@Nullable LimitView view) {
        return view == null ? null : view.limit();
    }

    /** Of a bundle the strictest: what one item must have examined, the whole must. */
    private static DecisionKind decision(List<ItemPart> items) {
        return items.stream()
                .map(item -> DecisionKind.valueOf(item.risk().name()))
                .max(Comparator.naturalOrder())
                .orElse(DecisionKind.STRICT);
    }

    private static Procedure.Part part(ItemPart item, Offer offer) {
        return new Procedure.Part(
                item.code(),
                item.name().zh(),
                item.department(),
                offer.graph().steps().stream()
                        .map(step -> step.id())
                        .filter(id -> item.code().equals(offer.stepItems().get(id))
                                || offer.items().size() == 1)
                        .toList(),
                List.copyOf(item.certificates()),
                item.visits(),
                item.cost(),
                item.risk() == Risk.INSTANT ? item.rule() : null);
    }

    private static DataElement element(FieldView field) {
        return new DataElement(
                field.element(),
                field.name().zh(),
                field.type(),
                field.options().stream().map(Option::value).toList(),
                field.sensitive());
    }

    private static MaterialNeed need(MaterialView view) {
        return new MaterialNeed(
                view.material(),
                view.name().zh(),
                view.supply(),
                view.from(),
                null,
                view.tolerable(),
                view.promisable());
    }
}
