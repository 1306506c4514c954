package org.stroma.reader.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.ontology.Relation;

/// How often readers from outside were right on documents with gold claims, by relation and agreement with the
/// built-in reader, as in `data/readers/reliability.tsv`. Small counts are smoothed: a share of one relation
/// towards that of all relations, one reader's towards that of all readers from outside, as if each had
/// {@value #LOOKS} further observations at that rate.
///
/// @param counts of `reader relation agreement`
public record Reliabilities(Map<Key, Counts> counts) {

    private static final int LOOKS = 10;
    private static final double SUREST = 0.999;
    private static final String HEADER = "reader\trelation\tagreement\tright\tall\tclaimed";

    /// The prior for a reader without any counts: as often right as careful readers agree.
    private static final Counts BEFORE = new Counts(9, 10, 10);

    /// No counts.
    public static final Reliabilities UNKNOWN = new Reliabilities(Map.of());

    /// Which readings.
    public record Key(String reader, String relation, Agreement agreement) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return toString().compareTo(other.toString());
        }
    }

    /// How many were right of all that were looked at.
    ///
    /// @param claimed how many should have been, by the probabilities that their reader gave them
    public record Counts(int right, int all, double claimed) {

        public Counts plus(Counts more) {
            return new Counts(right + more.right, all + more.all, claimed + more.claimed);
        }

        /// By how much the log-odds of what was claimed missed those of what was right, if they are thought to miss
        /// them by so much before any look.
        private double shift(double before) {
            double mean = odds(claimed / all);
            return odds(towards(chance(mean + before))) - mean;
        }

        private double towards(double share) {
            return (right + LOOKS * share) / (all + LOOKS);
        }
    }

    public Reliabilities {
        counts = Map.copyOf(counts);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /// The share of such readings that are right, with three places.
    double of(ReaderId reader, Relation relation, Agreement agreement) {
        double all = sum("", "", agreement).towards((double) BEFORE.right() / BEFORE.all());
        double ofRelation = sum("", relation.name(), agreement).towards(all);
        double own = sum(reader.name(), relation.name(), agreement).towards(ofRelation);
        return rounded(own);
    }

    /// The probability of a built-in reading if others also read the document: its log-odds, shifted by how much
    /// more or less often such readings were right than their confidence said. Few looks at a relation are smoothed
    /// towards the shift over all relations.
    double corrected(Relation relation, Agreement agreement, double claimed) {
        Counts looked = sum(ReaderId.BUILT_IN.name(), "", agreement);
        if (looked.all() == 0) {
            return claimed;
        }
        double shift = looked.shift(0);
        Counts ofRelation = sum(ReaderId.BUILT_IN.name(), relation.name(), agreement);
        return rounded(chance(odds(claimed) + (ofRelation.all() == 0 ? shift : ofRelation.shift(shift))));
    }

    /// With as many places as are meant, and never certain.
    private static double rounded(double share) {
        return Math.min(SUREST, Math.round(share * 1000) / 1000.0);
    }

    private static double chance(double odds) {
        return 1 / (1 + StrictMath.exp(-odds));
    }

    private static double odds(double share) {
        double inside = Math.min(SUREST, Math.max(1 - SUREST, share));
        return StrictMath.log(inside / (1 - inside));
    }

    private Counts sum(String reader, String relation, Agreement agreement) {
        return counts.entrySet().stream()
                .filter(each -> each.getKey().agreement() == agreement)
                .filter(each -> reader.isEmpty()
                        ? !each.getKey().reader().equals(ReaderId.BUILT_IN.name())
                        : each.getKey().reader().equals(reader))
                .filter(each -> relation.isEmpty() || each.getKey().relation().equals(relation))
                .map(Map.Entry::getValue)
                .reduce(new Counts(0, 0, 0), Counts::plus);
    }

    /// @throws IllegalArgumentException naming the malformed line
    public static Reliabilities parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException("readers.tsv:1: expected the columns " + HEADER.replace('\t', ' '));
        }
        Map<Key, Counts> counts = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t");
            try {
                Agreement agreement = Agreement.valueOf(cells[2].toUpperCase(Locale.ROOT));
                counts.put(
                        new Key(cells[0], cells[1], agreement),
                        new Counts(
                                Integer.parseInt(cells[3]), Integer.parseInt(cells[4]), Double.parseDouble(cells[5])));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("readers.tsv:" + (i + 1) + ": no such row: " + lines.get(i), e);
            }
        }
        return new Reliabilities(counts);
    }

    /// The lines that {@link #parse} takes.
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        new TreeMap<>(counts)
                .forEach((key, each) -> lines.add(String.join(
                        "\t",
                        key.reader(),
                        key.relation(),
                        key.agreement().term(),
                        Integer.toString(each.right()),
                        Integer.toString(each.all()),
                        String.format(Locale.ROOT, "%.3f", each.claimed()))));
        return lines;
    }
}
