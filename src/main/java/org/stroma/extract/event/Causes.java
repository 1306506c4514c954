package org.stroma.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stroma.extract.event.Participants.Place;
import org.stroma.extract.sentence.NameSpan;
import org.stroma.extract.sentence.SentenceGraph;
import org.stroma.model.concept.Mention;

/// The causes of an event: things, what was done to cells or animals, what a gerund does ("blocking
/// X"), and the circumstances in which something changed.
final class Causes {

    private static final Set<String> CIRCUMSTANCES = Set.of(
            "after",
            "with",
            "by",
            "upon",
            "following",
            "follow",
            "via",
            "through",
            "due to",
            "because of",
            "using",
            "use",
            "under",
            "during",
            "in response to",
            "on");
    private static final Set<String> WHEN = Set.of("when", "after", "once", "because", "since");
    /// What comes even so does not come of it.
    private static final Set<String> CONCEDING = Set.of("even", "only", "also", "still");

    private static final Set<String> NO_CAUSE = Set.of("even", "only", "not", "never", "n't");
    private static final Set<String> AFTER = Set.of("after", "following", "follow", "upon", "with");
    private static final Set<String> AMONG = Set.of("in", "among", "for");
    private static final Set<String> POINTING = Set.of("this", "which", "that", "it", "these");

    private final SentenceGraph graph;
    private final SenseLexicon senses;
    private final Participants things;
    private final Factors factors;
    private final Set<String> losing;

    Causes(SentenceGraph graph, SenseLexicon senses, Participants things, Factors factors) {
        this.graph = graph;
        this.senses = senses;
        this.things = things;
        this.factors = factors;
        this.losing = senses.words("lossVerb");
    }

    List<Participant> of(List<Integer> heads) {
        List<Participant> all = new ArrayList<>();
        for (int head : heads) {
            List<Integer> partners = partners(head);
            all.addAll(
                    partners.isEmpty()
                            ? gerund(head).orElseGet(() -> of(head))
                            : joint(
                                    head,
                                    Stream.concat(Stream.of(head), partners.stream())
                                            .toList()));
        }
        return Participants.distinct(all);
    }

    /// What "X combined with an antibody" names besides X: what both do together is not said of X. Names that were
    /// known
    /// both are one by now.
    private List<Integer> partners(int head) {
        boolean drug = graph.name(head)
                .filter(name -> name.isOf("Drug", "Therapy") && name.mention().found() != Mention.Found.COMBINATION)
                .isPresent();
        List<Integer> partners = graph.dependents(head, "acl", "amod").stream()
                .filter(each -> drug && each > head && graph.lemma(each).equals("combine"))
                .flatMap(each -> graph.obliques(each, "with").stream())
                .toList();
        boolean known = partners.stream()
                .allMatch(other -> graph.name(other)
                        .filter(name -> name.isOf("Drug", "Therapy"))
                        .isPresent());
        return known ? List.of() : partners;
    }

    /// "Blocking X", "lacking X", "overexpressing X" in the place of a subject.
    private Optional<List<Participant>> gerund(int head) {
        if (graph.tag(head).equals("VBG") && graph.has(head, "obj")) {
            if (senses.words("exposureVerb").contains(graph.lemma(head))) {
                List<Participant> given = given(graph.obliques(head, "with", "to"));
                if (!given.isEmpty()) {
                    return Optional.of(given);
                }
            }
            boolean loss = losing.contains(graph.lemma(head));
            return Optional.of(graph.dependents(head, "obj").stream()
                    .flatMap(each -> things.of(each, Place.CAUSE).stream())
                    .map(each -> (loss ? each.turned() : each).by("gerund").within(head))
                    .toList());
        }
        int before = beforePhrase(head);
        boolean parsedAsNoun = before >= 0
                && (graph.tag(before).equals("VBG")
                        || graph.is(before, "compound") && graph.lower(before).endsWith("ing"))
                && graph.covering(before).isEmpty()
                && (losing.contains(graph.lemma(before)) || senses.signOfNoun(graph.lemma(before)) < 0)
                && (before == 0 || graph.lower(before - 1).matches("[,;:]|that|thus"));
        return parsedAsNoun
                ? Optional.of(of(head).stream()
                        .map(each -> each.turned().by("gerund").within(before))
                        .toList())
                : Optional.empty();
    }

    private int beforePhrase(int head) {
        int before = graph.covering(head).map(NameSpan::from).orElse(head) - 1;
        while (before > 0 && SentenceGraph.isOneOf(graph.tag(before), "DT", "JJ")) {
            before--;
        }
        return before;
    }

    private List<Participant> of(int head) {
        if (isPointer(head)) {
            return ofPointer(head);
        }
        List<Participant> joint = joint(head);
        if (!joint.isEmpty() || isDoneTogether(head)) {
            return joint;
        }
        Optional<Integer> governor = listGovernor(head);
        if (governor.isPresent()) {
            int sign = senses.signOfNoun(graph.lemma(governor.get()));
            return things.own(head, Place.CAUSE).stream()
                    .map(each -> each.times(sign).by(sign < 0 ? "loss" : "gain"))
                    .toList();
        }
        List<Participant> all = new ArrayList<>();
        Set<Integer> denials = things.denied(head);
        for (int each : graph.withConjuncts(head)) {
            List<Participant> done = factors.of(each);
            if (each != head && things.mayBeCut(head, each)) {
                continue;
            }
            if (done.isEmpty()) {
                boolean denied = each != head && (denials.contains(each) || things.isDenied(each, "nor"));
                things.own(each, Place.CAUSE).forEach(thing -> all.add(denied ? thing.asNegated() : lessened(thing)));
            } else {
                all.addAll(done);
            }
        }
        likened(head).forEach(each -> all.addAll(things.own(each, Place.CAUSE)));
        return Participants.distinct(all);
    }

    /// "X, like its parent Y, suppresses": so does Y.
    private List<Integer> likened(int head) {
        return graph.name(head).stream()
                .flatMap(name -> graph.dependents(head, "nmod").stream()
                        .filter(each -> each > head
                                && graph.preposition(each).equals("like")
                                && graph.name(each)
                                        .filter(other -> name.isOf(other.type()))
                                        .isPresent()))
                .toList();
    }

    /// "Dual blockade of X and Y": what it does, neither X nor Y does alone.
    private boolean isDoneTogether(int head) {
        boolean said = graph.dependents(head, "amod").stream()
                .anyMatch(each -> senses.words("jointAdjective").contains(graph.lower(each)));
        return said
                && graph.complements(head, "of").stream()
                        .anyMatch(each -> !graph.conjuncts(each).isEmpty());
    }

    /// "Inhibition of X, Y, or Z blocks", where the tree takes Z for the subject: the noun of the list.
    private Optional<Integer> listGovernor(int head) {
        return graph.listedWith(head).stream()
                .filter(each -> each < head
                        && graph.is(each, "nmod")
                        && graph.preposition(each).equals("of"))
                .map(graph::head)
                .filter(noun -> noun >= 0 && noun != head && senses.signOfNoun(graph.lemma(noun)) != 0)
                .filter(noun -> !graph.isWithin(head, noun))
                .findFirst();
    }

    /// "Co-administration of X and Y", "X plus Y": what both do together, neither does alone.
    private List<Participant> joint(int head) {
        boolean noun = senses.words("jointNoun").contains(graph.lemma(head));
        List<Integer> parts = noun ? new ArrayList<>() : new ArrayList<>(graph.withConjuncts(head));
        for (int each : noun ? graph.complements(head, "of") : List.<Integer>of()) {
            parts.addAll(graph.withConjuncts(each));
            parts.addAll(graph.complements(each, "with", "plus"));
        }
        parts.addAll(noun ? graph.complements(head, "with") : List.of());
        boolean plus = parts.stream()
                .anyMatch(each -> graph.dependents(each, "cc", "case").stream()
                        .anyMatch(word -> graph.lower(word).matches("plus|\\+")));
        boolean together = graph.has(head, "nmod")
                && !graph.complements(head, "in").isEmpty()
                && graph.complements(head, "in").stream()
                        .anyMatch(each -> graph.lemma(each).equals("combination"));
        if (parts.size() < 2 || !noun && !plus && !together) {
            return List.of();
        }
        return joint(head, parts);
    }

    /// Empty where fewer than two are drugs.
    private List<Participant> joint(int head, List<Integer> parts) {
        List<Participant> drugs = things.distinctOf(parts).stream()
                .filter(each -> each.isOf("Drug", "Therapy"))
                .toList();
        long different = drugs.stream()
                .map(each -> each.mention().concept().iri())
                .distinct()
                .count();
        return different < 2
                ? List.of()
                : List.of(Participant.joint(drugs, graph.passage().sentence().tokens())
                        .within(head));
    }

    /// "Reduced X led to": what less of X does, X does the other way round.
    private static Participant lessened(Participant thing) {
        boolean less = thing.adjective() < 0
                && thing.isOf("Protein", "Process")
                && !thing.steps().contains("restricted");
        return less ? thing.turned().by("lessened") : thing;
    }

    private boolean isPointer(int head) {
        return graph.upos(head).equals("PRON")
                && POINTING.contains(graph.lower(head))
                && graph.covering(head).isEmpty();
    }

    /// "X blocks A, and this reduces B": what the clause before says, its cause does.
    private List<Participant> ofPointer(int pronoun) {
        int verb = graph.head(pronoun);
        int before = verb < 0 ? -1 : graph.head(verb);
        if (before < 0 || !graph.is(verb, "conj", "parataxis", "advcl", "ccomp")) {
            return graph.tag(pronoun).equals("WDT") ? things.of(pronoun, Place.CAUSE) : List.of();
        }
        List<Integer> doers = graph.isPassive(before) ? graph.obliques(before, "by") : graph.subjects(before);
        return doers.stream()
                .filter(each -> each != pronoun)
                .flatMap(each -> of(each).stream())
                .map(each -> each.by("pointer"))
                .toList();
    }

    /// What a verb without a doer names as the circumstance of a change: "was reduced after X", "in X-treated
    /// cells".
    List<Participant> circumstances(int verb) {
        List<Participant> all = new ArrayList<>();
        for (int each : graph.obliques(verb)) {
            String preposition = graph.preposition(each);
            if (CIRCUMSTANCES.contains(preposition) || graph.relation(each).equals("obl:agent")) {
                of(List.of(each)).stream()
                        .filter(thing -> thing.isOf("Drug", "Therapy", "Protein", "Process") || isFactor(thing))
                        .forEach(all::add);
            } else if (preposition.equals("in") && graph.lemma(each).equals("response")) {
                all.addAll(of(graph.complements(each, "to")));
            } else if (preposition.equals("in") && senses.signOfNoun(graph.lemma(each)) < 0 && !isConceded(each)) {
                all.addAll(of(List.of(each)));
            } else if (AMONG.contains(preposition)) {
                all.addAll(manner(each));
                graph.name(each)
                        .filter(name -> name.isOf("Protein") && things.isTakenAway(name))
                        .ifPresent(name -> all.addAll(things.own(each, Place.CAUSE)));
                graph.withConjuncts(each).forEach(one -> all.addAll(factors.of(one)));
                if (factors.isBearer(each)) {
                    given(graph.complements(each, AFTER)).forEach(all::add);
                }
            }
        }
        for (int each : graph.dependents(verb, "advcl")) {
            boolean exposure = senses.words("exposureWord").contains(graph.lower(each));
            List<Participant> done = isWhen(each) ? whenDone(each) : List.of();
            if (!done.isEmpty()) {
                all.addAll(done);
            } else if (exposure) {
                all.addAll(given(graph.obliques(each, "with")));
            } else if (graph.tag(each).equals("VBG") && graph.preposition(each).matches("by|after|upon")) {
                gerund(each).ifPresent(all::addAll);
            }
        }
        return Participants.distinct(all).stream()
                .map(each -> each.by("circumstance"))
                .toList();
    }

    private boolean isWhen(int verb) {
        return graph.isPassive(verb)
                && graph.dependents(verb, "mark", "advmod").stream()
                        .anyMatch(each -> each < verb
                                && WHEN.contains(graph.lower(each))
                                && !CONCEDING.contains(graph.lower(each - 1)))
                && graph.dependents(verb, "advmod").stream().noneMatch(each -> NO_CAUSE.contains(graph.lower(each)));
    }

    /// "when X was knocked down", "after X was given": what was taken away or given.
    private List<Participant> whenDone(int verb) {
        boolean loss = losing.contains(graph.lemma(verb));
        boolean given = senses.words("exposureVerb").contains(graph.lemma(verb))
                || senses.words("givingVerb").contains(graph.lemma(verb));
        List<Participant> done = loss || given ? things.of(graph.subjects(verb), Place.CAUSE) : List.of();
        return done.stream()
                .filter(each -> loss ? each.isOf("Protein", "Drug") : each.isOf("Drug", "Therapy"))
                .map(each -> loss ? each.turned().by("loss") : each)
                .toList();
    }

    /// "in an X-dependent manner".
    private List<Participant> manner(int noun) {
        if (!senses.words("mannerNoun").contains(graph.lemma(noun))) {
            return List.of();
        }
        return graph.dependents(noun, "amod").stream()
                .filter(each -> senses.hyphen(graph.lower(each)).isPresent())
                .flatMap(each -> graph.dependents(each).stream())
                .filter(each -> graph.name(each).isPresent())
                .flatMap(each -> things.own(each, Place.CAUSE).stream())
                .toList();
    }

    /// Only what was done after or in response to something.
    List<Participant> after(int verb) {
        return of(graph.obliques(verb, "after", "following", "follow", "upon", "in response to")).stream()
                .map(each -> each.by("circumstance"))
                .toList();
    }

    /// "In the absence of X, cells undergo Y": what X keeps from happening.
    List<Participant> without(int verb) {
        return graph.obliques(verb, "in").stream()
                .filter(each -> SentenceGraph.isOneOf(graph.lemma(each), "absence", "lack") && !isConceded(each))
                .flatMap(each -> of(List.of(each)).stream())
                .map(each -> each.by("circumstance"))
                .toList();
    }

    /// "even in the absence of X".
    private boolean isConceded(int noun) {
        return graph.dependents(noun, "case").stream().anyMatch(each -> CONCEDING.contains(graph.lower(each - 1)))
                || graph.dependents(noun, "advmod").stream().anyMatch(each -> CONCEDING.contains(graph.lower(each)));
    }

    /// What was done to the cells or animals that a phrase names.
    List<Participant> done(List<Integer> heads) {
        List<Participant> all = new ArrayList<>();
        heads.forEach(head -> graph.withConjuncts(head).forEach(each -> all.addAll(factors.of(each))));
        return Participants.distinct(all);
    }

    private List<Participant> given(List<Integer> heads) {
        return of(heads).stream().filter(each -> each.isOf("Drug", "Therapy")).toList();
    }

    private static boolean isFactor(Participant thing) {
        return thing.steps().contains("factor") || thing.steps().contains("factor-loss");
    }
}
