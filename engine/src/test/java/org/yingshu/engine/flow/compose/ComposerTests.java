package org.yingshu.engine.flow.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yingshu.engine.flow.FlowFixture.certified;
import static org.yingshu.engine.flow.FlowFixture.field;
import static org.yingshu.engine.flow.FlowFixture.graph;
import static org.yingshu.engine.flow.FlowFixture.item;
import static org.yingshu.engine.flow.FlowFixture.need;
import static org.yingshu.engine.flow.FlowFixture.plain;
import static org.yingshu.engine.flow.FlowFixture.shared;
import static org.yingshu.engine.flow.FlowFixture.step;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.flow.FormField;
import org.yingshu.engine.flow.Item;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.flow.Supply;
import org.yingshu.engine.flow.compose.Saving.Reason;
import org.yingshu.engine.flow.order.BadGraph;
import org.yingshu.engine.flow.order.BadGraph.Problem;

class ComposerTests {

    private static final Item REGISTRATION = item(
            "start-up.registration",
            "0.5工作日",
            List.of(field("enterprise.name"), field("person.id-number"), field("enterprise.address")),
            List.of(need("articles-of-association"), certified("id-card", "id-card")),
            Set.of("business-licence"),
            Set.of());
    private static final Item SEAL = item(
            "start-up.seal",
            "0.5工作日",
            List.of(field("enterprise.name"), field("person.id-number")),
            List.of(need("business-licence"), need("id-card")),
            Set.of(),
            Set.of());
    private static final Item INVOICE = item(
            "start-up.invoice",
            "0.5工作日",
            List.of(field("enterprise.name"), field("tax.kind")),
            List.of(need("business-licence")),
            Set.of(),
            Set.of());
    private static final Item FUND = item(
            "start-up.provident-fund",
            "1工作日",
            List.of(field("enterprise.name")),
            List.of(need("business-licence"), shared("staff-list", "人力资源和社会保障局")),
            Set.of(),
            Set.of());
    private static final List<Item> START_UP = List.of(FUND, INVOICE, SEAL, REGISTRATION);

    private static final Bundle BUNDLE = Composer.compose("企业开办", START_UP, Options.NONE);

    /** R5.34: registration first, all others side by side. */
    @Test
    void startingABusinessTakesTwoSteps() {
        assertThat(BUNDLE.before().steps()).isEqualTo(4);
        assertThat(BUNDLE.after().steps()).isEqualTo(2);
        assertThat(BUNDLE.stages())
                .extracting(Stage::items)
                .containsExactly(
                        List.of("start-up.registration"),
                        List.of("start-up.invoice", "start-up.provident-fund", "start-up.seal"));
        assertThat(BUNDLE.promised()).hasToString("1.5工作日");
        assertThat(BUNDLE.before().days()).hasToString("2.5工作日");
        assertThat(BUNDLE.criticalPath()).containsExactly("start-up.registration", "start-up.provident-fund");
        assertThat(BUNDLE.after().visits()).isEqualTo(1);
    }

    @Test
    void theFormAsksForEachElementOnceGroupedByWhatItIsAbout() {
        assertThat(BUNDLE.form())
                .extracting(FormField::element)
                .containsExactly("enterprise.name", "enterprise.address", "person.id-number", "tax.kind");
    }

    @Test
    void theApplicantHandsInOnlyWhatNobodyElseHas() {
        assertThat(BUNDLE.materials().stream().filter(need -> need.supply() == Supply.APPLICANT))
                .extracting(MaterialNeed::material)
                .containsExactly("articles-of-association");
        assertThat(BUNDLE.before().materials()).isEqualTo(7);
        assertThat(BUNDLE.savings())
                .contains(
                        new Saving(
                                Reason.MATERIAL_MADE,
                                "business-licence",
                                "start-up.registration",
                                List.of("start-up.invoice", "start-up.provident-fund", "start-up.seal"),
                                3),
                        new Saving(
                                Reason.MATERIAL_CERTIFIED,
                                "id-card",
                                "id-card",
                                List.of("start-up.registration", "start-up.seal"),
                                2),
                        new Saving(
                                Reason.MATERIAL_SHARED,
                                "staff-list",
                                "人力资源和社会保障局",
                                List.of("start-up.provident-fund"),
                                1),
                        new Saving(Reason.PARALLEL, "start-up.seal", null, List.of("start-up.provident-fund"), 0));
        assertThat(Reason.MATERIAL_MADE.code()).isEqualTo("flow.material-made");
    }

    @Test
    void allIsAcceptedAndDeliveredOnce() {
        assertThat(BUNDLE.graph().steps())
                .extracting(Step::kind)
                .filteredOn(kind -> kind == StepKind.ACCEPT || kind == StepKind.DELIVERY)
                .hasSize(2);
        assertThat(BUNDLE.graph().ready(Set.of())).extracting(Step::id).containsExactly("accept-1");
        assertThat(BUNDLE.graph().ready(Set.of("accept-1")))
                .extracting(Step::id)
                .containsExactly("start-up.registration.review");
        assertThat(BUNDLE.graph().step("deliver-1").after()).hasSize(3);
    }

    /** R5.35: the rest is chosen later, and nothing is asked twice. */
    @Test
    void whatIsChosenLaterReusesWhatIsKnown() {
        Bundle now = Composer.compose("now", List.of(REGISTRATION, SEAL), Options.NONE);
        Bundle later = Composer.compose("later", List.of(INVOICE), Options.NONE.knowing(Known.NONE.and(now)));
        assertThat(later.form()).extracting(FormField::element).containsExactly("tax.kind");
        assertThat(later.materials()).isEmpty();
        assertThat(later.savings())
                .extracting(Saving::reason)
                .containsExactlyInAnyOrder(Reason.FIELD_KNOWN, Reason.MATERIAL_KNOWN);
    }

    @Test
    void itemsThatNeedEachOtherAreRefusedByName() {
        assertThatExceptionOfType(BadGraph.class)
                .isThrownBy(() -> Composer.compose(
                        "circle",
                        List.of(plain("b", Set.of("y"), Set.of("x")), plain("a", Set.of("x"), Set.of("y"))),
                        Options.NONE))
                .satisfies(bad -> assertThat(bad.about()).containsExactly("a", "b", "a"));
        assertThatExceptionOfType(BadGraph.class)
                .isThrownBy(() -> Composer.compose("twice", List.of(SEAL, SEAL), Options.NONE));
    }

    @Test
    void whatHasToBeBuiltFirstIsAppliedForLater() {
        Item permit = plain("permit", Set.of("building-permit"), Set.of());
        Item works = item(
                "works",
                "60工作日",
                List.of(),
                List.of(need("building-permit")),
                Set.of("self-check"),
                Set.of(),
                graph(step("build", StepKind.WORKS)));
        Item acceptance = plain("acceptance", Set.of("opinion"), Set.of("self-check"));
        Item archive = plain("archive", Set.of(), Set.of("self-check"));
        Bundle bundle = Composer.compose("whole", List.of(archive, acceptance, works, permit), Options.NONE);
        assertThat(bundle.graph().earlier("accept-2")).contains("works.build");
        assertThat(bundle.graph().steps())
                .extracting(Step::id)
                .contains("permit.accept", "permit.deliver", "deliver-2");
        assertThat(bundle.after().steps()).isEqualTo(3);
    }

    @Test
    void anItemWhoseDataArePushedIsNoStep() {
        Item acceptance = plain("acceptance", Set.of("opinion"), Set.of());
        Item registry = item(
                "registry",
                "1工作日",
                List.of(),
                List.of(need("opinion")),
                Set.of(),
                Set.of(),
                graph(step("register", StepKind.AUTOMATIC)));
        Bundle bundle = Composer.compose("验登合一", List.of(registry, acceptance), Options.NONE);
        assertThat(bundle.before().steps()).isEqualTo(2);
        assertThat(bundle.after().steps()).isEqualTo(1);
        assertThat(bundle.savings()).extracting(Saving::reason).contains(Reason.PUSHED);
    }

    @Test
    void theBundleCanBeEditedButNotAgainstTheOrderOfTheLaw() {
        Item first = plain("first", Set.of(), Set.of());
        Item second = item("second", "1工作日", List.of(), List.of(), Set.of(), Set.of("first"));
        Bundle bundle = Composer.compose("both", List.of(second, first), Options.NONE);
        assertThat(bundle.withStep(step("archive", "deliver-1")).graph().steps())
                .hasSize(9);
        assertThat(bundle.withoutStep("second.review")
                        .graph()
                        .step("second.decide")
                        .after())
                .contains("first.certify");
        assertThatExceptionOfType(BadGraph.class)
                .isThrownBy(() -> bundle.withStep(step("second.review", "accept-1")))
                .satisfies(bad -> assertThat(bad.problem()).isEqualTo(Problem.REVERSED));
        assertThat(second.after())
                .isEqualTo(
                        Composer.compose("one", List.of(second), Options.NONE).prerequisites());
    }

    @Test
    void aCertificateThatIsAtHandStandsForTheMaterialEverywhere() {
        Item one = plain("one", Set.of(), Set.of("address-proof"));
        Item two = item("two", "1工作日", List.of(), List.of(certified("address-proof", "licence")), Set.of(), Set.of());
        Options known = Options.NONE.knowing(new Known(Set.of(), Set.of("licence"), Set.of()));

        Bundle bundle = Composer.compose("both", List.of(one, two), known);

        assertThat(bundle.materials()).isEmpty();
        assertThat(bundle.after().materials()).isZero();
    }

    @Test
    void whatADepartmentSharesInTheSameCaseIsNotAskedFor() {
        String when = "kind = \"a\"";
        MaterialNeed own = new MaterialNeed("plan", "plan", Supply.APPLICANT, null, when, false, false);
        MaterialNeed brought = new MaterialNeed("plan", "plan", Supply.SHARED, "自然资源局", when, false, false);
        Item one = item("one", "1工作日", List.of(), List.of(own), Set.of(), Set.of());
        Item two = item("two", "1工作日", List.of(), List.of(brought), Set.of(), Set.of());

        assertThat(Composer.compose("both", List.of(one, two), Options.NONE).materials())
                .containsExactly(brought);
    }

    @Test
    void aMaterialMayComeLaterOnlyIfAllAllowIt() {
        MaterialNeed patient = new MaterialNeed("plan", "plan", Supply.APPLICANT, null, "kind = \"a\"", true, true);
        MaterialNeed strict = new MaterialNeed("plan", "plan", Supply.APPLICANT, null, "kind = \"b\"", false, true);
        Item one = item("one", "1工作日", List.of(), List.of(patient), Set.of(), Set.of());
        Item two = item("two", "1工作日", List.of(), List.of(strict), Set.of(), Set.of());
        assertThat(Composer.compose("both", List.of(one, two), Options.NONE).materials())
                .containsExactly(new MaterialNeed(
                        "plan", "plan", Supply.APPLICANT, null, "(kind = \"a\") or (kind = \"b\")", false, true));
    }
}
