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

/// From the word that heads a phrase to the things that it speaks of: over pronouns, lists, nouns of loss and gain, of
/// amount and activity, nouns that pass their meaning on, agents, appositions and names.
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
    private static final Set<String> GIVEN_WITH = Set.of("with", "to", "by");

    private final SentenceGraph graph;
    private final SenseLexicon senses;
    private final Set<String> amounts;
    private final Set<String> activities;
    private final Set<String> transparent;
    private final Set<String> regulations;
    private final Set<String> onsets;
    private final Set<String> generic;
    private final Descriptions descriptions;
    private final Map<String, List<Thing>> known = new HashMap<>();

    Things(SentenceGraph graph, SenseLexicon senses) {
        this.graph = graph;
        this.senses = senses;
        this.amounts = senses.words("amountNoun");
        this.activities = senses.words("activityNoun");
        this.transparent = senses.words("transparentNoun");
        this.regulations = senses.words("regulationNoun");
        this.onsets = senses.words("onsetNoun");
        this.generic = senses.words("genericHead");
        this.descriptions = new Descriptions(graph, senses);
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

    private boolean isDenied(int word, String... denials) {
        return graph.dependents(word).stream()
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
        boolean negated = graph.dependents(head, "det", "cc:preconj", "advmod").stream()
                .anyMatch(each -> NEGATING.contains(graph.lower(each)));
        int adjective = adjective(head);
        return thing -> {
            Thing marked = thing.withAdjective(adjective);
            return negated ? marked.asNegated() : marked;
        };
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
            List<Thing> composed = composed(head, place, name);
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
        List<Integer> members = new ArrayList<>();
        for (int each : graph.dependents(head)) {
            if (each <= head) {
                continue;
            }
            boolean introduced =
                    graph.is(each, "nmod", "obl", "acl", "appos") && MEMBERS.contains(graph.preposition(each));
            if (introduced || graph.is(each, "appos") && isClass(head)) {
                members.add(each);
            } else if (graph.lemma(each).equals("include") && graph.is(each, "acl", "advcl", "case")) {
                members.addAll(graph.dependents(each, "obj", "obl"));
            }
        }
        return of(members, place);
    }

    private boolean isClass(int head) {
        return graph.has(head, "nummod") || graph.name(head).isEmpty() && generic.contains(graph.lemma(head));
    }

    private List<Thing> composed(int head, Place place, Optional<Name> name) {
        String lemma = graph.lemma(head);
        int sign = senses.signOfNoun(lemma);
        // "ablation" alone is the name of a therapy, and in "ablation of X" a loss.
        boolean word =
                sign != 0 && name.filter(one -> one.to() - one.from() == 1).isPresent();
        boolean thing = !word
                && name.filter(one -> one.isOf("Drug", "Therapy", "Protein", "Tumor", "CellType"))
                        .isPresent();
        if (sign != 0 && !thing && name.filter(one -> one.to() - one.from() > 1).isEmpty()) {
            List<Thing> changed = changed(head, place, sign);
            if (!changed.isEmpty()) {
                return changed;
            }
        }
        boolean open = name.isEmpty() || isBareHead(head, name.get());
        if (open
                && (amounts.contains(lemma)
                        || activities.contains(lemma)
                        || senses.words("promoterNoun").contains(lemma)
                        || transparent.contains(lemma)
                        || regulations.contains(lemma))) {
            List<Thing> inner = inner(head, place, lemma);
            if (!inner.isEmpty()) {
                return inner;
            }
        }
        if (open && onsets.contains(lemma)) {
            List<Thing> diseases = ofComplement(head, place, "of", "for", "in").stream()
                    .filter(each -> each.isOf("Disease", "Tumor", "Process"))
                    .toList();
            if (!diseases.isEmpty()) {
                return within(diseases, head);
            }
        }
        return name.isEmpty() ? agents(head, place) : List.of();
    }

    /// A process named by one general word says less than its complement.
    private boolean isBareHead(int head, Name name) {
        return name.to() - name.from() == 1 && name.isOf("Process") && name.head() == head
                || name.isReference() && name.isOf("Process");
    }

    /// "loss of X", "X inhibition", "overexpression of X": X, with the sign of the noun.
    private List<Thing> changed(int head, Place place, int sign) {
        String lemma = graph.lemma(head);
        List<Thing> args = List.of();
        if (lemma.equals("stimulation") && place == Place.CAUSE
                || lemma.equals("interference")
                || lemma.equals("transfection")) {
            args = of(graph.complements(head, "with"), place);
        }
        if (args.isEmpty()) {
            args = of(graph.ofComplements(head), place);
        }
        if (args.isEmpty()) {
            args = of(sharedModifiers(head), place);
        }
        if (args.isEmpty() && senses.words("gradualNoun").contains(lemma)) {
            args = of(graph.complements(head, "in", "for", "to", "on", "against"), place);
        }
        boolean direct = senses.noun(lemma).stream().anyMatch(Sense::direct);
        List<Thing> things = new ArrayList<>();
        for (Thing each : within(args, head)) {
            Thing thing = each.times(sign).by(sign < 0 ? "loss" : "gain");
            things.add(direct ? thing.asDirect() : thing.as(Aspect.AMOUNT));
        }
        return things;
    }

    /// Modifiers that a noun has, or shares with the noun it is coordinated with: "IL-6 synthesis and release".
    private List<Integer> sharedModifiers(int head) {
        List<Integer> own = graph.modifiers(head);
        int first = graph.head(head);
        boolean listed = own.isEmpty() && graph.is(head, "conj") && first >= 0;
        boolean shares = listed
                && (amounts.contains(graph.lemma(first))
                        || activities.contains(graph.lemma(first))
                        || senses.signOfNoun(graph.lemma(first)) != 0);
        return shares ? graph.modifiers(first) : own;
    }

    /// "expression of X", "X activity", "treatment with X": X, and what of it is meant.
    private List<Thing> inner(int head, Place place, String lemma) {
        boolean exposure = senses.words("exposureNoun").contains(lemma);
        List<Thing> args = exposure ? of(withBehind(head), place) : List.of();
        if (args.isEmpty()) {
            args = of(encoded(head), place);
        }
        if (args.isEmpty()) {
            args = of(graph.ofComplements(head), place);
        }
        if (args.isEmpty()) {
            args = of(sharedModifiers(head), place);
        }
        if (args.isEmpty()) {
            args = transparent.contains(lemma)
                    ? of(graph.complements(head, "with", "to", "for", "in", "by"), place)
                    : of(graph.complements(head, "for", "to", "in"), place);
        }
        Aspect aspect = aspect(head, lemma);
        boolean passes = transparent.contains(lemma)
                || SentenceGraph.isOneOf(
                        lemma, "number", "rate", "percentage", "frequency", "count", "level", "proportion");
        return within(args, head).stream()
                .filter(each -> passes || each.isOf("Protein", "Drug") || aspect == Aspect.REGULATION)
                .filter(each -> !exposure || !each.isOf("CellType", "Population", "AnatomicalEntity", "Organism"))
                .map(each -> each.as(aspect))
                .toList();
    }

    /// "the gene encoding X".
    private List<Integer> encoded(int head) {
        return graph.dependents(head, "acl").stream()
                .filter(each -> SentenceGraph.isOneOf(graph.lemma(each), "encode", "code"))
                .flatMap(each -> graph.dependents(each, "obj", "obl").stream())
                .toList();
    }

    private Aspect aspect(int head, String lemma) {
        if (regulations.contains(lemma)) {
            return Aspect.REGULATION;
        }
        Set<String> promoters = senses.words("promoterNoun");
        boolean ofPromoter = promoters.contains(lemma)
                || graph.modifiers(head).stream().anyMatch(each -> promoters.contains(graph.lemma(each)));
        if (ofPromoter || amounts.contains(lemma)) {
            return Aspect.AMOUNT;
        }
        return activities.contains(lemma) ? Aspect.ACTIVITY : Aspect.THING;
    }

    private List<Integer> withBehind(int head) {
        List<Integer> behind = new ArrayList<>(graph.complements(head, GIVEN_WITH));
        graph.complements(head, "of").forEach(each -> behind.addAll(graph.complements(each, GIVEN_WITH)));
        return behind;
    }

    private List<Thing> ofComplement(int head, Place place, String... prepositions) {
        List<Thing> found = of(graph.ofComplements(head), place);
        if (found.isEmpty()) {
            found = of(sharedModifiers(head), place);
        }
        return found.isEmpty() ? of(graph.complements(head, prepositions), place) : found;
    }

    /// "an inhibitor of X" where nobody says which: X with the sign turned.
    private List<Thing> agents(int head, Place place) {
        Optional<Sense> agent = senses.agent(graph.lemma(head)).filter(sense -> sense.sign() != 0);
        if (agent.isEmpty()) {
            return List.of();
        }
        List<Thing> all = new ArrayList<>(apposed(head, place));
        List<Integer> args = graph.complements(head, "of", "for");
        of(args.isEmpty() ? graph.modifiers(head) : args, Place.THEME).stream()
                .filter(each -> each.isOf("Protein", "Process", "Drug"))
                .map(each -> each.times(agent.get().sign()).by("agent").within(head))
                .forEach(all::add);
        return all;
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
        boolean common = name.isOf("Protein")
                && graph.lower(head)
                        .equals(graph.passage().sentence().tokens().get(head).text());
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
        return place == Place.CAUSE && name.isOf("Protein", "Drug") && isTakenAway(name)
                ? things.stream().map(each -> each.turned().by("loss")).toList()
                : things;
    }

    /// "anti-X", "X siRNA", "X-deficient": X is not there, or does nothing.
    private boolean isTakenAway(Name name) {
        if (graph.lower(name.from() - 2).equals("anti") && graph.isHyphen(name.from() - 1)) {
            return true;
        }
        int next = graph.isHyphen(name.to()) ? name.to() + 1 : behindBrackets(name.to());
        boolean loss =
                senses.words("lossOfFunction").contains(graph.lemma(next)) && senses.signOfNoun(graph.lemma(next)) < 0;
        return loss
                || senses.words("deficiencyWord").contains(graph.lower(next))
                || SentenceGraph.isOneOf(graph.lower(next), "sirna", "shrna")
                || graph.lower(name.to()).equals("-")
                        && graph.lower(name.to() + 1).equals("/");
    }

    /// Past a short form in brackets: "nitric oxide (NO) deficiency".
    private int behindBrackets(int at) {
        return graph.lower(at).equals("(") && graph.lower(at + 2).equals(")") ? at + 3 : at;
    }

    List<Thing> meanings(Name name) {
        return name.meanings().stream()
                .map(mention -> Thing.of(mention, name.head(), name.from(), name.to()))
                .map(thing -> name.isReference() ? thing.by("reference") : thing)
                .toList();
    }

    /// "the drug metformin", "its receptor, CXCR4": the name.
    private List<Thing> apposed(int head, Place place) {
        List<Integer> names = graph.dependents(head, "appos", "flat", "nmod:unmarked").stream()
                .filter(each -> each > head && graph.name(each).isPresent())
                .filter(each ->
                        graph.name(each).orElseThrow().isOf("Drug", "Protein", "Therapy", "Process", "CellType"))
                .toList();
        return steps(of(names, place), "apposition");
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
        boolean misled =
                beside.filter(name -> !graph.isWithin(name.head(), noun)).isPresent();
        return misled ? steps(meanings(beside.get()), "beside") : steps(of(graph.anchor(noun), place), "relative");
    }

    private static List<Thing> steps(List<Thing> things, String step) {
        return things.stream().map(each -> each.by(step)).toList();
    }

    private static List<Thing> within(List<Thing> things, int word) {
        return things.stream().map(each -> each.within(word)).toList();
    }
}
