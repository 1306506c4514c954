package org.stroma.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stroma.extract.event.Participant.Aspect;
import org.stroma.extract.sentence.NameSpan;
import org.stroma.extract.sentence.SentenceGraph;
import org.stroma.model.concept.Mention;

/// From the word that heads a phrase to the things that it speaks of: over pronouns, lists, composed nouns,
/// appositions and names.
final class Participants {

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
    private final DescribedThings descriptions;
    private final ComposedParticipants nouns;
    private final Depletion takenAway;
    private final Map<String, List<Participant>> known = new HashMap<>();

    Participants(SentenceGraph graph, SenseLexicon senses) {
        this.graph = graph;
        this.senses = senses;
        this.generic = senses.words("genericHead");
        this.descriptions = new DescribedThings(graph, senses);
        this.nouns = new ComposedParticipants(graph, senses, this);
        this.takenAway = new Depletion(graph, senses);
    }

    /// The things that a phrase speaks of, with what is coordinated with it.
    List<Participant> of(int head, Place place) {
        String key = head + " " + place;
        List<Participant> before = known.get(key);
        if (before != null) {
            return before;
        }
        // While a phrase is being resolved, what leads back to it adds nothing.
        known.put(key, List.of());
        List<Participant> all = new ArrayList<>(own(head, place));
        boolean negated = all.stream().anyMatch(Participant::negated);
        int adjective = all.isEmpty() ? 0 : all.getFirst().adjective();
        Set<Integer> denials = denied(head);
        for (int other : graph.conjuncts(head)) {
            boolean shares = !graph.has(other, "det", "amod");
            if (mayBeCut(head, other)) {
                continue;
            }
            boolean clause = isClause(other);
            for (Participant thing : own(other, place)) {
                Participant listed = clause
                        ? thing.withAdjective(clauseSign(other)).by("clause")
                        : shares ? thing.withAdjective(adjective) : thing;
                boolean denied = denials.contains(other) || negated && isDenied(other, "nor", "or");
                all.add(denied ? listed.asNegated() : listed);
            }
            if (isAmountOfList(head, other)) {
                all.replaceAll(each -> each.isOf("Protein") ? each.as(Aspect.AMOUNT) : each);
            }
        }
        List<Participant> distinct = isOneOfAChance(head, place) ? List.of() : distinct(all);
        known.put(key, distinct);
        return distinct;
    }

    /// "Mutant A and B": of B, too, the text may mean a mutant.
    boolean mayBeCut(int first, int other) {
        return graph.name(first).filter(this::isCut).isPresent()
                && !graph.has(other, "det", "amod")
                && graph.name(other).filter(name -> name.isOf("Protein")).isPresent();
    }

    /// Whether a protein is a mutant, or something that works against the protein.
    private boolean isCut(NameSpan name) {
        return name.isOf("Protein")
                && (takenAway.isDepleting(name) || descriptions.restricted(name).isPresent());
    }

    /// "prolactin and thyrotropin secretion": of both, as nothing but names stands before the noun.
    private boolean isAmountOfList(int head, int other) {
        Optional<NameSpan> first = graph.name(head);
        int last = graph.modifiers(other).stream().min(Integer::compare).orElse(-1);
        int begins = graph.covering(last).map(NameSpan::from).orElse(last);
        return first.isPresent()
                && first.get().isOf("Protein")
                && last > head
                && isSaidOfEach(head, graph.lemma(other))
                && SentenceGraph.isOneOf(graph.lower(begins - 1), "and", "or")
                && IntStream.range(first.get().to(), begins)
                        .allMatch(i -> graph.covering(i).isPresent()
                                || SentenceGraph.isOneOf(graph.lower(i), "and", "or", ","));
    }

    /// What is activated or blocked may be the first thing itself: "activates JNK and c-Jun expression".
    private boolean isSaidOfEach(int head, String noun) {
        boolean direct = graph.head(head) >= 0
                && senses.verb(graph.lemma(graph.head(head))).stream().anyMatch(Sense::direct);
        return senses.words(direct ? "secretionNoun" : "amountNoun").contains(noun);
    }

    /// "The risk of progression or death" is one of either: nothing is said of death alone.
    private boolean isOneOfAChance(int head, Place place) {
        int noun = graph.head(head);
        boolean chance = noun >= 0
                && graph.is(head, "nmod")
                && graph.preposition(head).equals("of")
                && senses.words("chanceNoun").contains(graph.lemma(noun));
        List<Integer> others = graph.conjuncts(head);
        boolean either = others.stream()
                .anyMatch(each -> graph.dependents(each, "cc").stream()
                        .anyMatch(joint -> graph.lower(joint).equals("or")));
        return chance
                && either
                && Stream.concat(Stream.of(head), others.stream())
                        .anyMatch(each -> own(each, place).isEmpty());
    }

    List<Participant> of(List<Integer> heads, Place place) {
        List<Participant> all = new ArrayList<>();
        heads.forEach(head -> all.addAll(of(head, place)));
        return distinct(all);
    }

    /// The things of single phrases, without what is coordinated with them.
    List<Participant> distinctOf(List<Integer> heads) {
        List<Participant> all = new ArrayList<>();
        heads.forEach(head -> all.addAll(own(head, Place.CAUSE)));
        return distinct(all);
    }

    static List<Participant> distinct(List<Participant> things) {
        List<Participant> distinct = new ArrayList<>(things.size());
        for (Participant thing : things) {
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

    /// What a list denies of what is coordinated with a phrase: Y and Z of "X, but not Y or Z".
    Set<Integer> denied(int head) {
        Set<Integer> denied = new HashSet<>();
        for (int other : graph.conjuncts(head).stream().sorted().toList()) {
            boolean goesOn = isDenied(other, "or", "nor") || isBehindComma(other) && !isDenied(other, "and");
            if (isDenied(other, "not") || !denied.isEmpty() && goesOn) {
                denied.add(other);
            }
        }
        return denied;
    }

    private boolean isBehindComma(int word) {
        return graph.lower(graph.covering(word).map(NameSpan::from).orElse(word) - 1)
                .equals(",");
    }

    /// Whether one of these words is before a phrase or in it: "X, but not Y".
    boolean isDenied(int word, String... denials) {
        int start = graph.covering(word).map(NameSpan::from).orElse(word);
        return List.of(denials).contains(graph.lower(start - 1))
                || List.of(denials).contains(graph.lower(beforePhrase(start)))
                || graph.dependents(word).stream()
                        .anyMatch(each -> each < word && List.of(denials).contains(graph.lower(each)));
    }

    /// The word before a phrase with its preposition: "not" of "not on resting T cells".
    private int beforePhrase(int start) {
        int i = start - 1;
        while (i > 0
                && (graph.isHyphen(i)
                        || graph.isHyphen(i + 1)
                        || SentenceGraph.isOneOf(graph.tag(i), "JJ", "VBN", "VBG", "DT", "IN"))) {
            i--;
        }
        return i;
    }

    /// The things of one phrase alone.
    List<Participant> own(int head, Place place) {
        if (SentenceGraph.isOneOf(graph.tag(head), "WDT", "WP", "WP$")
                || graph.lower(head).equals("that")
                        && (graph.upos(head).equals("PRON") || graph.is(head, "obj", "nsubj"))) {
            return ofRelative(head, place);
        }
        UnaryOperator<Participant> mark = marking(head);
        Optional<Participant> told = place == Place.THEME ? told(head) : Optional.empty();
        List<Participant> found = told.map(List::of).orElseGet(() -> firstOf(head, place));
        return found.stream().map(mark).toList();
    }

    /// What is caused where "T cells are caused to proliferate" is their proliferation.
    private Optional<Participant> told(int head) {
        return graph.is(head, "obj")
                ? graph.passage().clauses().stream()
                        .flatMap(clause -> told(clause, head).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Participant> told(Mention clause, int head) {
        int from = graph.size();
        int verb = -1;
        for (int i = 0; i < graph.size(); i++) {
            boolean inside = clause.span()
                    .contains(graph.passage().sentence().tokens().get(i).span());
            from = inside ? Math.min(from, i) : from;
            verb = inside ? i : verb;
        }
        boolean made =
                from <= head && head < verb && graph.is(verb, "xcomp", "advcl") && graph.head(verb) == graph.head(head);
        return made ? Optional.of(Participant.of(clause, head, from, verb + 1).by("clause")) : Optional.empty();
    }

    /// Says of things what the articles and adjectives of their phrase say.
    private UnaryOperator<Participant> marking(int head) {
        boolean negated = isExcepted(head)
                || graph.dependents(head, "det", "cc:preconj", "advmod", "amod").stream()
                        .anyMatch(each -> isNegating(each)
                                && !senses.words("pseudoNegation")
                                        .contains(graph.lower(each) + " " + graph.lower(each + 1)));
        boolean little = graph.dependents(head, "det", "amod").stream().anyMatch(this::isLittle);
        int adjective = adjective(head);
        return thing -> {
            Participant marked = thing.withAdjective(adjective);
            if (little) {
                return marked.asNegated().by("little");
            }
            return negated ? marked.asNegated() : marked;
        };
    }

    /// Y and Z of "X (but not Y and Z)".
    private boolean isExcepted(int head) {
        int at = graph.covering(head).map(NameSpan::from).orElse(head) - 1;
        while (at >= 0 && !SentenceGraph.isOneOf(graph.lower(at), "(", ")")) {
            at--;
        }
        boolean open = at >= 0 && graph.lower(at).equals("(");
        int first = SentenceGraph.isOneOf(graph.lower(at + 1), "but", "and", "though") ? at + 2 : at + 1;
        return open && graph.lower(first).equals("not");
    }

    /// "no X", "little X"; "a little X" is some.
    private boolean isNegating(int word) {
        return NEGATING.contains(graph.lower(word)) || isLittle(word);
    }

    private boolean isLittle(int word) {
        return graph.lower(word).equals("little") && !SentenceGraph.isOneOf(graph.lower(word - 1), "a", "the");
    }

    /// Whether an adjective of a noun says that there is more or less of it.
    int adjective(int noun) {
        int sign = 0;
        for (int each : graph.dependents(noun, "amod", "acl", "nmod")) {
            if (each < noun && !graph.is(each, "nmod") && senses.adjective(graph.lower(each)) != 0) {
                sign = senses.adjective(graph.lower(each));
            } else if (each > noun && isMadeTo(noun, each)) {
                sign = signOf(each);
            }
        }
        int verb = graph.head(noun);
        return graph.is(noun, "obj")
                ? graph.dependents(verb, "xcomp", "advcl").stream()
                        .filter(each -> isMadeTo(noun, each))
                        .map(this::signOf)
                        .findFirst()
                        .orElse(sign)
                : sign;
    }

    private int signOf(int change) {
        return senses.verb(graph.lemma(change)).stream()
                .mapToInt(Sense::sign)
                .findFirst()
                .orElse(senses.signOfNoun(graph.lemma(change)));
    }

    /// "caused the blood pressure to fall", which the tagger may take for a noun.
    private boolean isMadeTo(int noun, int infinitive) {
        return graph.is(noun, "obj")
                && infinitive > noun
                && graph.lemma(graph.head(noun)).equals("cause")
                && graph.lower(infinitive - 1).equals("to")
                && !graph.lower(infinitive + 1).equals("of")
                && !senses.words("stateNoun").contains(graph.lemma(noun))
                && graph.objects(infinitive).isEmpty();
    }

    private List<Participant> firstOf(int head, Place place) {
        if (graph.isNominal(head)) {
            List<Participant> members = members(head, place);
            if (!members.isEmpty() && senses.words("cutNoun").contains(graph.lemma(head))) {
                // "mutants of the pathway, including X": no X that works
                return List.of();
            }
            if (!members.isEmpty()) {
                return steps(members, "list");
            }
        }
        Optional<NameSpan> name = graph.name(head);
        if (graph.isNoun(head) || graph.tag(head).equals("VBG")) {
            List<Participant> composed = nouns.of(head, place, name);
            if (!composed.isEmpty()) {
                return composed;
            }
        }
        if (name.isPresent()) {
            return named(head, place, place == Place.CAUSE ? whole(name.get()) : name.get());
        }
        Optional<NameSpan> around = graph.covering(head)
                .filter(outer -> !outer.isReference() && outer.head() != head && graph.isNominal(head));
        if (around.isPresent() && !graph.upos(head).equals("NUM")) {
            return meanings(around.get());
        }
        if (graph.lower(head).equals("none")) {
            return of(graph.complements(head, "of"), place).stream()
                    .map(Participant::asNegated)
                    .toList();
        }
        if (QUANTIFIERS.contains(graph.lower(head))) {
            return of(graph.complements(head, "of"), place);
        }
        List<Participant> apposed = apposed(head, place);
        return apposed.isEmpty()
                ? descriptions.of(head, place == Place.CAUSE).stream().toList()
                : apposed;
    }

    /// Of "A to B" in "adding A to B" both: neither does alone what they do together.
    private NameSpan whole(NameSpan name) {
        return graph.covering(name.head())
                .filter(outer -> outer.mention().found() == Mention.Found.COMBINATION)
                .orElse(name);
    }

    /// "genes, including A and B", "drugs such as A": the members, not their class.
    private List<Participant> members(int head, Place place) {
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

    /// Whether a noun may name the class of what "such as" or "including" lists: a plural, or one of several.
    boolean isOfSeveral(int head) {
        return graph.tag(head).endsWith("S")
                || graph.dependents(head, "det").stream()
                        .anyMatch(each -> SentenceGraph.isOneOf(graph.lower(each), "a", "an", "any"));
    }

    /// "X, like its parent Y," is X.
    private boolean isCompared(int head, int other) {
        return graph.preposition(other).equals("like")
                && graph.name(head).isPresent()
                && graph.dependents(other, "case").stream()
                        .anyMatch(each -> graph.lower(each - 1).equals(","));
    }

    private boolean isClass(int head) {
        Optional<NameSpan> name = graph.name(head);
        boolean counted = graph.dependents(head, "nummod").stream()
                .anyMatch(each -> name.isEmpty() || each < name.get().from());
        return counted || name.isEmpty() && generic.contains(graph.lemma(head));
    }

    /// The target inside the name of a class of drugs, turned: X of "X inhibitor".
    private List<Participant> targets(NameSpan name) {
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

    /// "CXCL12 breakdown" is less of CXCL12.
    private List<Participant> lessened(NameSpan name) {
        boolean process = name.isOf("Process")
                && name.mention().concept().isCoined()
                && senses.signOfNoun(graph.lemma(name.head())) < 0;
        return !process
                ? List.of()
                : graph.names().stream()
                        .filter(inner ->
                                inner.isOf("Protein") && inner.from() >= name.from() && inner.to() <= name.to())
                        .limit(1)
                        .flatMap(inner -> meanings(inner).stream())
                        .map(each -> each.as(Aspect.AMOUNT).turned().by("loss"))
                        .toList();
    }

    private List<Participant> named(int head, Place place, NameSpan name) {
        String written = graph.passage().sentence().tokens().get(head).text();
        boolean common = name.isOf("Protein")
                && (graph.lower(head).equals(written)
                        || head == 0 && graph.lower(head).endsWith(written.substring(1)));
        if (common && generic.contains(graph.lemma(head))) {
            List<Participant> apposed = apposed(head, place);
            if (!apposed.isEmpty()) {
                return apposed;
            }
        }
        List<Participant> lessened = lessened(name);
        if (!lessened.isEmpty()) {
            return lessened;
        }
        List<Participant> things =
                new ArrayList<>(place == Place.CAUSE && takenAway.is(name) ? plain(name) : meanings(name));
        if (place == Place.CAUSE) {
            List<Participant> apposed = apposed(head, place).stream()
                    .filter(each -> !isIndefinite(each.token()) && !isClassOfAgents(each) && !isClassWord(each))
                    .toList();
            if (isIndefinite(head) && !apposed.isEmpty()) {
                return apposed;
            }
            things.addAll(apposed);
            things.addAll(targets(name));
        }
        return place == Place.CAUSE && name.isOf("Protein", "Drug") && takenAway.is(name)
                ? things.stream().map(each -> each.turned().by("loss")).toList()
                : things;
    }

    /// "Met30, the F-box protein that": what Met30 does, no other of them need do.
    private boolean isClassWord(Participant thing) {
        return thing.mention().found() == Mention.Found.PHRASE && generic.contains(graph.lemma(thing.token()));
    }

    /// "X, the first Y inhibitor": what X does, neither all inhibitors of Y do nor a lack of Y.
    private boolean isClassOfAgents(Participant thing) {
        return thing.steps().contains("agent")
                || senses.agent(graph.lemma(thing.token())).isPresent();
    }

    /// "A tetracycline, doxycycline," is doxycycline, and so is "doxycycline, a tetracycline,".
    private boolean isIndefinite(int head) {
        return graph.dependents(head, "det").stream()
                .anyMatch(each -> SentenceGraph.isOneOf(graph.lower(each), "a", "an"));
    }

    List<Participant> meanings(NameSpan name) {
        Optional<Participant> restricted = takenAway.isDepleting(name)
                ? Optional.of(descriptions.withWordBefore(name))
                : descriptions.restricted(name);
        return restricted.map(List::of).orElseGet(() -> plain(name));
    }

    private List<Participant> plain(NameSpan name) {
        return name.meanings().stream()
                .map(mention -> Participant.of(mention, name.head(), name.from(), name.to()))
                .map(thing -> name.isReference() ? thing.by("reference") : thing)
                .toList();
    }

    /// "the drug metformin", "its receptor, CXCR4": the name.
    List<Participant> apposed(int head, Place place) {
        List<Integer> names = graph.dependents(head, "appos", "flat", "nmod:unmarked").stream()
                .filter(each -> each > head && graph.name(each).isPresent())
                .filter(each -> !SentenceGraph.isOneOf(graph.preposition(each), "like", "unlike"))
                .filter(each ->
                        graph.name(each).orElseThrow().isOf("Drug", "Protein", "Therapy", "Process", "CellType"))
                .toList();
        return steps(of(names, place), "apposition");
    }

    /// Of "CD56-positive NK cells", which are said to have CD56, the cells.
    Participant unrestricted(Participant thing, List<Participant> others) {
        Optional<Participant> inner = others.stream()
                .filter(other -> other.from() >= thing.from() && other.to() < thing.to())
                .findFirst();
        return inner.flatMap(other -> graph.names().stream()
                        .filter(name -> name.head() == thing.token() && name.from() >= other.to())
                        .filter(name -> name.isOf(thing.type()))
                        .findFirst())
                .map(name -> Participant.of(name.meanings().getFirst(), name.head(), name.from(), name.to()))
                .orElse(thing);
    }

    boolean isTakenAway(NameSpan name) {
        return takenAway.is(name);
    }

    private List<Participant> ofRelative(int pronoun, Place place) {
        int verb = graph.head(pronoun);
        for (int steps = 0; verb >= 0 && !graph.is(verb, "acl") && steps < 4; steps++) {
            verb = graph.head(verb);
        }
        int clause = graph.head(pronoun);
        if (graph.lower(pronoun).equals("what") && clause >= 0 && graph.anchor(clause) != clause) {
            // "What raises X is Y"
            return steps(of(graph.anchor(clause), place), "relative");
        }
        if (verb < 0 || !graph.is(verb, "acl") || graph.head(verb) < 0) {
            return List.of();
        }
        int noun = graph.head(verb);
        Optional<NameSpan> beside =
                graph.lower(pronoun - 1).equals(",") ? graph.covering(pronoun - 2) : Optional.empty();
        boolean misled = beside.filter(name -> !graph.isWithin(name.head(), noun)
                        || graph.name(noun).isEmpty() && !name.isOf("Disease", "Tumor"))
                .isPresent();
        return misled ? steps(meanings(beside.get()), "beside") : steps(of(graph.anchor(noun), place), "relative");
    }

    private static List<Participant> steps(List<Participant> things, String step) {
        return things.stream().map(each -> each.by(step)).toList();
    }
}
