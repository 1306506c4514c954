package org.stroma.serve.error;

import java.util.List;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.ThingLink;

/// What the page of an error shows.
///
/// @param title what is wrong, in a few words
/// @param address as it was asked for
/// @param reason the line that programs get
/// @param name what was looked for; empty where no name was given
/// @param near things with names like it
/// @param questions with names like it
/// @param lists where else to look
public record ErrorView(
        int status,
        String title,
        String address,
        String reason,
        String name,
        List<Near> near,
        List<Frame.Link> questions,
        List<Frame.Link> lists) {

    /// @param claims number of claims about it, in words
    public record Near(ThingLink thing, String claims) {}

    public ErrorView {
        near = List.copyOf(near);
        questions = List.copyOf(questions);
        lists = List.copyOf(lists);
    }
}
