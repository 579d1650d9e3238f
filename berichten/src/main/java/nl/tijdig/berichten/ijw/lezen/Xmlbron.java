package nl.tijdig.berichten.ijw.lezen;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxIOException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.tijdig.berichten.ijw.vorm.Element;
import nl.tijdig.berichten.ijw.vorm.Schemafout;
import nl.tijdig.berichten.ijw.vorm.Waardegrens;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** Reads XML token by token; nothing outside the file is ever looked at, and its DTD refused. */
final class Xmlbron {

  private static final WstxInputFactory FABRIEK = fabriek(Waardegrens.LANGST);

  /** For standards that carry documents: a value is then as long as the file may be. */
  private static final WstxInputFactory RUIME_FABRIEK = fabriek(Berichtgrenzen.GROOTSTE);

  private final Elementtoets toets;

  Xmlbron(Elementtoets toets) {
    this.toets = toets;
  }

  private static WstxInputFactory fabriek(int langsteWaarde) {
    var fabriek = new WstxInputFactory();
    fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    fabriek.setProperty(XMLInputFactory.IS_COALESCING, true);
    fabriek.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    // Lazily parsed text would throw outside the loop, as something else.
    fabriek.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
    fabriek.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, 1 << 14);
    fabriek.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Berichtgrenzen.DIEPSTE);
    fabriek.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 8);
    fabriek.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 1000);
    fabriek.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, (long) langsteWaarde);
    return fabriek;
  }

  /** Reads the whole stream; what is wrong with it goes to the toets. */
  void lees(InputStream in) throws IOException {
    var begrensd = new PushbackInputStream(new Berichtgrenzen(in), 2);
    try {
      if (heeftBom(begrensd)) {
        toets.meld(Schemafout.CODERING, 1);
        return;
      }
      var xml = (XMLStreamReader2) fabriekVoor(toets.taal()).createXMLStreamReader(begrensd);
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

  private static WstxInputFactory fabriekVoor(Berichttaal taal) {
    return taal.langsteWaarde() > Waardegrens.LANGST ? RUIME_FABRIEK : FABRIEK;
  }

  private static boolean heeftBom(PushbackInputStream in) throws IOException {
    var eerste = in.readNBytes(2);
    in.unread(eerste);
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
    if ("1.1".equals(xml.getVersion())) {
      toets.meld(Schemafout.GEEN_XML, 1);
      return;
    }
    toets.leesVan(() -> regel(xml));
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin(xml);
        case XMLStreamConstants.END_ELEMENT -> toets.einde();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!tekst(xml)) {
            toets.meld(Schemafout.GRENS);
            return;
          }
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
          toets.meld(Schemafout.VERBODEN);
          return;
        }
        default -> {}
      }
    }
  }

  private static boolean isUtf8(@Nullable String codering) {
    return codering == null || codering.equalsIgnoreCase("UTF-8");
  }

  private boolean tekst(XMLStreamReader2 xml) {
    // White space between elements is most of the text of a file, and never looked at.
    return !toets.leestWaarde() && xml.isWhiteSpace() || toets.tekst(xml.getText());
  }

  private void begin(XMLStreamReader2 xml) {
    toets.begin(Objects.requireNonNullElse(xml.getNamespaceURI(), ""), xml.getLocalName());
    if (!toets.keurtAttributen()) {
      return;
    }
    var bekend = toets.attributen();
    for (var i = 0; i < xml.getAttributeCount(); i++) {
      if (!isSchemaplaats(xml, i) && !isBekend(bekend, xml.getAttributeName(i))) {
        toets.meld(Schemafout.ATTRIBUUT);
      }
    }
    for (var attribuut : bekend) {
      var waarde = xml.getAttributeValue(attribuut.ruimte(), attribuut.naam().substring(1));
      if (waarde != null) {
        toets.begin(attribuut.ruimte(), attribuut.naam());
        toets.tekst(waarde);
        toets.einde();
      }
    }
  }

  private static boolean isBekend(List<Element> bekend, QName naam) {
    return bekend.stream().anyMatch(a -> a.heet(naam.getNamespaceURI(), "@" + naam.getLocalPart()));
  }

  /** A hint where the schema is may stand in any XML file; it is never followed. */
  private static boolean isSchemaplaats(XMLStreamReader2 xml, int rang) {
    return XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(xml.getAttributeNamespace(rang))
        && xml.getAttributeLocalName(rang).toLowerCase(Locale.ROOT).endsWith("schemalocation");
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
