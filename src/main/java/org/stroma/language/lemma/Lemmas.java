package org.stroma.language.lemma;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.stroma.model.text.English;

/// Dictionary forms in lower case: from a table of what follows no rule, and by the rules of English.
public final class Lemmas {

    private static final int KEPT = 1 << 16;

    /// By kind, then form.
    private final Map<String, Map<String, String>> table = new HashMap<>();
    private final Set<String> verbs = new HashSet<>();

    /// Words met before, by kind, which the rules take longest for.
    private final Map<String, Map<String, String>> met = new ConcurrentHashMap<>();

    private Lemmas() {}

    /// Loads the table that travels with the program.
    public static Lemmas load() {
        try (InputStream bytes = Lemmas.class.getResourceAsStream("/models/lemmas.tsv")) {
            if (bytes == null) {
                throw new IllegalStateException("no language model /models/lemmas.tsv on the class path");
            }
            return read(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("language model /models/lemmas.tsv cannot be read", e);
        }
    }

    /// Reads a table: form, kind as [#kind] tells it, and lemma on a line. Without any line, the rules alone.
    public static Lemmas read(BufferedReader lines) throws IOException {
        Lemmas lemmas = new Lemmas();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] columns = line.split("\t");
            if (columns.length == 3 && !line.startsWith("#")) {
                lemmas.add(columns[0], columns[1], columns[2]);
            }
        }
        return lemmas;
    }

    private void add(String form, String kind, String lemma) {
        if (kind.equals("V")) {
            verbs.add(lemma);
        }
        table.computeIfAbsent(kind, key -> new HashMap<>()).put(form, lemma);
    }

    /// What a form has its lemma by: `N` for plural nouns, `V` for verbs, else the Penn tag.
    public static String kind(String tag) {
        return switch (tag) {
            case "NNS", "NNPS" -> "N";
            case "VB", "VBG", "VBN", "VBD", "VBZ", "VBP" -> "V";
            default -> tag;
        };
    }

    /// The lemma of a word with its Penn tag.
    public String lemma(String word, String tag) {
        String lower = word.toLowerCase(Locale.ROOT);
        return switch (tag) {
            case "NN", "NNP", "JJ", "CD", ".", "," -> lower;
            default -> met(lower, kind(tag));
        };
    }

    private String met(String lower, String kind) {
        Map<String, String> known = met.computeIfAbsent(kind, key -> new ConcurrentHashMap<>());
        String lemma = known.get(lower);
        if (lemma == null) {
            if (known.size() > KEPT) {
                known.clear();
            }
            lemma = made(lower, kind);
            known.put(lower, lemma);
        }
        return lemma;
    }

    private String made(String lower, String kind) {
        String known = table.getOrDefault(kind, Map.of()).get(lower);
        if (known != null) {
            return known;
        }
        return switch (kind) {
            case "N" -> English.singular(lower);
            case "V" -> Inflection.infinitive(lower, verbs::contains);
            case "JJR", "JJS", "RBR", "RBS" -> Inflection.positive(lower);
            default -> lower;
        };
    }
}
