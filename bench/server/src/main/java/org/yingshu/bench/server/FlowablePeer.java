package org.yingshu.bench.server;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.ParallelGateway;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * {@code FlowablePeer JDBC-URL SECONDS GRAPH}: the same life as a process in Flowable's engine, called directly: no HTTP, no
 * session, no rights, no list that it must stay findable in, no hash chain. Its history is at its default. The graph names
 * the tasks in their order with commas between, those side by side with a plus: {@code accept,tax+review,decide}.
 */
public final class FlowablePeer {

    /** How many lives at once, as many as there are in the server beside it. */
    public static final int WORKERS = 16;

    private final ProcessEngine engine;
    private final List<List<String>> graph;
    private final AtomicInteger ended = new AtomicInteger();
    private final Latencies commands = new Latencies();
    private volatile boolean counting;

    private FlowablePeer(ProcessEngine engine, List<List<String>> graph) {
        this.engine = engine;
        this.graph = graph;
    }

    public static void main(String[] arguments) throws InterruptedException {
        var span = new Span(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        List<List<String>> graph = Stream.of(arguments[3].split(","))
                .map(stage -> List.of(stage.split("\\+")))
                .toList();
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
                    .addBpmnModel("life.bpmn", model(graph))
                    .deploy();
            new FlowablePeer(engine, graph).run(span);
            engine.close();
        }
    }

    private static BpmnModel model(List<List<String>> graph) {
        var process = new Process();
        process.setId("life");
        String before = add(process, new StartEvent(), "start", List.of());
        for (int n = 0; n < graph.size(); n++) {
            List<String> stage = graph.get(n);
            if (stage.size() == 1) {
                before = task(process, stage.getFirst(), before);
            } else {
                String fork = add(process, new ParallelGateway(), "fork" + n, List.of(before));
                List<String> branches =
                        stage.stream().map(step -> task(process, step, fork)).toList();
                before = add(process, new ParallelGateway(), "join" + n, branches);
            }
        }
        add(process, new EndEvent(), "end", List.of(before));
        var model = new BpmnModel();
        model.addProcess(process);
        return model;
    }

    private static String task(Process process, String step, String before) {
        var task = new UserTask();
        task.setName(step);
        task.setAssignee("${unit}");
        return add(process, task, step, List.of(before));
    }

    private static String add(Process process, FlowElement element, String id, List<String> before) {
        element.setId(id);
        process.addFlowElement(element);
        before.forEach(one -> process.addFlowElement(new SequenceFlow(one, id)));
        return id;
    }

    private void run(Span span) throws InterruptedException {
        long begun;
        try (var threads = Executors.newFixedThreadPool(WORKERS)) {
            long stop = System.nanoTime() + span.whole() * 1_000_000_000L;
            for (int worker = 0; worker < WORKERS; worker++) {
                int unit = worker;
                threads.execute(() -> work(stop, unit));
            }
            Thread.sleep(Duration.ofSeconds(span.warm()));
            begun = System.nanoTime();
            counting = true;
        }
        double rate = ended.get() / ((System.nanoTime() - begun) / 1e9);
        System.out.printf("Flowable %s, engine only: %s%n", ProcessEngine.VERSION, commands);
        System.out.printf(Locale.ROOT, "lives/s %.2f%n", rate);
    }

    private void work(long stop, int unit) {
        List<String> steps = graph.stream().flatMap(List::stream).toList();
        while (System.nanoTime() < stop) {
            String id = timed(() -> engine.getRuntimeService()
                    .startProcessInstanceByKey(
                            "life", Map.of("unit", "unit" + unit, "title", "推行一网通办流程再造", "due", "2027-06-30"))
                    .getId());
            for (String step : steps) {
                timed(() -> {
                    String task = engine.getTaskService()
                            .createTaskQuery()
                            .processInstanceId(id)
                            .taskDefinitionKey(step)
                            .singleResult()
                            .getId();
                    engine.getTaskService()
                            .complete(task, Map.of(step + "-text", "新流程全面运行，回访办事企业。", step + "-percent", 60));
                    return task;
                });
            }
            if (counting) {
                ended.incrementAndGet();
            }
        }
    }

    private <T> T timed(Supplier<T> command) {
        long begun = System.nanoTime();
        T answer = command.get();
        if (counting) {
            commands.add(System.nanoTime() - begun);
        }
        return answer;
    }
}
