package nl.tijdig.app.pagina.kader;

import java.util.List;
import java.util.stream.Stream;
import nl.tijdig.app.pagina.Zinnen.Gezegd;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Marks each field of which an answer was refused, and ties it to the sentence that says why; so
 * that no form has to think of it.
 */
final class Veldmarkering extends AbstractElementTagProcessor {

  /** After Thymeleaf's own attributes, so that a computed name is known. */
  private static final int NA_DE_NAAM = 100_000;

  /**
   * Says of a field that stands on the page more than once whether this is the one that came in.
   */
  private static final String HIER = "data-hier";

  private static final String UITLEG = "aria-describedby";

  Veldmarkering(String soort) {
    super(TemplateMode.HTML, "", soort, false, null, false, NA_DE_NAAM);
  }

  @Override
  protected void doProcess(
      ITemplateContext context, IProcessableElementTag veld, IElementTagStructureHandler pagina) {
    if (context.getVariable("bezwaren") instanceof List<?> bezwaren
        && !"hidden".equals(veld.getAttributeValue("type"))
        && !"false".equals(veld.getAttributeValue(HIER))
        && bezwaren.stream().anyMatch(b -> gaatOver(b, veld.getAttributeValue("name")))) {
      var uitleg =
          Stream.of(veld.getAttributeValue(UITLEG), "bezwaar-" + veld.getAttributeValue("name"))
              .filter(een -> een != null)
              .toList();
      pagina.setAttribute("aria-invalid", "true");
      pagina.setAttribute(UITLEG, String.join(" ", uitleg));
    }
  }

  private static boolean gaatOver(Object bezwaar, String naam) {
    return bezwaar instanceof Gezegd gezegd && gezegd.veld() != null && gezegd.veld().equals(naam);
  }
}
