/// What a case management system writes in JSON, turned into the notices of the law: flat fields by
/// their logical names (`dmv907.md` 7.2, 7.5), all faults found at once, normal forms made.
///
/// Nothing here knows HTTP, a store or an engine.
@NullMarked
package cursitor.server.api.form;

import org.jspecify.annotations.NullMarked;
