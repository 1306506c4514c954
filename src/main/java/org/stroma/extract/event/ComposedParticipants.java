package org.stroma.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.event.Participant.Aspect;
import org.stroma.extract.event.Participants.Place;
import org.stroma.extract.sentence.NameSpan;
import org.stroma.extract.sentence.SentenceGraph;

/// Nouns that speak of what stands with them: loss and gain ("inhibition of X"), amount and activity ("X
/// expression"), nouns that pass their meaning on ("treatment with X"), onsets of diseases, unnamed agents ("an X
/// inhibitor").
final class ComposedParticipants {

    private static final Set<String> GIVEN_WITH = Set.of("with", "to", "by");

    private final SentenceGraph graph;
    private final SenseLexicon senses;
    private final Participants things;
    private final AimedDrugs drugs;
    private final Set<String> amounts;
    private final Set<String> activities;
    private final Set<String> transparent;
    private final Set<String> regulations;
    private final Set<String> onsets;

    ComposedParticipants(SentenceGraph graph, SenseLexicon senses, Participants things) {
        this.graph = graph;
        this.senses = senses;
        this.things = things;
        this.drugs = new AimedDrugs(graph, senses);
        this.amounts = senses.words("amountNoun");
        this.activities = senses.words("activityNoun");
        this.transparent = senses.words("transparentNoun");
        this.regulations = senses.words("regulationNoun");
        this.onsets = senses.words("onsetNoun");
    }

    private List<Participant> of(List<Integer> heads, Place place) {
        return things.of(heads, place);
    }

    /// What a noun says of its complement or modifier; empty where it says nothing of it.
    List<Participant> of(int head, Place place, Optional<NameSpan> name) {
        String lemma = graph.lemma(head);
        int sign = senses.signOfNoun(lemma);
        // "ablation" alone is the name of a therapy, and in "ablation of X" a loss.
        boolean word =
                sign != 0 && name.filter(one -> one.to() - one.from() == 1).isPresent();
        boolean thing = !word
                && name.filter(one -> one.isOf("Drug", "Therapy", "Protein", "Tumor", "CellType"))
                        .isPresent();
        // "Proteasomal degradation of X" is what happens to X, whatever list has a name for it.
        boolean own = name.filter(one -> one.to() - one.from() > 1)
                .filter(one -> !one.isOf("Process")
                        || graph.ofComplements(head).stream().allMatch(one::covers))
                .isEmpty();
        if (sign != 0 && !thing && own) {
            List<Participant> changed = changed(head, place, sign);
            if (!changed.isEmpty()) {
                return changed;
            }
        }
        boolean open = name.isEmpty() || isBareHead(head, name.get());
        if (open
                && (amounts.contains(lemma)
                        || activities.contains(lemma)
                        || senses.words("promoterNoun").contains(lemma)
                        || isTransparent(head)
                        || regulations.contains(lemma))) {
            List<Participant> inner = isLosing(head) ? lost(head, place) : inner(head, place, lemma);
            if (!inner.isEmpty()) {
                return inner;
            }
        }
        if (open && onsets.contains(lemma)) {
            List<Participant> diseases = ofComplement(head, place, "of", "for", "in").stream()
                    .filter(each -> each.isOf("Disease", "Tumor", "Process"))
                    .toList();
            if (!diseases.isEmpty()) {
                return within(diseases, head);
            }
        }
        List<Participant> found = new ArrayList<>(drugs.of(head).stream().toList());
        if (name.isEmpty()) {
            found.addAll(agents(head, place));
        }
        if (name.isEmpty() && place == Place.CAUSE) {
            found.addAll(binding(head));
        }
        return found;
    }

    private List<Participant> lost(int head, Place place) {
        List<Integer> genes = new ArrayList<>(graph.complements(head, "of", "in"));
        genes.addAll(graph.modifiers(head));
        return within(of(genes, place), head).stream()
                .filter(each -> each.isOf("Protein") && !each.steps().contains("described"))
                .map(each -> each.turned().by("loss"))
                .toList();
    }

    /// "loss-of-function variants of X", "nonsense mutations in X": X does less.
    private boolean isLosing(int head) {
        int before = head - 1;
        boolean function = graph.lower(before).equals("function")
                && graph.lower(before - 2).equals("of")
                && graph.lower(before - 4).equals("loss");
        return senses.words("geneChange").contains(graph.lemma(head))
                && (function || senses.words("losingWord").contains(graph.lower(before)));
    }

    /// A process named by one general word says less than its complement.
    private boolean isBareHead(int head, NameSpan name) {
        boolean bare = name.to() - name.from() == 1 || isOfNamedGene(name);
        return bare && name.isOf("Process") && name.head() == head || name.isReference() && name.isOf("Process");
    }

    /// "IL-6 gene expression" is that of IL-6.
    private boolean isOfNamedGene(NameSpan name) {
        return name.to() - name.from() == 2
                && graph.lower(name.from()).equals("gene")
                && graph.covering(name.from() - 1)
                        .filter(before -> before.isOf("Protein")
                                && !senses.words("genericHead").contains(graph.lemma(before.head())))
                        .isPresent();
    }

    /// "loss of X", "X inhibition", "overexpression of X": X, with the sign of the noun.
    private List<Participant> changed(int head, Place place, int sign) {
        String lemma = graph.lemma(head);
        List<Participant> args = List.of();
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
        if (args.isEmpty()) {
            args = of(aimed(head), place);
        }
        if (args.isEmpty() && senses.words("gradualNoun").contains(lemma)) {
            args = of(graph.complements(head, "in", "for", "to", "on", "against"), place);
            int verb = graph.head(head);
            if (args.isEmpty() && verb >= 0 && graph.is(head, "obj")) {
                args = of(graph.obliques(verb, "in"), place);
            }
        }
        boolean ofGenes = graph.ofComplements(head).stream()
                .anyMatch(each -> graph.lemma(each).equals("gene"));
        boolean direct = !ofGenes && senses.noun(lemma).stream().anyMatch(Sense::direct);
        List<Participant> things = new ArrayList<>();
        boolean valued = senses.noun(lemma).stream()
                .anyMatch(sense -> sense.kind() == Sense.Kind.WORSEN || sense.kind() == Sense.Kind.IMPROVE);
        for (Participant each : within(args, head)) {
            // What worsens a disease makes more of it.
            int way = valued && each.isOf("Disease", "Tumor") ? -sign : sign;
            Participant thing = each.times(way).by(way < 0 ? "loss" : "gain");
            things.add(direct ? thing.asDirect() : thing.as(Aspect.AMOUNT));
        }
        if (place == Place.CAUSE && !things.isEmpty()) {
            of(graph.complements(head, "by"), place).stream()
                    .filter(each -> each.isOf("Drug", "Therapy"))
                    .map(each -> each.by("agent"))
                    .forEach(things::add);
        }
        return things;
    }

    /// "an siRNA against X", "shRNA targeting X".
    private List<Integer> aimed(int head) {
        List<Integer> aims = new ArrayList<>(graph.complements(head, "against", "targeting"));
        graph.dependents(head, "acl").stream()
                .filter(each -> SentenceGraph.isOneOf(graph.lemma(each), "target", "direct"))
                .forEach(each -> {
                    aims.addAll(graph.objects(each));
                    aims.addAll(graph.obliques(each, "against", "to", "at"));
                });
        return aims;
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
    private List<Participant> inner(int head, Place place, String lemma) {
        boolean exposure = senses.words("exposureNoun").contains(lemma);
        if (exposure
                && graph.is(head, "obj")
                && senses.words("beginningVerb").contains(graph.lemma(graph.head(head)))) {
            // Who begins the treatment of a disease does not begin the disease.
            return List.of();
        }
        List<Participant> args = exposure ? of(withBehind(head), place) : List.of();
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
            args = isTransparent(head)
                    ? of(graph.complements(head, "with", "to", "for", "in", "by"), place)
                    : of(graph.complements(head, "for", "to", "in"), place);
        }
        Aspect aspect = aspect(head, lemma);
        boolean passes = isTransparent(head)
                || SentenceGraph.isOneOf(
                        lemma, "number", "rate", "percentage", "frequency", "count", "level", "proportion");
        return within(args, head).stream()
                .filter(each -> passes || each.isOf("Protein", "Drug") || aspect == Aspect.REGULATION)
                .filter(each -> !exposure || !each.isOf("CellType", "Population", "AnatomicalEntity", "Organism"))
                .map(each -> each.as(aspect))
                .toList();
    }

    /// Whether a noun passes on the meaning of its complement: "a range of cancers".
    private boolean isTransparent(int head) {
        String lemma = graph.lemma(head);
        return transparent.contains(lemma)
                || senses.words("exposureNoun").contains(lemma)
                || transparent.contains(lemma + " of")
                        && !graph.complements(head, "of").isEmpty();
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

    private List<Participant> ofComplement(int head, Place place, String... prepositions) {
        List<Participant> found = of(graph.ofComplements(head), place);
        if (found.isEmpty()) {
            found = of(sharedModifiers(head), place);
        }
        return found.isEmpty() ? of(graph.complements(head, prepositions), place) : found;
    }

    /// "an inhibitor of X" without its name: X with the sign reversed.
    private List<Participant> agents(int head, Place place) {
        Optional<Sense> agent = senses.agent(graph.lemma(head)).filter(sense -> sense.sign() != 0);
        if (agent.isEmpty()) {
            return List.of();
        }
        List<Participant> all = new ArrayList<>(things.apposed(head, place));
        List<Integer> args = graph.complements(head, "of", "for");
        of(args.isEmpty() ? graph.modifiers(head) : args, Place.THEME).stream()
                .filter(each -> each.isOf("Protein", "Process", "Drug"))
                .map(each -> each.times(agent.get().sign()).by("agent").within(head))
                .forEach(all::add);
        return all;
    }

    /// "Binding of X to Y starts": what X does.
    private List<Participant> binding(int head) {
        boolean binds = senses.joining(graph.lemma(head))
                .filter(sense -> sense.relation().equals("binds"))
                .isPresent();
        return !binds
                ? List.of()
                : within(of(graph.complements(head, "of"), Place.CAUSE), head).stream()
                        .filter(each -> each.isOf("Protein", "Drug"))
                        .map(each -> each.by("binding"))
                        .toList();
    }

    private static List<Participant> within(List<Participant> things, int word) {
        return things.stream().map(each -> each.within(word)).toList();
    }
}
