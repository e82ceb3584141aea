package org.yingshu.bench.server.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.yingshu.bench.server.Departments;
import org.yingshu.bench.server.Filling;
import org.yingshu.bench.server.Indexes;
import org.yingshu.bench.server.Life;
import org.yingshu.bench.server.RunningClocks;
import org.yingshu.bench.server.Units;
import org.yingshu.bench.server.cases.Models.Model;
import org.yingshu.casework.Applicant;
import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.CaseHead;
import org.yingshu.casework.Channel;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.CaseLife;
import org.yingshu.casework.model.CaseStore;
import org.yingshu.casework.model.ProcedureStore;
import org.yingshu.clock.model.Ladders;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.JournalJson;
import org.yingshu.shared.secret.Secrets;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code GenerateCases DIR CASES}: fills a data folder with so many finished cases of the last years, and with one open one
 * for each fifty of them. The server's own classes decide, chain and count; only the way into the tables is another, COPY.
 */
final class GenerateCases {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 4);
    private static final int MONTHS = 60;
    private static final int FINISHED_FOR_AN_OPEN_ONE = 50;
    private static final int OPEN_DAYS = 25;
    private static final int COUNTIES = 24;

    private final Filling filling;
    private final JournalJson json;
    private final CaseLife rules;
    private final Secrets secrets;
    // Not the seed of the duties, whose clocks would have the same ids.
    private final Random random = new Random(2);
    private final Instant now;
    private final LocalDate today;

    private GenerateCases(Filling filling) {
        this.filling = filling;
        json = filling.server().getBean(JournalJson.class);
        rules = new CaseLife(filling.server().getBean(ProcedureStore.class));
        secrets = filling.server().getBean(Secrets.class);
        now = filling.server().getBean(Clock.class).instant();
        today = LocalDate.ofInstant(now, WorkCalendar.ZONE);
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int cases = Integer.parseInt(arguments[1]);
        Filling.timed("generated", () -> Filling.of(folder, MONTHS, filling -> new GenerateCases(filling).run(cases)));
        Files.writeString(folder.resolve("bench.cases"), cases + "\n");
    }

    private void run(int cases) {
        var models = new Models(filling, today);
        String performers = models.performers(Units.CITY);
        System.out.printf("departments added: %,d%n", Departments.add(filling.owner(), performers));
        var units = new Units(filling.owner());
        List<String> places = places(units);
        List<Applicant> applicants =
                Enterprises.make(filling, Math.clamp(cases / 50, CaseStaff.APPLICANTS, 20_000), places, random);
        List<Model> all = models.make(places, applicants.getFirst().subject());
        CaseStaff.make(filling, places, all, applicants);
        System.out.printf("items and bundles in %d places: %,d%n", places.size(), all.size());
        var aside = Indexes.aside(
                filling.owner(),
                List.of(
                        "casework.case_file",
                        "casework.form",
                        "casework.fact",
                        "casework.task",
                        "journal.event",
                        "clock.clock"));
        Filling.timed("rows", () -> rows(cases, all, applicants));
        filling.owner().execute("alter sequence casework.number restart with " + (2L * cases + 1_000_000));
        filling.finish(aside);
    }

    /** The city whose people work in the benchmark with its counties first, then the other cities and some counties. */
    private static List<String> places(Units units) {
        return Stream.of(
                        Stream.of(Units.CITY),
                        units.below(Units.CITY).stream(),
                        units.below(Units.PROVINCE).stream(),
                        units.below(Units.PROVINCE).stream()
                                .flatMap(city -> units.below(city).stream().limit(2))
                                .limit(COUNTIES))
                .flatMap(one -> one)
                .distinct()
                .toList();
    }

    private void rows(int cases, List<Model> models, List<Applicant> applicants) {
        var clocks = new RunningClocks(filling.server().getBean(Ladders.class), now, random);
        var mapper = filling.server().getBean(JsonMapper.class);
        List<String> forms = models.stream()
                .map(model -> mapper.writeValueAsString(model.application()))
                .toList();
        long days = ChronoUnit.DAYS.between(FIRST, today);
        int open = cases / FINISHED_FOR_AN_OPEN_ONE;
        try (var tables = new Tables(
                filling.url(), filling.server().getBean(CaseStore.class).table(), clocks)) {
            for (int number = 0; number < cases + open; number++) {
                boolean fresh = number >= cases;
                // The items that are asked for most are drawn most often.
                int drawn = (int) (random.nextDouble() * random.nextDouble() * models.size());
                int chosen = drawn * 7919 % models.size();
                Model model = models.get(chosen);
                LocalDate day = fresh
                        ? today.minusDays(random.nextInt(OPEN_DAYS))
                        : FIRST.plusDays(random.nextLong(days - OPEN_DAYS));
                Applicant applicant = applicants.get(random.nextInt(applicants.size()));
                var life = life(model, applicant, day, fresh, number);
                byte[] secret = secrets.encrypt(
                        "{\"enterprise.contact-phone\":\"13900000001\"}",
                        "casework.form/" + life.state().id());
                tables.add(life, model.how(), forms.get(chosen), secret);
            }
            tables.end();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Life<CaseFile, CaseCommand, CaseEvent> life(
            Model model, Applicant applicant, LocalDate day, boolean fresh, int number) {
        UUID id = Life.id(random);
        Instant begun = day.atTime(8 + random.nextInt(10), random.nextInt(60))
                .atZone(WorkCalendar.ZONE)
                .toInstant();
        CaseHead like = model.filed().head();
        var head = new CaseHead(
                like.region() + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "%07d".formatted(number),
                like.code(),
                like.name(),
                like.bundle(),
                applicant,
                like.region(),
                like.acceptedIn(),
                random.nextInt(3) == 0 ? Channel.WINDOW : random.nextInt(4) == 0 ? Channel.PHONE : Channel.WEB,
                like.office(),
                like.decider(),
                null);
        var life = new Life<>("casework.case", rules, id, json);
        life.give(
                new CaseCommand.Submit(
                        id,
                        head,
                        model.how().id(),
                        null,
                        null,
                        model.filed().offices(),
                        model.filed().papers(),
                        List.of(),
                        model.filed().form(),
                        false),
                new Act("bench", applicant.name(), applicant.subject().toString(), null, begun));
        new Story(model.how(), begun, now.minusSeconds(3600), fresh ? OPEN_DAYS : 7, random).playOn(life);
        return life;
    }
}
