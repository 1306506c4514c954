package org.stroma.extract.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Triggers;
import org.stroma.extract.passage.Triggers.Saying;
import org.stroma.extract.sentence.NameSpan;
import org.stroma.extract.sentence.SentenceGraph;
import org.stroma.model.concept.Mention;
import org.stroma.model.ontology.Lexicon;

/// Reads nouns that name a relation of one thing to another: "the side effects of S include O", "O was the
/// commonest adverse event with S", "CCR5 (ligands: O)". Without an explicit possessor the topic is meant.
public final class RelationalNoun implements Construction {

    private static final Set<String> SUCH_AS = Set.of("such", "including", "like", "e.g.");
    private static final Set<String> LISTING = Set.of("be", "include", "comprise");

    private final Triggers triggers;
    private final Possessors possessors;
    private final Set<String> vague;

    RelationalNoun(Triggers triggers, Lexicon lexicon) {
        this.triggers = triggers;
        this.possessors = new Possessors(lexicon);
        this.vague = Set.copyOf(lexicon.of("vagueNoun"));
    }

    @Override
    public List<Candidate> read(PassageWords words, SentenceGraph graph) {
        List<Candidate> candidates = new ArrayList<>();
        for (int noun = 0; noun < words.size(); noun++) {
            for (Saying saying : triggers.relationalNoun(words, noun)) {
                read(words, graph, noun, saying, candidates);
            }
        }
        return candidates;
    }

    private void read(PassageWords words, SentenceGraph graph, int noun, Saying saying, List<Candidate> into) {
        List<Role> objects = Possessors.roles(words, objects(graph, noun)).stream()
                .filter(role ->
                        saying.relation().takesObject(role.mention().concept().type()))
                .filter(role -> triggers.relationalNoun(words, role.to() - 1).isEmpty())
                .filter(role -> !vague.contains(words.lemma(role.to() - 1)))
                .toList();
        if (objects.isEmpty()) {
            return;
        }
        boolean turn = saying.relation().symmetric();
        for (Role whose : possessors.of(words, graph, noun, saying)) {
            for (Role object : objects) {
                into.add(new Candidate(
                        "relational-noun", saying, turn ? object : whose, turn ? whose : object, noun, noun, 0.85));
            }
        }
    }

    private static List<NameSpan> objects(SentenceGraph graph, int noun) {
        int verb = listVerb(graph, noun);
        if (verb > 0) {
            return Enumeration.from(graph, verb + 1, true).names();
        }
        int mark = behind(graph, noun);
        if (graph.lower(mark).matches("[:–—]")) {
            return Enumeration.from(graph, mark + 1, true).names();
        }
        int list = graph.lower(mark).equals(",") ? mark + 1 : mark;
        if (SUCH_AS.contains(graph.lower(list))) {
            int from = graph.lower(list).equals("such") ? list + 2 : list + 1;
            return Enumeration.from(graph, from, true).names();
        }
        List<Integer> warned = graph.complements(noun, "for", "about", "regarding");
        List<NameSpan> dangers = named(graph, warned);
        return dangers.isEmpty() ? predicated(graph, noun) : dangers;
    }

    /// The verb behind the noun that lists what it speaks of: "adverse events reported with S were".
    private static int listVerb(SentenceGraph graph, int noun) {
        for (int i = noun + 1; i < graph.size(); i++) {
            String tag = graph.tag(i);
            if (graph.lower(i).matches("[;:–—]|that|which|who|while|because|but")) {
                return -1;
            }
            boolean finite = SentenceGraph.isOneOf(tag, "VBZ", "VBP", "VBD", "MD")
                    && graph.covering(i).isEmpty();
            if (finite) {
                boolean participle = tag.equals("VBD") && graph.is(i, "acl") && !graph.is(i, "acl:relcl");
                if (LISTING.contains(graph.lemma(i)) && !isPassiveAt(graph, i)) {
                    return i;
                }
                if (!participle) {
                    return -1;
                }
            }
        }
        return -1;
    }

    /// "were reported in" lists nothing.
    private static boolean isPassiveAt(SentenceGraph graph, int auxiliary) {
        return graph.is(auxiliary, "aux") && graph.covering(auxiliary + 1).isEmpty();
    }

    /// Past "of S", "with S", "in patients treated with S".
    private static int behind(SentenceGraph graph, int noun) {
        int at = noun + 1;
        while (at < graph.size()
                && !SUCH_AS.contains(graph.lower(at))
                && !graph.lower(at).matches("[:;,–—]")
                && !SentenceGraph.isOneOf(graph.tag(at), "VBZ", "VBP", "MD")) {
            at++;
        }
        return at;
    }

    /// "O and P were among the commonest side effects".
    private static List<NameSpan> predicated(SentenceGraph graph, int noun) {
        boolean copula = graph.has(noun, "cop");
        List<Integer> subjects = copula ? graph.subjects(noun) : List.of();
        int head = graph.head(noun);
        boolean among = subjects.isEmpty()
                && head >= 0
                && graph.is(noun, "nmod", "obl")
                && graph.has(head, "cop")
                && SentenceGraph.isOneOf(graph.preposition(noun), "among", "of", "amongst");
        return named(graph, among ? graph.subjects(head) : subjects).stream()
                .filter(name -> !Possessors.isGiven(name.mention()))
                .toList();
    }

    private static List<NameSpan> named(SentenceGraph graph, List<Integer> heads) {
        List<NameSpan> names = new ArrayList<>();
        for (int head : heads) {
            List<Integer> all = new ArrayList<>(graph.withConjuncts(head));
            all.addAll(graph.listedWith(head));
            all.stream()
                    .map(graph::name)
                    .flatMap(Optional::stream)
                    .filter(name -> !names.contains(name))
                    .filter(name -> !Possessors.isGiven(name.mention()))
                    .forEach(names::add);
        }
        return names;
    }

    public static Mention standIn(PassageWords words, int token, Mention topic) {
        return new Mention(words.token(token).span(), topic.concept(), Mention.Found.REFERENCE);
    }
}
