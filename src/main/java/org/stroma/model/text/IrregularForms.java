package org.stroma.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Forms of English words that follow no rule.
///
/// @param singulars by plural
/// @param unchanged nouns that end as a plural does and are none
/// @param pasts past form and participle by verb
record IrregularForms(Map<String, String> singulars, Set<String> unchanged, Map<String, List<String>> pasts) {

    private static final String FILE = "/language/irregular-forms.tsv";

    static IrregularForms load() {
        Map<String, String> singulars = new HashMap<>();
        Set<String> unchanged = new HashSet<>();
        Map<String, List<String>> pasts = new HashMap<>();
        content().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] cells = line.split("\t");
            switch (cells[0]) {
                case "plural" -> singulars.put(cells[1], cells[2]);
                case "singular" -> unchanged.add(cells[1]);
                case "past" -> pasts.put(cells[1], List.of(cells[2].split(" ")));
                default -> throw new IllegalStateException(FILE + ": no such kind of form: " + line);
            }
        });
        return new IrregularForms(Map.copyOf(singulars), Set.copyOf(unchanged), Map.copyOf(pasts));
    }

    private static String content() {
        try (InputStream in = IrregularForms.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the class path holds no " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
