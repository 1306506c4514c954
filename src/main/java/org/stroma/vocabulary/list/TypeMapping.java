package org.stroma.vocabulary.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.stroma.model.concept.EntityType;
import org.stroma.vocabulary.entry.Complaints;
import org.stroma.vocabulary.entry.VocabularyException;

/// Which class the things of lists are of, as `data/vocabulary/type-mapping.tsv` and a user's mapping files say.
public final class TypeMapping {

    static final String HEADER = "from\ttype\twords\tsynonyms";

    private static final String NOT_LOADED = "-";
    private static final String RELATED = "related";

    private final Map<String, List<TypeRule>> rules;
    private final Set<String> classes;

    private TypeMapping(Map<String, List<TypeRule>> rules, Set<String> classes) {
        this.rules = rules;
        this.classes = classes;
    }

    /// The mapping that travels with the program. Its types are the classes that there are.
    ///
    /// @throws VocabularyException naming every line that is none
    public static TypeMapping read(String file, String tsv) {
        List<String> breaches = new ArrayList<>();
        Set<String> classes = new TreeSet<>();
        tsv.lines()
                .skip(1)
                .map(line -> line.split("\t"))
                .filter(cells -> cells.length > 1 && cells[1].matches("[A-Z][A-Za-z]+"))
                .forEach(cells -> classes.add(cells[1]));
        Map<String, List<TypeRule>> rules = new HashMap<>();
        read(tsv, classes, rules, (line, cause) -> breaches.add(file + ":" + line + ": " + cause));
        if (!breaches.isEmpty()) {
            throw new VocabularyException(breaches);
        }
        return new TypeMapping(rules, classes);
    }

    /// This mapping with further lines that are asked first.
    public TypeMapping with(String tsv, Complaints complaints) {
        Map<String, List<TypeRule>> more = new HashMap<>();
        read(tsv, classes, more, complaints::at);
        rules.forEach((from, known) -> more.merge(
                from,
                known,
                (first, then) -> Stream.concat(first.stream(), then.stream()).toList()));
        return new TypeMapping(more, classes);
    }

    /// The rule for a term, prefix or kind that holds for a thing of this name.
    Optional<TypeRule> rule(String from, String lowerCaseName) {
        return rules.getOrDefault(from, List.of()).stream()
                .filter(rule -> rule.holdsFor(lowerCaseName))
                .findFirst();
    }

    /// The class of a thing of this name and origin, if a line speaks of it.
    public Optional<EntityType> type(String from, String name) {
        return rule(from, name.toLowerCase(Locale.ROOT)).flatMap(TypeRule::type);
    }

    boolean has(String from) {
        return rules.containsKey(from);
    }

    /// The class of this very name, if there is one.
    Optional<EntityType> classNamed(String name) {
        return classes.contains(name) ? Optional.of(new EntityType(name)) : Optional.empty();
    }

    private static void read(
            String tsv, Set<String> classes, Map<String, List<TypeRule>> into, BiConsumer<Integer, String> fault) {
        List<String> lines = tsv.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t");
            boolean noRule = lines.get(i).isBlank() || lines.get(i).startsWith("#") || cells[0].equals("from");
            if (noRule) {
                continue;
            }
            if (cells.length < 2 || !cells[1].equals(NOT_LOADED) && !classes.contains(cells[1])) {
                fault.accept(i + 1, "what it is, a tab and one of " + String.join(", ", classes) + " or - expected");
                continue;
            }
            into.computeIfAbsent(cells[0], from -> new ArrayList<>()).add(rule(cells));
        }
    }

    private static TypeRule rule(String[] cells) {
        Optional<EntityType> type =
                cells[1].equals(NOT_LOADED) ? Optional.empty() : Optional.of(new EntityType(cells[1]));
        List<String> words = cells.length > 2 && !cells[2].isEmpty() ? List.of(cells[2].split("\\|")) : List.of();
        return new TypeRule(cells[0], type, words, cells.length > 3 && cells[3].equals(RELATED));
    }
}
