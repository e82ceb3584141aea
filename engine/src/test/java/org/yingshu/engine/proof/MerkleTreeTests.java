package org.yingshu.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MerkleTreeTests {

    @Property(tries = 200)
    void everyLeafClimbsToTheRootAndNoOtherDoes(@ForAll @Size(min = 1, max = 70) List<byte[]> leaves) {
        byte[] root = root(leaves);
        for (int i = 0; i < leaves.size(); i++) {
            List<MerkleTree.Step> path = MerkleTree.path(leaves, i);
            assertThat(MerkleTree.climb(leaves.get(i), path)).isEqualTo(root);
            assertThat(MerkleTree.climb(changed(leaves.get(i)), path)).isNotEqualTo(root);
        }
    }

    @Property(tries = 200)
    void anyLeafChangedDroppedOrAddedChangesTheRoot(@ForAll @Size(min = 1, max = 40) List<byte[]> leaves) {
        byte[] root = root(leaves);
        for (int i = 0; i < leaves.size(); i++) {
            List<byte[]> other = new ArrayList<>(leaves);
            other.set(i, changed(leaves.get(i)));
            assertThat(root(other)).isNotEqualTo(root);
            other.remove(i);
            assertThat(root(other)).isNotEqualTo(root);
        }
        List<byte[]> longer = new ArrayList<>(leaves);
        longer.add(new byte[0]);
        assertThat(root(longer)).isNotEqualTo(root);
    }

    @Test
    void aTreeOfNothingHasTheDigestOfNothing() {
        assertThat(new MerkleTree().root()).isEqualTo(Sm3.of());
    }

    private static byte[] root(List<byte[]> leaves) {
        var tree = new MerkleTree();
        leaves.forEach(tree::add);
        return tree.root();
    }

    private static byte[] changed(byte[] leaf) {
        byte[] longer = Arrays.copyOf(leaf, leaf.length + 1);
        longer[leaf.length] = 1;
        return longer;
    }
}
