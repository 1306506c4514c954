package org.stroma.serve.profile;

import java.util.List;
import java.util.Optional;
import org.stroma.serve.catalog.Kinds;
import org.stroma.serve.catalog.Sign;
import org.stroma.serve.catalog.SignCounts;
import org.stroma.serve.view.Belief;
import org.stroma.serve.view.ClaimView;
import org.stroma.serve.view.DisputeView;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.Piece;
import org.stroma.serve.view.PlaceView;
import org.stroma.serve.view.ThingLink;

/// What the profile of a thing shows.
///
/// @param kindAddress list of the things of its kind
/// @param definition what its vocabulary says it is; empty for nothing
/// @param called names that documents call it
/// @param names other names, from vocabularies
/// @param ids public identifiers, leading outwards
/// @param figures claims, places, documents
/// @param glance a summary, clause by clause
/// @param iri of the thing
/// @param links its data in other forms
public record ProfileView(
        Kinds.Kind kind,
        String kindAddress,
        List<ThingLink> broader,
        List<ThingLink> members,
        String name,
        List<String> called,
        List<String> names,
        List<Frame.Link> ids,
        List<Figure> figures,
        List<Clause> glance,
        List<DisputeView> disputes,
        Optional<RelationGraph> graph,
        List<Section> sections,
        String iri,
        List<Frame.Link> links) {

    /// A number that leads to what it counts.
    public record Figure(String number, String words, String address) {}

    /// A clause of the summary: words, the things, and how many places say so.
    ///
    /// @param more number of things that are not named
    /// @param begins whether it begins a sentence
    public record Clause(String words, List<ThingLink> things, int more, int places, String address, boolean begins) {}

    /// A part of the page.
    ///
    /// @param id to link to it
    /// @param count of what it lists
    public record Section(String id, String title, int count, String note, Content content) {}

    /// What a section holds.
    public sealed interface Content permits Rows, Effects, Ladder, Timeline, Numbers, Related {}

    /// Claims one below the other.
    ///
    /// @param more how many are not shown
    /// @param address list of all
    public record Rows(List<ClaimView> claims, int more, String address) implements Content {}

    /// Claims by their other end, in a grid, their words folded.
    public record Effects(List<ClaimView> claims, int more, String address) implements Content {}

    /// How far a drug has come with each condition.
    public record Ladder(String head, List<String> rungs, List<Step> steps) implements Content {}

    /// One condition of a drug, or one drug for a condition.
    ///
    /// @param marks one for each rung
    /// @param reached the highest rung that is plainly said, or -1
    /// @param hoped the highest rung that is said with reserve, or -1
    /// @param pieces words of the highest place
    public record Step(
            ThingLink thing,
            Sign sign,
            List<Mark> marks,
            int reached,
            int hoped,
            Belief belief,
            Sign quoteSign,
            List<Piece> pieces,
            String address) {}

    /// What is said of one rung.
    public enum Mark {
        SAID("said"),
        HEDGED("maybe"),
        DENIED("denied"),
        PASSED("passed in silence"),
        NONE("nothing said");

        private final String words;

        Mark(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// Numbers that documents report.
    public record Numbers(List<NumberRow> rows) implements Content {}

    /// @param what it counts or measures, in the words of the document
    public record NumberRow(String value, String what, String address, PlaceView place) {}

    /// Other things that the graph joins with the thing.
    public record Related(List<RelatedRow> rows) implements Content {}

    /// Things of one sort.
    public record RelatedRow(String words, List<ThingLink> things) {}

    /// Documents by their dates.
    ///
    /// @param years ticks of the axis
    public record Timeline(List<Tick> years, List<DocumentRow> rows) implements Content {}

    /// A year and where it stands, in percent.
    public record Tick(String year, int percent) {}

    /// @param percent where its date stands, or -1 without one
    /// @param claims about the thing
    public record DocumentRow(ThingLink document, int percent, String date, int claims, SignCounts signs) {}
}
