package org.yingshu.hall.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.hall.team.Team.Letter;
import org.yingshu.hall.team.TeamCommand.Person;

/** A team comes by a document, may decide what its letters say while it is there, and its members of before stay known. */
class TeamLifeTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    private static final Letter LETTER = new Letter("演示授权〔2026〕1号", DAY, null);
    private static final UUID LEADER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final TeamLife life = new TeamLife();

    private static Act on(LocalDate day) {
        return new Act("manager", "管理员", null, null, Instant.parse(day + "T02:00:00Z"));
    }

    private static TeamCommand.Send send(Person... members) {
        return new TeamCommand.Send(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "411000",
                UUID.randomUUID(),
                "某局",
                "市场监管部门",
                LETTER,
                List.of(members),
                DAY,
                DAY.plusDays(100));
    }

    private Team after(@Nullable Team team, TeamCommand command, LocalDate day) {
        var accepted = (Decision.Accepted<TeamEvent>) life.decide(team, command, on(day));
        return Objects.requireNonNull(life.evolve(team, accepted.events()));
    }

    private String refused(@Nullable Team team, TeamCommand command, LocalDate day) {
        return ((Decision.Refused<TeamEvent>) life.decide(team, command, on(day)))
                .refusal()
                .code();
    }

    private static Person person(UUID account, boolean leader) {
        return new Person(account, "某人", leader);
    }

    @Test
    void aTeamHasOneLeaderAndNobodyTwice() {
        assertThat(refused(null, send(person(OTHER, false)), DAY)).isEqualTo("hall.bad-team");
        assertThat(refused(null, send(person(OTHER, true), person(LEADER, true)), DAY))
                .isEqualTo("hall.bad-team");
        assertThat(refused(null, send(person(OTHER, true), person(OTHER, false)), DAY))
                .isEqualTo("hall.bad-team");
    }

    @Test
    void anAuthorisationHoldsWhileTheTeamIsThereAndUntilItIsWithdrawn() {
        Team team = after(null, send(person(LEADER, true)), DAY);
        team = after(team, new TeamCommand.Authorise(List.of("a", "b"), LETTER, DAY), DAY);
        assertThat(team.authorisation("a", DAY)).isPresent();
        assertThat(team.authorisation("a", DAY.minusDays(1))).isEmpty();
        assertThat(team.authorisation("a", DAY.plusDays(101)))
                .as("the team has gone")
                .isEmpty();
        LocalDate later = DAY.plusDays(3);
        team = after(team, new TeamCommand.Withdraw("a", "须集体研究"), later);
        assertThat(team.authorisation("a", later)).isEmpty();
        assertThat(team.authorisation("a", DAY)).as("of before").isPresent();
        assertThat(team.authorisation("b", later)).isPresent();
        assertThat(refused(team, new TeamCommand.Withdraw("a", "再次"), later)).isEqualTo("hall.not-authorised");
        team = after(team, new TeamCommand.Authorise(List.of("a"), LETTER, later), later);
        assertThat(team.authorisation("a", later)).isPresent();
        assertThat(refused(team, new TeamCommand.Withdraw("a", "太晚"), DAY.plusDays(101)))
                .isEqualTo("hall.team-gone");
    }

    @Test
    void whoLeavesStaysKnownForTheDaysBefore() {
        Team team = after(null, send(person(LEADER, true), person(OTHER, false)), DAY);
        LocalDate later = DAY.plusDays(10);
        team = after(team, new TeamCommand.Change(List.of(person(OTHER, true)), null, "轮换"), later);
        assertThat(team.leader(DAY).orElseThrow().account()).isEqualTo(LEADER);
        assertThat(team.leader(later).orElseThrow().account()).isEqualTo(OTHER);
        assertThat(team.members().stream().filter(member -> member.isThere(later)))
                .hasSize(1);
        assertThat(team.to()).isNull();
    }

    @Test
    void anItemIsDecidedInTheHallOnlyWhereEachDepartmentSaysSo() {
        Team team = after(null, send(person(LEADER, true)), DAY);
        team = after(team, new TeamCommand.Authorise(List.of("one", "both"), LETTER, DAY), DAY);
        var words = new Words("事项", "item");
        Board board = Board.of(
                DAY,
                List.of(
                        new Board.Entered("one", words, List.of("市场监管部门"), List.of("1")),
                        new Board.Entered("back", words, List.of("市场监管部门"), List.of("1")),
                        new Board.Entered("both", words, List.of("市场监管部门", "税务部门"), List.of("2"))),
                List.of(new Teams.Kept(1, team)),
                Map.of("one", 4L),
                false);
        assertThat(board.items())
                .extracting(Board.Line::standing)
                .containsExactly(Board.Standing.FULL, Board.Standing.BACK, Board.Standing.NO_TEAM);
        assertThat(board.rate()).isEqualByComparingTo("33.3");
        assertThat(board.teamRate()).isEqualByComparingTo("50");
        assertThat(board.decided()).isEqualTo(4);
    }
}
