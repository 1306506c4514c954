package org.stroma.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.stroma.extract.event.Participants.Place;
import org.stroma.extract.sentence.NameSpan;
import org.stroma.extract.sentence.SentenceGraph;
import org.stroma.model.concept.Mention;

/// Events that a noun for the doer calls: "X is an inhibitor of Y", "X, a Y inhibitor", "the Y inhibitor X", "Y
/// inhibitors such as X".
final class AgentEvents {

    private static final String[] OF = {"of", "for", "to", "at", "against"};

    /// How far behind the noun the participle stands: "an inhibitor of X called Y".
    private static final int CALLED_WITHIN = 6;

    private final Clause clause;
    private final SentenceGraph graph;
    private final SenseLexicon senses;

    AgentEvents(Clause clause) {
        this.clause = clause;
        this.graph = clause.graph();
        this.senses = clause.senses();
    }

    List<Event> of(int noun) {
        List<Event> events = new ArrayList<>();
        boolean inside = graph.covering(noun)
                .filter(name -> name.head() != noun && noun != name.to() - 1)
                .isPresent();
        if (inside) {
            return events;
        }
        boolean sequence = senses.words("promoterNoun").contains(graph.lemma(noun))
                && graph.modifiers(noun).stream()
                        .flatMap(each -> graph.name(each).stream())
                        .anyMatch(name -> name.isOf("Protein"));
        if (sequence) {
            // "the IL-2 promoter" is a piece of DNA.
            return events;
        }
        List<Sense> read = new ArrayList<>();
        directed(noun).ifPresent(sense -> {
            read.add(sense);
            read(noun, noun, sense, events);
        });
        for (Phrase phrase : senses.agents(graph.lemma(noun))) {
            int first = noun - phrase.words().size() + 1;
            boolean change = phrase.sense().kind() != Sense.Kind.RELATION;
            boolean said = read.contains(phrase.sense()) || change && !read.isEmpty();
            if (!said && matches(first, phrase.words())) {
                read.add(phrase.sense());
                read(noun, first, phrase.sense(), events);
            }
        }
        return events;
    }

    /// X of "X receptor agonist" and "X deacetylase inhibitor" is not what is acted on.
    private boolean isPartOfTarget(Participant target, int noun) {
        for (int i = target.to(); i < noun; i++) {
            boolean other = senses.words("targetClass").contains(graph.lemma(i))
                    || graph.lower(i).endsWith("ase") && !graph.lower(i).equals("kinase");
            if (other) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(int first, List<String> words) {
        for (int k = 0; k < words.size() - 1; k++) {
            if (!graph.lower(first + k).equals(words.get(k))
                    && !graph.lemma(first + k).equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    /// A regulator without a direction has one where an adjective tells it.
    private Optional<Sense> directed(int noun) {
        Optional<Sense> sense = senses.agent(graph.lemma(noun));
        if (sense.isPresent() && sense.get().kind() == Sense.Kind.AFFECT) {
            for (int each : graph.dependents(noun, "amod")) {
                int sign = senses.role(graph.lower(each));
                if (sign != 0) {
                    return Optional.of(Sense.change(sign));
                }
            }
        }
        return sense;
    }

    private void read(int noun, int first, Sense sense, List<Event> events) {
        boolean plain = sense.kind() == Sense.Kind.RELATION;
        List<Participant> themes = targets(noun, first).stream()
                .filter(each -> plain || !each.isOf("Drug", "Therapy"))
                .filter(each -> noun < each.from() || noun >= each.to() || each.to() <= noun)
                .filter(each -> !isPartOfTarget(each, noun))
                .toList();
        Clause.event(sense, doers(predicated(noun)), themes, noun, "agent").ifPresent(events::add);
        List<Participant> named = new ArrayList<>(doers(listed(noun, named(noun))).stream()
                .filter(each -> plain || !each.isOf("CellType", "Process", "Disease", "Tumor"))
                .toList());
        graph.covering(noun)
                .filter(NameSpan::isReference)
                .ifPresent(name -> named.addAll(clause.things().meanings(name)));
        Clause.event(sense, Participants.distinct(named), themes, noun, "agent-named")
                .ifPresent(events::add);
    }

    /// What is acted on: before the noun, behind "of", or inside the name that both are.
    private List<Participant> targets(int noun, int first) {
        List<Participant> before = clause.themes(
                graph.modifiers(noun).stream().filter(each -> each < first).toList());
        List<Participant> behind = before.isEmpty() ? clause.themes(graph.complements(noun, OF)) : before;
        Optional<NameSpan> near =
                graph.covering(first - 1).filter(name -> graph.covering(noun).isEmpty());
        List<Participant> found =
                behind.isEmpty() && near.isPresent() ? clause.things().meanings(near.get()) : behind;
        Optional<NameSpan> around = graph.covering(noun).filter(name -> name.from() < noun);
        return whole(found.isEmpty() && around.isPresent() ? inside(around.get(), first) : found);
    }

    /// In "EGFR tyrosine kinase inhibitor" it is EGFR that is inhibited, not every tyrosine kinase.
    private static List<Participant> whole(List<Participant> targets) {
        return targets.stream()
                .filter(each -> targets.stream().noneMatch(other -> other.to() == each.from()))
                .toList();
    }

    private List<Participant> inside(NameSpan around, int end) {
        List<NameSpan> inner = graph.names().stream()
                .filter(name -> name.from() >= around.from() && name.to() <= end && !name.equals(around))
                .toList();
        return inner.stream()
                .filter(name -> inner.stream()
                        .noneMatch(
                                other -> !other.equals(name) && other.from() <= name.from() && name.to() <= other.to()))
                .flatMap(name -> clause.things().meanings(name).stream())
                .toList();
    }

    private List<Participant> doers(List<Integer> bearers) {
        List<Participant> doers = new ArrayList<>();
        for (int each : bearers) {
            boolean one = graph.is(each, "appos") || !graph.is(each, "nsubj", "nmod", "compound");
            (one ? clause.things().own(each, Place.CAUSE) : clause.things().of(each, Place.CAUSE))
                    .stream().filter(thing -> thing.sign() > 0).map(this::first).forEach(doers::add);
        }
        return Participants.distinct(doers);
    }

    /// "A and B, inhibitors of C and D", "the inhibitors A and B": a plural is said of the whole list.
    private List<Integer> listed(int noun, List<Integer> bearers) {
        if (!graph.tag(noun).equals("NNS")) {
            return bearers;
        }
        List<Integer> all = new ArrayList<>();
        for (int each : bearers) {
            int top = each < noun && graph.is(each, "conj") ? graph.head(each) : each;
            all.add(top);
            graph.conjuncts(top).stream()
                    .filter(other -> graph.name(other).isPresent() && (each > noun || other < noun))
                    .forEach(all::add);
        }
        return all.stream().distinct().sorted().toList();
    }

    /// Of a combination right behind the noun it is the first that the noun names.
    private Participant first(Participant thing) {
        boolean joint = thing.mention().found() == Mention.Found.COMBINATION;
        return graph.names().stream()
                .filter(name -> joint && name.from() == thing.from() && name.to() < thing.to())
                .findFirst()
                .map(name -> clause.things().meanings(name).getFirst())
                .orElse(thing);
    }

    /// Who is said to be one: "X is an inhibitor", "X serves as an inhibitor".
    private List<Integer> predicated(int noun) {
        List<Integer> found = new ArrayList<>();
        int head = graph.head(noun);
        if (graph.has(noun, "cop")) {
            found.addAll(graph.subjects(noun));
        } else if (graph.is(noun, "conj") && head >= 0 && graph.has(head, "cop")) {
            found.addAll(graph.subjects(head));
        } else if (graph.is(noun, "obl") && head >= 0 && graph.preposition(noun).equals("as")) {
            found.addAll(graph.subjects(head));
        } else if (graph.is(noun, "xcomp") && head >= 0) {
            found.addAll(graph.subjects(head));
        }
        return found;
    }

    /// Who is called one in passing: "X, an inhibitor", "the inhibitor X", "inhibitors such as X".
    private List<Integer> named(int noun) {
        Optional<Integer> behind = behind(noun);
        if (behind.isPresent()) {
            return List.of(behind.get());
        }
        Optional<Integer> before = beside(noun);
        if (before.isPresent()) {
            return List.of(before.get());
        }
        List<Integer> found = new ArrayList<>();
        int head = graph.head(noun);
        if (graph.is(noun, "appos", "parataxis")
                && head >= 0
                && graph.preposition(noun).isEmpty()
                && graph.isNominal(head)) {
            found.add(head);
        }
        if (graph.is(noun, "compound", "nmod", "amod", "obl:unmarked")
                && head > noun
                && graph.preposition(noun).isEmpty()) {
            found.add(head);
        }
        graph.dependents(noun, "appos", "flat").stream()
                .filter(each -> graph.name(each)
                        .filter(name -> name.mention().found() != Mention.Found.ABBREVIATION)
                        .isPresent())
                .forEach(found::add);
        found.addAll(clause.things().memberHeads(noun));
        found.addAll(called(noun));
        if (found.stream().noneMatch(each -> graph.name(each).isPresent())) {
            next(noun).ifPresent(found::add);
        }
        return found.stream()
                .filter(each -> graph.name(each).isPresent())
                .distinct()
                .toList();
    }

    /// "X, the inhibitor of" and "X – Y inhibitor" by word order, if the tree differs.
    private Optional<Integer> beside(int noun) {
        int first = graph.covering(noun).map(NameSpan::from).orElse(noun);
        while (first > 0
                && graph.covering(first - 1).map(name -> name.isOf("Protein")).orElseGet(isModifier(first - 1))) {
            first--;
        }
        boolean article = SentenceGraph.isOneOf(graph.lower(first), "the", "a", "an");
        boolean mark = SentenceGraph.isOneOf(graph.lower(first - 1), "—", "–", "(")
                || article && graph.lower(first - 1).equals(",");
        int end = graph.lower(first - 2).equals(")") ? bracket(first - 2) - 1 : first - 2;
        return mark ? graph.covering(end).map(NameSpan::head) : Optional.empty();
    }

    /// "the Y inhibitor X", "a Y inhibitor (X)": a drug right behind the noun, not an abbreviation of it.
    private Optional<Integer> behind(int noun) {
        int at = graph.lower(noun + 1).equals("(") ? noun + 2 : noun + 1;
        return nameAt(noun, at)
                .filter(name -> at == noun + 1 || graph.lower(name.to()).equals(")"))
                .filter(name -> name.isOf("Drug", "Therapy")
                        && name.mention().found() != Mention.Found.ABBREVIATION
                        && graph.covering(noun)
                                .filter(own -> own.mention()
                                        .concept()
                                        .equals(name.mention().concept()))
                                .isEmpty())
                .map(NameSpan::head);
    }

    /// "the Y inhibitor X".
    private Optional<Integer> next(int noun) {
        return nameAt(noun, noun + 1).map(NameSpan::head);
    }

    private Optional<NameSpan> nameAt(int noun, int at) {
        return graph.covering(at).filter(name -> name.from() == at && !graph.has(noun, "cop"));
    }

    private Supplier<Boolean> isModifier(int i) {
        String tag = graph.tag(i);
        return () -> graph.isHyphen(i + 1)
                || tag.startsWith("JJ")
                || tag.startsWith("NN")
                || tag.equals("CD")
                || tag.equals("DT")
                || tag.equals("RB")
                || graph.lower(i).equals("-")
                || graph.lower(i).equals("/");
    }

    private int bracket(int close) {
        int at = close;
        while (at > 0 && !graph.lower(at).equals("(")) {
            at--;
        }
        return at;
    }

    /// "an inhibitor called X", "known as X".
    private List<Integer> called(int noun) {
        for (int i = noun + 1; i < Math.min(graph.size(), noun + CALLED_WITHIN); i++) {
            if (senses.words("callingVerb").contains(graph.lower(i))) {
                int next = graph.lower(i + 1).equals("as") ? i + 2 : i + 1;
                return graph.covering(next).stream().map(NameSpan::head).toList();
            }
        }
        return graph.dependents(noun, "acl").stream()
                .filter(each -> senses.words("callingVerb").contains(graph.lower(each)))
                .flatMap(each -> graph.dependents(each, "obj", "xcomp", "obl").stream())
                .toList();
    }
}
