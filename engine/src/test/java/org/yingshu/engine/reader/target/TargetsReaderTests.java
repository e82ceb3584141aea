package org.yingshu.engine.reader.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingshu.engine.reader.model.Strength;
import org.yingshu.engine.reader.model.Target;
import org.yingshu.engine.reader.model.Target.Comparator;
import org.yingshu.engine.reader.source.Passage;

class TargetsReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            企业变更时间压缩至2个工作日 | 企业变更时间 | EQUAL | 2 | 工作日
            企业变更时间压缩至2个工作日以内 | 企业变更时间 | AT_MOST | 2 | 工作日
            把企业注销时限压减到半个工作日 | 企业注销时限 | EQUAL | 半 | 工作日
            压缩货物通关时间至5小时内 | 货物通关时间 | AT_MOST | 5 | 小时
            网上可办率达到95% | 网上可办率 | EQUAL | 95 | %
            网上可办率达95％以上 | 网上可办率 | AT_LEAST | 95 | ％
            首贷户占比不低于8.5% | 首贷户占比 | AT_LEAST | 8.5 | %
            投诉按期办结率提高到99%以上 | 投诉按期办结率 | AT_LEAST | 99 | %
            审批时间不得超过15天 | 审批时间 | AT_MOST | 15 | 天
            贷款利率控制在5%以内 | 贷款利率 | AT_MOST | 5 | %
            案件平均用时下降到230天以下 | 案件平均用时 | LESS_THAN | 230 | 天
            线上办理占比超过85% | 线上办理占比 | MORE_THAN | 85 | %
            注册用户数突破300万户 | 注册用户数 | MORE_THAN | 300 | 万户
            办理环节减至1-2个 | 办理环节 | RANGE | 1-2 | 个
            申请材料精简至8—9份 | 申请材料 | RANGE | 8—9 | 份
            申报时间同比压缩7% | 申报时间 | RELATIVE_PERCENT | 7 | %
            合同融资规模增长不低于30% | 合同融资规模 | RELATIVE_PERCENT | 30 | %
            纳税次数再压减1次 | 纳税次数 | RELATIVE_COUNT | 1 | 次
            综合税率下降1个百分点 | 综合税率 | PERCENTAGE_POINTS | 1 | 个百分点
            质量指数提高到13.5以上 | 质量指数 | AT_LEAST | 13.5 | ''
            路网密度达到6.4公里/平方公里 | 路网密度 | EQUAL | 6.4 | 公里/平方公里
            电子保函费率降至6‰ | 电子保函费率 | EQUAL | 6 | ‰
            按照不低于年度预算额8%的预留份额 | 预留份额 | AT_LEAST | 8 | %
            办理时间压减三分之一 | 办理时间 | RELATIVE_PERCENT | 三分之一 | ''
            平均审理天数压缩1/3 | 平均审理天数 | RELATIVE_PERCENT | 1/3 | ''
            新增孵化器3家 | 新增孵化器 | EQUAL | 3 | 家
            培育不少于20家瞪羚企业 | 瞪羚企业 | AT_LEAST | 20 | 家
            变更登记1个工作日办结 | 变更登记 | EQUAL | 1 | 工作日
            审计报告在5个工作日内办结 | 审计报告 | AT_MOST | 5 | 工作日
            应在10个工作日内完成现场核查 | 现场核查 | AT_MOST | 10 | 工作日
            """)
    void readsOneFigure(String text, String subject, Comparator comparator, String value, String unit) {
        assertThat(read(text)).singleElement().satisfies(target -> {
            assertThat(target.subject()).isEqualTo(subject);
            assertThat(target.comparator()).isEqualTo(comparator);
            assertThat(target.value()).isEqualTo(value);
            assertThat(target.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            电子证照应制尽制 | 电子证照 | FULL_COVERAGE | 应制尽制
            推动窗口评价服务全覆盖 | 窗口评价服务 | FULL_COVERAGE | 全覆盖
            招标过程监管100%全覆盖 | 招标过程监管 | FULL_COVERAGE | 100
            综合排名进入全国前20名 | 综合排名 | RANK | 20
            总体评价进入全省第一方阵 | 总体评价 | RANK | 第一方阵
            信用指数走在全国前列 | 信用指数 | RANK | 前列
            合规成本进一步降低 | 合规成本 | QUALITATIVE | 进一步降低
            服务满意度稳步提升 | 服务满意度 | QUALITATIVE | 稳步提升
            企业登记全程零收费 | 收费 | EQUAL | 零
            实现群众办事“零跑动” | 跑动 | EQUAL | 零
            小微贷款增速不低于各项贷款增速 | 小微贷款增速 | AT_LEAST | 各项贷款增速
            多数服务指标达到省内先进水平 | 多数服务指标 | RANK | 省内先进水平
            登记时限压缩至国内领先水平 | 登记时限 | RANK | 国内领先水平
            确保总体评价位居全省第一 | 总体评价 | RANK | 第一
            实现“窗口服务迈进全国第一方阵”目标 | 窗口服务 | RANK | 第一方阵
            推动企业迁移实现零跑动 | 跑动 | EQUAL | 零
            车辆过户“零收费” | 收费 | EQUAL | 零
            老旧小区加装电梯零材料 | 材料 | EQUAL | 零
            鼓励有条件的县逐步实行门店登记零成本 | 成本 | EQUAL | 零
            占道审批费收费标准降为零 | 占道审批费收费标准 | EQUAL | 零
            档案错误率“动态清零” | 档案错误率 | EQUAL | 清零
            两年以上积案基本清零 | 两年以上积案 | QUALITATIVE | 基本清零
            """)
    void readsWordsThatCanBeMeasured(String text, String subject, Comparator comparator, String value) {
        assertThat(read(text)).singleElement().satisfies(target -> {
            assertThat(target.subject()).isEqualTo(subject);
            assertThat(target.comparator()).isEqualTo(comparator);
            assertThat(target.value()).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "依照条例第10条处理",
                "按照某政〔2020〕29号文件办理",
                "开通12345热线，提供7×24小时服务",
                "实施“13445工程”和“116”行动",
                "提供24小时自助打印服务",
                "面向建筑面积3000平方米及以下的仓储项目",
                "单户授信500万元以下的小微企业",
                "服务质量和水平进一步提升",
                "截至目前，累计办理业务3200件",
                "2021年实现融资1.2亿元",
                "与公安、税务、民政等12个部门对接",
                "召开3个部门参加的会议",
                "推行“一个窗口、一天办结”模式",
                "按照“应减尽减”原则推进",
                "网上办、零跑腿",
                "实现了群众办事零跑腿",
                "以“零容忍”态度整治乱象",
                "探索小型项目接入零审批",
                "建立问题台账、动态清零",
                "业务规模居六省第一"
            })
    void leavesOutWhatIsNoPromise(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void keepsTheUnitOfEachFigureThatSaysWhatItCounts() {
        assertThat(read("企业开办压缩至1个环节、0.5个工作日"))
                .extracting(Target::subject, Target::value, Target::unit, Target::condition)
                .containsExactly(tuple("环节", "1", "个", "企业开办"), tuple("企业开办", "0.5", "工作日", ""));
    }

    @Test
    void tellsStepsPapersAndTimeOfOneListApart() {
        assertThat(read("企业迁移压缩至1个环节、2份材料、0.5个工作日"))
                .extracting(Target::condition, Target::subject, Target::value, Target::unit)
                .containsExactly(
                        tuple("企业迁移", "环节", "1", "个"), tuple("企业迁移", "材料", "2", "份"), tuple("", "企业迁移", "0.5", "工作日"));
    }

    @Test
    void givesEachOfSeveralZerosATarget() {
        assertThat(read("实现企业迁移全程零收费、零材料"))
                .extracting(Target::condition, Target::subject, Target::value)
                .containsExactly(tuple("企业迁移", "收费", "零"), tuple("企业迁移", "材料", "零"));
    }

    @Test
    void readsFractions() {
        assertThat(read("办理时间压减三分之一"))
                .singleElement()
                .returns(Comparator.RELATIVE_PERCENT, Target::comparator)
                .returns("三分之一", Target::value);
        assertThat(read("将环评审批时限压缩到法定时限的1/3以内"))
                .singleElement()
                .returns(Comparator.AT_MOST, Target::comparator)
                .returns("1/3", Target::value)
                .returns("法定时限", Target::condition);
        assertThat(read("压缩案件审理天数，争取在1/2审限内审结"))
                .singleElement()
                .returns("案件审理天数", Target::subject)
                .returns("1/2", Target::value)
                .returns("审限", Target::unit);
    }

    @Test
    void datesATargetByTheEndOfItsFiveYearPlan() {
        assertThat(read("“十四五”期间，并联审批率达到65%")).singleElement().returns("2025-12", Target::due);
        assertThat(read("“十三五”期间并联审批率达到65%")).isEmpty();
    }

    @Test
    void takesARateWithAndInItsNameForOne() {
        assertThat(read("总税率和社会负担率下降2个百分点")).singleElement().returns("总税率和社会负担率", Target::subject);
    }

    @Test
    void seesWhatIsMeasuredThroughABracketBehindIt() {
        assertThat(read("受理时间（不含补正时间），个体户、外资企业分别不超过2个、4个工作日"))
                .extracting(Target::condition, Target::subject)
                .containsExactly(tuple("个体户", "受理时间"), tuple("外资企业", "受理时间"));
    }

    @Test
    void sharesTheUnitOfAList() {
        assertThat(read("居民用户、小微用户、高压用户接电时限分别不超过3个、15个、20个工作日"))
                .extracting(Target::condition, Target::subject, Target::value, Target::unit)
                .containsExactly(
                        tuple("居民用户", "接电时限", "3", "工作日"),
                        tuple("小微用户", "接电时限", "15", "工作日"),
                        tuple("高压用户", "接电时限", "20", "工作日"));
    }

    @Test
    void givesEachLevelItsOwnFigure() {
        assertThat(read("市、县级担保机构注册资本分别达到6亿元和3亿元"))
                .extracting(Target::place, Target::value)
                .containsExactly(tuple("市", "6"), tuple("县级", "3"));
    }

    @Test
    void givesOneFigureToEachIndicatorOfAList() {
        assertThat(read("受理率、准确率、及时率达到97%")).extracting(Target::subject).containsExactly("受理率", "准确率", "及时率");
    }

    @Test
    void takesTheFirstOfTwoFiguresAsTheBaseline() {
        assertThat(read("将合同归档期限由20日压缩至12日内")).singleElement().satisfies(target -> {
            assertThat(target.baseline()).isEqualTo("20日");
            assertThat(target.value()).isEqualTo("12");
        });
        assertThat(read("服务得分在2021年基础上提升8%以上"))
                .singleElement()
                .returns("2021年基础上", Target::baseline)
                .returns(null, Target::due);
    }

    @Test
    void datesEachTargetByTheDateBeforeIt() {
        assertThat(read("2022年6月底前，网上申报率达到90%，2022年底达到98%；2023年，平均用时压缩至20天。复核用时压缩至3天。"))
                .extracting(Target::value, Target::due)
                .containsExactly(
                        tuple("90", "2022-06"), tuple("98", "2022-12"), tuple("20", "2023-12"), tuple("3", null));
        assertThat(read("年底前覆盖率达到80%")).singleElement().returns("2022-12", Target::due);
        assertThat(read("力争五年内挂牌企业数量突破9家")).singleElement().returns(null, Target::due);
    }

    @Test
    void holdsADateForTheWholeParagraphOfGoals() {
        assertThat(read("主要目标：2022年底前，用水时限压缩至3天。用气时限压缩至2天。\n开通时限压缩至1天。"))
                .extracting(Target::due)
                .containsExactly("2022-12", "2022-12", null);
    }

    @Test
    void readsNestedFiguresOfABracket() {
        assertThat(read("建设许可时间压缩至45天以内（其中审批时间压缩至21天以内、供水接入8天以内）"))
                .extracting(Target::subject, Target::value)
                .containsExactly(tuple("建设许可时间", "45"), tuple("审批时间", "21"), tuple("供水接入", "8"));
    }

    @Test
    void keepsForWhomAndWhereAFigureHolds() {
        assertThat(read("市本级小微企业接电时间不超过8个工作日"))
                .singleElement()
                .returns("市本级", Target::place)
                .returns("小微企业", Target::condition)
                .returns("接电时间", Target::subject);
        assertThat(read("接电时限不超过20个工作日（不含工程施工时间）")).singleElement().returns("不含工程施工时间", Target::condition);
        assertThat(read("对单户金额300万元以上的，担保费率不超过1.2%")).singleElement().returns("单户金额300万元以上", Target::condition);
    }

    @Test
    void namesAgainWhatTheClauseBeforeMeasured() {
        assertThat(read("投诉答复率2022年6月前达到93%，2022年底前达到99%"))
                .extracting(Target::subject)
                .containsExactly("投诉答复率", "投诉答复率");
        assertThat(read("进一步压缩企业迁移时间，具备条件的地方压缩至1个工作日")).singleElement().returns("企业迁移时间", Target::subject);
    }

    @Test
    void addsTheBenchmarkThatFollows() {
        assertThat(read("燃气接通时间压缩至4个工作日以内，达到国内先进水平")).singleElement().returns("国内先进水平", Target::benchmark);
    }

    @Test
    void tellsHowBindingTheWordsAre() {
        assertThat(read("力争追回率达到46%")).singleElement().returns(Strength.SHOULD, Target::strength);
        assertThat(read("预付款比例原则上不低于合同金额的20%"))
                .singleElement()
                .returns(Strength.SHOULD, Target::strength)
                .returns("预付款比例", Target::subject);
        assertThat(read("鼓励有条件的地方将办理时间压缩至1天")).singleElement().returns(Strength.COULD, Target::strength);
        assertThat(read("公示率达到100%")).singleElement().returns(Strength.MUST, Target::strength);
    }

    @Test
    void takesTheVerbOnToTheNextThingOfAList() {
        assertThat(read("建立80个示范点、60个服务站"))
                .extracting(Target::subject, Target::value)
                .containsExactly(tuple("示范点", "80"), tuple("服务站", "60"));
    }

    @Test
    void readsWhatEachPlaceIsToHave() {
        assertThat(read("每个社区有1处助餐点，每个县至少建有2所以老人、儿童照护为主的公办机构"))
                .extracting(Target::subject, Target::comparator, Target::value)
                .containsExactly(tuple("助餐点", Comparator.EQUAL, "1"), tuple("公办机构", Comparator.AT_LEAST, "2"));
    }

    @Test
    void takesOfAReportOnlyWhatItSaysWillCome() {
        String report = "新增示范企业30家，投诉办结率达到97%。年底前办结率达到99%。下一步，深化改革。网上可办率达到100%。";

        assertThat(new TargetsReader().read(Passage.of(report), new TargetContext(2022, "", true)))
                .extracting(Target::value)
                .containsExactly("99", "100");
        assertThat(read(report)).hasSize(4);
    }

    @Test
    void aTimeBehindAnEventMeasuresNothing() {
        assertThat(read("在清单发布后6个月内，完成数据归集")).isEmpty();
    }

    private static List<Target> read(String text) {
        return new TargetsReader().read(Passage.of(text), new TargetContext(2022, ""));
    }
}
