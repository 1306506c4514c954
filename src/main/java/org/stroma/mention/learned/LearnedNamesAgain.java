package org.stroma.mention.learned;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stroma.model.text.Span;

/// Finds the names of a document again where the models passed over them: a name that is plain in one sentence is a
/// name in the next.
final class LearnedNamesAgain {

    /// Kinds whose names mean the same all over a document; of other kinds this would find more wrong names than right
    /// ones.
    private static final Set<NameKind> STEADY = EnumSet.of(NameKind.CHEMICAL);

    private static final int SHORTEST = 3;
    private static final int LONGEST = 8;

    private final List<NameFeaturesView> document;
    private final List<List<LearnedName>> found;

    LearnedNamesAgain(List<NameFeaturesView> document, List<List<LearnedName>> found) {
        this.document = document;
        this.found = found;
    }

    /// The names of each sentence, those found again after the others.
    List<List<LearnedName>> names() {
        Map<NameKind, Set<String>> known = known();
        List<List<LearnedName>> all = new ArrayList<>();
        for (int i = 0; i < document.size(); i++) {
            List<LearnedName> names = new ArrayList<>(found.get(i));
            for (Map.Entry<NameKind, Set<String>> kind : known.entrySet()) {
                addAgain(document.get(i), kind.getKey(), kind.getValue(), names);
            }
            all.add(List.copyOf(names));
        }
        return all;
    }

    private Map<NameKind, Set<String>> known() {
        Map<NameKind, Set<String>> known = new EnumMap<>(NameKind.class);
        for (int i = 0; i < document.size(); i++) {
            for (LearnedName name : found.get(i)) {
                String words = document.get(i).words(name.tokens());
                if (STEADY.contains(name.kind()) && words.length() >= SHORTEST) {
                    known.computeIfAbsent(name.kind(), kind -> new HashSet<>()).add(words);
                }
            }
        }
        return known;
    }

    private static void addAgain(NameFeaturesView view, NameKind kind, Set<String> known, List<LearnedName> names) {
        for (int from = 0; from < view.size(); from++) {
            for (int to = Math.min(view.size(), from + LONGEST); to > from; to--) {
                Span tokens = new Span(from, to);
                if (known.contains(view.words(tokens)) && isFree(tokens, kind, names)) {
                    names.add(view.name(kind, tokens));
                }
            }
        }
    }

    private static boolean isFree(Span tokens, NameKind kind, List<LearnedName> names) {
        return names.stream()
                .noneMatch(name -> name.kind() == kind && name.tokens().overlaps(tokens));
    }
}
