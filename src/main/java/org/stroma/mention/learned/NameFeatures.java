package org.stroma.mention.learned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.local.LocalDefinitions;
import org.stroma.mention.lookup.DictionaryNames;
import org.stroma.model.document.Document;
import org.stroma.model.text.Sentence;

/// What the learned name finders see of a document. Training and reading look through the same eyes. Safe to share
/// between threads.
public final class NameFeatures {

    private final NameIndex index;
    private final LocalDefinitions definitions;

    /// @param index names of the dictionary; that a word stands in one of them is a feature
    public NameFeatures(NameIndex index) {
        this.index = index;
        this.definitions = new LocalDefinitions(index);
    }

    /// One view for each sentence.
    public List<NameFeaturesView> of(Document document, List<Sentence> sentences) {
        List<Draft> drafts =
                sentences.stream().map(sentence -> Draft.of(document, sentence)).toList();
        DictionaryNames dictionary = new DictionaryNames(index, definitions.in(drafts), drafts);
        return of(drafts.stream().map(dictionary::mark).toList());
    }

    /// One view for each sentence of a document that the dictionary has marked.
    List<NameFeaturesView> of(List<Draft> marked) {
        Map<String, NameFeaturesWord> words = new HashMap<>();
        NameFeaturesLongForms longForms = NameFeaturesLongForms.in(marked, index);
        List<NameFeaturesView> views = new ArrayList<>(marked.size());
        for (Draft draft : marked) {
            views.add(NameFeaturesView.of(draft, longForms, words));
        }
        return views;
    }
}
