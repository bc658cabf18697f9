package cursitor.wire.soap;

import org.jspecify.annotations.Nullable;

/// A version of SOAP, with what is different in it.
public enum SoapVersion {
  SOAP_1_1("http://schemas.xmlsoap.org/soap/envelope/", "text/xml; charset=utf-8", "actor"),
  SOAP_1_2(
      "http://www.w3.org/2003/05/soap-envelope", "application/soap+xml; charset=utf-8", "role");

  private final String namespace;
  private final String contentType;
  private final String roleAttribute;

  SoapVersion(String namespace, String contentType, String roleAttribute) {
    this.namespace = namespace;
    this.contentType = contentType;
    this.roleAttribute = roleAttribute;
  }

  /// The version of an envelope's namespace, or null.
  static @Nullable SoapVersion of(@Nullable String namespace) {
    for (SoapVersion version : values()) {
      if (version.namespace.equals(namespace)) {
        return version;
      }
    }
    return null;
  }

  public String namespace() {
    return namespace;
  }

  /// The media type of an envelope over HTTP.
  public String contentType() {
    return contentType;
  }

  String roleAttribute() {
    return roleAttribute;
  }
}
