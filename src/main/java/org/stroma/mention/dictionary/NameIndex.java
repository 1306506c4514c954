package org.stroma.mention.dictionary;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Terminology;
import org.stroma.model.text.English;

/// The dictionary: from words to the concept they name. [NameRule] and [NameObjection] say what is meant where one name
/// means several things. Immutable, safe to share between threads.
public final class NameIndex {

    private static final int FORMAT = 0x53_4E_49_01;

    private final NameTable table;
    private final NameChoice choice;
    private final WordSwaps swaps;

    /// Indexes all names of a terminology: a second or so for a million of them.
    public NameIndex(Terminology terminology) {
        this(NameTableBuilder.of(terminology), terminology);
    }

    private NameIndex(NameTable table, Terminology terminology) {
        this.table = table;
        this.choice = new NameChoice(terminology.stopNames());
        this.swaps = new WordSwaps(terminology.sameWords());
    }

    /// Reads what [#write] wrote.
    ///
    /// @param terminology that which the index was made of
    /// @throws IOException if the stream holds something else, or the index of another terminology
    public static NameIndex read(InputStream in, Terminology terminology) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        int format = data.readInt();
        if (format != FORMAT) {
            throw new IOException("no index of names in this program's format");
        }
        return new NameIndex(NameTable.read(data, terminology), terminology);
    }

    /// Writes the index without the terminology. The same terminology gives the same bytes.
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
        data.writeInt(FORMAT);
        table.write(data);
        data.flush();
    }

    /// How many names there are; one name of two things counts twice.
    public int size() {
        return table.size();
    }

    /// What the words of a text name, if anything.
    public Optional<Concept> find(String words) {
        return find(words, concept -> true);
    }

    /// What the words of a text name among the concepts that can be meant.
    public Optional<Concept> find(String words, Predicate<Concept> meant) {
        Optional<Concept> asWritten = choice.among(names(words), words, meant);
        if (asWritten.isPresent()) {
            return asWritten;
        }
        String singular = singular(words);
        return singular.equals(words) ? Optional.empty() : choice.among(names(singular), words, meant);
    }

    /// The words with the last one in the singular.
    private static String singular(String words) {
        int last = words.lastIndexOf(' ') + 1;
        return words.substring(0, last) + English.singular(words.substring(last));
    }

    /// Which stretches from a word on may be names; see [TokenKeys#namesFrom].
    public int namesFrom(TokenKeys words, int from, int most) {
        return words.namesFrom(from, most, table.trie());
    }

    public List<ListedName> names(String words) {
        return table.at(NameKey.bytesOf(words));
    }

    public NameChoice choice() {
        return choice;
    }

    public WordSwaps swaps() {
        return swaps;
    }

    long byteCount() {
        return table.byteCount();
    }
}
