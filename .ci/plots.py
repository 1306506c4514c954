#!/usr/bin/env python3
"""Draws docs/plots from the tables that training writes beside the model card.

    python3 .ci/plots.py docs/models docs/plots
"""
import csv
import pathlib
import sys

SIZE, MARGIN = 360, 48


def rows(path):
    with open(path, encoding="utf-8") as file:
        return [{key: float(value) for key, value in row.items()} for row in csv.DictReader(file, delimiter="\t")]


def x(value):
    return MARGIN + value * SIZE


def y(value):
    return MARGIN + (1 - value) * SIZE


def line(points, color, dashes=""):
    joined = " ".join(f"{x(a):.1f},{y(b):.1f}" for a, b in points)
    dash = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'<polyline points="{joined}" fill="none" stroke="{color}" stroke-width="2"{dash}/>'


def text(at_x, at_y, words, anchor="middle", turned=False):
    turn = f' transform="rotate(-90 {at_x:.0f} {at_y:.0f})"' if turned else ""
    return f'<text x="{at_x:.1f}" y="{at_y:.1f}" text-anchor="{anchor}"{turn}>{words}</text>'


def axes(across, up, title):
    parts = [f'<rect x="{MARGIN}" y="{MARGIN}" width="{SIZE}" height="{SIZE}" fill="none" stroke="#999"/>']
    for tenth in range(0, 11, 2):
        value = tenth / 10
        parts.append(text(x(value), MARGIN + SIZE + 16, f"{value:.1f}"))
        parts.append(text(MARGIN - 6, y(value) + 4, f"{value:.1f}", "end"))
    parts.append(text(MARGIN + SIZE / 2, MARGIN + SIZE + 36, across))
    parts.append(text(14, MARGIN + SIZE / 2, up, turned=True))
    parts.append(text(MARGIN + SIZE / 2, MARGIN - 16, title))
    return parts


def write(path, parts):
    side = SIZE + 2 * MARGIN
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{side}" height="{side}" viewBox="0 0 {side} {side}" '
        'font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="#fff"/>'
    )
    path.write_text("\n".join([head, *parts, "</svg>", ""]), encoding="utf-8")


def main():
    tables, plots = map(pathlib.Path, sys.argv[1:3])
    curve = [row for row in rows(tables / "claims-curve.tsv") if row["claims"] > 0]
    write(
        plots / "precision-recall.svg",
        axes("recall of core claims", "precision", "Relaxed (line) and strict (dashes), cross-validated")
        + [line([(row["recall"], row["precision"]) for row in curve], "#0b6e6e")]
        + [line([(row["strictRecall"], row["strictPrecision"]) for row in curve], "#0b6e6e", "5 4")],
    )
    bins = rows(tables / "claims-reliability.tsv")
    write(
        plots / "reliability.svg",
        axes("probability given to readings", "share right", "Readings of documents the model had not seen")
        + [line([(0, 0), (1, 1)], "#bbb", "3 3")]
        + [line([(row["mean"], row["right"]) for row in bins], "#0b6e6e")]
        + [f'<circle cx="{x(row["mean"]):.1f}" cy="{y(row["right"]):.1f}" r="3.5" fill="#0b6e6e"/>' for row in bins],
    )
    learning = rows(tables / "claims-learning.tsv") if (tables / "claims-learning.tsv").exists() else []
    if learning:
        most = max(row["documents"] for row in learning)
        write(
            plots / "learning.svg",
            axes(f"share of {most:.0f} documents learnt from", "best F1; recall (dashes)", "Cross-validated, relaxed")
            + [line([(row["documents"] / most, row[what]) for row in learning], "#0b6e6e", dashes)
               for what, dashes in (("best", ""), ("bestConstructions", "2 3"), ("recall", "5 4"))],
        )


if __name__ == "__main__":
    main()
