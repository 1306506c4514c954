package org.stroma.extract.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Triggers.Saying;
import org.stroma.extract.sentence.NameSpan;
import org.stroma.extract.sentence.SentenceGraph;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention;
import org.stroma.model.ontology.Lexicon;

/// Finds whose side effects are meant: "S side effects", "side effects of S", "in patients treated with S", "S has
/// side effects"; otherwise the topic's.
public final class Possessors {

    private static final Set<String> GIVEN = Set.of("Drug", "Therapy");
    private static final Set<String> NOBODY = Set.of("Population", "Study", "Journal", "Organization", "Person");
    private static final Set<String> OWNERS = Set.of("of", "with", "to", "from", "for", "on", "in", "during");

    private final Set<String> owning;
    /// Nouns for what is given: "treatment", "this drug".
    private final Set<String> generic;

    Possessors(Lexicon lexicon) {
        this.owning = Set.copyOf(lexicon.of("owningVerb"));
        this.generic = lexicon.pairs("genericNoun").stream()
                .filter(pair -> GIVEN.contains(pair.first()))
                .map(Lexicon.Pair::rest)
                .collect(Collectors.toSet());
    }

    public static boolean isGiven(Mention mention) {
        return GIVEN.contains(mention.concept().type().name());
    }

    private static boolean isGiven(NameSpan name) {
        return isGiven(name.mention());
    }

    List<Role> of(PassageWords words, SentenceGraph graph, int noun, Saying saying) {
        int first = noun - saying.wording().words().size() + 1;
        int before = graph.tag(first - 1).equals("POS") ? first - 2 : first - 1;
        while (before >= 0
                && graph.covering(before).isEmpty()
                && graph.tag(before).startsWith("JJ")) {
            before--;
        }
        Optional<NameSpan> modifier = graph.covering(before).filter(name -> !isNobody(name));
        boolean bracket = graph.lower(before).equals("(");
        Optional<NameSpan> own = bracket ? graph.covering(before - 1) : modifier;
        if (own.isPresent()) {
            return roles(words, List.of(own.get()));
        }
        int verb = graph.head(noun);
        if (verb >= 0 && graph.is(noun, "obj") && owning.contains(graph.lemma(verb))) {
            return roles(words, named(graph, graph.subjects(verb)));
        }
        return behind(graph, noun, saying)
                .map(names -> roles(words, names))
                .orElseGet(() -> topic(words, noun, saying));
    }

    /// Those named behind the noun; an empty list if an unknown one is named, nothing if none is.
    private Optional<List<NameSpan>> behind(SentenceGraph graph, int noun, Saying saying) {
        boolean warned = graph.lower(noun + 1).equals("for");
        List<NameSpan> found = new ArrayList<>();
        boolean unknown = false;
        for (int each : below(graph, noun)) {
            boolean near = graph.complements(noun, "of", "with", "to", "from", "for", "on")
                            .contains(each)
                    && !warned;
            List<NameSpan> names = named(graph, List.of(each)).stream()
                    .filter(name -> near && graph.preposition(each).equals("of") ? !isNobody(name) : isGiven(name))
                    .toList();
            found.addAll(names);
            unknown |= near
                    && names.isEmpty()
                    && !generic.contains(graph.lemma(each))
                    && graph.covering(each).filter(Possessors::isNobody).isEmpty()
                    && !graph.lemma(each).matches("patient|people|adult|child|participant");
        }
        return found.isEmpty() && !unknown ? Optional.empty() : Optional.of(found);
    }

    /// What follows a noun, also across those who were treated and what reports it: "adverse events seen with S".
    private static List<Integer> below(SentenceGraph graph, int noun) {
        List<Integer> all = new ArrayList<>();
        for (int each : graph.dependents(noun)) {
            if (each > noun && graph.is(each, "nmod", "obl", "acl")) {
                if (graph.is(each, "acl")) {
                    graph.dependents(each, "obj").forEach(all::add);
                } else if (OWNERS.contains(graph.preposition(each))) {
                    all.add(each);
                }
                all.addAll(below(graph, each));
            }
        }
        return all;
    }

    private static List<NameSpan> named(SentenceGraph graph, List<Integer> heads) {
        return heads.stream()
                .flatMap(each -> graph.withConjuncts(each).stream())
                .flatMap(each -> graph.name(each).stream())
                .distinct()
                .toList();
    }

    private static boolean isNobody(NameSpan name) {
        return NOBODY.contains(name.type());
    }

    static List<Role> roles(PassageWords words, List<NameSpan> names) {
        return names.stream()
                .flatMap(name -> name.meanings().stream())
                .map(mention -> Role.thing(words, mention))
                .toList();
    }

    private static List<Role> topic(PassageWords words, int noun, Saying saying) {
        return words.topic()
                .about()
                .filter(topic -> fits(topic.concept().type(), saying))
                .map(topic -> RelationalNoun.standIn(words, noun, topic))
                .map(mention -> List.of(Role.standIn(mention, noun)))
                .orElse(List.of());
    }

    /// A relation that anything can be the subject of takes only what is given from a topic.
    static boolean fits(EntityType type, Saying saying) {
        Set<EntityType> domain = saying.relation().domain();
        return domain.isEmpty() ? GIVEN.contains(type.name()) : domain.contains(type);
    }
}
