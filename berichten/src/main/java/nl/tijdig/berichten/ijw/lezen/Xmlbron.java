package nl.tijdig.berichten.ijw.lezen;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxIOException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.tijdig.berichten.ijw.vorm.Schemafout;
import nl.tijdig.berichten.ijw.vorm.Waardegrens;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** Reads XML token by token; nothing outside the file is ever looked at, and its DTD refused. */
final class Xmlbron {

  private static final WstxInputFactory FABRIEK = fabriek();

  private final Elementtoets toets;
  private int diepte;

  Xmlbron(Elementtoets toets) {
    this.toets = toets;
  }

  private static WstxInputFactory fabriek() {
    var fabriek = new WstxInputFactory();
    fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    fabriek.setProperty(XMLInputFactory.IS_COALESCING, true);
    fabriek.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    // Lazily parsed text would throw outside the loop, as something else.
    fabriek.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
    fabriek.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Berichtgrenzen.DIEPSTE);
    fabriek.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 8);
    fabriek.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 1000);
    fabriek.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, (long) Waardegrens.LANGST);
    return fabriek;
  }

  /** Reads the whole stream; what is wrong with it goes to the toets. */
  void lees(InputStream in) throws IOException {
    var gebufferd = new BufferedInputStream(new Berichtgrenzen(in));
    try {
      if (heeftBom(gebufferd)) {
        toets.meld(Schemafout.CODERING, 1);
        return;
      }
      var xml = (XMLStreamReader2) FABRIEK.createXMLStreamReader(gebufferd);
      try {
        lees(xml);
      } catch (XMLStreamException e) {
        meld(e, regel(xml));
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      meld(e, 1);
    } catch (Berichtgrenzen.TeGroot e) {
      toets.meld(Schemafout.GRENS, 1);
    }
  }

  private static boolean heeftBom(BufferedInputStream in) throws IOException {
    in.mark(3);
    var eerste = in.readNBytes(2);
    in.reset();
    return eerste.length == 2
        && (eerste[0] == (byte) 0xEF && eerste[1] == (byte) 0xBB
            || eerste[0] == (byte) 0xFE && eerste[1] == (byte) 0xFF
            || eerste[0] == (byte) 0xFF && eerste[1] == (byte) 0xFE);
  }

  private void lees(XMLStreamReader2 xml) throws XMLStreamException {
    if (!isUtf8(xml.getEncoding()) || !isUtf8(xml.getCharacterEncodingScheme())) {
      toets.meld(Schemafout.CODERING, 1);
      return;
    }
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin(xml);
        case XMLStreamConstants.END_ELEMENT -> einde(xml);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (diepte > 0 && !toets.tekst(xml.getText(), regel(xml))) {
            toets.meld(Schemafout.GRENS, regel(xml));
            return;
          }
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
          toets.meld(Schemafout.VERBODEN, regel(xml));
          return;
        }
        default -> {}
      }
    }
  }

  private static boolean isUtf8(@Nullable String codering) {
    return codering == null || codering.equalsIgnoreCase("UTF-8");
  }

  private void begin(XMLStreamReader2 xml) {
    var regel = regel(xml);
    diepte++;
    toets.begin(xml.getNamespaceURI(), xml.getLocalName(), regel);
    for (var i = 0; i < xml.getAttributeCount(); i++) {
      if (!isSchemaplaats(xml, i)) {
        toets.meld(Schemafout.ATTRIBUUT, regel);
      }
    }
  }

  /** A hint where the schema is may stand in any XML file; it is never followed. */
  private static boolean isSchemaplaats(XMLStreamReader2 xml, int rang) {
    return XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(xml.getAttributeNamespace(rang))
        && xml.getAttributeLocalName(rang).toLowerCase(Locale.ROOT).endsWith("schemalocation");
  }

  private void einde(XMLStreamReader2 xml) {
    diepte--;
    toets.einde(regel(xml));
  }

  private static int regel(XMLStreamReader2 xml) {
    return xml.getLocationInfo().getStartLocation().getLineNumber();
  }

  private void meld(XMLStreamException fout, int regel) throws IOException {
    if (fout instanceof WstxIOException && fout.getCause() instanceof IOException oorzaak) {
      switch (oorzaak) {
        case CharConversionException e -> toets.meld(Schemafout.CODERING, regel);
        case Berichtgrenzen.TeGroot e -> toets.meld(Schemafout.GRENS, regel);
        default -> throw oorzaak;
      }
      return;
    }
    var isGrens = String.valueOf(fout.getMessage()).contains("limit (");
    toets.meld(isGrens ? Schemafout.GRENS : Schemafout.GEEN_XML, regel);
  }
}
