package org.stroma.learn.syntax;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stroma.language.lemma.Lemmas;
import org.stroma.learn.model.Measured;
import org.stroma.learn.syntax.Corpora.Part;
import org.stroma.learn.treebank.Tree;
import org.stroma.learn.treebank.Word;

/// Learns which words have a lemma that the rules of English do not give, and which verbs there are.
public final class LemmaTraining {

    private static final String FILE = "lemmas.tsv";
    private static final Set<String> UNCHANGED = Set.of("NN", "NNP", "JJ", "CD", "FW", "UH", "ADD", "GW");
    private static final Pattern WORD = Pattern.compile("['’]?\\p{L}[\\p{L}'’]*");

    /// An inflected form is not its own lemma, whatever a corpus says once or twice.
    private static final Pattern INFLECTED = Pattern.compile(".*(?:ed|ing|[^s]s)");

    private LemmaTraining() {}

    /// Writes `lemmas.tsv`: verbs in their dictionary form, and exceptions.
    public static List<Measured> train(Corpora corpora, Path models) throws IOException {
        Map<String, Map<String, Integer>> seen = new TreeMap<>();
        // The papers' lemmas were made by a program that cuts names short; their verbs are sound.
        corpora.papers(Part.TRAIN).forEach(tree -> count(tree, true, seen));
        corpora.web(Part.TRAIN).forEach(tree -> count(tree, false, seen));
        List<String> own = Files.readAllLines(corpora.own().resolve("irregular-forms.tsv"));
        List<String> verbs = verbs(seen);
        Lemmas rules = lemmas(verbs, own);
        List<String> lines = new ArrayList<>(own);
        lines.addAll(verbs);
        seen.forEach((key, counts) -> exception(key, counts, rules, lines));
        Files.write(models.resolve(FILE), new TreeSet<>(lines));
        return List.of(measure(lemmas(lines, List.of()), corpora.web(Part.DEV)));
    }

    private static Lemmas lemmas(List<String> lines, List<String> more) throws IOException {
        List<String> all = new ArrayList<>(lines);
        all.addAll(more);
        return Lemmas.read(new BufferedReader(new StringReader(String.join("\n", all))));
    }

    private static void count(Tree tree, boolean verbsOnly, Map<String, Map<String, Integer>> seen) {
        for (Word word : tree.words()) {
            String form = word.form().toLowerCase(Locale.ROOT);
            String lemma = word.lemma().toLowerCase(Locale.ROOT);
            boolean wanted = Lemmas.kind(word.tag()).equals("V") || !verbsOnly && !UNCHANGED.contains(word.tag());
            if (wanted && WORD.matcher(form).matches() && WORD.matcher(lemma).matches()) {
                seen.computeIfAbsent(form + "\t" + word.tag(), key -> new TreeMap<>())
                        .merge(lemma, 1, Integer::sum);
            }
        }
    }

    /// Infinitives that stand in the text themselves.
    private static List<String> verbs(Map<String, Map<String, Integer>> seen) {
        Set<String> verbs = new TreeSet<>();
        seen.forEach((key, counts) -> {
            String form = key.substring(0, key.indexOf('\t'));
            boolean plain = key.endsWith("\tVB") || key.endsWith("\tVBP");
            boolean doubtful = INFLECTED.matcher(form).matches() && requireNonNull(counts.get(best(counts))) < 3;
            if (plain && best(counts).equals(form) && !doubtful) {
                verbs.add(form + "\tV\t" + form);
            }
        });
        return List.copyOf(verbs);
    }

    private static String best(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static void exception(String key, Map<String, Integer> counts, Lemmas rules, List<String> lines) {
        String[] parts = key.split("\t");
        String lemma = best(counts);
        String kind = Lemmas.kind(parts[1]);
        boolean own = lines.stream().anyMatch(line -> line.startsWith(parts[0] + "\t" + kind + "\t"));
        boolean sure = !own
                && requireNonNull(counts.get(lemma)) > 1
                && !(lemma.equals(parts[0])
                        && kind.equals("V")
                        && INFLECTED.matcher(lemma).matches());
        if (sure && !rules.lemma(parts[0], parts[1]).equals(lemma)) {
            lines.add(parts[0] + "\t" + kind + "\t" + lemma);
        }
    }

    private static Measured measure(Lemmas lemmas, List<Tree> trees) {
        int words = 0;
        int right = 0;
        for (Tree tree : trees) {
            for (Word word : tree.words()) {
                words++;
                right += lemmas.lemma(word.form(), word.tag()).equalsIgnoreCase(word.lemma()) ? 1 : 0;
            }
        }
        return new Measured("lemmas", "accuracy on right tags, case aside, EWT dev", (double) right / words, words);
    }
}
