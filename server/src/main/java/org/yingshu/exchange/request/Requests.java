package org.yingshu.exchange.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.casework.Office;
import org.yingshu.casework.Offices;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.exchange.ExchangeProblem;
import org.yingshu.exchange.dataset.DataNames;
import org.yingshu.exchange.dataset.DataSet;
import org.yingshu.exchange.dataset.DataSets;
import org.yingshu.exchange.dataset.Mount;
import org.yingshu.exchange.request.RequestLife.Command;
import org.yingshu.exchange.request.ShareRequest.Asked;
import org.yingshu.exchange.request.ShareRequest.Party;
import org.yingshu.exchange.request.ShareRequest.Status;
import org.yingshu.journal.Handled;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.Recorded;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.matter.Matters;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

/** Departments ask for data, providers and the office answer. */
@Component
class Requests {

    private final Journal journal;
    private final StreamKind<ShareRequest, Command, RequestEvent> kind;
    private final JsonStateTable<ShareRequest> table;
    private final RequestQueries queries;
    private final DataSets dataSets;
    private final Offices offices;
    private final Matters matters;
    private final DataNames names;

    Requests(
            Journal journal,
            StreamKind<ShareRequest, Command, RequestEvent> shareRequestKind,
            JsonStateTable<ShareRequest> shareRequestTable,
            RequestQueries queries,
            DataSets dataSets,
            Offices offices,
            Matters matters,
            DataNames names) {
        this.journal = journal;
        this.kind = shareRequestKind;
        this.table = shareRequestTable;
        this.queries = queries;
        this.dataSets = dataSets;
        this.offices = offices;
        this.matters = matters;
        this.names = names;
    }

    /**
     * @param elements those asked for by their names; none where all are
     * @param items those that need it
     * @param isMounted whether others can come to the data; if not, a grant says how they will
     * @param commands what the caller may do now
     */
    record Detail(
            UUID id,
            int version,
            ShareRequest it,
            List<DataNames.Named> elements,
            List<DataNames.Named> items,
            boolean isMounted,
            List<String> commands) {}

    /** What a department wants to have, and for what. */
    record Wish(UUID dataSet, List<String> elements, String purpose, List<String> items) {}

    @Transactional
    public Detail ask(Wish wish, Intent intent) {
        Caller caller = Caller.current();
        UUID own = caller.organisation();
        if (own == null) {
            throw new ProblemException(Problem.FORBIDDEN);
        }
        Office office = offices.known(own).orElseThrow(() -> new ProblemException(Problem.FORBIDDEN));
        return ask(intent.newId(), wish, new Party(own, office.name()), journal.actOfCaller(), intent);
    }

    /** The same by somebody of a made-up past. */
    @Transactional
    public UUID play(UUID id, Wish wish, Party by, Act act) {
        journal.handle(kind, id, command(id, wish, by), act);
        return id;
    }

    private Detail ask(UUID id, Wish wish, Party by, Act act, Intent intent) {
        if (table.find(id) == null && queries.isOpen(wish.dataSet(), by.organisation())) {
            throw new ProblemException(ExchangeProblem.ASKED_ALREADY);
        }
        Handled<ShareRequest> handled = journal.handle(kind, id, command(id, wish, by), intent, act);
        return detail(id, handled.version(), handled.state());
    }

    private Command command(UUID id, Wish wish, Party by) {
        DataSet data = dataSets.find(wish.dataSet());
        UUID provider = data.duty().organisation();
        if (provider == null) {
            throw new ProblemException(ExchangeProblem.NO_PROVIDER, data.duty().department());
        }
        check(wish.elements(), wish.items(), data);
        var asked = new Asked(
                data.id(),
                data.duty().name(),
                wish.elements(),
                wish.purpose().strip(),
                wish.items(),
                by,
                new Party(provider, data.duty().organisationName()),
                data.duty().region());
        return new Command.Ask(id, asked, data.isOpenToAll());
    }

    private void check(List<String> elements, List<String> items, DataSet data) {
        for (String element : elements) {
            if (!data.duty().elements().contains(element)) {
                throw new ProblemException(ExchangeProblem.UNKNOWN_ELEMENT, element);
            }
        }
        LocalDate today = LocalDate.ofInstant(journal.now(), WorkCalendar.ZONE);
        for (String item : items) {
            if (!matters.isOffered(item, today)) {
                throw new ProblemException(ExchangeProblem.UNKNOWN_ITEM, item);
            }
        }
    }

    @Transactional
    public Detail askAgain(UUID id, List<String> elements, String purpose, List<String> items, Intent intent) {
        check(elements, items, dataSets.find(find(id).state().asked().dataSet()));
        return handle(id, new Command.AskAgain(elements, purpose.strip(), items), intent);
    }

    /** What is granted can be used: data that nobody could come to are mounted in the same transaction. */
    @Transactional
    public Detail grant(UUID id, String terms, @Nullable Mount mount, Intent intent) {
        return grant(id, terms, mount, intent, journal.actOfCaller());
    }

    @Transactional
    public Detail grant(UUID id, String terms, @Nullable Mount mount, Intent intent, Act act) {
        DataSet data = dataSets.find(find(id).state().asked().dataSet());
        Handled<ShareRequest> handled = journal.handle(kind, id, new Command.Grant(terms), intent, act);
        if (data.mount() == null) {
            if (mount == null) {
                throw new ProblemException(ExchangeProblem.MOUNT_MISSING);
            }
            dataSets.mount(data.id(), mount, act);
        }
        return detail(id, handled.version(), handled.state());
    }

    @Transactional
    public Detail handle(UUID id, Command command, Intent intent) {
        find(id);
        Handled<ShareRequest> handled = journal.handle(kind, id, command, intent);
        return detail(id, handled.version(), handled.state());
    }

    @Transactional
    public void handle(UUID id, Command command, Act act) {
        journal.handle(kind, id, command, act);
    }

    @Transactional(readOnly = true)
    public Detail detail(UUID id) {
        Stored<ShareRequest> stored = find(id);
        return detail(id, stored.version(), stored.state());
    }

    @Transactional(readOnly = true)
    public List<Recorded> history(UUID id) {
        find(id);
        return journal.history(id);
    }

    Stored<ShareRequest> find(UUID id) {
        Stored<ShareRequest> stored = table.find(id);
        if (stored == null) {
            throw new ProblemException(ExchangeProblem.NO_SUCH_REQUEST);
        }
        return stored;
    }

    private Detail detail(UUID id, int version, ShareRequest it) {
        boolean mounted = dataSets.find(it.asked().dataSet()).mount() != null;
        return new Detail(
                id,
                version,
                it,
                names.elements(it.asked().elements()),
                names.items(it.asked().items()),
                mounted,
                commands(it, Caller.currentOrNull()));
    }

    private static List<String> commands(ShareRequest it, @Nullable Caller caller) {
        var commands = new ArrayList<String>();
        if (caller == null) {
            return commands;
        }
        boolean requester = it.asked().requester().organisation().equals(caller.organisation());
        boolean provider = it.asked().provider().organisation().equals(caller.organisation());
        Status status = it.status();
        if (provider && caller.may("exchange:share")) {
            switch (status) {
                case UNDER_REVIEW -> commands.addAll(List.of("grant", "return", "refusal"));
                case ORDERED -> commands.add("grant");
                case RETURNED, REFUSED, DISPUTED, GRANTED, UPHELD, WITHDRAWN -> {}
            }
        }
        if (requester && caller.may("exchange:share")) {
            switch (status) {
                case UNDER_REVIEW -> commands.add("withdrawal");
                case RETURNED -> commands.addAll(List.of("again", "withdrawal"));
                case REFUSED -> commands.addAll(List.of("dispute", "withdrawal"));
                case DISPUTED, ORDERED, GRANTED, UPHELD, WITHDRAWN -> {}
            }
        }
        if (!requester && !provider && status == Status.DISPUTED && caller.may("exchange:arbitrate")) {
            commands.addAll(List.of("order", "upholding"));
        }
        return commands;
    }
}
