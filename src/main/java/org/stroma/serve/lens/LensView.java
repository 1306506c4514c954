package org.stroma.serve.lens;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.ThingLink;

/// What the page of a document shows.
///
/// @param head title and what is known of the document as a whole
/// @param study what the text says of the study that it reports on
/// @param numbers the first few
/// @param about things that most claims are about
/// @param nearMisses sentences that almost gave a claim
/// @param signs how often each sign occurs, to filter by
/// @param relations the same for relations
/// @param whole address of the page without a filter; empty where there is none
/// @param rows paragraphs of the text, each with its notes
/// @param places number of all places
public record LensView(
        Head head,
        List<Study> study,
        List<Note> numbers,
        List<ThingLink> about,
        Optional<NearMisses> nearMisses,
        List<Choice> signs,
        List<Choice> relations,
        String whole,
        List<Row> rows,
        int places) {

    /// @param title the words of the title with their marks
    /// @param inText whether they are the first words of the text
    /// @param gap white space of the text behind its title
    /// @param notes of the title
    /// @param status such as `retracted`; empty for none
    /// @param facts date, name of the file, counts
    /// @param source where the document comes from; empty where unknown
    /// @param links what else can be had of it
    /// @param missing whether the text is not kept
    public record Head(
            List<Piece> title,
            boolean inText,
            String gap,
            Notes notes,
            String status,
            String date,
            String fileName,
            String source,
            List<String> facts,
            List<Frame.Link> links,
            boolean missing) {}

    /// Facts about one study.
    ///
    /// @param name empty for the only one
    public record Study(String name, List<Fact> facts) {}

    /// @param note where it is said
    public record Fact(String property, ThingLink value, Note note) {}

    /// @param address of the list of them
    public record NearMisses(int count, String address) {}

    /// A filter that can be chosen.
    ///
    /// @param value as in the address
    /// @param chosen whether it is
    public record Choice(String value, String words, int count, String address, boolean chosen) {}

    /// A paragraph beside its notes.
    ///
    /// @param gap white space of the text behind the words
    public record Row(List<Piece> pieces, String gap, boolean heading, Notes notes) {}

    /// Notes of which only the first are shown at once.
    public record Notes(List<Note> shown, List<Note> folded) {

        public static final Notes NONE = new Notes(List.of(), List.of());

        public Notes {
            shown = List.copyOf(shown);
            folded = List.copyOf(folded);
        }

        public boolean isEmpty() {
            return shown.isEmpty();
        }
    }

    /// Some words of the text.
    ///
    /// @param signs of the places that they belong to; empty for none
    /// @param numbers of these places
    /// @param begun places that begin with these words
    public record Piece(String words, String signs, String numbers, List<Note> begun) {

        public Piece {
            begun = List.copyOf(begun);
        }

        static Piece plain(String words) {
            return new Piece(words, "", "", List.of());
        }

        public boolean isMarked() {
            return !signs.isEmpty();
        }

        /// The numbers of the places that begin here, such as "4–6".
        public String reference() {
            List<Integer> order = begun.stream().map(Note::number).sorted().toList();
            int first = order.getFirst();
            int last = order.getLast();
            if (order.size() > 1 && last - first == order.size() - 1) {
                return first + "–" + last;
            }
            return order.stream().map(String::valueOf).collect(Collectors.joining(","));
        }

        /// Where the reference leads.
        public Note firstBegun() {
            return begun.stream().min(Comparator.comparingInt(Note::number)).orElseThrow();
        }
    }

    public LensView {
        study = List.copyOf(study);
        numbers = List.copyOf(numbers);
        about = List.copyOf(about);
        signs = List.copyOf(signs);
        relations = List.copyOf(relations);
        rows = List.copyOf(rows);
    }
}
