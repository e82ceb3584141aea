package org.yingshu.certificate.exemption;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.certificate.exemption.Proposal.Status;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;

/** The life of a proposal: proposed by a department, looked at by another person, listed, perhaps ended (R6.10). */
final class ProposalLife implements Lifecycle<Proposal, ProposalLife.Command, ProposalEvent> {

    sealed interface Command {

        record Propose(ProposalEvent.Proposed event) implements Command {}

        record Accept() implements Command {}

        record Refuse(String reason) implements Command {}

        record ToList(int edition) implements Command {}

        record End(String reason) implements Command {}
    }

    @Override
    public Decision<ProposalEvent> decide(@Nullable Proposal proposal, Command command, Act act) {
        if (command instanceof Command.Propose propose) {
            return proposal == null ? Decision.accept(propose.event()) : Decision.accept();
        }
        if (proposal == null) {
            return CertificateProblem.NO_SUCH_THING.refuse();
        }
        return switch (command) {
            case Command.Propose propose -> Decision.accept();
            case Command.Accept accept ->
                judge(proposal, act, new ProposalEvent.Accepted(proposal.id(), act.name(), act.at()));
            case Command.Refuse refuse ->
                refuse.reason().isBlank()
                        ? CertificateProblem.NO_REASON.refuse()
                        : judge(
                                proposal,
                                act,
                                new ProposalEvent.Refused(proposal.id(), refuse.reason(), act.name(), act.at()));
            case Command.ToList list ->
                proposal.status() == Status.ACCEPTED
                        ? Decision.accept(new ProposalEvent.Listed(proposal.id(), list.edition(), act.at()))
                        : CertificateProblem.PROPOSAL_CLOSED.refuse();
            case Command.End end -> end(proposal, end, act);
        };
    }

    private static Decision<ProposalEvent> judge(Proposal proposal, Act act, ProposalEvent event) {
        if (proposal.status() != Status.PROPOSED) {
            return CertificateProblem.PROPOSAL_CLOSED.refuse();
        }
        return act.actor().equals(proposal.author())
                ? CertificateProblem.OWN_PROPOSAL.refuse()
                : Decision.accept(event);
    }

    private static Decision<ProposalEvent> end(Proposal proposal, Command.End end, Act act) {
        if (end.reason().isBlank()) {
            return CertificateProblem.NO_REASON.refuse();
        }
        return proposal.status() == Status.LISTED || proposal.status() == Status.ACCEPTED
                ? Decision.accept(new ProposalEvent.Ended(proposal.id(), end.reason(), act.name(), act.at()))
                : CertificateProblem.PROPOSAL_CLOSED.refuse();
    }

    @Override
    public Proposal evolve(@Nullable Proposal proposal, ProposalEvent event) {
        if (event instanceof ProposalEvent.Proposed it) {
            return new Proposal(
                    it.proposal(),
                    it.organisation(),
                    it.organisationName(),
                    it.region(),
                    it.item(),
                    it.itemName(),
                    it.material(),
                    it.materialName(),
                    it.by(),
                    it.source(),
                    it.sourceName(),
                    it.volume(),
                    it.author(),
                    Status.PROPOSED,
                    0,
                    "");
        }
        Proposal known = Objects.requireNonNull(proposal);
        return switch (event) {
            case ProposalEvent.Proposed it -> known;
            case ProposalEvent.Accepted it -> known.with(Status.ACCEPTED, 0, "");
            case ProposalEvent.Refused it -> known.with(Status.REFUSED, 0, it.reason());
            case ProposalEvent.Listed it -> known.with(Status.LISTED, it.edition(), "");
            case ProposalEvent.Ended it -> known.with(Status.ENDED, known.edition(), it.reason());
        };
    }
}
