package nl.tijdig.berichten.corv;

import java.io.ByteArrayInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** The schemas of the standard themselves (1.0.9), by the validator of the JDK. */
final class Corvschema {

  private static final Schema SCHEMA = schema();

  private Corvschema() {}

  private static Schema schema() {
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(Corvschema.class.getResource("/corv/jz0100_msg_jzberichten_resolved2025.xsd"));
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first fault of a message; null when it is valid. */
  static @Nullable String fout(byte[] xml) throws Exception {
    try {
      SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
      return null;
    } catch (SAXException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
