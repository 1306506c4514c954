package org.stroma.mention.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.local.LocalNames;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.ontology.Lexicon;

/// Names that no list holds, known by their form: code names such as LY3295668, international nonproprietary names by
/// their stems (-mab, -tinib). The forms stand in the lexicon as "Type regular-expression".
public final class NameForms {

    private record Form(EntityType type, Pattern pattern) {}

    private static final int LONGEST = 3;

    private final List<Form> forms = new ArrayList<>();

    public NameForms(Lexicon lexicon) {
        lexicon.pairs("nameForm")
                .forEach(pair -> forms.add(new Form(new EntityType(pair.first()), Pattern.compile(pair.rest()))));
    }

    public Draft mark(Draft draft, LocalNames local) {
        Draft marked = draft;
        for (int i = 0; i < draft.size(); i++) {
            for (int to = Math.min(draft.size(), i + LONGEST); to > i; to--) {
                Optional<Concept> concept =
                        marked.isFree(i, to) ? concept(draft.words(i, to), local) : Optional.empty();
                if (concept.isPresent()) {
                    marked = marked.with(i, to, concept.get(), Found.FORM);
                    break;
                }
            }
        }
        return marked;
    }

    private Optional<Concept> concept(String words, LocalNames local) {
        return local.isUnknown(words)
                ? Optional.empty()
                : forms.stream()
                        .filter(form -> form.pattern().matcher(words).matches())
                        .findFirst()
                        .map(form -> Concept.coined(words, form.type()));
    }
}
