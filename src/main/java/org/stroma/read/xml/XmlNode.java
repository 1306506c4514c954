package org.stroma.read.xml;

/// What an element of XML can hold.
sealed interface XmlNode permits XmlElement, XmlNode.Words {

    /// Words between tags, as they stand.
    record Words(String text) implements XmlNode {}
}
