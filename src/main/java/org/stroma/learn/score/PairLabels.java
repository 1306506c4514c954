package org.stroma.learn.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stroma.learn.gold.Found;
import org.stroma.learn.gold.FoundClaims;
import org.stroma.learn.gold.Gold;
import org.stroma.learn.gold.GoldTarget;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Claim;
import org.stroma.model.concept.Terminology;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;

/// What gold rows state between the ends of readings, whatever relation the readings have.
public final class PairLabels {

    /// What is written in no sentence by itself, or is read from the whole document.
    private static final String ALIAS = "alsoKnownAs";

    /// A gold row of two ends.
    ///
    /// @param quote where it stands; empty where the quote was shortened
    /// @param strict whether the names are the same to the word
    private record Stated(String relation, Optional<Span> quote, boolean strict, boolean core) {}

    private final Map<String, List<Stated>> statedOf = new HashMap<>();

    private PairLabels() {}

    /// @param findings readings of the pairs of each document, and of its aliases
    /// @param assembly of them
    public static PairLabels of(Gold gold, List<Findings> findings, Assembly assembly, Terminology terminology) {
        PairLabels labels = new PairLabels();
        FoundClaims found = new FoundClaims(findings, assembly, terminology);
        Map<String, List<Stated>> ofClaim = new HashMap<>();
        for (Findings each : findings) {
            String name = FoundClaims.stem(each.document().fileName());
            List<GoldTarget> rows = gold.rows().getOrDefault(name, List.of()).stream()
                    .filter(row -> !row.predicate().equals(ALIAS) && row.study().isEmpty())
                    .map(GoldTarget::of)
                    .toList();
            for (Found claim : found.all(name, rows)) {
                rows.stream()
                        .flatMap(row -> stated(row, claim, each.document()).stream())
                        .forEach(row -> ofClaim.computeIfAbsent(name + claim.key(), none -> new ArrayList<>())
                                .add(row));
            }
        }
        for (Claim claim : assembly.claims()) {
            for (Evidence evidence : claim.evidence()) {
                List<Stated> rows = ofClaim.get(found.stemOf(evidence.document()) + claim.id());
                if (rows != null) {
                    labels.statedOf.put(key(evidence), rows);
                }
            }
        }
        return labels;
    }

    private static Optional<Stated> stated(GoldTarget row, Found claim, Document document) {
        boolean relaxed = GoldTarget.same(claim.subject(), row.subject(), true)
                && GoldTarget.same(claim.object(), row.object(), true);
        boolean strict = relaxed
                && GoldTarget.same(claim.subject(), row.subject(), false)
                && GoldTarget.same(claim.object(), row.object(), false);
        return relaxed
                ? Optional.of(new Stated(
                        row.row().predicate(),
                        quote(row.row(), document),
                        strict,
                        row.row().core()))
                : Optional.empty();
    }

    private static Optional<Span> quote(Gold.Row row, Document document) {
        String text = document.text().toString();
        int at = text.indexOf(row.quote());
        if (at < 0 || row.quote().isEmpty()) {
            return Optional.empty();
        }
        int from = text.codePointCount(0, at);
        return Optional.of(new Span(from, from + Text.of(row.quote()).length()));
    }

    private static String key(Evidence evidence) {
        return evidence.document() + " " + evidence.subject().value().key() + " "
                + evidence.object().value().key();
    }

    /// What a sentence states between the ends of a reading: a relation, or nothing. Empty where gold rows state
    /// something of them in other sentences only, so that one cannot tell.
    public Optional<Optional<String>> of(Evidence evidence, Span sentence) {
        List<Stated> rows = statedOf.getOrDefault(key(evidence), List.of());
        if (rows.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        return rows.stream()
                .filter(row -> row.quote().isEmpty() || row.quote().get().overlaps(sentence))
                .min(Comparator.comparing((Stated row) -> !row.strict()).thenComparing(row -> !row.core()))
                .map(row -> Optional.of(row.relation()));
    }
}
