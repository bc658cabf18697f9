package cursitor.server.config;

import cursitor.exchange.OrganizationId;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Another organisation, and how it is reached.
///
/// @param address the URL messages are posted to; a path alone, such as `/exchange`, means this
///   node itself
/// @param answers how this partner's requests are answered
/// @param desk the desk of this node this entry is for, or null for every desk that has no entry of
///   its own: two courts of one node each show their own key
/// @param key what is presented at its door; a secret
/// @param concurrency messages on their way to it at the same time
public record PartnerConfig(
    OrganizationId id,
    @Nullable OrganizationId desk,
    URI address,
    @DefaultValue("XML") Binding binding,
    @DefaultValue("AT_ONCE") Answers answers,
    String key,
    @DefaultValue Retry retry,
    @DefaultValue("16") int concurrency) {

  /// A partner that takes plain XML, is answered at once and gets the usual tries.
  public static PartnerConfig of(String id, URI address, String key) {
    return new PartnerConfig(
        new OrganizationId(id), null, address, Binding.XML, Answers.AT_ONCE, key, Retry.USUAL, 16);
  }

  public PartnerConfig with(Binding other) {
    return new PartnerConfig(id, desk, address, other, answers, key, retry, concurrency);
  }

  public PartnerConfig with(Answers other) {
    return new PartnerConfig(id, desk, address, binding, other, key, retry, concurrency);
  }

  public PartnerConfig with(Retry other) {
    return new PartnerConfig(id, desk, address, binding, answers, key, other, concurrency);
  }

  /// The same, for messages of one desk of this node only.
  public PartnerConfig forDesk(OrganizationId only) {
    return new PartnerConfig(id, only, address, binding, answers, key, retry, concurrency);
  }

  /// The key stays out of whatever prints this.
  @Override
  public String toString() {
    return "PartnerConfig[" + id + " at " + address + ", " + binding + ", " + answers + "]";
  }

  /// How messages to a partner are wrapped.
  public enum Binding {
    /// The message alone is the body of a POST.
    XML,
    SOAP11,
    SOAP12
  }

  /// How a partner wants the answers to its requests.
  public enum Answers {
    /// As the body of the answer to its POST.
    AT_ONCE,
    /// As a message of its own, posted to the partner's address.
    LATER
  }
}
