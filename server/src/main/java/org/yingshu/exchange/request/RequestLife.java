package org.yingshu.exchange.request;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.exchange.ExchangeProblem;
import org.yingshu.exchange.request.ShareRequest.Asked;
import org.yingshu.exchange.request.ShareRequest.Party;
import org.yingshu.exchange.request.ShareRequest.Status;

/**
 * The life of a request for data (R6.22): its provider grants it, returns it with a reason or refuses it with a basis; a
 * refusal that is disputed is decided by an office that is neither side. Nothing here asks for an agreement of secrecy.
 */
final class RequestLife implements Lifecycle<ShareRequest, RequestLife.Command, RequestEvent> {

    private static final Set<Status> WITH_PROVIDER = Set.of(Status.UNDER_REVIEW, Status.ORDERED);
    private static final Set<Status> UNSETTLED = Set.of(Status.UNDER_REVIEW, Status.RETURNED, Status.REFUSED);

    sealed interface Command {

        /** @param toAll whether the data are mounted and shared with everybody who asks */
        record Ask(UUID id, Asked asked, boolean toAll) implements Command {}

        record AskAgain(List<String> elements, String purpose, List<String> items) implements Command {}

        record Grant(String terms) implements Command {}

        record Return(String reason) implements Command {}

        record Refuse(String basis) implements Command {}

        record Dispute(String reason) implements Command {}

        record Order(String words) implements Command {}

        record Uphold(String words) implements Command {}

        record Withdraw(String reason) implements Command {}
    }

    @Override
    public Decision<RequestEvent> decide(@Nullable ShareRequest it, Command command, Act act) {
        if (command instanceof Command.Ask ask) {
            return it == null ? ask(ask, act) : Decision.accept();
        }
        if (it == null) {
            return ExchangeProblem.NO_SUCH_REQUEST.refuse();
        }
        UUID id = it.id();
        return switch (command) {
            case Command.Ask ask -> Decision.accept();
            case Command.AskAgain again ->
                by(
                        it.asked().requester(),
                        act,
                        it,
                        Set.of(Status.RETURNED),
                        again.purpose(),
                        () -> new RequestEvent.AskedAgain(
                                id,
                                it.asked().anew(again.elements(), again.purpose(), again.items()),
                                act.name(),
                                act.at()));
            case Command.Grant(String terms) ->
                isOf(it.asked().provider(), act)
                        ? when(
                                it,
                                WITH_PROVIDER,
                                () -> new RequestEvent.Granted(id, terms, false, act.name(), act.at()))
                        : ExchangeProblem.NOT_YOUR_REQUEST.refuse();
            case Command.Return(String reason) ->
                by(
                        it.asked().provider(),
                        act,
                        it,
                        Set.of(Status.UNDER_REVIEW),
                        reason,
                        () -> new RequestEvent.Returned(id, reason, act.name(), act.at()));
            case Command.Refuse(String basis) ->
                by(
                        it.asked().provider(),
                        act,
                        it,
                        Set.of(Status.UNDER_REVIEW),
                        basis,
                        () -> new RequestEvent.Refused(id, basis, act.name(), act.at()));
            case Command.Dispute(String reason) ->
                by(
                        it.asked().requester(),
                        act,
                        it,
                        Set.of(Status.REFUSED),
                        reason,
                        () -> new RequestEvent.Disputed(id, reason, act.name(), act.at()));
            case Command.Order(String words) ->
                byOffice(it, act, words, () -> new RequestEvent.Ordered(id, words, act.name(), act.at()));
            case Command.Uphold(String words) ->
                byOffice(it, act, words, () -> new RequestEvent.Upheld(id, words, act.name(), act.at()));
            case Command.Withdraw(String reason) ->
                by(
                        it.asked().requester(),
                        act,
                        it,
                        UNSETTLED,
                        reason,
                        () -> new RequestEvent.Withdrawn(id, reason, act.name(), act.at()));
        };
    }

    private static Decision<RequestEvent> ask(Command.Ask ask, Act act) {
        Asked asked = ask.asked();
        if (!isOf(asked.requester(), act)) {
            return ExchangeProblem.NOT_YOUR_REQUEST.refuse();
        }
        if (asked.requester().organisation().equals(asked.provider().organisation())) {
            return ExchangeProblem.OWN_DATA.refuse();
        }
        if (asked.purpose().isBlank()) {
            return ExchangeProblem.NO_REASON.refuse();
        }
        var first = new RequestEvent.Asked(ask.id(), asked, act.name(), act.at());
        return ask.toAll()
                ? Decision.accept(first, new RequestEvent.Granted(ask.id(), "", true, "exchange", act.at()))
                : Decision.accept(first);
    }

    private static Decision<RequestEvent> by(
            Party party, Act act, ShareRequest it, Set<Status> in, String words, Supplier<RequestEvent> event) {
        if (!isOf(party, act)) {
            return ExchangeProblem.NOT_YOUR_REQUEST.refuse();
        }
        return when(it, in, words, event);
    }

    private static Decision<RequestEvent> byOffice(
            ShareRequest it, Act act, String words, Supplier<RequestEvent> event) {
        return isOf(it.asked().requester(), act) || isOf(it.asked().provider(), act)
                ? ExchangeProblem.OWN_DISPUTE.refuse()
                : when(it, Set.of(Status.DISPUTED), words, event);
    }

    private static Decision<RequestEvent> when(
            ShareRequest it, Set<Status> in, String words, Supplier<RequestEvent> event) {
        return in.contains(it.status()) && words.isBlank() ? ExchangeProblem.NO_REASON.refuse() : when(it, in, event);
    }

    private static Decision<RequestEvent> when(ShareRequest it, Set<Status> in, Supplier<RequestEvent> event) {
        return in.contains(it.status())
                ? Decision.accept(event.get())
                : ExchangeProblem.REQUEST_STANDS_OTHERWISE.refuse();
    }

    private static boolean isOf(Party party, Act act) {
        return party.organisation().toString().equals(act.organisation());
    }

    @Override
    public ShareRequest evolve(@Nullable ShareRequest it, RequestEvent event) {
        if (event instanceof RequestEvent.Asked asked) {
            return new ShareRequest(asked.request(), asked.asked(), Status.UNDER_REVIEW, "", asked.at(), asked.at());
        }
        ShareRequest was = Objects.requireNonNull(it);
        return switch (event) {
            case RequestEvent.Asked asked -> was;
            case RequestEvent.AskedAgain again ->
                new ShareRequest(was.id(), again.asked(), Status.UNDER_REVIEW, "", was.at(), again.at());
            case RequestEvent.Granted granted -> was.then(Status.GRANTED, granted.terms(), granted.at());
            case RequestEvent.Returned returned -> was.then(Status.RETURNED, returned.reason(), returned.at());
            case RequestEvent.Refused refused -> was.then(Status.REFUSED, refused.basis(), refused.at());
            case RequestEvent.Disputed disputed -> was.then(Status.DISPUTED, disputed.reason(), disputed.at());
            case RequestEvent.Ordered ordered -> was.then(Status.ORDERED, ordered.words(), ordered.at());
            case RequestEvent.Upheld upheld -> was.then(Status.UPHELD, upheld.words(), upheld.at());
            case RequestEvent.Withdrawn withdrawn -> was.then(Status.WITHDRAWN, withdrawn.reason(), withdrawn.at());
        };
    }
}
