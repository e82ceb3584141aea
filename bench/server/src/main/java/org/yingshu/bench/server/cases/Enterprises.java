package org.yingshu.bench.server.cases;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.yingshu.bench.server.Copy;
import org.yingshu.bench.server.Filling;
import org.yingshu.bench.server.Life;
import org.yingshu.casework.Applicant;
import org.yingshu.casework.SubjectKind;
import org.yingshu.engine.codes.CreditCode;

/** Made-up enterprises of the directory, who apply. */
final class Enterprises {

    private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final List<String> NAMES = List.of("云禾", "鼎晟", "恒远", "瑞丰", "启明", "长青", "华信", "金桥", "博达", "盛泰");
    private static final List<String> TRADES = List.of("商贸", "机械", "食品", "建材", "电子", "物流", "纺织", "农业科技");

    private Enterprises() {}

    static List<Applicant> make(Filling filling, int count, List<String> places, Random random) {
        List<Applicant> all = new ArrayList<>(count);
        var columns = List.of("id", "credit_code", "name", "region", "status", "source", "search");
        try (var rows = new Copy(filling.url(), "directory.enterprise", columns)) {
            for (int number = 0; number < count; number++) {
                UUID id = Life.id(random);
                String place = places.get(number % places.size());
                String code = code(place, number);
                String name = NAMES.get(random.nextInt(NAMES.size())) + TRADES.get(random.nextInt(TRADES.size()))
                        + "有限公司" + number;
                rows.row(List.of(id, code, name, place, "ACTIVE", "bench", name));
                all.add(new Applicant(id, SubjectKind.ENTERPRISE, name, code));
            }
            rows.end();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    /** Well formed; its check characters are found by trying. */
    private static String code(String place, int number) {
        String beginning = "91" + place + "MB" + String.format("%06d", number);
        for (char inner : DIGITS.toCharArray()) {
            for (char last : DIGITS.toCharArray()) {
                String code = beginning + inner + last;
                if (CreditCode.parse(code).isValid()) {
                    return code;
                }
            }
        }
        throw new IllegalStateException("No credit code could be made for " + number);
    }
}
