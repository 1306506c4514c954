package org.stroma.learn.treebank;

import java.util.Map;

/// The names of relations, where only these differ or where the tags decide.
final class CraftLabels {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("auxpass", "aux:pass"),
            Map.entry("dobj", "obj"),
            Map.entry("nsubjpass", "nsubj:pass"),
            Map.entry("csubjpass", "csubj:pass"),
            Map.entry("poss", "nmod:poss"),
            Map.entry("prt", "compound:prt"),
            Map.entry("predet", "det:predet"),
            Map.entry("preconj", "cc:preconj"),
            Map.entry("relcl", "acl:relcl"),
            Map.entry("intj", "discourse"),
            Map.entry("quantmod", "advmod"),
            Map.entry("meta", "parataxis"),
            Map.entry("dative", "iobj"),
            Map.entry("acomp", "xcomp"),
            Map.entry("attr", "xcomp"),
            Map.entry("oprd", "xcomp"),
            Map.entry("pcomp", "advcl"),
            Map.entry("prep", "advmod"),
            Map.entry("agent", "obl:agent"));

    private CraftLabels() {}

    static void rename(CraftTree tree) {
        tree.all().forEach(i -> tree.rename(i, name(tree, i)));
    }

    private static String name(CraftTree tree, int i) {
        return switch (tree.relation(i)) {
            case "nmod" -> tree.has(i, "case") ? "nmod" : modifier(tree, i);
            case "npadvmod" -> measure(tree, i);
            case "aux" -> tree.tag(i).equals("TO") ? "mark" : "aux";
            case "neg" -> tree.isTagged(i, "DT") ? "det" : "advmod";
            case "pobj" -> tree.isTagged(tree.head(i), "VB", "JJ", "RB") ? "obl" : "nmod";
            default -> NAMES.getOrDefault(tree.relation(i), tree.relation(i));
        };
    }

    private static String modifier(CraftTree tree, int i) {
        if (tree.isTagged(i, "CD")) {
            return "nummod";
        }
        if (i > tree.head(i)) {
            return "nmod:unmarked";
        }
        if (tree.isTagged(i, "DT")) {
            return "det";
        }
        return tree.isTagged(i, "JJ", "VB") ? "amod" : "compound";
    }

    private static String measure(CraftTree tree, int i) {
        int head = tree.head(i);
        if (tree.isTagged(head, "NN") && i + 1 < tree.size() && tree.isTagged(i + 1, "HYPH")) {
            return "compound";
        }
        if (tree.isTagged(head, "VB", "JJ", "RB")) {
            return "obl:unmarked";
        }
        return tree.isTagged(i, "NNP") && tree.isTagged(head, "NNP") ? "appos" : "nmod:unmarked";
    }
}
