package org.stroma.mention.local;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stroma.model.concept.Concept;

/// What names mean in one document because it says so.
///
/// @param abbreviations short forms that it spells out
/// @param aliases other names that it gives a known thing
/// @param spelled short forms of what no list knows, whether or not a list knows them as something else
/// @param unknown short forms of something that no list knows, and their long forms: they must not be taken for
/// anything else
public record LocalNames(
        Map<String, Concept> abbreviations,
        Map<String, Concept> aliases,
        Map<String, String> spelled,
        Map<String, String> unknown) {

    public LocalNames {
        abbreviations = Map.copyOf(abbreviations);
        aliases = Map.copyOf(aliases);
        spelled = Map.copyOf(spelled);
        unknown = Map.copyOf(unknown);
    }

    public Optional<Concept> abbreviation(String words) {
        return find(abbreviations, words);
    }

    public Optional<Concept> alias(String words) {
        return find(aliases, words);
    }

    /// What a short form of something that no list knows stands for.
    public Optional<String> longForm(String words) {
        return Optional.ofNullable(spelled.getOrDefault(words, spelled.get(withoutPlural(words))));
    }

    public boolean isUnknown(String words) {
        return unknown.containsKey(words) || unknown.containsKey(withoutPlural(words));
    }

    /// Whether one of the names may begin with a word.
    public boolean mayBegin(String word) {
        return anyBegins(abbreviations.keySet(), word) || anyBegins(aliases.keySet(), word);
    }

    private static boolean anyBegins(Set<String> names, String word) {
        return names.stream().anyMatch(name -> name.startsWith(word) || word.startsWith(name));
    }

    private static Optional<Concept> find(Map<String, Concept> names, String words) {
        return Optional.ofNullable(names.getOrDefault(words, names.get(withoutPlural(words))));
    }

    private static String withoutPlural(String words) {
        return words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
    }
}
