package org.stroma.extract.sentence;

import java.util.List;
import java.util.Optional;

/// Gives words another role that cannot have the one the tree gives them: two objects side by side, an apposition
/// with a preposition, a determiner that is a clause.
final class RoleRepair {

    private final SentenceGraph graph;

    RoleRepair(SentenceGraph graph) {
        this.graph = graph;
    }

    void apply() {
        for (int i = 0; i + 1 < graph.size(); i++) {
            suchAs(i);
            strandedArticle(i);
            dividedObject(i);
            prepositionalApposition(i);
            littleOrNo(i);
            subjectBehindConjunction(i);
            classBeforeName(i);
            yearIsNoObject(i);
            participleOfName(i);
        }
    }

    /// "inhibitors such as X": a preposition of two words.
    private void suchAs(int such) {
        if (graph.lower(such).equals("such") && graph.lower(such + 1).equals("as") && graph.is(such + 1, "fixed")) {
            graph.attach(such, graph.head(such), "case");
        }
    }

    /// An article that the parser left over belongs to the noun behind it.
    private void strandedArticle(int article) {
        int noun = article + 1;
        while (noun < graph.size() && !graph.isNoun(noun) && graph.tag(noun).matches("JJ.?|VB[NG]|RB|NN|HYPH")) {
            noun++;
        }
        boolean stranded = graph.tag(article).equals("DT")
                && graph.is(article, "parataxis", "dep")
                && graph.dependents(article).isEmpty();
        if (stranded && noun < graph.size() && graph.isNoun(noun)) {
            graph.attach(article, graph.covering(noun).map(NameSpan::head).orElse(noun), "det");
        }
    }

    /// "X increased AMPK activity": a name and the noun right behind it are one object.
    private void dividedObject(int noun) {
        Optional<NameSpan> name = graph.covering(noun - 1);
        boolean divided = name.isPresent()
                && graph.is(noun, "obj")
                && graph.isNoun(noun)
                && graph.covering(noun).isEmpty()
                && graph.is(name.get().head(), "obj")
                && graph.head(name.get().head()) == graph.head(noun);
        if (divided) {
            graph.attach(name.get().head(), noun, "compound");
        }
    }

    /// "X cells, next to cells that secrete Y": what has a preposition of its own is no other name.
    private void prepositionalApposition(int noun) {
        boolean apart = graph.is(noun, "appos")
                && !graph.preposition(noun).isEmpty()
                && !SentenceGraph.isOneOf(graph.preposition(noun), "such as", "including", "of");
        if (apart) {
            graph.attach(noun, graph.head(noun), "nmod");
        }
    }

    /// "secreted A, but little or no B": of B little or nothing.
    private void littleOrNo(int little) {
        int noun = little + 3;
        boolean none = graph.lower(little).equals("little")
                && graph.lower(little + 1).equals("or")
                && graph.lower(little + 2).equals("no")
                && noun < graph.size();
        if (none) {
            int head = graph.covering(noun).map(NameSpan::head).orElse(noun);
            if (graph.is(head, "conj") && graph.head(head) == little && graph.head(little) >= 0) {
                int joint = little - 1;
                int above = graph.head(little);
                List<Integer> objects = graph.dependents(above, "obj");
                boolean beside = graph.isVerb(above) && graph.is(little, "conj") && !objects.isEmpty();
                graph.attach(head, beside ? objects.getFirst() : above, graph.relation(little));
                if (graph.head(joint) == little) {
                    graph.attach(joint, head, graph.relation(joint));
                }
                graph.attach(little, head, "amod");
            }
        }
    }

    /// "after dye entered the kidney": the noun between a conjunction and a finite verb is who does it.
    private void subjectBehindConjunction(int noun) {
        int verb = noun + 1;
        boolean clause = graph.isNoun(noun)
                && graph.is(noun, "obl")
                && SentenceGraph.isOneOf(graph.preposition(noun), "after", "before", "until", "since")
                && graph.isVerb(verb)
                && SentenceGraph.isOneOf(graph.tag(verb), "VBD", "VBZ", "VBP")
                && graph.head(noun) >= 0
                && graph.head(noun) < noun
                && !graph.has(verb, "nsubj", "nsubj:pass", "aux:pass");
        if (clause) {
            int mark = graph.prepositionAt(noun);
            graph.attach(verb, graph.head(noun), "advcl");
            graph.attach(noun, verb, "nsubj");
            graph.attach(mark, verb, "mark");
        }
    }

    /// "X: a pill, approved 1998 for Y": a year is when something was done to X.
    private void yearIsNoObject(int year) {
        int verb = graph.head(year);
        boolean wrong = graph.is(year, "obj")
                && graph.lower(year).matches("(1[89]|20)\\d\\d")
                && verb >= 0
                && SentenceGraph.isOneOf(graph.tag(verb), "VBN", "VBD")
                && !graph.has(verb, "aux", "aux:pass");
        if (wrong) {
            graph.attach(year, verb, "obl:unmarked");
            for (int subject : List.copyOf(graph.dependents(verb, "nsubj"))) {
                graph.attach(subject, verb, "nsubj:pass");
            }
        }
    }

    /// "protects against X linked to Y": X is linked to Y, not who protects.
    private void participleOfName(int participle) {
        Optional<NameSpan> name = graph.covering(participle - 1);
        boolean loose = name.isPresent()
                && graph.is(participle, "advcl")
                && graph.tag(participle).equals("VBN")
                && graph.head(participle) < participle
                && SentenceGraph.isOneOf(graph.tag(participle + 1), "IN", "TO")
                && !graph.has(participle, "mark", "advmod", "nsubj", "nsubj:pass", "aux", "aux:pass", "obj");
        if (loose && !graph.isWithin(name.get().head(), participle)) {
            graph.attach(participle, name.get().head(), "acl");
        }
    }

    /// "The EGFR-targeting antibody cetuximab": a noun that has words of its own before it is what the name explains.
    private void classBeforeName(int noun) {
        Optional<NameSpan> name = graph.covering(noun + 1);
        boolean classed = name.filter(each -> each.from() == noun + 1 && graph.head(noun) == each.head())
                        .isPresent()
                && graph.is(noun, "compound")
                && graph.covering(noun).isEmpty()
                && graph.has(noun, "amod")
                && graph.has(noun, "det");
        if (classed) {
            int head = name.orElseThrow().head();
            String relation = graph.relation(head);
            int governor = graph.head(head);
            List<Integer> others =
                    graph.dependents(head).stream().filter(each -> each != noun).toList();
            graph.attach(noun, governor, relation);
            others.stream()
                    .filter(each -> !name.orElseThrow().covers(each))
                    .forEach(each -> graph.attach(each, noun, graph.relation(each)));
            graph.attach(head, noun, "appos");
        }
    }
}
