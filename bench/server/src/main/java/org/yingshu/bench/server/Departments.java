package org.yingshu.bench.server;

import org.springframework.jdbc.core.JdbcTemplate;

/** The departments of the places of which the directory so far knows only the government: a real one knows them all. */
public final class Departments {

    public static final String NAMES = "发展改革委 工业和信息化局 公安局 民政局 司法局 财政局 人力资源社会保障局 自然资源局 生态环境局 住房城乡建设局"
            + " 交通运输局 水利局 农业农村局 商务局 文化广电和旅游局 卫生健康委 应急管理局 审计局 市场监管局 医疗保障局 统计局 城市管理局 税务局"
            + " 政务服务和大数据管理局 行政审批局 金融工作局";

    private Departments() {}

    /** @param names with blanks between */
    public static int add(JdbcTemplate jdbc, String names) {
        return jdbc.update("""
                insert into directory.organisation (id, name, short_name, region, level, kind, rank, source, search)
                select gen_random_uuid(), place.name || department, right(place.name, 1) || department, place.code, like_it.level,
                    'DEPARTMENT', like_it.rank, 'bench', place.name || department
                from directory.region place
                join lateral (select level, rank from directory.organisation one
                    where one.level = place.level and one.kind = 'DEPARTMENT' limit 1) like_it on true
                cross join regexp_split_to_table(?, ' ') department
                where place.valid_to is null and place.code !~ '^4110|0000$'
                on conflict do nothing
                """, names);
    }
}
