package nl.tijdig.berichten.ijw;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.tijdig.berichten.ijw.soort.Berichtsoort;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements of a message as its XSD has them, one a line. */
final class Schemaboom {

  private final Element bericht;
  private final Element basis;
  private final StringBuilder tekst = new StringBuilder();

  private Schemaboom(Element bericht, Element basis) {
    this.bericht = bericht;
    this.basis = basis;
  }

  static String regels(Berichtsoort soort) throws Exception {
    var boom = new Schemaboom(lees(soort + ".xsd"), lees("basisschema.xsd"));
    boom.element(kinderen(boom.bericht, "element").getFirst(), false, "");
    return boom.tekst.toString();
  }

  private static Element lees(String naam) throws Exception {
    var fabriek = DocumentBuilderFactory.newInstance();
    fabriek.setNamespaceAware(true);
    return fabriek
        .newDocumentBuilder()
        .parse(Gedeeld.map("xsd").resolve(naam).toFile())
        .getDocumentElement();
  }

  private void element(Element element, boolean isBasis, String inspring) throws IOException {
    tekst
        .append(inspring)
        .append(isBasis ? "ijw:" : "")
        .append(element.getAttribute("name"))
        .append(element.getAttribute("minOccurs").equals("0") ? " 0" : " 1")
        .append(element.getAttribute("maxOccurs").equals("unbounded") ? "..n" : "..1")
        .append('\n');
    var type = element.getAttribute("type");
    var binnen = type.startsWith("ijw:");
    for (var kandidaat : kinderen(binnen ? basis : bericht, "complexType")) {
      if (kandidaat.getAttribute("name").equals(type.substring(type.indexOf(':') + 1))) {
        for (var kind : kinderen(kinderen(kandidaat, "sequence").getFirst(), "element")) {
          element(kind, binnen, inspring + " ");
        }
      }
    }
  }

  private static List<Element> kinderen(Element ouder, String naam) {
    var gevonden = new ArrayList<Element>();
    for (Node kind = ouder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
      if (kind instanceof Element element && naam.equals(element.getLocalName())) {
        gevonden.add(element);
      }
    }
    return gevonden;
  }
}
