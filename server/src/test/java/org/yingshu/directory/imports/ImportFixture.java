package org.yingshu.directory.imports;

import java.time.LocalDate;
import java.util.List;
import org.yingshu.directory.RegionView;
import org.yingshu.shared.scope.DataScope;

final class ImportFixture {

    static final ImportContext XUCHANG = ImportContext.of(
            LocalDate.of(2026, 11, 21),
            List.of(
                    new RegionView("410000", "河南省", "河南", "PROVINCE", null),
                    new RegionView("411000", "许昌市", "许昌", "CITY", "410000"),
                    new RegionView("411002", "魏都区", "魏都", "COUNTY", "411000"),
                    new RegionView("410200", "开封市", "开封", "CITY", "410000"),
                    new RegionView("410204", "鼓楼区", "鼓楼", "COUNTY", "410200"),
                    new RegionView("411004", "鼓楼区", "鼓楼", "COUNTY", "411000")),
            new DataScope("4110", null));

    private ImportFixture() {}
}
