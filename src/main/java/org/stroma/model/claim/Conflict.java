package org.stroma.model.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.ontology.Relation;
import org.stroma.model.text.Require;
import org.stroma.model.text.Slug;

/// What cannot all be right: two or more sides that say different things of one subject.
///
/// @param relation on which they differ
/// @param sides at least two, ordered by what they say
/// @param hypothesis how the difference may have come about, where something supports it
public record Conflict(Relation relation, List<Side> sides, Optional<Hypothesis> hypothesis)
        implements Comparable<Conflict> {

    /// Those who say one thing.
    ///
    /// @param says what they say, for people: a value such as `Gastroenterology`, or a sentence
    /// @param evidence their words with the claims they speak for or against, ordered
    /// @param support how many they are
    /// @param earliest publication of theirs that bears a date
    /// @param latest publication of theirs that bears a date
    public record Side(
            String says,
            List<Voice> evidence,
            Support support,
            Optional<PublicationDate> earliest,
            Optional<PublicationDate> latest) {

        /// Where nobody knows when they said it.
        public Side(String says, List<Voice> evidence, Support support) {
            this(says, evidence, support, Optional.empty(), Optional.empty());
        }

        public Side {
            evidence = evidence.stream().sorted().distinct().toList();
            Require.that(!says.isBlank(), "what they say", says);
            Require.that(!evidence.isEmpty(), "somebody who says it", says);
            Require.that(support.origins() > 0, "an origin at least", says);
        }
    }

    /// A piece of evidence and the claim that counts it.
    public record Voice(Claim claim, Evidence evidence) implements Comparable<Voice> {

        private static final Comparator<Voice> ORDER =
                Comparator.comparing(Voice::claim).thenComparing(Voice::evidence);

        @Override
        public int compareTo(Voice other) {
            return ORDER.compare(this, other);
        }
    }

    /// What may explain a conflict. It is no verdict.
    ///
    /// @param text for people
    /// @param evidence the words on which it rests; none where it rests on a vocabulary
    public record Hypothesis(String text, List<Voice> evidence) {

        public Hypothesis {
            evidence = evidence.stream().sorted().distinct().toList();
            Require.that(!text.isBlank(), "a hypothesis", text);
        }
    }

    public Conflict {
        sides = sides.stream().sorted(Comparator.comparing(Side::says)).toList();
        Require.that(sides.size() > 1, "at least two sides", sides);
    }

    /// The claims in question, ordered by id; only one where some affirm what others deny.
    public List<Claim> between() {
        return sides.stream()
                .flatMap(side -> side.evidence().stream())
                .map(Voice::claim)
                .distinct()
                .sorted()
                .toList();
    }

    /// The claim that some affirm and others deny, if that is what the conflict is about.
    public Optional<Claim> onClaim() {
        List<Claim> claims = between();
        return claims.size() == 1 ? Optional.of(claims.getFirst()) : Optional.empty();
    }

    /// Tail of its IRI.
    public String id() {
        return Slug.hash(16, between().stream().map(Claim::id).toArray(String[]::new));
    }

    @Override
    public int compareTo(Conflict other) {
        return id().compareTo(other.id());
    }
}
