package org.stroma.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stroma.extract.event.Sense.Kind;
import org.stroma.extract.sentence.NameSpan;
import org.stroma.extract.sentence.SentenceGraph;

/// Events of verbs, with subject and object, agent, or prepositional complement.
final class VerbEvents {

    private static final Set<String> PARTLY = Set.of("via", "through");

    private final Clause clause;
    private final SentenceGraph graph;
    private final SenseLexicon senses;

    VerbEvents(Clause clause) {
        this.clause = clause;
        this.graph = clause.graph();
        this.senses = clause.senses();
    }

    List<Event> of(int verb) {
        List<Event> events = new ArrayList<>();
        boolean passive = graph.isPassive(verb);
        boolean prepositional = prepositional(verb, passive, events);
        String lemma = verbWithParticle(verb);
        if (!prepositional || !graph.objects(verb).isEmpty()) {
            for (Sense sense : senses.verb(lemma)) {
                if (passive) {
                    passive(verb, directed(verb, sense), events);
                } else {
                    active(verb, directed(verb, sense), events);
                }
            }
        }
        inverse(verb, lemma, passive, events);
        amounts(verb, passive, events);
        intransitive(verb, passive, events);
        means(verb, passive, events);
        stimuli(verb, passive, events);
        return events;
    }

    /// "The FDA approved X", "Y responds to X": the object is what the relation is of.
    private void inverse(int verb, String lemma, boolean passive, List<Event> events) {
        List<Integer> others = passive ? agents(verb) : graph.subjects(verb);
        for (Sense sense : senses.inverseVerb(lemma)) {
            List<Integer> done = passive ? graph.subjects(verb) : graph.objects(verb);
            Clause.event(sense, clause.themes(done), clause.themes(others), verb, passive ? "passive" : "active")
                    .ifPresent(events::add);
        }
        for (int each : passive ? List.<Integer>of() : behind(verb)) {
            for (Sense sense : senses.inverseVerb(lemma + " " + graph.preposition(each))) {
                boolean weak = sense.relation().equals("treats") && isWeak(verb);
                List<Participant> to = clause.themes(List.of(each));
                List<Participant> of = clause.themes(others);
                (weak
                                ? Clause.event(Sense.relation("resists"), of, to, verb, "prepositional")
                                : Clause.event(sense, to, of, verb, "prepositional"))
                        .ifPresent(events::add);
            }
        }
    }

    /// "responds poorly" tells of resistance and not of a treatment.
    private boolean isWeak(int verb) {
        return graph.dependents(verb, "advmod").stream()
                .anyMatch(each -> senses.words("poorAdverb").contains(graph.lower(each)));
    }

    /// "Cells show high levels of X".
    private void amounts(int verb, boolean passive, List<Event> events) {
        if (passive) {
            return;
        }
        for (Sense sense : senses.amountVerb(graph.lemma(verb))) {
            List<Participant> amounts = clause.themes(graph.objects(verb)).stream()
                    .filter(each -> isAmount(each) && each.adjective() >= 0)
                    .toList();
            Clause.event(sense, clause.themes(graph.subjects(verb)), amounts, verb, "active")
                    .ifPresent(events::add);
        }
    }

    /// "high levels of X", "much X".
    private boolean isAmount(Participant thing) {
        return thing.aspect() == Participant.Aspect.AMOUNT
                || graph.dependents(thing.token(), "amod").stream()
                        .anyMatch(each -> senses.words("quantityWord").contains(graph.lower(each)));
    }

    private String verbWithParticle(int verb) {
        return graph.dependents(verb, "compound:prt").stream()
                .map(each -> graph.lemma(verb) + " " + graph.lower(each))
                .findFirst()
                .orElse(graph.lemma(verb));
    }

    /// "positively regulates" tells the direction.
    private Sense directed(int verb, Sense sense) {
        if (sense.kind() != Kind.AFFECT) {
            return sense;
        }
        for (int each : graph.dependents(verb, "advmod")) {
            if (SentenceGraph.isOneOf(graph.lower(each), "positively", "negatively", "adversely")) {
                return Sense.change(graph.lower(each).equals("positively") ? 1 : -1);
            }
        }
        return sense;
    }

    /// "lead to", "interact with", "depend on".
    private boolean prepositional(int verb, boolean passive, List<Event> events) {
        boolean found = false;
        for (int each : behind(verb)) {
            String preposition = graph.preposition(each).split(" ")[0];
            if (preposition.isEmpty()) {
                continue;
            }
            List<Sense> idiom = idiom(verb, preposition);
            List<Sense> said = !idiom.isEmpty()
                    ? idiom
                    : preposition.equals("by") && passive
                            ? followed(verb)
                            : senses.verb(graph.lemma(verb) + " " + preposition);
            for (Sense sense : said) {
                if (passive
                        && sense.kind() == Kind.RELATION
                        && !sense.relation().equals("associatedWith")) {
                    continue;
                }
                if (sense.relation().matches("infiltrates|locatedIn") && !passive && graph.hasOwnObject(verb)) {
                    // "Cells pour X into Y": X goes there, the cells do not.
                    continue;
                }
                if (sense.relation().equals("associatedWith") && clause.isChange(each) && !isRise(each)) {
                    Clause.event(
                                    Sense.CAUSE,
                                    given(clause.causes().of(graph.subjects(verb))),
                                    clause.themes(List.of(each)),
                                    verb,
                                    "sequel")
                            .map(Event::usingAdjectives)
                            .ifPresent(events::add);
                    continue;
                }
                found = true;
                List<Participant> behind = clause.themes(List.of(each));
                if (sense.kind() == Kind.DEPEND) {
                    depend(verb, List.of(each), graph.subjects(verb), events);
                } else if (sense.kind() == Kind.CAUSE) {
                    List<Participant> doers = clause.causes().of(graph.subjects(verb));
                    boolean sequel = preposition.equals("by");
                    Clause.event(sense, sequel ? given(doers) : doers, behind, verb, sequel ? "sequel" : "result")
                            .map(Event::usingAdjectives)
                            .ifPresent(events::add);
                } else {
                    List<Participant> doers = sense.kind() == Kind.RELATION
                            ? clause.themes(related(verb, passive, sense))
                            : clause.causes().of(graph.subjects(verb));
                    // What acts on a receptor activates or blocks it: that it is affected says too little.
                    List<Participant> done = sense.kind() == Kind.AFFECT
                            ? behind.stream()
                                    .filter(theme -> theme.isOf("Process", "Disease", "Tumor"))
                                    .toList()
                            : behind;
                    List<Participant> kept = done;
                    List<Event> gapped = sense.kind() == Kind.RELATION ? gapped(verb, each, sense) : List.of();
                    for (Event gap : gapped) {
                        kept = kept.stream()
                                .filter(theme -> gap.causes().stream().noneMatch(theme::isSameAs))
                                .toList();
                    }
                    Clause.event(sense, doers, kept, verb, "prepositional").ifPresent(events::add);
                    events.addAll(gapped);
                }
            }
        }
        return found;
    }

    /// What a verb of association says to belong to what stands behind: "A links X to Y" is of X and not of A.
    private List<Integer> related(int verb, boolean passive, Sense sense) {
        boolean links = !passive
                && sense.relation().equals("associatedWith")
                && !graph.objects(verb).isEmpty();
        return links ? graph.objects(verb) : graph.subjects(verb);
    }

    /// "A live in X and B in Y": the verb is left out the second time, the preposition is not.
    private List<Event> gapped(int verb, int behind, Sense sense) {
        List<Event> events = new ArrayList<>();
        for (int other : graph.conjuncts(behind)) {
            List<Integer> places = placesBehind(other, graph.preposition(behind));
            boolean second = graph.preposition(other).isEmpty() && isAlike(graph.subjects(verb), other);
            for (int place : second ? places : List.<Integer>of()) {
                if (isAlike(List.of(behind), place)) {
                    Clause.event(
                                    sense,
                                    clause.things().distinctOf(List.of(other)),
                                    clause.themes(List.of(place)),
                                    verb,
                                    "gapped")
                            .ifPresent(events::add);
                }
            }
        }
        return events;
    }

    /// What a preposition right behind a name marks.
    private List<Integer> placesBehind(int head, String preposition) {
        int mark = graph.name(head).map(NameSpan::to).orElse(head + 1);
        int place = graph.lower(mark).equals(preposition) ? graph.head(mark) : -1;
        return place > mark ? List.of(place) : List.of();
    }

    /// Whether a word heads a name of the same class as one of others.
    private boolean isAlike(List<Integer> ones, int other) {
        return ones.stream()
                .flatMap(each -> graph.name(each).stream())
                .anyMatch(name -> graph.name(other)
                        .filter(name2 -> name2.isOf(name.type()))
                        .isPresent());
    }

    /// "a higher rate of X": what is associated with more of X is associated with X.
    private boolean isRise(int noun) {
        return clause.things().adjective(noun) > 0;
    }

    /// "gives rise to".
    private List<Sense> idiom(int verb, String preposition) {
        return graph.dependents(verb, "obj").stream()
                .filter(each -> graph.covering(each).isEmpty())
                .flatMap(each -> senses.verb(graph.lemma(verb) + " " + graph.lemma(each) + " " + preposition).stream())
                .toList();
    }

    /// The prepositional phrases of a verb, and those that the tree gives to whom it is done to: "protected mice
    /// from X".
    private List<Integer> behind(int verb) {
        List<Integer> all = new ArrayList<>(graph.obliques(verb));
        for (int object : graph.objects(verb)) {
            if (clause.factors().isBearer(object)) {
                all.addAll(graph.dependents(object, "nmod"));
            }
        }
        graph.obliques(verb, "in", "at", "on", "within").forEach(place -> all.addAll(behindPlace(verb, place)));
        return all;
    }

    /// "X associates in the cytoplasm with Y": what the verb asks for is the verb's, though it stands behind a place.
    private List<Integer> behindPlace(int verb, int place) {
        return graph.dependents(place, "nmod").stream()
                .filter(each -> each > place
                        && graph.obliques(verb, graph.preposition(each)).isEmpty()
                        && senses.verb(graph.lemma(verb) + " " + graph.preposition(each)).stream()
                                .anyMatch(sense -> sense.kind() == Kind.RELATION))
                .toList();
    }

    /// What was given or taken away; of other things what follows them need not come of them.
    private static List<Participant> given(List<Participant> things) {
        return things.stream()
                .filter(each -> each.isOf("Drug", "Therapy")
                        || each.steps().contains("loss")
                        || each.steps().contains("gain"))
                .toList();
    }

    /// "X was followed by a fall in Y" goes from X to Y, though passive.
    private List<Sense> followed(int verb) {
        return SentenceGraph.isOneOf(graph.lemma(verb), "follow", "accompany") ? List.of(Sense.CAUSE) : List.of();
    }

    /// What drugs and people need does not make more of them.
    private void depend(int verb, List<Integer> needed, List<Integer> dependent, List<Event> events) {
        boolean forSomething = graph.dependents(verb, "xcomp", "advcl").stream()
                .anyMatch(each -> each > verb
                        && graph.preposition(each).equals("to")
                        && graph.tag(each).equals("VB"));
        List<Participant> themes = clause.themes(dependent).stream()
                .filter(each -> !each.isOf("Drug", "Therapy", "Population", "Organism"))
                // "Tumors need X to respond to Y": not to be.
                .filter(each -> !forSomething || !each.isOf("Tumor", "Disease"))
                .toList();
        Clause.event(Sense.INCREASE, clause.causes().of(needed), themes, verb, "dependence")
                .ifPresent(events::add);
    }

    private void active(int verb, Sense sense, List<Event> events) {
        List<Integer> objects = graph.objects(verb);
        if (objects.isEmpty()) {
            return;
        }
        List<Integer> subjects = graph.subjects(verb);
        if (sense.kind() == Kind.DEPEND) {
            depend(verb, objects, subjects, events);
            return;
        }
        if (sense.kind() == Kind.CHANGE && isOfDoing(verb)) {
            prevented(verb, sense, events);
            return;
        }
        boolean plain = sense.kind() == Kind.RELATION;
        List<Participant> doers =
                plain ? clause.themes(subjects) : clause.causes().of(subjects);
        List<Participant> done = clause.themes(objects);
        boolean result = sense.kind() == Kind.CAUSE && objects.stream().anyMatch(clause::isChange);
        Clause.event(sense, doers, done, verb, result ? "result" : "active")
                .map(event -> sense.kind() == Kind.CAUSE ? event.usingAdjectives() : event)
                .ifPresent(events::add);
        if (!plain && doers.isEmpty()) {
            List<Integer> tools = new ArrayList<>(graph.obliques(verb, "with", "using", "use"));
            objects.forEach(each -> tools.addAll(graph.complements(each, "with", "using", "use")));
            for (int at = verb; at >= 0; at = graph.is(at, "xcomp") ? graph.head(at) : -1) {
                graph.dependents(at, "advcl").stream()
                        .filter(each -> senses.words("usingVerb").contains(graph.lemma(each)))
                        .forEach(each -> tools.addAll(graph.objects(each)));
            }
            Clause.event(sense, clause.causes().of(tools), done, verb, "instrument")
                    .ifPresent(events::add);
        }
        if (!plain && sense.sign() > 0) {
            controlled(verb, doers, objects, events);
        }
        if (!plain && sense.sign() != 0) {
            benefit(verb, sense.sign(), doers, objects, events);
        }
        if (!plain) {
            List<Participant> part = clause.causes().of(graph.obliques(verb, PARTLY.toArray(String[]::new))).stream()
                    .filter(each -> each.isOf("Protein", "Process", "Drug"))
                    .toList();
            Clause.event(sense, part, done, verb, "via").ifPresent(events::add);
        }
    }

    /// "X prolonged survival in Y": X treats Y.
    private void benefit(int verb, int sign, List<Participant> doers, List<Integer> objects, List<Event> events) {
        boolean denied = graph.dependents(verb, "advmod").stream()
                .anyMatch(each -> SentenceGraph.isOneOf(graph.lower(each), "not", "n't", "never"));
        if (denied) {
            // One measure that a drug does not improve is no proof that it does not help.
            return;
        }
        String way = sign > 0 ? "increase " : "decrease ";
        List<Participant> given = doers.stream()
                .filter(each -> each.isOf("Drug", "Therapy") && each.sign() > 0)
                .toList();
        for (int object : objects) {
            if (senses.words("benefit").contains(way + graph.lemma(object))) {
                List<Integer> where = new ArrayList<>(graph.complements(object, "in", "of", "among", "for"));
                where.addAll(graph.obliques(verb, "in", "among"));
                List<Participant> ill = clause.themes(where).stream()
                        .filter(each -> each.isOf("Disease", "Tumor"))
                        .toList();
                Clause.event(Sense.relation("treats"), given, ill, verb, "benefit")
                        .ifPresent(events::add);
            }
        }
    }

    /// "X prevents Y from binding Z": what Y does is prevented, not Y.
    private boolean isOfDoing(int verb) {
        int at = verb + 1;
        while (at < graph.size()
                && !graph.lower(at).matches("from|,|[.;]")
                && !graph.tag(at).matches("VBD|VBZ|VBP|MD")) {
            at++;
        }
        if (graph.lower(at).equals("from") && graph.tag(at + 1).equals("VBG")) {
            return true;
        }
        return graph.dependents(verb, "advcl", "ccomp", "xcomp", "obl").stream()
                .anyMatch(each -> each > verb
                        && graph.tag(each).equals("VBG")
                        && graph.dependents(each, "mark", "case").stream()
                                .anyMatch(mark -> graph.lower(mark).equals("from")));
    }

    /// "X prevents Y from inducing Z": X works against Z.
    private void prevented(int verb, Sense sense, List<Event> events) {
        List<Participant> doers = clause.causes().of(graph.subjects(verb));
        for (int doing : graph.dependents(verb, "advcl", "ccomp", "xcomp")) {
            boolean from = graph.dependents(doing, "mark", "case").stream()
                    .anyMatch(mark -> graph.lower(mark).equals("from"));
            for (Sense done : from && sense.sign() < 0 ? senses.verb(graph.lemma(doing)) : List.<Sense>of()) {
                if (done.kind() == Kind.CHANGE || done.kind() == Kind.CAUSE) {
                    List<Participant> themes = clause.themes(graph.objects(doing));
                    Clause.event(Sense.change(-done.sign()), doers, themes, verb, "prevented")
                            .ifPresent(events::add);
                }
            }
        }
    }

    /// "X stimulates cells to produce Y": X brings about Y.
    private void controlled(int verb, List<Participant> doers, List<Integer> objects, List<Event> events) {
        for (int lower : graph.dependents(verb, "xcomp", "advcl")) {
            boolean told = lower > verb
                    && graph.preposition(lower).equals("to")
                    && objects.stream().anyMatch(each -> each < lower)
                    && senses.verb(graph.lemma(lower)).stream()
                            .anyMatch(each ->
                                    each.sign() > 0 || SentenceGraph.isOneOf(each.relation(), "secretes", "expresses"));
            if (told) {
                Clause.event(Sense.INCREASE, doers, clause.themes(graph.objects(lower)), verb, "controlled")
                        .ifPresent(events::add);
            }
        }
    }

    private void passive(int verb, Sense sense, List<Event> events) {
        List<Participant> done = clause.themes(graph.subjects(verb).stream()
                .map(each -> clause.changeAbove(verb, each))
                .toList());
        List<Integer> agents = agents(verb);
        if (sense.kind() == Kind.DEPEND) {
            depend(verb, graph.subjects(verb), agents, events);
            return;
        }
        if (sense.kind() == Kind.RELATION) {
            Clause.event(sense, clause.themes(agents), done, verb, "passive").ifPresent(events::add);
            located(verb, sense, done, events);
            return;
        }
        List<Participant> doers = clause.causes().of(agents);
        if (!doers.isEmpty()) {
            Clause.event(sense, doers, done, verb, "passive")
                    .map(event -> sense.kind() == Kind.CAUSE ? event.usingAdjectives() : event)
                    .ifPresent(events::add);
        } else if (sense.kind() != Kind.AFFECT && agents.isEmpty() && !isGivenUp(verb, done)) {
            Sense change = sense.kind() == Kind.CAUSE ? Sense.INCREASE : sense;
            Clause.event(change, clause.causes().circumstances(verb), done, verb, "circumstance")
                    .ifPresent(events::add);
        }
    }

    private List<Integer> agents(int verb) {
        List<Integer> own = graph.dependents(verb, "obl").stream()
                .filter(each -> graph.relation(each).equals("obl:agent")
                        || graph.preposition(each).equals("by"))
                .toList();
        if (own.isEmpty()) {
            // "is bound and neutralized by X"
            for (int each : graph.dependents(verb, "conj")) {
                if (graph.isPassive(each) && each > verb && !graph.has(each, "nsubj:pass", "aux:pass")) {
                    return agents(each);
                }
            }
        }
        // "is released into the blood by X"
        return own.isEmpty()
                ? graph.obliques(verb).stream()
                        .flatMap(each -> graph.complements(each, "by").stream())
                        .toList()
                : own;
    }

    /// "the drug was stopped after vomiting": nothing acts on a drug that is no longer given.
    private boolean isGivenUp(int verb, List<Participant> done) {
        return clause.senses().words("cessationVerb").contains(graph.lemma(verb))
                && done.stream().allMatch(each -> each.isOf("Drug"));
    }

    /// "X was expressed in Y", "X is secreted from Y": the location is the agent.
    private void located(int verb, Sense sense, List<Participant> done, List<Event> events) {
        if (sense.relation().matches("expresses|secretes")) {
            Clause.event(sense, clause.themes(graph.obliques(verb, "in", "on", "from", "at")), done, verb, "located")
                    .ifPresent(events::add);
        }
        if (sense.relation().equals("treats")) {
            Clause.event(sense, clause.themes(graph.obliques(verb, "with", "using")), done, verb, "treated")
                    .ifPresent(events::add);
        }
    }

    /// "Macrophages secrete X in response to Y": Y brings it about.
    private void stimuli(int verb, boolean passive, List<Event> events) {
        boolean made = senses.verb(graph.lemma(verb)).stream()
                .anyMatch(sense -> sense.relation().equals("secretes"));
        List<Integer> stimuli = new ArrayList<>(graph.obliques(verb, "upon", "in response to"));
        graph.obliques(verb, "in").stream()
                .filter(each -> graph.lemma(each).equals("response"))
                .forEach(each -> stimuli.addAll(graph.complements(each, "to")));
        if (made && !stimuli.isEmpty()) {
            List<Integer> products = passive ? graph.subjects(verb) : graph.objects(verb);
            Clause.event(Sense.INCREASE, clause.causes().of(stimuli), clause.themes(products), verb, "stimulus")
                    .ifPresent(events::add);
        }
    }

    /// "IL-6 levels rose after X", "survival decreased in X-treated mice".
    private void intransitive(int verb, boolean passive, List<Event> events) {
        int sign = senses.intransitive(graph.lemma(verb));
        if (sign != 0 && !passive && graph.objects(verb).isEmpty()) {
            Clause.event(
                            Sense.change(sign),
                            clause.causes().circumstances(verb),
                            clause.themes(graph.subjects(verb)),
                            verb,
                            "intransitive")
                    .ifPresent(events::add);
        }
    }

    /// "X slows growth through inhibition of Y": what it does by the way, it does.
    private void means(int verb, boolean passive, List<Event> events) {
        for (int each : graph.obliques(verb, "by", "via", "through")) {
            boolean change = senses.signOfNoun(graph.lemma(each)) != 0;
            if (!change || passive && graph.preposition(each).equals("by")) {
                continue;
            }
            List<Participant> doers = passive
                    ? clause.causes()
                            .of(graph.obliques(verb, "by").stream()
                                    .filter(one -> one != each)
                                    .toList())
                    : clause.causes().of(graph.subjects(verb));
            Clause.event(Sense.INCREASE, doers, clause.themes(List.of(each)), verb, "means")
                    .ifPresent(events::add);
        }
    }
}
