package org.yingshu.engine.reader.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.engine.reader.owner.OwnerFixture.CITY;
import static org.yingshu.engine.reader.owner.OwnerFixture.PROVINCE;
import static org.yingshu.engine.reader.owner.OwnerFixture.names;
import static org.yingshu.engine.reader.owner.OwnerFixture.owners;
import static org.yingshu.engine.reader.owner.OwnerFixture.summary;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingshu.engine.reader.model.Owner;
import org.yingshu.engine.reader.model.Role;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.source.Span;

class OwnersReaderTests {

    private final OwnersReader reader = new OwnersReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            省税务局                                      | LEAD? 省税务局
            省水利厅。                                    | LEAD? 省水利厅
            省水利厅牵头，各地市政府，省直相关部门分工负责。 | LEAD 省水利厅、SHARE 各地市政府*、SHARE 省直相关部门*
            省水利厅、省财政厅共同牵头，省林业局配合，各地市政府负责落实 | LEAD 省水利厅、LEAD 省财政厅、SUPPORT 省林业局、IMPLEMENT 各地市政府*
            省水利厅、省林业局按职责分工牵头，省直相关部门按职责分工配合 | LEAD 省水利厅、LEAD 省林业局、SUPPORT 省直相关部门*
            省水利厅牵头负责，各地各部门各司其职            | LEAD 省水利厅、SHARE 各地各部门*
            省水利厅，省林业局、省财政厅按职责分工负责      | LEAD? 省水利厅、SHARE 省林业局、SHARE 省财政厅
            省水利厅、省林业局按职责分工落实                | LEAD? 省水利厅、SHARE 省林业局
            省水利厅、省林业局配合                          | SUPPORT 省水利厅、SUPPORT 省林业局
            省水利厅、省林业局配合，各地市政府负责落实      | LEAD? 省水利厅、SUPPORT 省林业局、IMPLEMENT 各地市政府*
            各地市政府，省财政厅                            | LEAD? 各地市政府*、RESPONSIBLE 省财政厅
            省水利厅牵头、省林业局配合                      | LEAD 省水利厅、SUPPORT 省林业局
            省水利厅牵头省林业局配合                        | LEAD 省水利厅、SUPPORT 省林业局
            省水利厅主办,省林业局协办,省司法厅参与          | LEAD 省水利厅、SUPPORT 省林业局、SUPPORT 省司法厅
            省水利厅、省林业局，共同牵头                    | LEAD 省水利厅、LEAD 省林业局
            由省水利厅牵头，会同省林业局负责                | LEAD 省水利厅、RESPONSIBLE 省林业局
            省水利厅具体负责；省林业局指导                  | LEAD? 省水利厅、SUPERVISE 省林业局
            省水利厅 and 省林业局负责                       | LEAD? 省水利厅、RESPONSIBLE 省林业局
            """)
    void givesTheRolesThatVerbsTell(String raw, String expected) {
        assertThat(summary(raw, PROVINCE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            省水利厅、林业局和洛阳市、开封市政府负责   | LEAD? 省水利厅、RESPONSIBLE 省林业局、RESPONSIBLE 洛阳市人民政府、RESPONSIBLE 开封市人民政府
            各地市、省直管县（市）政府                 | LEAD? 各地市政府*、RESPONSIBLE 省直管县（市）政府*
            河南证监局、银保监局                       | LEAD? 河南证监局、RESPONSIBLE 河南银保监局
            郑州海关、人行郑州中心支行、林业局         | LEAD? 郑州海关、RESPONSIBLE 人行郑州中心支行、RESPONSIBLE 省林业局
            省文化和旅游厅和住房和城乡建设厅           | LEAD? 省文化和旅游厅、RESPONSIBLE 省住房城乡建设厅
            省审计厅牵头，省法院及各地各部门分工负责   | LEAD 省审计厅、SHARE 省法院、SHARE 各地各部门*
            省水利厅等负责                             | LEAD? 省水利厅+
            省水利厅、林业局等部门配合                 | SUPPORT 省水利厅、SUPPORT 省林业局+
            省审计厅牵头，省水利厅等省直相关部门配合   | LEAD 省审计厅、SUPPORT 省水利厅+、SUPPORT 省直相关部门*
            省水利厅、教育厅等9个省防汛联席会议成员单位按职责分工负责 | LEAD? 省水利厅、SHARE 省教育厅+、SHARE 省防汛联席会议成员单位*
            《某某办法》规定的各相关成员               | LEAD? 《某某办法》规定的各相关成员*
            各省辖市、济源示范区、省直管县（市）人民政府 | LEAD? 各省辖市人民政府*、RESPONSIBLE 济源示范区管委会、RESPONSIBLE 省直管县（市）政府*
            河南省发展和改革委员会、省卫健委           | LEAD? 省发展改革委、RESPONSIBLE 省卫生健康委
            郑州海关和郑州市政府                       | LEAD? 郑州海关、RESPONSIBLE 郑州市人民政府
            省政府办公厅会同省林业局负责               | LEAD 省政府办公厅、RESPONSIBLE 省林业局
            国家税务总局河南省税务局                   | LEAD? 省税务局
            省财政厅、省财政厅                         | LEAD? 省财政厅、RESPONSIBLE 省财政厅
            """)
    void restoresWhatAListSaysOnce(String raw, String expected) {
        assertThat(summary(raw, PROVINCE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            政数局牵头，各县(市、区)人民政府(管委会)       | LEAD 市政数局、RESPONSIBLE 各县（市、区）人民政府（管委会）*
            市水利局，各县〔市、区〕政府负责落实           | LEAD? 市水利局、IMPLEMENT 各县（市、区）人民政府*
            市水利局，各县（市、区）人民政府（管委         | LEAD? 市水利局、RESPONSIBLE 各县（市、区）人民政府（管委会）*
            魏都区、建安区人民政府，经济技术开发区、东城区管委会负责落实 | LEAD? 魏都区人民政府、IMPLEMENT 建安区人民政府、IMPLEMENT 经济技术开发区管委会、IMPLEMENT 东城区管委会
            市水利局牵头，各县（市、区）人民政府督促辖区内相关单位、燃气企业落实 | LEAD 市水利局、SUPERVISE 各县（市、区）人民政府*
            市直各有关部门根据行业管理职责分工负责         | LEAD? 市直相关部门*
            市市场监管局(知识产权局)                       | LEAD? 市市场监管局
            市部门联合“双随机、一公开”联席会议各成员单位   | LEAD? 市部门联合“双随机、一公开”联席会议各成员单位*
            人行许昌中心支行、市工信局、市烟草局、市中院   | LEAD? 人行许昌市中心支行、RESPONSIBLE 市工业和信息化局、RESPONSIBLE 市烟草专卖局、RESPONSIBLE 市中级人民法院
            市发改革、市场监督管理局、教育厅               | LEAD? 市发展改革委、RESPONSIBLE 市市场监管局、RESPONSIBLE 省教育厅
            示范区管委会、襄城县人民政府                   | LEAD? 市城乡一体化示范区管委会、RESPONSIBLE 襄城县人民政府
            市中级人民法院及政府相关职能部门               | LEAD? 市中级人民法院、RESPONSIBLE 政府相关职能部门*
            许昌市财政局、平顶山市财政局                   | LEAD? 市财政局、RESPONSIBLE 平顶山市财政局
            省、市、县三级财政部门                         | LEAD? 省、市、县三级财政部门*
            """)
    void readsTheNamesOfACity(String raw, String expected) {
        assertThat(summary(raw, CITY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （责任单位：省水利厅牵头；省林业局落实）                | LEAD 省水利厅、IMPLEMENT 省林业局
            〔牵头单位：省水利厅；责任单位：省林业局、各地市政府〕  | LEAD 省水利厅、RESPONSIBLE 省林业局、RESPONSIBLE 各地市政府*
            牵头单位：省水利厅。配合单位：省林业局。完成时限：2023年12月。 | LEAD 省水利厅、SUPPORT 省林业局
            主办单位：省水利厅。协办单位：省林业局按职责分工负责。  | LEAD 省水利厅、SUPPORT 省林业局
            牵头领导：某某某。责任单位：省水利厅                    | RESPONSIBLE 某某某、LEAD? 省水利厅
            """)
    void readsLabelsInsideTheValue(String raw, String expected) {
        assertThat(summary(raw, PROVINCE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            州司法局、州委编办及州直有关单位     | LEAD? 州司法局、RESPONSIBLE 州委编办、RESPONSIBLE 州直相关部门*
            发展改革委、云岭供电局               | LEAD? 州发展改革委、RESPONSIBLE 云岭供电局
            州生态环境局磨盘分局，各县市         | LEAD? 州生态环境局磨盘分局、RESPONSIBLE 各县市人民政府*
            各街道                               | LEAD? 各街道办事处*
            """)
    void readsTheNamesOfAPrefecture(String raw, String expected) {
        assertThat(summary(raw, OwnerContext.of(Level.CITY, "云岭彝族自治州"))).isEqualTo(expected);
    }

    /** In a column units stand one below the other, or a blank apart; a name may also be cut by its line's end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            县税务局 县公安局 县人社局           | 县税务局、县公安局、县人力资源社会保障局
            县直各部门 各乡镇                    | 县直各部门、各乡镇人民政府
            县供电公司 人行云岭县支行            | 县供电公司、人行云岭县支行
            省委 宣传部                          | 省委宣传部
            各县（市、区）人民 政府              | 各县（市、区）人民政府
            新乡 高新区管委会                    | 新乡高新区管委会
            """)
    void aBlankPartsWholeUnitsOnly(String raw, String expected) {
        assertThat(String.join("、", names(raw, OwnerContext.of(Level.COUNTY, "云岭县"))))
                .isEqualTo(expected);
    }

    @Test
    void aPersonIsNoLeadUnit() {
        List<Owner> owners = owners("牵头单位：市水利局；责任人：李某；联系电话：0000-1111", CITY);

        assertThat(owners).extracting(Owner::name).containsExactly("市水利局", "李某");
        assertThat(owners).extracting(Owner::isPerson).containsExactly(false, true);
        assertThat(owners.get(1).role()).isEqualTo(Role.RESPONSIBLE);
    }

    @Test
    void takesTheRoleFromSeparateFields() {
        var fields = List.of(
                new Labelled("牵头单位", Passage.of("市水利局")),
                new Labelled("责任单位", Passage.of("市财政局，各县（市、区）人民政府")),
                new Labelled("配合单位", Passage.of("市林业局")));

        assertThat(reader.readLabelled(fields, CITY))
                .extracting(Owner::role)
                .containsExactly(Role.LEAD, Role.RESPONSIBLE, Role.RESPONSIBLE, Role.SUPPORT);
    }

    @Test
    void trustsADocumentThatCallsTheFirstUnitTheLead() {
        var context = new OwnerContext(Level.CITY, "许昌市", true, OrganisationDirectory.bundled());

        Owner first = reader.read(Passage.of("市水利局、市林业局"), context).get(0);

        assertThat(first.role()).isEqualTo(Role.LEAD);
        assertThat(first.inferred()).isFalse();
    }

    @Test
    void keepsThePrintedNameAndSaysWhatWasDone() {
        List<Owner> owners = owners("魏都区、建安区人民政府", CITY);

        assertThat(owners.get(0).raw()).isEqualTo("魏都区");
        assertThat(owners.get(0).notes()).contains("补全共用后缀“人民政府”");
        assertThat(owners.get(1).notes()).isEmpty();
        assertThat(owners.get(1).span()).isEqualTo(new Span(1, 5, 1, 12));
    }

    @Test
    void tellsThatALeadIsMissingWhereAllSupport() {
        assertThat(owners("省水利厅配合", PROVINCE).get(0).notes()).containsExactly("只有配合单位，缺牵头单位");
    }

    @Test
    void keepsWhatItCannotRead() {
        Owner owner = owners("按职责分工负责。", PROVINCE).get(0);

        assertThat(owner.raw()).isEqualTo("按职责分工负责。");
        assertThat(owner.notes()).containsExactly("未能读出单位");
        assertThat(owners(" 　", PROVINCE)).isEmpty();
    }
}
