package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yingshu.ServerTest;
import org.yingshu.engine.flow.Step;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** A case that finds no office would lie in nobody's inbox. */
@ServerTest
class OfficesTests {

    @Autowired
    Offices offices;

    private static Set<String> performers() {
        Set<String> all = new TreeSet<>();
        Examples.PACKS.stream().flatMap(pack -> pack.items().stream()).forEach(item -> {
            all.add(item.department());
            item.steps().steps().forEach(step -> all.addAll(step.performers()));
        });
        all.remove(Step.APPLICANT);
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"411000", "411002", "411024"})
    void everybodyWhomAPackNamesIsSomebodyThere(String place) {
        Set<String> performers = performers();
        assertThat(performers).contains("供水公司", "燃气公司", "供热公司", "供电公司");
        Set<String> nobody = CurrentScope.in(DataScope.ALL, () -> performers.stream()
                .filter(name -> offices.office(name, place).organisation() == null)
                .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(nobody).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"410100", "410102"})
    void anotherCityIsNotServedByTheCompaniesOfThisOne(String place) {
        String found = CurrentScope.in(
                DataScope.ALL, () -> offices.office("供水公司", place).name());
        assertThat(found).isEqualTo("供水公司");
    }
}
