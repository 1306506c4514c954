package org.stroma.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.stroma.mention.compound.BracketedNames;
import org.stroma.mention.compound.Clauses;
import org.stroma.mention.compound.Combinations;
import org.stroma.mention.compound.DefinedNames;
import org.stroma.mention.compound.Fusions;
import org.stroma.mention.compound.Isoforms;
import org.stroma.mention.compound.Phrases;
import org.stroma.mention.compound.SharedWords;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.form.CellLines;
import org.stroma.mention.form.Institutions;
import org.stroma.mention.form.NameForms;
import org.stroma.mention.form.People;
import org.stroma.mention.learned.LearnedMentions;
import org.stroma.mention.learned.LearnedNames;
import org.stroma.mention.local.Designations;
import org.stroma.mention.local.LocalDefinitions;
import org.stroma.mention.local.LocalNames;
import org.stroma.mention.lookup.DictionaryNames;
import org.stroma.mention.lookup.Grounder;
import org.stroma.mention.lookup.Masks;
import org.stroma.mention.lookup.SpelledForms;
import org.stroma.mention.reference.Generics;
import org.stroma.mention.reference.Introductions;
import org.stroma.mention.reference.References;
import org.stroma.mention.variant.Variants;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Ambiguity;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.text.Sentence;

/// Finds what sentences name: names of the dictionary, short forms and other names that the document defines, names
/// known by their form or to a model, people and institutions, phrases made of names, words that stand for a name, and
/// processes that clauses tell.
/// Safe to share between threads.
public final class MentionFinder {

    private final NameIndex index;
    private final LocalDefinitions definitions;
    private final NameForms forms;
    private final Variants variants;
    private final CellLines lines;
    private final Designations designations;
    private final Isoforms isoforms;
    private final SharedWords shared;
    private final BracketedNames bracketed;
    private final Fusions fusions;
    private final Institutions institutions;
    private final People people;
    private final Masks masks;
    private final Phrases phrases;
    private final DefinedNames defined;
    private final Clauses clauses;
    private final Introductions introductions;
    private final Combinations combinations;
    private final References references;
    private final UnaryOperator<List<Draft>> learned;

    /// A finder that knows names by lists and form only.
    ///
    /// @param lexicon with the roles that the finder's parts ask for
    public MentionFinder(NameIndex index, Lexicon lexicon) {
        this(index, lexicon, UnaryOperator.identity());
    }

    /// A finder that also knows names by what models learnt.
    ///
    /// @param curated IRIs of concepts whose names a person chose: no model overrules them
    public MentionFinder(NameIndex index, Lexicon lexicon, LearnedNames names, Set<String> curated) {
        this(index, lexicon, new LearnedMentions(names, index, curated, lexicon.of("drugEnding"))::mark);
    }

    private MentionFinder(NameIndex index, Lexicon lexicon, UnaryOperator<List<Draft>> learned) {
        this.learned = learned;
        this.index = index;
        this.definitions = new LocalDefinitions(index);
        this.forms = new NameForms(lexicon);
        this.variants = new Variants(index, lexicon);
        this.lines = new CellLines(lexicon);
        this.designations = new Designations(lexicon);
        this.isoforms = new Isoforms(lexicon, index);
        this.shared = new SharedWords(index);
        this.bracketed = new BracketedNames(index);
        this.fusions = new Fusions(lexicon, index);
        this.institutions = new Institutions(lexicon);
        this.people = new People(lexicon);
        Generics generics = new Generics(lexicon);
        Set<String> drugNouns = Set.copyOf(lexicon.of("drugNoun"));
        this.masks = new Masks(generics, drugNouns);
        this.phrases = new Phrases(lexicon, index);
        this.defined = new DefinedNames(lexicon, index);
        this.clauses = new Clauses(lexicon, index);
        this.introductions = new Introductions(generics, drugNouns);
        this.combinations = new Combinations(drugNouns, lexicon);
        this.references = new References(lexicon, generics);
    }

    /// Names that could have meant another thing: some of them, in order of reading.
    ///
    /// @param passages what [#find] gave
    public List<Ambiguity> ambiguities(Document document, List<Passage> passages) {
        return new Ambiguities(index).of(document, passages);
    }

    /// What names mean in a document whose sentences are known.
    public Grounder grounder(Document document, List<Sentence> sentences) {
        return new Grounder(index, document, sentences);
    }

    /// The sentences of a document with what each names.
    ///
    /// @param sentences need have no trees
    /// @param syntax gives a sentence whose names are known its tree, by which pronouns are understood
    public List<Passage> find(Document document, List<Sentence> sentences, UnaryOperator<Passage> syntax) {
        List<Draft> drafts =
                sentences.stream().map(sentence -> Draft.of(document, sentence)).toList();
        LocalNames local = definitions.in(drafts);
        DictionaryNames dictionary = new DictionaryNames(index, local, drafts);
        List<Draft> known = learned.apply(drafts.stream().map(dictionary::mark).toList()).stream()
                .map(draft -> without(draft, local))
                .map(isoforms::mark)
                .map(shared::mark)
                .map(bracketed::mark)
                .map(designations::mark)
                .toList();
        List<Draft> named = new ArrayList<>();
        for (Draft draft : variants.mark(lines.mark(fusions.mark(known)))) {
            Draft found = people.mark(institutions.mark(forms.mark(masks.clear(draft), local)));
            named.add(phrases.mark(found));
        }
        List<Draft> spelled = new SpelledForms(local).mark(defined.mark(named, local));
        List<Draft> whole =
                introductions.mark(spelled).stream().map(combinations::mark).toList();
        List<Draft> parsed = whole.stream()
                .map(draft -> draft.with(syntax.apply(draft.passage()).sentence()))
                .toList();
        return references.resolve(parsed).stream().map(clauses::read).toList();
    }

    /// Lists know nothing of short forms that the document spells out and no list knows.
    private static Draft without(Draft draft, LocalNames local) {
        List<Draft.Name> names = draft.names().stream()
                .filter(name -> name.found() != Found.NAME || !local.isUnknown(draft.words(name.from(), name.to())))
                .toList();
        return draft.with(names);
    }
}
