package org.stroma.mention;

import java.util.Set;
import org.stroma.mention.Draft.Name;
import org.stroma.model.Mention.Found;

/// A general phrase beside a name stands for the name it explains: "AMD3100, a drug that".
final class Explanations {

    private static final Set<String> OPENING = Set.of(",", "—", "–", "(", "--");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one");
    private static final Set<String> PURPOSE = Set.of("for", "to", "against", "on");

    private final Generics generics;

    Explanations(Generics generics) {
        this.generics = generics;
    }

    Draft mark(Draft draft) {
        Draft marked = draft;
        for (Name name : draft.names()) {
            int article = name.to() + 1;
            int noun = nounFrom(draft, article + 1);
            boolean explains = OPENING.contains(draft.word(name.to()))
                    && ARTICLES.contains(draft.word(article))
                    && Generics.isOf(name, generics.classes(draft.lemma(noun)))
                    && !PURPOSE.contains(draft.word(noun + 1))
                    && NounPhrase.endsAt(draft, noun);
            if (explains && marked.isFree(article, noun + 1)) {
                marked = marked.with(article, noun + 1, name.concept(), Found.REFERENCE);
            }
        }
        return marked;
    }

    private static int nounFrom(Draft draft, int from) {
        int noun = from;
        while (noun < draft.size() - 1 && draft.token(noun).is("JJ", "RB", "-") && draft.isFree(noun, noun + 1)) {
            noun++;
        }
        return noun;
    }
}
