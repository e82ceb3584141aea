package org.yingshu.engine.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yingshu.engine.codes.CitizenId;
import org.yingshu.engine.codes.Code;
import org.yingshu.engine.codes.CodeReading;
import org.yingshu.engine.codes.CreditCode;
import org.yingshu.engine.codes.OrganisationCode;
import org.yingshu.engine.codes.ProjectCode;
import org.yingshu.engine.codes.Region;
import org.yingshu.engine.codes.RegionCode;
import org.yingshu.engine.codes.Regions;
import org.yingshu.engine.codes.Registration;

/** What the parts of a code say. */
final class CodeParts {

    /** One part, with the name of its JSON field. */
    record Part(String key, String nameZh, String nameEn, String value) {}

    private CodeParts() {}

    static List<Part> of(Code code, LocalDate today) {
        return switch (code) {
            case CreditCode credit -> credit(credit, today);
            case OrganisationCode organisation ->
                List.of(new Part("printed", "证书写法", "as printed", organisation.printed()));
            case CitizenId citizen -> citizen(citizen, today);
            case RegionCode region -> region(region, today);
            case ProjectCode project -> project(project, today);
        };
    }

    private static List<Part> credit(CreditCode code, LocalDate today) {
        return List.of(
                new Part(
                        "department",
                        "登记管理部门",
                        "department",
                        named(code.department(), Registration.department(code).orElse(""))),
                new Part(
                        "class",
                        "机构类别",
                        "class",
                        named(
                                code.organisationClass(),
                                Registration.organisationClass(code).orElse(""))),
                new Part("region", "登记机关区划", "region", place(code.regionDigits(), today)),
                new Part(
                        "organisation",
                        "组织机构代码",
                        "organisation code",
                        code.organisation().printed()));
    }

    private static List<Part> citizen(CitizenId id, LocalDate today) {
        return List.of(
                new Part("region", "首次编号地", "region of issue", place(id.regionDigits(), today)),
                new Part("born", "出生日期", "born", id.born().toString()),
                new Part("sex", "性别", "sex", id.sex() == CitizenId.Sex.MALE ? "男 male" : "女 female"));
    }

    private static List<Part> region(RegionCode code, LocalDate today) {
        String level =
                switch (code.level()) {
                    case PROVINCE -> "省级 province";
                    case PREFECTURE -> "地级 prefecture";
                    case COUNTY -> "县级 county";
                };
        return List.of(
                new Part("name", "名称", "name", place(code.value(), today)), new Part("level", "级别", "level", level));
    }

    private static List<Part> project(ProjectCode code, LocalDate today) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                "given", "赋码时间", "given", code.month().map(Object::toString).orElse(Integer.toString(code.year()))));
        parts.add(new Part("region", "区划", "region", place(code.regionDigits(), today)));
        String department = code.isOldScheme() ? "行业" : "部门";
        parts.add(
                new Part("department", department, code.isOldScheme() ? "industry" : "department", code.department()));
        parts.add(new Part("type", "项目类型", "type", code.type()));
        parts.add(new Part("serial", "序列号", "serial", code.serial()));
        parts.add(
                new Part("checked", "校验范围", "checked", "仅格式：校验位算法未公开 form only: the check digit's rule is not known"));
        return parts;
    }

    private static String named(char character, String name) {
        return (character + " " + name).strip();
    }

    /** The digits and, as far as they are listed, the names of the province and the place. */
    private static String place(String digits, LocalDate today) {
        if (!(RegionCode.parse(digits) instanceof CodeReading.Valid<RegionCode>(RegionCode code, var changes))) {
            return digits;
        }
        String province = code.provinceName();
        String name = code.level() == RegionCode.Level.PROVINCE
                ? ""
                : Regions.henan().find(code, today).map(Region::name).orElse("（不在名录中 not listed）");
        return digits + " " + province + name;
    }
}
