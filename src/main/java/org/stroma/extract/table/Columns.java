package org.stroma.extract.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;
import org.stroma.model.ontology.Wording;

/// What the heading of a column says of the things below it: relations of the row's first thing to them, or that they
/// say how the drug of the row acts.
final class Columns {

    /// What stands in a list of headings for a column of classes such as "CXCR4 antagonist".
    private static final String ACTS = "acts";

    private final Map<String, Relation> relations = new HashMap<>();
    private final List<String> acting = new ArrayList<>();
    private final Map<String, Relation> byAgent = new HashMap<>();

    Columns(Ontology ontology) {
        ontology.lexicon().pairs("columnHeading").forEach(pair -> {
            if (pair.first().equals(ACTS)) {
                acting.add(pair.rest());
            } else {
                relations.put(pair.rest(), ontology.relation(pair.first()));
            }
        });
        for (Relation relation : ontology.relations()) {
            relation.wordings().stream()
                    .filter(wording -> wording.form() == Wording.Form.AGENT_NOUN)
                    .forEach(wording -> byAgent.putIfAbsent(String.join(" ", wording.words()), relation));
        }
    }

    /// The relation that a heading calls, whatever stands behind it in brackets: "Approved for (FDA)".
    Optional<Relation> relation(String heading) {
        return Optional.ofNullable(relations.get(plain(heading)));
    }

    /// Whether a column says how the drugs of the rows act.
    boolean tellsAction(String heading) {
        return acting.contains(plain(heading));
    }

    /// What a class such as "CXCR4 antagonist" says that its members do to its first word.
    Optional<Relation> ofAgent(String lemma) {
        return Optional.ofNullable(byAgent.get(lemma));
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*?\\)", " ")
                .replaceAll("[^\\p{Alnum}]+", " ")
                .strip();
    }
}
