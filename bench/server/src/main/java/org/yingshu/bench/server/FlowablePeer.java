package org.yingshu.bench.server;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * {@code FlowablePeer JDBC-URL SECONDS}: the same life as a process with seven tasks in Flowable's engine, called directly:
 * no HTTP, no session, no rights, no list that it must stay findable in, no hash chain. Its history is at its default.
 */
final class FlowablePeer {

    private static final List<String> STEPS = List.of(
            "sign", "name-responsible", "set-milestones", "report", "reach-milestone", "request-strike-off", "check");

    private final ProcessEngine engine;
    private final AtomicInteger ended = new AtomicInteger();
    private final Latencies commands = new Latencies();
    private volatile boolean counting;

    private FlowablePeer(ProcessEngine engine) {
        this.engine = engine;
    }

    public static void main(String[] arguments) throws InterruptedException {
        int seconds = Integer.parseInt(arguments[1]);
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl(arguments[0]);
            pool.setUsername("postgres");
            pool.setMaximumPoolSize(16);
            var configuration = new StandaloneProcessEngineConfiguration();
            configuration.setDataSource(pool);
            configuration.setDatabaseSchemaUpdate("true");
            configuration.setAsyncExecutorActivate(false);
            ProcessEngine engine = configuration.buildProcessEngine();
            engine.getRepositoryService()
                    .createDeployment()
                    .addBpmnModel("duty.bpmn", model())
                    .deploy();
            new FlowablePeer(engine).run(seconds);
            engine.close();
        }
    }

    private static BpmnModel model() {
        var process = new Process();
        process.setId("duty");
        var start = new StartEvent();
        start.setId("start");
        process.addFlowElement(start);
        String before = "start";
        for (String step : STEPS) {
            var task = new UserTask();
            task.setId(step);
            task.setName(step);
            task.setAssignee("${unit}");
            process.addFlowElement(task);
            process.addFlowElement(new SequenceFlow(before, step));
            before = step;
        }
        var end = new EndEvent();
        end.setId("end");
        process.addFlowElement(end);
        process.addFlowElement(new SequenceFlow(before, "end"));
        var model = new BpmnModel();
        model.addProcess(process);
        return model;
    }

    private void run(int seconds) throws InterruptedException {
        long begun;
        try (var threads = Executors.newFixedThreadPool(Lives.WORKERS)) {
            long stop = System.nanoTime() + (seconds + seconds / 3) * 1_000_000_000L;
            for (int worker = 0; worker < Lives.WORKERS; worker++) {
                int unit = worker;
                threads.execute(() -> work(stop, unit));
            }
            Thread.sleep(Duration.ofSeconds(seconds / 3));
            begun = System.nanoTime();
            counting = true;
        }
        double rate = ended.get() / ((System.nanoTime() - begun) / 1e9);
        System.out.printf("Flowable %s, engine only: %s%n", ProcessEngine.VERSION, commands);
        System.out.printf(Locale.ROOT, "lives/s %.2f%n", rate);
    }

    private void work(long stop, int unit) {
        while (System.nanoTime() < stop) {
            String id = engine.getRuntimeService()
                    .startProcessInstanceByKey(
                            "duty", Map.of("unit", "unit" + unit, "title", "推行一网通办流程再造", "due", "2027-06-30"))
                    .getId();
            for (String step : STEPS) {
                long begun = System.nanoTime();
                String task = engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(id)
                        .singleResult()
                        .getId();
                engine.getTaskService().complete(task, Map.of(step, "新流程全面运行，回访办事企业。", step + "-percent", 60));
                if (counting) {
                    commands.add(System.nanoTime() - begun);
                }
            }
            if (counting) {
                ended.incrementAndGet();
            }
        }
    }
}
