package org.yingshu.exchange.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.exchange.request.RequestLife.Command;
import org.yingshu.exchange.request.ShareRequest.Party;
import org.yingshu.exchange.request.ShareRequest.Status;

/** Who may do what with a request for data, and when (R6.22). */
class RequestLifeTests {

    private static final RequestLife LIFE = new RequestLife();
    private static final Party POWER = new Party(UUID.randomUUID(), "供电公司");
    private static final Party REGISTRY = new Party(UUID.randomUUID(), "登记机构");
    private static final Act ASKER = act(POWER.organisation());
    private static final Act GIVER = act(REGISTRY.organisation());
    private static final Act OFFICE = act(UUID.randomUUID());

    private static Act act(UUID organisation) {
        return new Act("someone", "某人", organisation.toString(), null, Instant.parse("2026-11-23T03:00:00Z"));
    }

    private static Command.Ask ask(Party by, Party of, String purpose, boolean toAll) {
        return new Command.Ask(
                UUID.randomUUID(),
                new ShareRequest.Asked(
                        UUID.randomUUID(), new Words("产权", "Titles"), List.of(), purpose, List.of(), by, of, "411000"),
                toAll);
    }

    private static List<RequestEvent> events(@Nullable ShareRequest it, Command command, Act act) {
        return LIFE.decide(it, command, act) instanceof Decision.Accepted<RequestEvent>(List<RequestEvent> events)
                ? events
                : List.of();
    }

    private static String refusal(@Nullable ShareRequest it, Command command, Act act) {
        return LIFE.decide(it, command, act) instanceof Decision.Refused<RequestEvent> refused
                ? refused.refusal().code()
                : "";
    }

    private static ShareRequest after(@Nullable ShareRequest it, Command command, Act act) {
        ShareRequest state = it;
        for (RequestEvent event : events(it, command, act)) {
            state = LIFE.evolve(state, event);
        }
        assertThat(state).isNotNull();
        return Objects.requireNonNull(state);
    }

    private static ShareRequest asked() {
        return after(null, ask(POWER, REGISTRY, "核验产权", false), ASKER);
    }

    @Test
    void theProviderAloneGrantsReturnsAndRefuses() {
        ShareRequest it = asked();
        assertThat(it.status()).isEqualTo(Status.UNDER_REVIEW);
        for (Command command : List.of(new Command.Grant(""), new Command.Return("少"), new Command.Refuse("依据"))) {
            assertThat(refusal(it, command, ASKER)).isEqualTo("exchange.not-your-request");
            assertThat(refusal(it, command, OFFICE)).isEqualTo("exchange.not-your-request");
        }
        assertThat(after(it, new Command.Grant("仅限用电"), GIVER).status()).isEqualTo(Status.GRANTED);
        assertThat(refusal(it, new Command.Refuse(" "), GIVER)).isEqualTo("exchange.no-reason");
        assertThat(refusal(it, new Command.Return(""), GIVER)).isEqualTo("exchange.no-reason");
    }

    @Test
    void whatIsSharedWithEverybodyIsGrantedByRule() {
        ShareRequest it = after(null, ask(POWER, REGISTRY, "核验产权", true), ASKER);
        assertThat(it.status()).isEqualTo(Status.GRANTED);
    }

    @Test
    void whatCameBackIsReviewedAnew() {
        ShareRequest back = after(asked(), new Command.Return("写明范围"), GIVER);
        assertThat(refusal(back, new Command.Grant(""), GIVER)).isEqualTo("exchange.request-stands-otherwise");
        ShareRequest again = after(back, new Command.AskAgain(List.of("a"), "仅查证号", List.of()), ASKER);
        assertThat(again.status()).isEqualTo(Status.UNDER_REVIEW);
        assertThat(again.asked().elements()).containsExactly("a");
        assertThat(again.at()).isEqualTo(back.at());
    }

    @Test
    void aDisputeIsDecidedByNeitherSide() {
        ShareRequest refused = after(asked(), new Command.Refuse("某办法第三条"), GIVER);
        ShareRequest disputed = after(refused, new Command.Dispute("方案要求共享"), ASKER);
        for (Act side : List.of(ASKER, GIVER)) {
            assertThat(refusal(disputed, new Command.Order("应提供"), side)).isEqualTo("exchange.own-dispute");
            assertThat(refusal(disputed, new Command.Uphold("不提供"), side)).isEqualTo("exchange.own-dispute");
        }
        ShareRequest ordered = after(disputed, new Command.Order("应提供"), OFFICE);
        assertThat(refusal(ordered, new Command.Refuse("还是不给"), GIVER)).isEqualTo("exchange.request-stands-otherwise");
        assertThat(after(ordered, new Command.Grant(""), GIVER).status()).isEqualTo(Status.GRANTED);
        assertThat(after(disputed, new Command.Uphold("依据成立"), OFFICE).status()).isEqualTo(Status.UPHELD);
    }

    @Test
    void nobodyAsksForOwnDataOrInAnothersName() {
        assertThat(refusal(null, ask(POWER, POWER, "自用", false), ASKER)).isEqualTo("exchange.own-data");
        assertThat(refusal(null, ask(POWER, REGISTRY, "核验", false), OFFICE)).isEqualTo("exchange.not-your-request");
        assertThat(refusal(null, ask(POWER, REGISTRY, " ", false), ASKER)).isEqualTo("exchange.no-reason");
    }

    /** Whatever anybody tries in whatever order: what has ended stays ended, and only the right side moves it. */
    @Test
    void noOrderOfCommandsLeadsOutOfTheRules() {
        for (int seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            ShareRequest it = asked();
            var path = new ArrayList<Status>();
            for (int step = 0; step < 12; step++) {
                Act by = List.of(ASKER, GIVER, OFFICE).get(random.nextInt(3));
                ShareRequest next = after(it, any(random), by);
                if (next.status() != it.status()) {
                    assertThat(it.status().isOpen())
                            .as("seed %s, %s", seed, path)
                            .isTrue();
                    assertThat(by).isEqualTo(mover(next.status()));
                    path.add(next.status());
                }
                it = next;
            }
            if (path.contains(Status.GRANTED)) {
                assertThat(path.getLast()).isEqualTo(Status.GRANTED);
            }
        }
    }

    private static Command any(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new Command.Grant("");
            case 1 -> new Command.Return("退");
            case 2 -> new Command.Refuse("依据");
            case 3 -> new Command.Dispute("异议");
            case 4 -> new Command.Order("提供");
            case 5 -> new Command.Uphold("维持");
            case 6 -> new Command.Withdraw("不要了");
            default -> new Command.AskAgain(List.of(), "再申请", List.of());
        };
    }

    private static Act mover(Status to) {
        return switch (to) {
            case GRANTED, RETURNED, REFUSED -> GIVER;
            case UNDER_REVIEW, DISPUTED, WITHDRAWN -> ASKER;
            case ORDERED, UPHELD -> OFFICE;
        };
    }
}
