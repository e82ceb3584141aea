package org.yingshu.hall.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.directory.Directory;
import org.yingshu.hall.model.Hall;
import org.yingshu.hall.place.Halls;
import org.yingshu.hall.team.Team.Letter;
import org.yingshu.identity.AccountView;
import org.yingshu.identity.Accounts;
import org.yingshu.journal.Intent;

/** Made-up teams: of each department that has entered the hall and that somebody works for. */
@Component
public class PlayedTeams {

    /** So that the board has something that still goes back. */
    private static final int EACH_STAYS_BEHIND = 3;

    private final Boards boards;
    private final Teams teams;
    private final Halls halls;
    private final Directory directory;
    private final Accounts accounts;

    PlayedTeams(Boards boards, Teams teams, Halls halls, Directory directory, Accounts accounts) {
        this.boards = boards;
        this.teams = teams;
        this.halls = halls;
        this.directory = directory;
        this.accounts = accounts;
    }

    @Transactional
    public void second(UUID hallId, LocalDate from) {
        Hall hall = halls.hall(hallId);
        Board board = boards.of(hallId);
        int number = 0;
        for (Board.Department department : board.departments()) {
            UUID organisation =
                    directory.resolve(department.name(), hall.region(), from).orElse(null);
            List<UUID> people = organisation == null
                    ? List.of()
                    : accounts.holding("casework:decide", hall.region()).stream()
                            .filter(one -> organisation.equals(one.organisation()))
                            .map(AccountView::id)
                            .toList();
            if (organisation != null && !people.isEmpty()) {
                number++;
                send(hallId, organisation, department.name(), people, from, number, board.items());
            }
        }
    }

    private void send(
            UUID hall,
            UUID organisation,
            String department,
            List<UUID> people,
            LocalDate from,
            int number,
            List<Board.Line> entered) {
        var document = new Letter("演示派驻〔" + from.getYear() + "〕" + number + "号", from, null);
        List<Teams.Member> members = people.stream()
                .map(one -> new Teams.Member(one, one.equals(people.getFirst())))
                .toList();
        Team team = teams.send(
                        hall, new Teams.Sending(organisation, department, document, members, from, null), Intent.NONE)
                .team();
        List<String> items = entered.stream()
                .filter(line -> line.departments().contains(department))
                .map(Board.Line::code)
                .toList();
        List<String> most = items.stream()
                .filter(item -> items.size() < EACH_STAYS_BEHIND || items.indexOf(item) % EACH_STAYS_BEHIND != 2)
                .toList();
        var letter = new Letter("演示授权〔" + from.getYear() + "〕" + number + "号", from, null);
        teams.authorise(team.id(), most, letter, from, Intent.NONE);
    }
}
