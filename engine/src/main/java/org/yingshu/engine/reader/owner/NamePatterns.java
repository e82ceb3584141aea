package org.yingshu.engine.reader.owner;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How names of bodies look, whoever they belong to: suffixes, prefixes, groups, bare places. */
final class NamePatterns {

    /** Round and square brackets of every width read as （）, half-width quotes stay. */
    static String widen(String name) {
        return name.replace('(', '（')
                .replace(')', '）')
                .replace('〔', '（')
                .replace('〕', '）')
                .replace('[', '（')
                .replace(']', '）')
                .replace('【', '（')
                .replace('】', '）');
    }

    private static final Pattern UNIT_END = Pattern.compile(".*(?:厅|局|委|办|部|署|院|室|处|科|所|馆|台|站|队|组|社|联|会|行|庭|关|厂|校|园"
            + "|中心|政府|管委会|公司|集团|银行|海关|大学|学院|专班|政协|交易所|部门|单位|企业|机构|成员|基金|街道|基地|平台公司|片区)");

    private static final Pattern STRONG_END = Pattern.compile(
            ".*(?:厅|局|委|办|院|室|部|中心|政府|管委会|公司|集团|支行|分行|银行|协会|商会|学会|联合会|贸促会|委员会|工会|海关|总站|支队|总队|工商联|大学|学院)");

    private static final Pattern STATED_GROUP =
            Pattern.compile("(?:各|其他|其它|相关|有关|全省|全市|全县|全区|所有|《).*" + "|.*各(?:地|级|部门|县|市|区|有关|相关|成员|预算|乡|镇|开发区|分局|单位).*"
                    + "|.*(?:部门|成员单位|成员|单位|企业|金融机构|经营机构|机构|上市公司|部委)"
                    + "|(?:省|市|州|盟|县|区|旗)直(?!管).*(?:部门|单位|机关)|(?:区县|县区|市县|地市|省辖市|省直管县|县市区|乡镇|县级|市级|地方|县（).*政府.*");

    private static final Pattern RELEVANT_DEPARTMENTS =
            Pattern.compile("(?:各)?(省|市|州|盟|县|区|旗)(?:直|级|政府)?(?:各)?(?:有关|相关)(?:相关|有关)?(?:部门|单位|职能部门|部门和单位)");

    private static final Pattern BARE_PLACE =
            Pattern.compile(".*\\p{IsHan}(?:市|县|(?<!地)区|州|旗|镇|乡|街道|（市、区）|（市）|（区）|（县、市）|（县、区）)");

    private static final Pattern PREFIX =
            Pattern.compile("省|市|县|区|州|旗|国家|全国|中央|各县（市、区）|\\p{IsHan}{1,9}(?:省|市|县|区|州|旗|盟|自治区)");

    private static final Pattern ODD = Pattern.compile("[。；;！？!?\\p{Cntrl}]");

    private NamePatterns() {}

    /** The suffix says that it is a body. */
    static boolean endsLikeUnit(String name) {
        return name.length() > 2
                && name.length() <= 40
                && UNIT_END.matcher(withoutSecondName(name)).matches()
                && !ODD.matcher(name).find();
    }

    /** A suffix that ends names only, never the first half of one: 中小企业 in 中小企业和民营经济发展局 is none. */
    static boolean endsForSure(String name) {
        return name.length() > 1
                && !name.endsWith("社会")
                && STRONG_END.matcher(name).matches();
    }

    static boolean isGroup(String name) {
        return STATED_GROUP.matcher(name).matches();
    }

    /** 魏都区, 各地市, 省直管县（市）: a place that stands for its government. */
    static boolean isBarePlace(String name) {
        return BARE_PLACE.matcher(name).matches();
    }

    static boolean isPrefix(String text) {
        return PREFIX.matcher(text).matches();
    }

    /** The one spelling of a group's name. */
    static String standardGroup(String name) {
        String plain = name.replace("相关相关", "相关")
                .replace("有关有关", "有关")
                .replace("市场监督管理", "市场监管")
                .replaceFirst("（管委会?$", "（管委会）")
                .replaceFirst("^各（市、区）", "各县（市、区）")
                .replaceFirst("^各县（市、区）政府", "各县（市、区）人民政府");
        Matcher relevant = RELEVANT_DEPARTMENTS.matcher(plain);
        return relevant.matches() ? relevant.group(1) + "直相关部门" : plain;
    }

    /** 市市场监管局（知识产权局） is one body: what stands before the bracket. */
    static String withoutSecondName(String name) {
        int open = name.lastIndexOf('（');
        if (open <= 0 || !name.endsWith("）")) {
            return name;
        }
        String inside = name.substring(open + 1, name.length() - 1);
        return inside.equals("管委会") || inside.length() < 3 || inside.indexOf('、') >= 0 || isGroup(name)
                ? name
                : name.substring(0, open);
    }
}
