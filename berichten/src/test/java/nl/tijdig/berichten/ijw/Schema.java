package nl.tijdig.berichten.ijw;

import java.io.ByteArrayInputStream;
import java.util.EnumMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.tijdig.berichten.ijw.soort.Berichtsoort;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * The schemas of the standard themselves, by the validator of the JDK: what ours is held against.
 */
public final class Schema {

  private static final Map<Berichtsoort, javax.xml.validation.Schema> SCHEMAS =
      new EnumMap<>(Berichtsoort.class);

  private Schema() {}

  /** The first fault of a message; null when it is valid. */
  public static @Nullable String fout(Berichtsoort soort, byte[] xml) throws Exception {
    try {
      schema(soort).newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
      return null;
    } catch (SAXException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static synchronized javax.xml.validation.Schema schema(Berichtsoort soort)
      throws Exception {
    var gemaakt = SCHEMAS.get(soort);
    if (gemaakt == null) {
      gemaakt =
          SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
              .newSchema(Gedeeld.map("xsd").resolve(soort + ".xsd").toFile());
      SCHEMAS.put(soort, gemaakt);
    }
    return gemaakt;
  }
}
