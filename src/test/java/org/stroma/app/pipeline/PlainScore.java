package org.stroma.app.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.assemble.Assembler;
import org.stroma.assemble.conflict.Background;
import org.stroma.learn.gold.Gold;
import org.stroma.learn.score.Score;
import org.stroma.learn.score.Score.Agreement;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Testimony;
import org.stroma.model.concept.Terminology;
import org.stroma.model.concept.Terminology.Entry;
import org.stroma.model.evidence.Findings;
import org.stroma.model.text.Text;

/// How well sentences are read, each as a document of its own. Keeping silent about a sentence that claims nothing
/// counts like a right claim.
///
/// @param errors what was missed and what is wrong, each with the sentence
record PlainScore(Agreement relaxed, Agreement strict, List<String> errors) {

    static final PlainScore NONE = new PlainScore(new Agreement(0, 0, 0, 0), new Agreement(0, 0, 0, 0), List.of());

    private static final String DOCUMENT = "example";
    private static final Background BACKGROUND =
            new Background(Shipped.ONTOLOGY.lexicon(), Shipped.TERMINOLOGY, List.of());

    private static final Map<String, List<Entry>> ENTRIES = Shipped.TERMINOLOGY.entries().stream()
            .collect(Collectors.groupingBy(entry -> entry.concept().key()));

    PlainScore {
        errors = List.copyOf(errors);
    }

    static PlainScore of(PlainFamily family) {
        PlainScore sum = NONE;
        for (Map.Entry<String, List<Gold.Row>> sentence : family.sentences().entrySet()) {
            sum = sum.plus(of(sentence.getKey(), sentence.getValue()));
        }
        return sum;
    }

    private static PlainScore of(String sentence, List<Gold.Row> rows) {
        Findings findings = Shipped.PIPELINE.read(Example.document(Text.of(sentence)));
        Assembly assembly = Assembler.assemble(new Testimony(List.of(findings)), BACKGROUND);
        SortedMap<String, List<Gold.Row>> gold = new TreeMap<>(Map.of(DOCUMENT, rows));
        Score score = Score.of(new Gold(gold), List.of(findings), assembly, namesOf(findings));
        List<String> errors = score.errors().stream()
                .map(line -> line.substring(DOCUMENT.length() + 1) + "\t" + sentence)
                .toList();
        return rows.isEmpty()
                ? new PlainScore(ofSilence(score.relaxed()), ofSilence(score.strict()), errors)
                : new PlainScore(score.relaxed(), score.strict(), errors);
    }

    /// The names of what a sentence speaks of; to go through all names for each sentence takes longer than to read it.
    private static Terminology namesOf(Findings findings) {
        List<Entry> entries = findings.evidence().stream()
                .flatMap(evidence -> Stream.of(evidence.subject(), evidence.object()))
                .map(argument -> argument.value().key())
                .distinct()
                .flatMap(key -> ENTRIES.getOrDefault(key, List.of()).stream())
                .toList();
        return new Terminology(entries, List.of());
    }

    private static Agreement ofSilence(Agreement said) {
        int silent = said.claims() == 0 ? 1 : 0;
        return new Agreement(silent, said.claims() + silent, silent, 1);
    }

    PlainScore plus(PlainScore other) {
        List<String> all = new ArrayList<>(errors);
        all.addAll(other.errors);
        return new PlainScore(plus(relaxed, other.relaxed), plus(strict, other.strict), all);
    }

    private static Agreement plus(Agreement some, Agreement more) {
        return new Agreement(
                some.right() + more.right(),
                some.claims() + more.claims(),
                some.found() + more.found(),
                some.core() + more.core());
    }

    /// Relaxed precision and recall, then the strict ones, in thousandths, rounded down; precision is whole if nothing
    /// is claimed.
    List<Integer> figures() {
        return List.of(
                share(relaxed.right(), relaxed.claims()),
                share(relaxed.found(), relaxed.core()),
                share(strict.right(), strict.claims()),
                share(strict.found(), strict.core()));
    }

    private static int share(int part, int whole) {
        return whole == 0 ? 1000 : 1000 * part / whole;
    }

    String row(String name) {
        List<Integer> figures = figures();
        return String.format(
                Locale.ROOT,
                "%-38s %5.3f %5.3f  %5.3f %5.3f  %3d/%-3d %3d/%-3d",
                name,
                figures.get(0) / 1000.0,
                figures.get(1) / 1000.0,
                figures.get(2) / 1000.0,
                figures.get(3) / 1000.0,
                relaxed.right(),
                relaxed.claims(),
                relaxed.found(),
                relaxed.core());
    }
}
