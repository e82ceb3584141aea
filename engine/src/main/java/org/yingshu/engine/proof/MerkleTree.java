package org.yingshu.engine.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The root of a Merkle tree over leaves that come one after the other, and the path from one leaf to it. The shape and
 * the prefixes are those of RFC 6962, section 2.1, with SM3 for the hash; memory grows with the logarithm of the leaves.
 */
public final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private record Subtree(long leaves, byte[] hash) {}

    private final Deque<Subtree> complete = new ArrayDeque<>();
    private long leaves;

    public MerkleTree add(byte[] leaf) {
        var subtree = new Subtree(1, leafHash(leaf));
        while (!complete.isEmpty() && complete.peek().leaves() == subtree.leaves()) {
            Subtree left = complete.pop();
            subtree = new Subtree(left.leaves() * 2, node(left.hash(), subtree.hash()));
        }
        complete.push(subtree);
        leaves++;
        return this;
    }

    public long leaves() {
        return leaves;
    }

    /** The root; of no leaves at all the digest of nothing. */
    public byte[] root() {
        byte[] root = null;
        for (Subtree subtree : complete) {
            root = root == null ? subtree.hash() : node(subtree.hash(), root);
        }
        return root == null ? Sm3.of() : root;
    }

    /** One step from a leaf to the root: the neighbour's hash, and on which side it stands. */
    public record Step(byte[] hash, boolean left) {}

    /** The steps from the leaf at {@code index} to the root of the tree over {@code leaves}. */
    public static List<Step> path(List<byte[]> leaves, int index) {
        List<Step> path = new ArrayList<>();
        int from = 0;
        int to = leaves.size();
        while (to - from > 1) {
            int split = from + Integer.highestOneBit(to - from - 1);
            boolean right = index >= split;
            path.add(0, new Step(right ? rootOf(leaves, from, split) : rootOf(leaves, split, to), right));
            from = right ? split : from;
            to = right ? to : split;
        }
        return path;
    }

    /** The root that a leaf and its path lead to. */
    public static byte[] climb(byte[] leaf, List<Step> path) {
        byte[] hash = leafHash(leaf);
        for (Step step : path) {
            hash = step.left() ? node(step.hash(), hash) : node(hash, step.hash());
        }
        return hash;
    }

    private static byte[] rootOf(List<byte[]> leaves, int from, int to) {
        var tree = new MerkleTree();
        leaves.subList(from, to).forEach(tree::add);
        return tree.root();
    }

    private static byte[] leafHash(byte[] leaf) {
        return Sm3.of(LEAF, leaf);
    }

    private static byte[] node(byte[] left, byte[] right) {
        return Sm3.of(NODE, left, right);
    }
}
