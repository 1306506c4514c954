package org.stroma.mention.compound;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.mention.lookup.LooseNames;
import org.stroma.model.concept.EntityType;

/// Signalling named by several of its proteins: "Wnt/beta-catenin signaling pathway".
final class Pathways {

    private static final EntityType PROCESS = new EntityType("Process");
    private static final Pattern SIGNALLING =
            Pattern.compile("signal(?:ing|ling)?|transduction|pathways?|axis|cascades?");

    private final LooseNames listed;

    Pathways(NameIndex index) {
        this.listed = new LooseNames(index);
    }

    Draft mark(Draft draft) {
        Draft marked = draft;
        for (Name name : List.copyOf(marked.names())) {
            Draft before = marked;
            marked = pathway(before, name).orElse(before);
        }
        return marked;
    }

    private Optional<Draft> pathway(Draft draft, Name name) {
        int last = name.to();
        StringBuilder label = new StringBuilder(name.concept().label());
        Optional<Name> next = slashed(draft, last);
        while (next.isPresent()) {
            label.append('/').append(next.get().concept().label());
            last = next.get().to();
            next = slashed(draft, last);
        }
        boolean several = last > name.to()
                && name.isOf("Protein")
                && !draft.word(name.from() - 1).equals("/");
        int to = last;
        while (SIGNALLING.matcher(draft.word(to)).matches()) {
            to++;
        }
        return several && to > last && draft.isOutermost(name)
                ? draft.around(name.from(), to, listed.orCoined(label + " signaling", PROCESS))
                : Optional.empty();
    }

    private static Optional<Name> slashed(Draft draft, int at) {
        return draft.word(at).equals("/")
                ? draft.beginningAt(at + 1).filter(name -> name.isOf("Protein") && draft.isOutermost(name))
                : Optional.empty();
    }
}
