package org.stroma.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.event.Participants.Place;
import org.stroma.extract.sentence.NameSpan;
import org.stroma.extract.sentence.SentenceGraph;

/// What was done to cells, animals or people: B of "B-treated cells", "mice given B", "B-deficient mice", "cells
/// lacking B". What they show, B brings about; where they lack B, the other way round.
final class Factors {

    private static final Set<String> BEHIND = Set.of("with", "to", "by", "for", "in");

    private final SentenceGraph graph;
    private final Participants things;
    private final Set<String> exposures;
    private final Set<String> exposureVerbs;
    private final Set<String> deficiencies;
    private final Set<String> bearers;

    Factors(SentenceGraph graph, Participants things, SenseLexicon senses) {
        this.graph = graph;
        this.things = things;
        this.exposures = senses.words("exposureWord");
        this.exposureVerbs = senses.words("exposureVerb");
        this.deficiencies = senses.words("deficiencyWord");
        this.bearers = senses.words("bearerNoun");
    }

    /// What was done to whom a noun names; empty where nothing was.
    List<Participant> of(int noun) {
        List<Participant> found = new ArrayList<>();
        for (int each : graph.dependents(noun)) {
            if (graph.is(each, "conj", "amod", "compound", "nmod", "acl", "appos", "advcl", "obl", "dep")) {
                found.addAll(by(each, noun));
            }
        }
        graph.modifiers(noun).forEach(each -> knockout(each).ifPresent(found::add));
        if (isBearer(noun)) {
            things.of(graph.complements(noun, "on"), Place.THEME).stream()
                    .filter(each -> each.isOf("Drug", "Therapy"))
                    .map(each -> each.by("factor"))
                    .forEach(found::add);
        }
        if (SentenceGraph.isOneOf(graph.lemma(noun), "carrier", "homozygote", "heterozygote")) {
            things.of(graph.complements(noun, "of", "for"), Place.CAUSE).stream()
                    .filter(each -> each.isOf("Protein"))
                    .map(each -> each.by("factor"))
                    .forEach(found::add);
        }
        List<Participant> distinct = Participants.distinct(found);
        List<Participant> losses =
                distinct.stream().filter(thing -> thing.sign() < 0).toList();
        return losses.isEmpty() || distinct.size() == 1
                ? distinct
                : losses.stream().map(each -> each.by("factor-beside")).toList();
    }

    /// Whether a noun can be the carrier of what was done to it.
    boolean isBearer(int noun) {
        return bearers.contains(graph.lemma(noun))
                || graph.name(noun)
                        .filter(name -> name.isOf("CellType", "Population", "Organism"))
                        .isPresent();
    }

    private List<Participant> by(int word, int noun) {
        boolean exposure = isExposure(word);
        boolean deficiency =
                deficiencies.contains(graph.lower(word)) || SentenceGraph.isOneOf(graph.lemma(word), "lack", "deplete");
        if (exposure || deficiency) {
            return arguments(word, exposure).stream()
                    .flatMap(each -> things.of(each, Place.THEME).stream())
                    .filter(each -> each.isOf("Drug", "Protein", "Therapy", "Process"))
                    .map(each -> deficiency ? each.turned().by("factor-loss") : each.by("factor"))
                    .toList();
        }
        boolean given = bearers.contains(graph.lemma(noun))
                && graph.is(word, "compound", "nmod", "amod")
                && graph.name(word).filter(name -> name.isOf("Drug", "Therapy")).isPresent();
        return given
                ? things.of(word, Place.CAUSE).stream()
                        .map(each -> each.by("factor"))
                        .toList()
                : List.of();
    }

    private boolean isExposure(int word) {
        String form = graph.lower(word);
        return exposures.contains(form)
                || exposures.contains(graph.lemma(word))
                || exposureVerbs.contains(graph.lemma(word))
                || exposures.stream().anyMatch(each -> each.length() > 5 && form.endsWith(each));
    }

    private List<Integer> arguments(int word, boolean exposure) {
        List<Integer> before =
                graph.dependents(word, "obl:unmarked", "compound", "nmod", "obl", "nsubj", "amod").stream()
                        .filter(each -> each < word
                                && graph.isNominal(each)
                                && !SentenceGraph.isOneOf(graph.tag(each), "WDT", "WP"))
                        .toList();
        if (!before.isEmpty()) {
            return before;
        }
        List<Integer> behind = graph.obliques(word).stream()
                .filter(each -> BEHIND.contains(graph.preposition(each)))
                .toList();
        if (behind.isEmpty() && (exposure || graph.lemma(word).equals("lack"))) {
            behind = graph.dependents(word, "obj");
        }
        if (behind.isEmpty() && graph.isHyphen(word - 1)) {
            behind = graph.covering(word - 2).map(name -> List.of(name.head())).orElse(List.of());
        }
        if (behind.isEmpty() && exposure) {
            // "animals given X", where the tree gives X to another word.
            behind = graph.covering(word + 1).map(name -> List.of(name.head())).orElse(List.of());
        }
        return behind;
    }

    /// "Pten-/- mice", "Pten knockout mice".
    private Optional<Participant> knockout(int modifier) {
        Optional<NameSpan> name = graph.name(modifier).filter(one -> one.isOf("Protein"));
        return name.filter(one -> {
                    StringBuilder behind = new StringBuilder();
                    for (int i = one.to(); i < Math.min(graph.size(), one.to() + 5); i++) {
                        behind.append(graph.lower(i));
                    }
                    return behind.toString()
                            .matches(
                                    "(\\(?[-−]/[-−]\\)?|-(deficient|null|knockout|depleted)|knockout|knockdown|ko\\b).*");
                })
                .map(one -> things.meanings(one).getFirst().turned().by("factor-loss"));
    }
}
