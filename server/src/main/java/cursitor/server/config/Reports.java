package cursitor.server.config;

import org.springframework.boot.context.properties.bind.DefaultValue;

/// The daily reports of a node's desks of FARE.
///
/// @param folder where they are put; empty for none
/// @param at from when on a day's report is made, in Arizona: hours and minutes, such as `05:30`
public record Reports(@DefaultValue("") String folder, @DefaultValue("05:30") String at) {
  /// No daily reports.
  public static final Reports NONE = new Reports("", "05:30");
}
