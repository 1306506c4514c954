package org.stroma.serve.ask;

import java.util.List;
import java.util.Optional;
import org.stroma.serve.catalog.Sign;

/// A row of marks or bars for each of some things, along one axis.
///
/// @param note what the axis is
/// @param middle whether the axis is marked at its half
public record PlotView(String title, String note, boolean middle, List<Row> rows) {

    /// @param label what the row is about
    /// @param address where it leads; empty for nowhere
    /// @param position of the mark, from 0 to 1
    /// @param value as text
    /// @param sign of the mark; nothing for a bar from the left
    public record Row(String label, String address, double position, String value, Optional<Sign> sign) {

        /// As SVG has it.
        public String percent() {
            return Math.round(position * PARTS) / PARTS_OF_PERCENT + "%";
        }
    }

    private static final double PARTS = 1_000;
    private static final double PARTS_OF_PERCENT = 10;

    public PlotView {
        rows = List.copyOf(rows);
    }
}
