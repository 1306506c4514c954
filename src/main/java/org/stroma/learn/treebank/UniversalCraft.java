package org.stroma.learn.treebank;

import java.util.List;
import java.util.function.Consumer;

/// Turns CRAFT's dependencies (prepositions as heads, `nsubjpass`, `agent`) into Universal Dependencies as the English
/// Web Treebank has them, so that one parser can learn from both.
public final class UniversalCraft {

    /// In this order: later rules count on the shape that earlier ones give.
    private static final List<Consumer<CraftTree>> RULES = List.of(
            RelativePronouns::resolve,
            Coordinations::level,
            Clauses::firstLeads,
            Clauses::accusatives,
            Clauses::adnominal,
            Prepositions::lower,
            Copulas::turn,
            CraftLabels::rename);

    private UniversalCraft() {}

    /// The same words and tags in a tree of the other scheme.
    public static Tree convert(Tree craft) {
        CraftTree tree = new CraftTree(craft);
        RULES.forEach(rule -> rule.accept(tree));
        return craft.with(tree.words());
    }
}
