package org.stroma.extract.sentence;

import java.util.Optional;

/// "X, a kinase inhibitor of Y, ..." and "X – a kinase inhibitor": the phrase behind the name explains it, wherever the
/// tree hangs it.
final class AppositionRepair {

    private final SentenceGraph graph;

    AppositionRepair(SentenceGraph graph) {
        this.graph = graph;
    }

    void apply() {
        for (NameSpan name : graph.names()) {
            drugBesideTarget(name);
        }
        for (int i = 2; i + 1 < graph.size(); i++) {
            boolean article = SentenceGraph.isOneOf(graph.lower(i), "a", "an", "another");
            boolean mark = SentenceGraph.isOneOf(graph.lower(i - 1), ",", "—", "–", "(");
            Optional<NameSpan> name = article && mark ? named(i - 2) : Optional.empty();
            int noun = name.isPresent() ? nounBehind(i) : -1;
            int explained = noun > 0 ? explained(name.orElseThrow(), i - 2, noun) : -1;
            if (noun > 0 && !graph.isListedWithCode(noun + 1) && !graph.isWithin(explained, noun)) {
                explain(explained, noun);
            }
            bare(i);
            definite(i);
        }
    }

    /// "resistance to X, an antibody that": the antibody is X and no resistance.
    private int explained(NameSpan name, int end, int noun) {
        boolean drug = name.isOf("Process") && graph.words().drugs().contains(graph.lemma(noun));
        return graph.name(end)
                .filter(inner -> drug && inner.isOf("Drug"))
                .map(NameSpan::head)
                .orElse(name.head());
    }

    /// "an increase of X, the Y that": the Y is X and no increase.
    private void definite(int article) {
        Optional<NameSpan> name =
                graph.lower(article).equals("the") && graph.lower(article - 1).equals(",")
                        ? named(article - 2)
                        : Optional.empty();
        int noun = name.isPresent() ? nounBehind(article) : -1;
        int head = noun < 0 ? -1 : graph.head(noun);
        boolean apart = head >= 0
                && head < article
                && graph.is(noun, "appos")
                && graph.covering(head).isEmpty()
                && graph.isWithin(name.get().head(), head)
                && graph.preposition(name.get().head()).equals("of");
        if (apart) {
            graph.attach(noun, name.get().head(), "appos");
        }
    }

    /// "inhibitors of the kinase X (Y)": a drug is no other name of a protein, but of what acts on it.
    private void drugBesideTarget(NameSpan name) {
        int target = graph.head(name.head());
        boolean clash = target >= 0
                && graph.is(name.head(), "appos")
                && name.isOf("Drug")
                && graph.is(target, "nmod")
                && graph.preposition(target).equals("of")
                && graph.covering(target).filter(other -> other.isOf("Protein")).isPresent();
        if (clash && graph.covering(graph.head(target)).isEmpty()) {
            graph.attach(name.head(), graph.head(target), "appos");
        }
    }

    /// "A and B, inhibitors of C and D": a plural with "of" behind a name and a comma.
    private void bare(int noun) {
        boolean loose = graph.tag(noun).equals("NNS")
                && graph.lower(noun - 1).equals(",")
                && graph.lower(noun + 1).equals("of")
                && graph.is(noun, "parataxis", "dep", "obl", "advcl")
                && graph.preposition(noun).isEmpty();
        Optional<NameSpan> name = loose ? named(noun - 2) : Optional.empty();
        name.filter(one -> !graph.isWithin(one.head(), noun)).ifPresent(one -> graph.attach(noun, one.head(), "appos"));
    }

    /// The name that ends at a word, a short form in brackets aside.
    private Optional<NameSpan> named(int end) {
        int at = end;
        if (graph.lower(at).equals(")")) {
            while (at > 0 && !graph.lower(at).equals("(")) {
                at--;
            }
            at--;
        }
        return graph.covering(at).filter(name -> !name.isReference());
    }

    private int nounBehind(int article) {
        int at = article + 1;
        int noun = -1;
        while (at < graph.size() && isWithinPhrase(at)) {
            noun = graph.tag(at).startsWith("NN") ? at : noun;
            at++;
        }
        boolean clause = SentenceGraph.isOneOf(graph.tag(at), "VBZ", "VBD", "VBP", "MD");
        return clause ? -1 : noun;
    }

    private boolean isWithinPhrase(int i) {
        String tag = graph.tag(i);
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || SentenceGraph.isOneOf(tag, "CD", "POS", "VBN", "VBG", "RB")
                || graph.isHyphen(i)
                || graph.lower(i).equals("/");
    }

    private void explain(int name, int noun) {
        boolean list = graph.is(noun, "conj") && graph.has(noun, "cc");
        boolean compared = graph.preposition(name).equals("than");
        if (!list
                && !compared
                && !graph.is(noun, "root")
                && !(graph.is(noun, "appos") && !graph.isVerb(graph.head(noun)))
                && graph.head(noun) != name
                && !graph.has(noun, "cop")) {
            graph.attach(noun, name, "appos");
        }
    }
}
