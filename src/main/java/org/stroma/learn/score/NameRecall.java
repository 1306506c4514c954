package org.stroma.learn.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stroma.learn.gold.FoundClaims;
import org.stroma.learn.gold.Gold;
import org.stroma.learn.gold.GoldName;
import org.stroma.learn.gold.GoldTarget;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.concept.Terminology;
import org.stroma.model.evidence.Findings;

/// How many of the things that core rows are about the documents' sentences name, by the name comparison of [Score]:
/// what no sentence names, no claim can be about. And how many of the processes put together from phrases are things
/// that a row is about.
///
/// @param byPlace predicate and end to the counts
/// @param processes of the coined processes of each document, each once
/// @param errors tab-separated lines: document, `UNNAMED` and the place and names of an end that no sentence names,
/// `ELSEWHERE` and those of one that only other sentences than its own name, with what its own names, or `UNWANTED` and
/// the label of a coined process that no row is about
public record NameRecall(SortedMap<String, Ends> byPlace, Processes processes, List<String> errors) {

    private static final Set<String> LITERAL_OBJECT = Set.of("publishedOn", "alsoKnownAs");

    /// Counts of ends.
    ///
    /// @param strict those named anywhere in the document
    /// @param overlap those named there with modifiers more or less
    /// @param quoted those named where the row has its quote from
    /// @param quotedOverlap those named there with modifiers more or less
    public record Ends(int total, int strict, int overlap, int quoted, int quotedOverlap) {

        private static final Ends NONE = new Ends(0, 0, 0, 0, 0);

        private Ends plus(Ends more) {
            return new Ends(
                    total + more.total,
                    strict + more.strict,
                    overlap + more.overlap,
                    quoted + more.quoted,
                    quotedOverlap + more.quotedOverlap);
        }
    }

    /// Counts of coined processes.
    ///
    /// @param strict those that a row names so
    /// @param overlap those that a row names with modifiers more or less
    public record Processes(int total, int strict, int overlap) {}

    public NameRecall {
        byPlace = Collections.unmodifiableSortedMap(new TreeMap<>(byPlace));
        errors = List.copyOf(errors);
    }

    /// All ends together.
    public Ends all() {
        return byPlace.values().stream().reduce(Ends.NONE, Ends::plus);
    }

    /// Holds the names in documents against gold rows of the same document names.
    public static NameRecall of(Gold gold, List<Findings> findings, Terminology terminology) {
        MentionNames listed = MentionNames.of(findings, terminology);
        Tally tally = new Tally();
        for (Findings each : findings) {
            String document = FoundClaims.stem(each.document().fileName());
            List<Gold.Row> rows = gold.rows().getOrDefault(document, List.of());
            NamedSentences named = NamedSentences.of(each, listed);
            rows.stream().filter(Gold.Row::core).forEach(row -> tally.ends(document, row, named));
            tally.processes(document, named, rows);
        }
        return new NameRecall(tally.byPlace, new Processes(tally.coined, tally.strict, tally.overlap), tally.errors);
    }

    private static final class Tally {

        private final SortedMap<String, Ends> byPlace = new TreeMap<>();
        private final List<String> errors = new ArrayList<>();
        private int coined;
        private int strict;
        private int overlap;

        void ends(String document, Gold.Row row, NamedSentences named) {
            if (row.study().isEmpty()) {
                end(document, row, row.subject(), row.predicate() + " subject", named);
            }
            if (!LITERAL_OBJECT.contains(row.predicate())) {
                end(document, row, row.object(), row.predicate() + " object", named);
            }
        }

        private void end(String document, Gold.Row row, List<String> names, String place, NamedSentences named) {
            Set<GoldName> wanted = names.stream().map(GoldName::of).collect(Collectors.toSet());
            Set<GoldName> there = named.inDocument();
            Set<GoldName> quoted = named.at(row.quote());
            boolean found = GoldTarget.same(there, wanted, false);
            boolean here = GoldTarget.same(quoted, wanted, false);
            byPlace.merge(
                    place,
                    new Ends(
                            1,
                            found ? 1 : 0,
                            GoldTarget.same(there, wanted, true) ? 1 : 0,
                            here ? 1 : 0,
                            GoldTarget.same(quoted, wanted, true) ? 1 : 0),
                    Ends::plus);
            if (!here) {
                String missed = found ? "ELSEWHERE" : "UNNAMED";
                errors.add(
                        String.join("\t", document, missed, place, String.join("|", names), row.quote(), told(quoted)));
            }
        }

        private static String told(Set<GoldName> names) {
            return names.stream()
                    .map(name -> String.join(" ", name.words()))
                    .sorted()
                    .collect(Collectors.joining("|"));
        }

        void processes(String document, NamedSentences named, List<Gold.Row> rows) {
            Set<GoldName> wanted = rows.stream()
                    .flatMap(row -> List.of(row.subject(), row.object()).stream())
                    .flatMap(List::stream)
                    .map(GoldName::of)
                    .collect(Collectors.toSet());
            named.coinedProcesses().forEach((label, names) -> {
                coined++;
                strict += GoldTarget.same(names, wanted, false) ? 1 : 0;
                boolean near = GoldTarget.same(names, wanted, true);
                overlap += near ? 1 : 0;
                if (!near) {
                    errors.add(String.join("\t", document, "UNWANTED", label));
                }
            });
        }
    }

    /// What the sentences of one document name.
    ///
    /// @param text the sentences in a row, blanks folded
    /// @param starts where in it each sentence begins
    /// @param names of what each names
    /// @param coinedProcesses label to names
    private record NamedSentences(
            String text,
            List<Integer> starts,
            List<Set<GoldName>> names,
            Set<GoldName> inDocument,
            SortedMap<String, Set<GoldName>> coinedProcesses) {

        static NamedSentences of(Findings findings, MentionNames listed) {
            StringBuilder text = new StringBuilder();
            List<Integer> starts = new ArrayList<>();
            List<Set<GoldName>> names = new ArrayList<>();
            SortedMap<String, Set<GoldName>> processes = new TreeMap<>();
            for (Passage passage : findings.passages()) {
                starts.add(text.length());
                text.append(MentionNames.folded(
                                findings.document().quote(passage.sentence().span())))
                        .append(' ');
                Set<GoldName> here = new HashSet<>();
                for (Mention mention : passage.told()) {
                    Set<GoldName> own = listed.names(mention, findings);
                    here.addAll(own);
                    if (isCoinedProcess(mention)) {
                        processes
                                .computeIfAbsent(mention.concept().label(), label -> new HashSet<>())
                                .addAll(own);
                    }
                }
                names.add(here);
            }
            Set<GoldName> all = names.stream().flatMap(Set::stream).collect(Collectors.toSet());
            return new NamedSentences(text.toString(), starts, names, all, processes);
        }

        private static boolean isCoinedProcess(Mention mention) {
            return mention.found() == Mention.Found.PHRASE
                    && mention.concept().isCoined()
                    && mention.concept().type().name().equals("Process");
        }

        /// The names in the sentences that a quote is from; none where it is from none.
        Set<GoldName> at(String quote) {
            String words = MentionNames.folded(quote);
            int from = text.indexOf(words);
            Set<GoldName> found = new HashSet<>();
            for (int i = 0; i < starts.size() && from >= 0; i++) {
                int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
                if (starts.get(i) < from + words.length() && from < end) {
                    found.addAll(names.get(i));
                }
            }
            return found;
        }
    }
}
