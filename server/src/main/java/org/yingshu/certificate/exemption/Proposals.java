package org.yingshu.certificate.exemption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.certificate.exemption.ExemptionQueries.ProposalLine;
import org.yingshu.certificate.model.Acting;
import org.yingshu.certificate.model.Shown;
import org.yingshu.directory.OrganisationView;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;
import org.yingshu.lists.ListEdition;
import org.yingshu.lists.ListItem;
import org.yingshu.lists.Lists;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** Proposals of what need not be brought, and the list that is made of them in batches (R6.10). */
@Component
class Proposals {

    private static final int LONGEST_CODE = 64;
    private static final List<String> COLUMNS =
            List.of("事项编码", "材料编码", "材料", "替代方式", "证照或数据来源", "年办件量", "提出部门", "纸质渠道");

    private final Acting acting;
    private final StreamKind<Proposal, ProposalLife.Command, ProposalEvent> kind;
    private final JsonStateTable<Proposal> table;
    private final ExemptionQueries queries;
    private final Journal journal;
    private final Lists lists;
    private final Clock clock;

    Proposals(
            Acting acting,
            StreamKind<Proposal, ProposalLife.Command, ProposalEvent> kind,
            JsonStateTable<Proposal> proposalTable,
            ExemptionQueries queries,
            Journal journal,
            Lists lists,
            Clock clock) {
        this.acting = acting;
        this.kind = kind;
        this.table = proposalTable;
        this.queries = queries;
        this.journal = journal;
        this.lists = lists;
        this.clock = clock;
    }

    @Transactional
    public Shown<Proposal> propose(ExemptionController.NewProposal request, Intent intent) {
        UUID id = intent.newId();
        if (table.find(id) != null) {
            return show(id);
        }
        OrganisationView unit = acting.own();
        if (queries.isProposed(unit.region(), request.item(), request.material())) {
            throw new ProblemException(CertificateProblem.ALREADY_PROPOSED, request.itemName(), request.materialName());
        }
        Caller caller = Caller.current();
        journal.handle(
                kind,
                id,
                new ProposalLife.Command.Propose(new ProposalEvent.Proposed(
                        id,
                        unit.id(),
                        unit.name(),
                        unit.region(),
                        request.item(),
                        request.itemName(),
                        request.material(),
                        request.materialName(),
                        request.by(),
                        request.source(),
                        request.sourceName(),
                        request.volume(),
                        caller.account().toString(),
                        caller.name(),
                        journal.now())),
                journal.actOfCaller());
        return show(id);
    }

    @Transactional(readOnly = true)
    public Shown<Proposal> show(UUID id) {
        return acting.show(table, id);
    }

    Shown<Proposal> handle(UUID id, ProposalLife.Command command, Intent intent) {
        return acting.handle(kind, id, command, intent);
    }

    /** Publishes the place's list with what was accepted since, most used first; gives the edition's number. */
    @Transactional
    public int publish() {
        Caller caller = Caller.current();
        List<ProposalLine> lines = queries.toList(caller.region());
        if (lines.isEmpty()) {
            throw new ProblemException(CertificateProblem.NOTHING_TO_PUBLISH);
        }
        List<ListItem> items = new ArrayList<>();
        for (ProposalLine line : lines) {
            items.add(new ListItem(code(line), line.itemName(), attributes(line), null, null));
        }
        int edition = lists.publish(new ListEdition(
                "certificate-exempt-" + caller.region(),
                "免证可办事项清单",
                caller.region(),
                "办理事项时由电子证照或者数据共享替代、不用提交的材料",
                LocalDate.now(clock),
                COLUMNS,
                items,
                "免证可办事项清单",
                caller.name()));
        for (ProposalLine line : lines) {
            if (line.status() == Proposal.Status.ACCEPTED) {
                journal.handle(kind, line.id(), new ProposalLife.Command.ToList(edition), journal.actOfCaller());
            }
        }
        return edition;
    }

    private static String code(ProposalLine line) {
        String code = line.item() + "/" + line.material();
        return code.length() <= LONGEST_CODE ? code : line.id().toString();
    }

    /** The paper path is kept for all: who cannot or will not use the electronic one brings the paper (R6.6). */
    private static Map<String, String> attributes(ProposalLine line) {
        var attributes = new LinkedHashMap<String, String>();
        String[] values = {
            line.item(),
            line.material(),
            line.materialName(),
            line.by() == Replacement.CERTIFICATE ? "电子证照" : "数据共享",
            line.sourceName(),
            String.valueOf(line.volume()),
            line.organisationName(),
            "保留"
        };
        for (int i = 0; i < values.length; i++) {
            attributes.put(COLUMNS.get(i), values[i]);
        }
        return attributes;
    }
}
