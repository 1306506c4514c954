package org.stroma.serve.conflict;

import java.util.List;
import org.stroma.serve.view.DisputeView;

/// What the page of conflicts shows.
///
/// @param tabs all kinds of disputes with their numbers
/// @param sections those with something in them, in the order of the tabs
/// @param page of the one kind that is shown, from 1; the first of every kind where all are shown
public record ConflictsView(String title, String intro, List<Tab> tabs, List<Section> sections, int page) {

    /// A kind of disputes.
    ///
    /// @param address of its list
    public record Tab(DisputeView.Kind kind, int count, String address, boolean current) {}

    /// Some disputes of one kind.
    ///
    /// @param more address of the rest; empty for none
    /// @param before address of those before; empty for none
    public record Section(DisputeView.Kind kind, List<DisputeView> disputes, int count, String more, String before) {}
}
