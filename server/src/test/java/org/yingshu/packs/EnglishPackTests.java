package org.yingshu.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yingshu.casework.Examples;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.Supply;
import org.yingshu.engine.pack.model.Basis;
import org.yingshu.engine.pack.model.Option;
import org.yingshu.engine.pack.model.Pack;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.shared.naming.EnglishNames;

/** Everything that the packs name can be read in English. */
class EnglishPackTests {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final List<Pack> PACKS = Examples.PACKS;

    private static <T> Stream<T> all(Function<Pack, List<T>> part) {
        return PACKS.stream().map(part).flatMap(List::stream);
    }

    private static void isEnglish(Stream<Words> names) {
        assertThat(names).isNotEmpty().allSatisfy(words -> {
            assertThat(words.en()).as(words.zh()).isNotBlank();
            assertThat(CHINESE.matcher(words.en()).find()).as(words.toString()).isFalse();
        });
    }

    @Test
    void everyItemStepAndStageHasAnEnglishName() {
        isEnglish(all(Pack::items).map(PackItem::name));
        isEnglish(all(Pack::items).flatMap(item -> item.stepNames().values().stream()));
        isEnglish(all(Pack::items)
                .flatMap(item -> item.stages().values().stream())
                .map(PackItem.Stage::name));
        isEnglish(all(Pack::bundles).map(bundle -> bundle.name()));
        isEnglish(all(Pack::bundles).flatMap(bundle -> bundle.scenes().stream()).map(scene -> scene.name()));
        isEnglish(all(Pack::items).flatMap(item -> item.scenes().stream()).map(scene -> scene.name()));
    }

    @Test
    void everyMaterialTypeOptionAndQuestionHasAnEnglishName() {
        isEnglish(all(Pack::materials).map(material -> material.name()));
        isEnglish(all(Pack::certificates).map(type -> type.name()));
        isEnglish(all(Pack::elements).map(element -> element.name()));
        isEnglish(all(Pack::elements)
                .flatMap(element -> element.options().stream())
                .map(Option::name));
        isEnglish(all(Pack::questions).flatMap(one -> one.questions().stream()).map(question -> question.text()));
        isEnglish(all(Pack::questions)
                .flatMap(one -> one.questions().stream())
                .flatMap(question -> question.options().stream())
                .map(Option::name));
    }

    @Test
    void everyBodyLawDocumentAndLimitThatIsNamedInChineseAloneHasAnEnglishName() {
        Map<String, String> names =
                all(Pack::names).collect(Collectors.toMap(Words::zh, Words::en, (one, other) -> one));
        var english = new EnglishNames(List.of(() -> names));
        Stream<String> said = Stream.of(
                        all(Pack::items).map(PackItem::department),
                        all(Pack::items)
                                .flatMap(item -> item.steps().steps().stream())
                                .map(step -> step.performer()),
                        all(Pack::items)
                                .flatMap(item -> item.materials().stream())
                                .filter(need -> need.supply() == Supply.SHARED)
                                .map(MaterialNeed::from),
                        all(Pack::items).flatMap(item -> item.basis().stream()).map(Basis::text),
                        all(Pack::items).flatMap(item -> item.basis().stream()).map(Basis::article),
                        all(Pack::items).map(item -> item.cost().basis()),
                        all(Pack::items)
                                .flatMap(item -> item.promised().stream())
                                .map(limit -> limit.limit().toString()),
                        all(Pack::items)
                                .flatMap(item -> item.statutory().stream())
                                .map(limit -> limit.limit().toString()),
                        all(Pack::bundles).map(bundle -> bundle.lead()),
                        all(Pack::certificates).map(type -> type.issuer()),
                        PACKS.stream()
                                .flatMap(pack -> pack.sources().values().stream())
                                .flatMap(source -> Stream.of(source.title(), source.issuer())))
                .flatMap(all -> all)
                .filter(name -> CHINESE.matcher(String.valueOf(name)).find())
                .distinct();
        assertThat(said.filter(name -> Arrays.stream(name.split("、"))
                                .anyMatch(part -> CHINESE.matcher(english.said(part, Locale.ENGLISH))
                                        .find())
                        && CHINESE.matcher(english.said(name, Locale.ENGLISH)).find()))
                .as("to be written in a names.yaml of the packs")
                .isEmpty();
    }
}
