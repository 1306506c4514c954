package org.stroma.serve.view;

import java.util.List;

/// What stands around the content of every page.
///
/// @param title of the page
/// @param place the entry of the navigation that it belongs to, by its address; empty for none
/// @param modules scripts by the names of their files
/// @param jsonLd data for search engines; empty for none
/// @param search what stands in the field of the search
/// @param hasSearch whether the head of the page has that field
/// @param drawnWhole whether a browser waits for the whole page: columns of tables are as wide as their widest row
/// @param footer the version, and how much it holds
public record Frame(
        String title,
        String place,
        List<String> modules,
        String jsonLd,
        String search,
        boolean hasSearch,
        boolean drawnWhole,
        Footer footer) {

    /// Entries of the main navigation.
    public enum Place {
        BROWSE("/entities", "Browse"),
        DOCUMENTS("/documents", "Documents"),
        QUESTIONS("/questions", "Questions"),
        CONFLICTS("/conflicts", "Conflicts"),
        SPARQL("/query", "SPARQL");

        private final String address;
        private final String title;

        Place(String address, String title) {
            this.address = address;
            this.title = title;
        }

        public String address() {
            return address;
        }

        public String title() {
            return title;
        }
    }

    /// @param links what else can be had, by addresses and words
    public record Footer(int documents, int claims, String version, List<Link> links) {

        public Footer {
            links = List.copyOf(links);
        }

        /// Enough of the version to tell two apart.
        public String shortVersion() {
            return version.substring(0, Math.min(SHORT, version.length()));
        }
    }

    /// An address and its words.
    public record Link(String address, String words) {}

    private static final int SHORT = 8;

    public Frame {
        modules = List.copyOf(modules);
    }

    /// The same with scripts.
    public Frame with(String... scripts) {
        return new Frame(title, place, List.of(scripts), jsonLd, search, hasSearch, drawnWhole, footer);
    }

    /// The same with data for search engines.
    public Frame describedBy(String data) {
        return new Frame(title, place, modules, data, search, hasSearch, drawnWhole, footer);
    }

    /// The same with words in the field of the search.
    public Frame searching(String words) {
        return new Frame(title, place, modules, jsonLd, words, hasSearch, drawnWhole, footer);
    }

    /// The same without the small search field, for a page with one of its own.
    public Frame withoutSearch() {
        return new Frame(title, place, modules, jsonLd, search, false, drawnWhole, footer);
    }

    /// The same for a long page, whose beginning can be read before its end is there.
    public Frame drawnAsItComes() {
        return new Frame(title, place, modules, jsonLd, search, hasSearch, false, footer);
    }
}
