package cursitor.wire.xml;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/// Makes every error final; warnings say nothing about validity.
final class RefusingHandler implements ErrorHandler {
  @Override
  public void warning(SAXParseException remark) {}

  @Override
  public void error(SAXParseException fault) throws SAXParseException {
    throw fault;
  }

  @Override
  public void fatalError(SAXParseException fault) throws SAXParseException {
    throw fault;
  }
}
