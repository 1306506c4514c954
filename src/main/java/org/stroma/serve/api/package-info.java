/// `/api`: the questions as JSON, CSV and TSV, and their OpenAPI description. Start at {@link
/// org.stroma.serve.api.ApiPage}.
@NullMarked
package org.stroma.serve.api;

import org.jspecify.annotations.NullMarked;
