package org.stroma.mention.lookup;

import java.util.List;
import java.util.Optional;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.local.LocalDefinitions;
import org.stroma.mention.local.LocalNames;
import org.stroma.model.concept.Concept;
import org.stroma.model.document.Document;
import org.stroma.model.text.Sentence;

/// What an acronym means in a document, and how that was found: by what the document spells out, or by how many other
/// names of each thing it uses.
///
/// @param spelledOut what the document itself says it stands for, where a list knows that
/// @param scores of the things that share the acronym, the best first; empty where the lists alone decide
/// @param meant what is read; nothing where it stays open
public record ShortNameInquiry(Optional<Concept> spelledOut, List<Score> scores, Optional<Concept> meant) {

    /// A thing that may be meant.
    ///
    /// @param otherNames by how many other names the document calls it
    /// @param inTitle whether its title does
    public record Score(Concept concept, int otherNames, boolean inTitle) {

        private static final int POINTS_OF_A_TITLE = 2;

        /// One for each other name, and more for the title, which says what a document is about.
        public int points() {
            return otherNames + (inTitle ? POINTS_OF_A_TITLE : 0);
        }
    }

    public ShortNameInquiry {
        scores = List.copyOf(scores);
    }

    /// Whether words are short enough for the document to decide.
    public static boolean isFor(String words) {
        return ShortNames.isShort(words);
    }

    /// Asks a document.
    public static ShortNameInquiry into(NameIndex index, Document document, List<Sentence> sentences, String words) {
        List<Draft> drafts =
                sentences.stream().map(sentence -> Draft.of(document, sentence)).toList();
        LocalNames local = new LocalDefinitions(index).in(drafts);
        ShortNames names = new ShortNames(index, drafts);
        Optional<Concept> spelled = local.abbreviation(words);
        Optional<Concept> chosen = local.isUnknown(words) ? Optional.empty() : names.find(words, concept -> true);
        return new ShortNameInquiry(spelled, names.scores(words), spelled.or(() -> chosen));
    }
}
