package org.yingshu.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.directory.Directory;
import org.yingshu.matter.SamplePowers;
import org.yingshu.matter.SamplePowers.Sample;
import org.yingshu.matter.SamplePowers.Stage;
import org.yingshu.shared.scope.CurrentScope;

/** Powers that the city and the province hand down to Xuchang's counties, each at another stage. */
@Component
class DemoPowers {

    private static final String LIST = "演示：放权清单，不是真实文件";
    private static final String HOUSING = "住房和城乡建设局";
    private static final String MARKET = "市场监督管理局";

    private final SamplePowers powers;
    private final Directory directory;
    private final Clock clock;

    DemoPowers(SamplePowers powers, Directory directory, Clock clock) {
        this.powers = powers;
        this.directory = directory;
        this.clock = clock;
    }

    void fill() {
        CurrentScope.asSystem(() -> {
            down("utilities.gas", HOUSING, "411002", "WHOLE", "", 60, Stage.HELD);
            down("utilities.gas", HOUSING, "411082", "WHOLE", "", 60, Stage.LISTED);
            down("utilities.gas", HOUSING, "411024", "WHOLE", "", 10, Stage.PLANNED);
            down("utilities.heat", HOUSING, "411002", "ENTRUSTED", "", 60, Stage.HELD);
            down("utilities.water", HOUSING, "411002", "PART", "演示：管径三百毫米以上的", 20, Stage.COMING);
            down("utilities.water", HOUSING, "411082", "ENTRUSTED", "", 20, Stage.PLANNED);
            down("utilities.network", HOUSING, "411024", "WHOLE", "", 90, Stage.TAKEN_BACK);
            down("construction.permit", HOUSING, "411082", "WHOLE", "", 15, Stage.LISTED);
            down("start-up.simple-deregistration", MARKET, "411025", "WHOLE", "", 70, Stage.LISTED);
            direct("utilities.gas-line-approval", "411081", "WHOLE", Stage.PLANNED);
            direct("construction.fire-filing", "411082", "KEPT", Stage.LISTED);
        });
    }

    private void down(
            String item, String office, String county, String extent, String excluded, int days, Stage stage) {
        play(item, find(office, Demo.CITY), find(office, county), extent, excluded, days, stage);
    }

    /** Past the city: 省县直通车. */
    private void direct(String item, String county, String extent, Stage stage) {
        play(item, find("住房和城乡建设厅", Demo.PROVINCE), find(HOUSING, county), extent, "", 12, stage);
    }

    /** Where the directory does not know both, nothing is made up. */
    private void play(
            String item,
            Optional<UUID> from,
            Optional<UUID> to,
            String extent,
            String excluded,
            int days,
            Stage stage) {
        LocalDate day = LocalDate.now(clock).minusDays(days);
        if (from.isPresent() && to.isPresent()) {
            powers.play(new Sample(item, from.get(), to.get(), extent, excluded, LIST, day, day.plusDays(30), stage));
        }
    }

    private Optional<UUID> find(String office, String place) {
        LocalDate today = LocalDate.now(clock);
        return directory
                .region(place, today)
                .flatMap(region -> directory.resolve(region.name() + office, place, today));
    }
}
