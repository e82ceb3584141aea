package org.yingshu.engine.pack.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yingshu.engine.pack.fault.FaultKind;
import org.yingshu.engine.pack.fault.Faults;

/** Reads YAML as texts in lists and mappings; types are the reader's business, so that no word turns into a yes or no. */
public final class YamlReader {

    private static final int LARGEST = 2_000_000;
    private static final int DEEPEST = 40;

    private final String file;
    private final Faults faults;

    private YamlReader(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Nothing where the text is no YAML, which is then among the faults. */
    public static Optional<Node> read(PackFile file, Faults faults) {
        return new YamlReader(file.path(), faults).read(file.text());
    }

    private Optional<Node> read(String text) {
        if (text.length() > LARGEST) {
            faults.add(file, 0, FaultKind.TOO_LARGE, LARGEST);
            return Optional.empty();
        }
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(LARGEST);
        try {
            org.yaml.snakeyaml.nodes.Node root = new Yaml(options).compose(new StringReader(text));
            if (root == null) {
                faults.add(file, 0, FaultKind.EMPTY);
                return Optional.empty();
            }
            return Optional.of(node(root));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            faults.add(file, line, FaultKind.SYNTAX, String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            faults.add(file, 0, FaultKind.SYNTAX, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private Node node(org.yaml.snakeyaml.nodes.Node yaml) {
        int line = yaml.getStartMark().getLine() + 1;
        if (yaml.getAnchor() != null) {
            faults.add(file, line, FaultKind.ALIAS);
            return new Node.Scalar("", line);
        }
        return switch (yaml) {
            case SequenceNode sequence -> {
                List<Node> members = new ArrayList<>();
                sequence.getValue().forEach(member -> members.add(node(member)));
                yield new Node.Sequence(members, line);
            }
            case MappingNode mapping -> mapping(mapping, line);
            case ScalarNode scalar -> new Node.Scalar(scalar.getValue(), line);
            default -> new Node.Scalar("", line);
        };
    }

    private Node mapping(MappingNode mapping, int line) {
        var entries = new LinkedHashMap<String, Node>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (entries.containsKey(key)) {
                faults.add(file, entry.getKeyNode().getStartMark().getLine() + 1, FaultKind.KEY_TWICE, key);
            }
            entries.put(key, node(entry.getValueNode()));
        }
        return new Node.Mapping(entries, line);
    }
}
