package org.yingshu.directory.imports;

import static org.yingshu.directory.imports.ImportColumn.optional;
import static org.yingshu.directory.imports.ImportColumn.required;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yingshu.directory.model.AdministrativeLevel;
import org.yingshu.directory.model.OrganisationKind;
import org.yingshu.directory.register.EnterpriseDraft.Scale;
import org.yingshu.directory.register.EnterpriseDraft.Status;

/** What a file may bring, and by which columns a row is known again. */
enum ImportKind {
    ORGANISATIONS(
            List.of("region", "name"),
            required("name", "单位名称", Checks.text(120), "云州市发展和改革委员会", "名称", "机构名称", "单位全称"),
            optional("shortName", "简称", Checks.text(60), "市发展改革委", "单位简称"),
            required("region", "行政区划", Checks::region, "许昌市", "所属地区", "地区", "行政区划代码"),
            required("level", "层级", Checks.word(levels()), "市", "级别"),
            required("kind", "类别", Checks.word(kinds()), "部门", "单位类别"),
            optional("aliases", "别名", Checks::names, "市发改委；发改委", "其他名称"),
            optional("creditCode", "统一社会信用代码", Checks::creditCode, "", "信用代码"),
            optional("address", "地址", Checks.text(200), "", "办公地址"),
            optional("nameEn", "英文名称", Checks.text(200), "", "英文名")),
    ENTERPRISES(
            List.of("creditCode"),
            required("creditCode", "统一社会信用代码", Checks::creditCode, "91411000MA40000047", "信用代码"),
            required("name", "企业名称", Checks.text(120), "云州示例装备有限公司", "名称"),
            required("region", "行政区划", Checks::region, "魏都区", "所属地区", "地区", "行政区划代码"),
            optional("industry", "行业", Checks.text(60), "通用设备制造业", "所属行业"),
            optional("scale", "规模", Checks.word(scales()), "小型", "企业规模"),
            optional("status", "登记状态", Checks.word(statuses()), "存续", "状态"),
            optional("foundedOn", "成立日期", Checks::pastDay, "2020-05-18"),
            optional("representative", "法定代表人", Checks.text(40), "张三", "法人"),
            optional("address", "住所", Checks.text(200), "许由路1号", "地址"),
            optional("phone", "联系电话", Checks::phone, "13800000000", "电话").asSecret()),
    PEOPLE(
            List.of("citizenId"),
            required("name", "姓名", Checks.text(40), "张三"),
            required("citizenId", "公民身份号码", Checks::citizenId, "", "身份证号", "身份证号码")
                    .asSecret(),
            required("region", "行政区划", Checks::region, "魏都区", "所属地区", "地区", "行政区划代码"),
            optional("phone", "联系电话", Checks::phone, "13800000000", "电话", "手机号").asSecret(),
            optional("employer", "工作单位", Checks.text(120), "", "单位"));

    private final List<String> keys;
    private final List<ImportColumn> columns;

    ImportKind(List<String> keys, ImportColumn... columns) {
        this.keys = keys;
        this.columns = List.of(columns);
    }

    List<String> keys() {
        return keys;
    }

    List<ImportColumn> columns() {
        return columns;
    }

    private static Map<String, AdministrativeLevel> levels() {
        var words = new LinkedHashMap<String, AdministrativeLevel>();
        words.put("国家", AdministrativeLevel.NATION);
        words.put("省", AdministrativeLevel.PROVINCE);
        words.put("市", AdministrativeLevel.CITY);
        words.put("县", AdministrativeLevel.COUNTY);
        words.put("乡", AdministrativeLevel.TOWN);
        return words;
    }

    private static Map<String, OrganisationKind> kinds() {
        var words = new LinkedHashMap<String, OrganisationKind>();
        words.put("政府", OrganisationKind.GOVERNMENT);
        words.put("管委会", OrganisationKind.COMMITTEE);
        words.put("党委机关", OrganisationKind.PARTY);
        words.put("议事机构", OrganisationKind.BODY);
        words.put("部门", OrganisationKind.DEPARTMENT);
        words.put("事业单位", OrganisationKind.INSTITUTION);
        words.put("垂直管理", OrganisationKind.VERTICAL);
        words.put("司法机关", OrganisationKind.COURT);
        words.put("群团", OrganisationKind.SOCIETY);
        words.put("金融机构", OrganisationKind.FINANCE);
        words.put("公用企业", OrganisationKind.COMPANY);
        return words;
    }

    private static Map<String, Scale> scales() {
        var words = new LinkedHashMap<String, Scale>();
        words.put("大型", Scale.LARGE);
        words.put("中型", Scale.MEDIUM);
        words.put("小型", Scale.SMALL);
        words.put("微型", Scale.MICRO);
        return words;
    }

    private static Map<String, Status> statuses() {
        var words = new LinkedHashMap<String, Status>();
        words.put("存续", Status.ACTIVE);
        words.put("停业", Status.SUSPENDED);
        words.put("吊销", Status.REVOKED);
        words.put("注销", Status.DEREGISTERED);
        return words;
    }
}
