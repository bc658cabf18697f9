/// The court's JSON API under `/api`: what a case management system asks of its own court's desk
/// and what it reads back. Its contract is `cursitor/api/openapi.json`.
///
/// Nothing here decides what the law decides: a request becomes an act, the desk answers.
@NullMarked
package cursitor.server.api;

import org.jspecify.annotations.NullMarked;
