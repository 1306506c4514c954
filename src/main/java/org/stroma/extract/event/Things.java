package org.stroma.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.stroma.extract.event.Thing.Aspect;
import org.stroma.extract.sentence.Name;
import org.stroma.extract.sentence.SentenceGraph;

/// From the word that heads a phrase to the things that it speaks of: over pronouns, lists, composed nouns, appositions
/// and names.
final class Things {

    /// The place in which a phrase stands.
    enum Place {
        CAUSE,
        THEME
    }

    private static final Set<String> NEGATING = Set.of("no", "neither");
    private static final Set<String> MEMBERS =
            Set.of("include", "including", "such as", "like", "namely", "e.g.", "i.e.");
    private static final Set<String> QUANTIFIERS =
            Set.of("those", "that", "one", "most", "some", "all", "both", "each", "many");

    private final SentenceGraph graph;
    private final SenseLexicon senses;
    private final Set<String> generic;
    private final Descriptions descriptions;
    private final ComposedThings nouns;
    private final TakenAway takenAway;
    private final Map<String, List<Thing>> known = new HashMap<>();

    Things(SentenceGraph graph, SenseLexicon senses) {
        this.graph = graph;
        this.senses = senses;
        this.generic = senses.words("genericHead");
        this.descriptions = new Descriptions(graph, senses);
        this.nouns = new ComposedThings(graph, senses, this);
        this.takenAway = new TakenAway(graph, senses);
    }

    /// The things that a phrase speaks of, with what is coordinated with it.
    List<Thing> of(int head, Place place) {
        String key = head + " " + place;
        List<Thing> before = known.get(key);
        if (before != null) {
            return before;
        }
        // While a phrase is being resolved, what leads back to it adds nothing.
        known.put(key, List.of());
        List<Thing> all = new ArrayList<>(own(head, place));
        boolean negated = all.stream().anyMatch(Thing::negated);
        int adjective = all.isEmpty() ? 0 : all.getFirst().adjective();
        for (int other : graph.conjuncts(head)) {
            boolean shares = !graph.has(other, "det", "amod");
            boolean clause = isClause(other);
            for (Thing thing : own(other, place)) {
                Thing listed = clause
                        ? thing.withAdjective(clauseSign(other)).by("clause")
                        : shares ? thing.withAdjective(adjective) : thing;
                boolean denied = isDenied(other, "not") || negated && isDenied(other, "nor", "or");
                all.add(denied ? listed.asNegated() : listed);
            }
        }
        List<Thing> distinct = distinct(all);
        known.put(key, distinct);
        return distinct;
    }

    List<Thing> of(List<Integer> heads, Place place) {
        List<Thing> all = new ArrayList<>();
        heads.forEach(head -> all.addAll(of(head, place)));
        return distinct(all);
    }

    /// The things of single phrases, without what is coordinated with them.
    List<Thing> distinctOf(List<Integer> heads) {
        List<Thing> all = new ArrayList<>();
        heads.forEach(head -> all.addAll(own(head, Place.CAUSE)));
        return distinct(all);
    }

    static List<Thing> distinct(List<Thing> things) {
        List<Thing> distinct = new ArrayList<>(things.size());
        for (Thing thing : things) {
            if (distinct.stream().noneMatch(thing::isSameAs)) {
                distinct.add(thing);
            }
        }
        return distinct;
    }

    /// "increased X and decreased Y": the second is a verb that was taken for an adjective.
    private boolean isClause(int noun) {
        return clauseSign(noun) != 0;
    }

    private int clauseSign(int noun) {
        for (int each : graph.dependents(noun, "amod")) {
            boolean verb = SentenceGraph.isOneOf(graph.tag(each), "VBD", "VBN")
                    && SentenceGraph.isOneOf(graph.lower(each - 1), "and", "but", "or");
            if (verb) {
                int sign = senses.verb(graph.lemma(each)).stream()
                        .mapToInt(Sense::sign)
                        .findFirst()
                        .orElse(0);
                return sign != 0 ? sign : senses.adjective(graph.lower(each));
            }
        }
        return 0;
    }

    /// Whether one of these words stands before a phrase or in it: "X, but not Y".
    boolean isDenied(int word, String... denials) {
        int start = graph.covering(word).map(Name::from).orElse(word);
        return List.of(denials).contains(graph.lower(start - 1))
                || graph.dependents(word).stream()
                        .anyMatch(each -> each < word && List.of(denials).contains(graph.lower(each)));
    }

    /// The things of one phrase alone.
    List<Thing> own(int head, Place place) {
        if (SentenceGraph.isOneOf(graph.tag(head), "WDT", "WP", "WP$")
                || graph.lower(head).equals("that") && graph.upos(head).equals("PRON")) {
            return ofRelative(head, place);
        }
        UnaryOperator<Thing> mark = marking(head);
        List<Thing> found = firstOf(head, place);
        return found.stream().map(mark).toList();
    }

    /// Says of things what the articles and adjectives of their phrase say.
    private UnaryOperator<Thing> marking(int head) {
        boolean negated = graph.dependents(head, "det", "cc:preconj", "advmod", "amod").stream()
                .anyMatch(each -> isNegating(each)
                        && !senses.words("pseudoNegation").contains(graph.lower(each) + " " + graph.lower(each + 1)));
        int adjective = adjective(head);
        return thing -> {
            Thing marked = thing.withAdjective(adjective);
            return negated ? marked.asNegated() : marked;
        };
    }

    /// "no X", "little X"; "a little X" is some.
    private boolean isNegating(int word) {
        return NEGATING.contains(graph.lower(word))
                || graph.lower(word).equals("little") && !SentenceGraph.isOneOf(graph.lower(word - 1), "a", "the");
    }

    /// Whether an adjective of a noun says that there is more or less of it.
    int adjective(int noun) {
        int sign = 0;
        for (int each : graph.dependents(noun, "amod", "acl")) {
            if (each < noun && senses.adjective(graph.lower(each)) != 0) {
                sign = senses.adjective(graph.lower(each));
            }
        }
        return sign;
    }

    private List<Thing> firstOf(int head, Place place) {
        if (graph.isNominal(head)) {
            List<Thing> members = members(head, place);
            if (!members.isEmpty()) {
                return steps(members, "list");
            }
        }
        Optional<Name> name = graph.name(head);
        if (graph.isNoun(head) || graph.tag(head).equals("VBG")) {
            List<Thing> composed = nouns.of(head, place, name);
            if (!composed.isEmpty()) {
                return composed;
            }
        }
        if (name.isPresent()) {
            return named(head, place, name.get());
        }
        Optional<Name> around = graph.covering(head)
                .filter(outer -> !outer.isReference() && outer.head() != head && graph.isNominal(head));
        if (around.isPresent() && !graph.upos(head).equals("NUM")) {
            return meanings(around.get());
        }
        if (graph.lower(head).equals("none")) {
            return of(graph.complements(head, "of"), place).stream()
                    .map(Thing::asNegated)
                    .toList();
        }
        if (QUANTIFIERS.contains(graph.lower(head))) {
            return of(graph.complements(head, "of"), place);
        }
        List<Thing> apposed = apposed(head, place);
        return apposed.isEmpty()
                ? descriptions.of(head, place == Place.CAUSE).stream().toList()
                : apposed;
    }

    /// "genes, including A and B", "drugs such as A": the members, not their class.
    private List<Thing> members(int head, Place place) {
        List<Integer> members = new ArrayList<>(memberHeads(head));
        for (int each : graph.dependents(head, "appos")) {
            if (each > head && !members.contains(each) && isClass(head)) {
                members.add(each);
            }
        }
        boolean gene = graph.lemma(head).equals("gene");
        return of(members, place).stream()
                .map(each -> gene ? each.as(Aspect.AMOUNT) : each)
                .toList();
    }

    /// What "such as" and "including" name behind a noun.
    List<Integer> memberHeads(int head) {
        List<Integer> members = new ArrayList<>();
        for (int each : graph.dependents(head)) {
            if (each <= head) {
                continue;
            }
            boolean introduced = graph.is(each, "nmod", "obl", "acl", "appos")
                    && MEMBERS.contains(graph.preposition(each))
                    && !isCompared(head, each);
            if (introduced) {
                members.add(each);
            } else if (graph.lemma(each).equals("include") && graph.is(each, "acl", "advcl", "case")) {
                members.addAll(graph.dependents(each, "obj", "obl"));
            }
        }
        return members;
    }

    /// "X, like its parent Y," is X.
    private boolean isCompared(int head, int other) {
        return graph.preposition(other).equals("like")
                && graph.name(head).isPresent()
                && graph.dependents(other, "case").stream()
                        .anyMatch(each -> graph.lower(each - 1).equals(","));
    }

    private boolean isClass(int head) {
        Optional<Name> name = graph.name(head);
        boolean counted = graph.dependents(head, "nummod").stream()
                .anyMatch(each -> name.isEmpty() || each < name.get().from());
        return counted || name.isEmpty() && generic.contains(graph.lemma(head));
    }

    /// The target inside the name of a class of drugs, turned: X of "X inhibitor".
    private List<Thing> targets(Name name) {
        Optional<Sense> agent = senses.agent(graph.lemma(name.to() - 1)).filter(sense -> sense.sign() != 0);
        if (agent.isEmpty() || !name.isOf("Drug")) {
            return List.of();
        }
        return graph.names().stream()
                .filter(inner -> inner.isOf("Protein") && inner.from() >= name.from() && inner.to() < name.to())
                .limit(1)
                .flatMap(inner -> meanings(inner).stream())
                .map(each -> each.times(agent.get().sign()).by("agent"))
                .toList();
    }

    private List<Thing> named(int head, Place place, Name name) {
        String written = graph.passage().sentence().tokens().get(head).text();
        boolean common = name.isOf("Protein")
                && (graph.lower(head).equals(written)
                        || head == 0 && graph.lower(head).endsWith(written.substring(1)));
        if (common && generic.contains(graph.lemma(head))) {
            List<Thing> apposed = apposed(head, place);
            if (!apposed.isEmpty()) {
                return apposed;
            }
        }
        List<Thing> things = new ArrayList<>(meanings(name));
        if (place == Place.CAUSE) {
            things.addAll(apposed(head, place));
            things.addAll(targets(name));
        }
        return place == Place.CAUSE && name.isOf("Protein", "Drug") && takenAway.is(name)
                ? things.stream().map(each -> each.turned().by("loss")).toList()
                : things;
    }

    List<Thing> meanings(Name name) {
        Optional<Thing> restricted = descriptions.restricted(name);
        if (restricted.isPresent()) {
            return List.of(restricted.get());
        }
        return name.meanings().stream()
                .map(mention -> Thing.of(mention, name.head(), name.from(), name.to()))
                .map(thing -> name.isReference() ? thing.by("reference") : thing)
                .toList();
    }

    /// "the drug metformin", "its receptor, CXCR4": the name.
    List<Thing> apposed(int head, Place place) {
        List<Integer> names = graph.dependents(head, "appos", "flat", "nmod:unmarked").stream()
                .filter(each -> each > head && graph.name(each).isPresent())
                .filter(each -> !SentenceGraph.isOneOf(graph.preposition(each), "like", "unlike"))
                .filter(each ->
                        graph.name(each).orElseThrow().isOf("Drug", "Protein", "Therapy", "Process", "CellType"))
                .toList();
        return steps(of(names, place), "apposition");
    }

    /// Of "CD56-positive NK cells", which are said to have CD56, the cells.
    Thing unrestricted(Thing thing, List<Thing> others) {
        Optional<Thing> inner = others.stream()
                .filter(other -> other.from() >= thing.from() && other.to() < thing.to())
                .findFirst();
        return inner.flatMap(other -> graph.names().stream()
                        .filter(name -> name.head() == thing.token() && name.from() >= other.to())
                        .filter(name -> name.isOf(thing.type()))
                        .findFirst())
                .map(name -> Thing.of(name.meanings().getFirst(), name.head(), name.from(), name.to()))
                .orElse(thing);
    }

    boolean isTakenAway(Name name) {
        return takenAway.is(name);
    }

    private List<Thing> ofRelative(int pronoun, Place place) {
        int verb = graph.head(pronoun);
        for (int steps = 0; verb >= 0 && !graph.is(verb, "acl") && steps < 4; steps++) {
            verb = graph.head(verb);
        }
        if (verb < 0 || !graph.is(verb, "acl") || graph.head(verb) < 0) {
            return List.of();
        }
        int noun = graph.head(verb);
        Optional<Name> beside = graph.lower(pronoun - 1).equals(",") ? graph.covering(pronoun - 2) : Optional.empty();
        boolean misled = beside.filter(name -> !graph.isWithin(name.head(), noun)
                        || graph.name(noun).isEmpty() && !name.isOf("Disease", "Tumor"))
                .isPresent();
        return misled ? steps(meanings(beside.get()), "beside") : steps(of(graph.anchor(noun), place), "relative");
    }

    private static List<Thing> steps(List<Thing> things, String step) {
        return things.stream().map(each -> each.by(step)).toList();
    }
}
