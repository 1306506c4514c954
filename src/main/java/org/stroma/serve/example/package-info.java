/// Examples of the questions that give rows in the version that is served. Start at
/// {@link org.stroma.serve.example.Examples}.
@NullMarked
package org.stroma.serve.example;

import org.jspecify.annotations.NullMarked;
