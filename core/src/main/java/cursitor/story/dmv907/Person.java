package cursitor.story.dmv907;

import cursitor.dmv907.message.License;
import cursitor.dmv907.message.PersonName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody a story speaks of.
///
/// @param tag how the story calls them, such as `GARCIA`
record Person(String tag, PersonName name, LocalDate birthDate, @Nullable License license) {}
