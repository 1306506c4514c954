package org.stroma.extract.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Literal;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.concept.Value;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.weight.ClaimModel;

/// What a reading says by itself: construction, relation, classes of the ends, how each was found.
final class ProposalFeatures {

    private static final int SUFFIX = 4;

    private ProposalFeatures() {}

    private static String rule(Evidence evidence) {
        return "rule=" + evidence.rule();
    }

    /// The family of the construction, without which a model knows nothing of a reading: `event` of `event-active`.
    static String family(Evidence evidence) {
        return ClaimModel.FAMILY + evidence.rule().split("-", 2)[0];
    }

    /// The relation, likewise.
    static String relation(Evidence evidence) {
        return ClaimModel.RELATION + evidence.relation().name();
    }

    static List<String> of(Proposal proposal) {
        Evidence evidence = proposal.evidence();
        String relation = evidence.relation().name();
        List<String> features = new ArrayList<>(proposal.traits());
        features.add(rule(evidence));
        features.add(family(evidence));
        features.add(relation(evidence));
        features.add("rule+relation=" + evidence.rule() + " " + relation);
        features.add("polarity=" + evidence.polarity().term());
        features.add("certainty=" + evidence.certainty().term());
        features.add("part=" + evidence.part().term());
        features.add("relation+polarity=" + relation + " " + evidence.polarity().term());
        addTypes(evidence, features);
        addEnd("subject", evidence.subject(), proposal, features);
        addEnd("object", evidence.object(), proposal, features);
        return features;
    }

    private static void addTypes(Evidence evidence, List<String> features) {
        String subject = type(evidence.subject().value());
        String object = type(evidence.object().value());
        features.add("subject-type=" + subject);
        features.add("object-type=" + object);
        features.add("types=" + subject + " " + object);
        features.add("relation+types=" + evidence.relation().name() + " " + subject + " " + object);
        features.add("rule+types=" + evidence.rule() + " " + subject + " " + object);
    }

    static String type(Value value) {
        return switch (value) {
            case Concept concept -> concept.type().name();
            case Literal literal -> "Literal";
        };
    }

    private static void addEnd(String end, Argument argument, Proposal proposal, List<String> features) {
        Optional<Mention> mention = proposal.place().flatMap(place -> mention(argument, place.passage()));
        String found = mention.map(each -> each.found().name().toLowerCase(Locale.ROOT))
                .orElse(proposal.place().isPresent() ? "supplied" : "document");
        features.add(end + "-found=" + found);
        features.add(end + "-found+type=" + found + " " + type(argument.value()));
        if (argument.value() instanceof Concept concept) {
            features.add(end + (concept.isCoined() ? "-coined" : "-identified"));
            if (concept.isCoined()) {
                String head = concept.label()
                        .substring(concept.label().lastIndexOf(' ') + 1)
                        .toLowerCase(Locale.ROOT);
                features.add(end + "-head=" + head);
                features.add(end + "-suffix=" + head.substring(Math.max(0, head.length() - SUFFIX)));
            }
            if (!concept.members().isEmpty()) {
                features.add(end + "-combined");
            }
        }
    }

    private static Optional<Mention> mention(Argument argument, Passage passage) {
        return passage.mentions().stream()
                .filter(mention -> mention.span().equals(argument.span())
                        && mention.concept().equals(argument.value()))
                .findFirst();
    }
}
